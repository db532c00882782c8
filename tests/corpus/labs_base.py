"""What the letters of labs share: the folder they go to and its months."""
from build_tools import Corpus

MAY, JUN = ("2024-05-01", "2024-05-31"), ("2024-06-01", "2024-06-30")
c = Corpus("labs", ("实验室安全科", "aqk@lzdx.example"), opened=True)
