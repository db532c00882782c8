"""The service's log: a line for each piece of work that did something, in numbers and codes.

No name, address or subject, and no word of a mail, a server or the config, which may quote them: a trouble is told by its
code here, in words by `baosong health` and the letter to the admin.
"""

from __future__ import annotations

import logging
import traceback

from domain.errors import ServiceError

log = logging.getLogger("baosong")
FORM = "%(asctime)s %(levelname)s %(message)s"


def did(what: str, **counts: int) -> None:
    """`what key=number …`, without what is zero; nothing where nothing was done."""
    told = " ".join(f"{key}={number}" for key, number in counts.items() if number)
    if told:
        log.info("%s %s", what, told)


def trouble(error: ServiceError) -> None:
    log.warning("trouble %s", error.code)


def stopped(error: ServiceError) -> None:
    """This process must not go on."""
    log.error("stopped %s", error.code)


def bug(error: BaseException) -> None:
    """Our own mistake: what kind and where, but not its words, which may quote what it stumbled over."""
    places = [
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)
    ]
    log.critical("bug %s at %s", type(error).__name__, " ".join(places))
