"""What the letters of desk share: the folder they go to, its mailbox and its weeks."""
from build_tools import Corpus

W1, W2, W3 = ("2024-10-14", "2024-10-20"), ("2024-10-21", "2024-10-27"), ("2024-10-28", "2024-11-03")
BOX = ("基层卫生科", "jcws@ltwjw.example")
COPY = [("Cc", "jcws@ltwjw.example")]
c = Corpus("desk", BOX, opened=True)
