"""What the letters of museum share: the folder they go to and its months."""
from build_tools import Corpus

MAR, APR = ("2024-03-01", "2024-03-31"), ("2024-04-01", "2024-04-30")
c = Corpus("museum", ("公共服务科", "gongfu@ychwl.example"), opened=True)
