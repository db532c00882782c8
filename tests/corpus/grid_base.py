"""What the letters of grid share: the folder they go to and its weeks."""
from build_tools import Corpus

W1, W2, W3, W4 = ("2024-07-01", "2024-07-07"), ("2024-07-08", "2024-07-14"), ("2024-07-15", "2024-07-21"), ("2024-07-22", "2024-07-28")
BOX = ("保供电办公室", "baogong@szgd.example")
c = Corpus("grid", BOX, opened=True)
