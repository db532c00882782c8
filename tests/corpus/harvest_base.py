"""What the letters of harvest share: the folder they go to and its weeks."""
from build_tools import Corpus

W1, W2, W3, W4 = ("2023-09-25", "2023-10-01"), ("2023-10-02", "2023-10-08"), ("2023-10-09", "2023-10-15"), ("2023-10-16", "2023-10-22")
BOX = ("种植业股", "sanqiu@clnyj.example")
c = Corpus("harvest", BOX)
