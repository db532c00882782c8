"""What the letters of fourth share: the folder they go to, its weeks, and lines as typesetting breaks them."""
from build_tools import Corpus

W1, W2, W3, W4 = ("2022-03-07", "2022-03-13"), ("2022-03-14", "2022-03-20"), ("2022-03-21", "2022-03-27"), ("2022-03-28", "2022-04-03")
BOX = ("党委组织部", "zzb@ljut.example")
c = Corpus("fourth", BOX)


def set_in_lines(width, *paragraphs):
    """Paragraphs broken into lines of so many characters, wherever that falls, as typesetting does."""
    return [part[at:at + width] for part in paragraphs for at in range(0, len(part), width)]
