"""What the letters of post share: the folder they go to and its months."""
from build_tools import Corpus

SEP, OCT = ("2024-09-01", "2024-09-30"), ("2024-10-01", "2024-10-31")
BOX = ("公共服务科", "ggfw@lutingwl.example")
c = Corpus("post", BOX, opened=True)
