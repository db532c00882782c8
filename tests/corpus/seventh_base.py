"""What the letters of seventh share: the folder they go to and its weeks."""
from build_tools import Corpus

W1, W2, W3, W4 = ("2021-08-02", "2021-08-08"), ("2021-08-09", "2021-08-15"), ("2021-08-16", "2021-08-22"), ("2021-08-23", "2021-08-29")
c = Corpus("seventh", ("党委组织部", "dzzbs@mu.example"))
