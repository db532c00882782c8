"""What the letters of eighth share: the folder they go to, its weeks, and how one letter answers another."""
import hashlib

from build_tools import Corpus

W1, W2, W3, W4 = ("2021-08-02", "2021-08-08"), ("2021-08-09", "2021-08-15"), ("2021-08-16", "2021-08-22"), ("2021-08-23", "2021-08-29")


def answers(number, domain="mu.example"):
    """The header of an answer to an earlier letter of this folder."""
    ident = hashlib.sha256(f"eighth {number}".encode()).hexdigest()[:20]
    return [("In-Reply-To", f"<{ident}@{domain}>"), ("References", f"<{ident}@{domain}>")]


c = Corpus("eighth", ("党委组织部", "dzzbs@mu.example"), opened=True)
