"""What the letters of ninth share: the folder they go to, its weeks, and how one letter answers another."""
import hashlib

from build_tools import Corpus

W1, W2, W3, W4 = ("2021-09-27", "2021-10-03"), ("2021-10-04", "2021-10-10"), ("2021-10-11", "2021-10-17"), ("2021-10-18", "2021-10-24")


def answers(number, domain="mu.example"):
    """The header of an answer to an earlier letter of this folder."""
    ident = hashlib.sha256(f"ninth {number}".encode()).hexdigest()[:20]
    return [("In-Reply-To", f"<{ident}@{domain}>"), ("References", f"<{ident}@{domain}>")]


c = Corpus("ninth", ("党委组织部", "dzzbs@mu.example"), opened=True)
