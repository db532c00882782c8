"""What the letters of tray share: the folder they go to and its months."""
from build_tools import Corpus

M9, M10, M11 = ("2024-09-01", "2024-09-30"), ("2024-10-01", "2024-10-31"), ("2024-11-01", "2024-11-30")
BOX = ("体卫劳股", "tiweilao@cxedu.example")
CC = (("Cc", BOX[1]),)
c = Corpus("tray", BOX, held=True)
