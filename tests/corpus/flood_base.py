"""What the letters of flood share: the folder they go to and a day of rain as a period."""
from build_tools import Corpus

BOX = ("县防汛办", "fangban@ycslj.example")
c = Corpus("flood", BOX, opened=True)


def day(when, last=None):
    """The period of one day of 2024 ("06-20"), or from that day to another."""
    return f"2024-{when}", f"2024-{last or when}"
