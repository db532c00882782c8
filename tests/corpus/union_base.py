"""What the letters of union share: the folder they go to and its quarters."""
from build_tools import Corpus

Q1, Q2 = ("2023-01-01", "2023-03-31"), ("2023-04-01", "2023-06-30")
BOX = ("职工服务部", "zgfw@lcgh.example")
c = Corpus("union", BOX, opened=True)
