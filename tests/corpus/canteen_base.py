"""What the letters of canteen share: the folder they go to and its half months."""
from build_tools import Corpus

S1, S2 = ("2024-09-01", "2024-09-15"), ("2024-09-16", "2024-09-30")
O1 = ("2024-10-01", "2024-10-15")
BOX = ("餐饮监管科", "shitang@ltscjg.example")
c = Corpus("canteen", BOX, opened=True)
