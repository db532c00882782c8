"""What the letters of herd share: the folder they go to and its thirds of a month."""
from build_tools import Corpus

MAR1, MAR2, MAR3 = ("2024-03-01", "2024-03-10"), ("2024-03-11", "2024-03-20"), ("2024-03-21", "2024-03-31")
APR1, APR2, APR3 = ("2024-04-01", "2024-04-10"), ("2024-04-11", "2024-04-20"), ("2024-04-21", "2024-04-30")
BOX = ("旗农牧局旬报", "xunbao@wljnm.example")
c = Corpus("herd", BOX, opened=True)
