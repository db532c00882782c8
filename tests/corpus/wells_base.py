"""What the letters of wells share: the folder they go to and its half months."""
from build_tools import Corpus

M1, M2 = ("2024-05-01", "2024-05-15"), ("2024-05-16", "2024-05-31")
J1, J2 = ("2024-06-01", "2024-06-15"), ("2024-06-16", "2024-06-30")
BOX = ("农村供水科", "gongshui@tlsw.example")
c = Corpus("wells", BOX, held=True)
