"""EDGE. Waiting for mail: IDLE where the server offers it, looking now and then where not."""

from __future__ import annotations

import threading
import time

from ingest.imap import Mailbox

RENEW_SECONDS = 9 * 60.0  #: RFC 2177 allows 29 minutes; home routers and firewalls forget quiet connections much sooner
STOP_SECONDS = 0.5  #: how soon a wait notices that the service is to stop


def wait(
    mailbox: Mailbox,
    seconds: float,
    stop: threading.Event,
    folder: str = "INBOX",
    idle: bool = True,
    poll_every: float = 60.0,
) -> bool:
    """True as soon as the folder may hold mail that its last scan did not; False after `seconds`, or on `stop`.

    TryLater when the connection is lost, like everything else that the mailbox does.
    """
    deadline = time.monotonic() + seconds
    if _has_news(mailbox, folder):
        return True
    with mailbox.telling():
        idle = idle and mailbox.client.has_capability("IDLE")
    while not stop.is_set() and (left := deadline - time.monotonic()) > 0:
        if idle:
            news = _idle(mailbox, min(left, RENEW_SECONDS), stop)
        else:
            news = not stop.wait(min(left, poll_every)) and _has_news(mailbox, folder)
        if news:
            return True
    return False


def _has_news(mailbox: Mailbox, folder: str) -> bool:
    """Looks again, so that a mail which came while we worked elsewhere is not slept over."""
    known = mailbox.states.get(folder)
    state = mailbox.look(folder)
    return known is None or state.has_news_since(known)


def _idle(mailbox: Mailbox, seconds: float, stop: threading.Event) -> bool:
    """One IDLE command in the open folder; the wire counts what the server announces."""
    wire = mailbox.client.wire
    deadline = time.monotonic() + seconds
    with mailbox.telling():
        tag = wire.begin_idle()
        while not (wire.news or stop.is_set()) and (left := deadline - time.monotonic()) > 0:
            if wire.stream.wait(min(left, STOP_SECONDS)):
                wire.take_notice()
        wire.end_idle(tag)
    return wire.news
