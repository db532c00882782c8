"""The store made anew from the archive: every mail that has a file and no row is recorded once more, to be read silently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.errors import ServiceError
from domain.mail import MailKey, RawMail, full_size
from office.desk import Desk
from office.take_in import in_batches, unlink_erased
from store import mails, meta, queries
from store.mails import News
from store.session import Tx

_AGAIN = "再运行一次 baosong rebuild"
_REFUSED = f"没有读取权限。请把它改归运行服务的用户（chown），{_AGAIN}。"
_BROKEN = f"内容已损坏，或磁盘读不出来。请从备份恢复它，{_AGAIN}；原信还在邮箱里的，下次收信会自动补上。"

_Lost = Sequence[tuple[datetime, str]]


@dataclass(slots=True)
class Rebuilt:
    """`count` mails are recorded anew. `left_out` tells of each file that could not be: where, what is wrong, the remedy."""

    count: int = 0
    left_out: list[str] = field(default_factory=list)

    def sentence(self) -> str:
        if self.count or self.left_out:
            return f"由存档重新登记、读取了 {self.count} 封邮件。"
        return "存档的邮件都已登记，没有要重建的。"


def rebuild(desk: Desk) -> Rebuilt:
    """Record, silently, every archived mail that the store does not know. They wait to be read.

    The file's time is the server's INTERNALDATE. A mail over the size limit, of which only the head was kept, is
    recorded as too large again; one that was erased stays so, and its file goes.
    """
    with desk.store.reading() as tx:
        known = queries.known_hashes(tx)
    lost = sorted((moment, sha) for sha, moment in desk.store.archive.entries() if sha not in known)
    result = Rebuilt()
    for contents in in_batches(_whole(desk, lost, result), lambda found: len(found[0])):
        with desk.store.transaction("rebuilt") as tx:
            found = [_raw(tx, content, moment) for content, moment in contents]
            recorded = mails.record_batch(tx, desk.account, found, True, desk.now())
        unlink_erased(desk, recorded)
        result.count += sum(item.news is not News.ERASED for item in recorded)
        desk.watcher.at("收信", result.count, len(lost))
    return result


def _whole(desk: Desk, lost: _Lost, result: Rebuilt) -> Iterator[tuple[bytes, datetime]]:
    """The mails whose files are as they were written."""
    for moment, sha in lost:
        try:
            yield desk.store.archive.load(sha), moment
        except ServiceError as trouble:
            why = _REFUSED if trouble.code == "archive_refused" else _BROKEN
            result.left_out.append(f"{desk.store.archive.path(sha)} 没有登记：{why}")


def _raw(tx: Tx, content: bytes, moment: datetime) -> RawMail:
    return RawMail(MailKey("archive", 1, meta.count(tx, "rebuilt")), content, moment, full_size(content))
