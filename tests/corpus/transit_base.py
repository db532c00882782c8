"""What the letters of transit share: the folder they go to and its months."""
from build_tools import Corpus

OCT, NOV, DEC = ("2024-10-01", "2024-10-31"), ("2024-11-01", "2024-11-30"), ("2024-12-01", "2024-12-31")
c = Corpus("transit", ("运营管理部", "dongyun@hzgj.example"))
