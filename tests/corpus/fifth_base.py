"""What the letters of fifth share: the folder they go to and its weeks."""
from build_tools import Corpus

W1, W2, W3 = ("2021-07-26", "2021-08-01"), ("2021-08-02", "2021-08-08"), ("2021-08-09", "2021-08-15")
W4, W5, W6 = ("2021-08-16", "2021-08-22"), ("2021-08-23", "2021-08-29"), ("2021-08-30", "2021-09-05")
BOX = ("党委组织部", "dzzbs@mu.example")
c = Corpus("fifth", BOX, opened=True)
