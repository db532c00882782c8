"""What the letters of youth share: the folder they go to and its weeks."""
from build_tools import Corpus

W1, W2, W3 = ("2024-07-01", "2024-07-07"), ("2024-07-08", "2024-07-14"), ("2024-07-15", "2024-07-21")
W4, W5, W6 = ("2024-07-22", "2024-07-28"), ("2024-07-29", "2024-08-04"), ("2024-08-05", "2024-08-11")
c = Corpus("youth", ("校团委实践部", "shijian@lanchuan.example"), opened=True)
