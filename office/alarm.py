"""Telling the admin: one letter for a trouble when it begins, not one for each pass that meets it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.errors import NeedsAPerson, ServiceError
from domain.letter import LetterKind
from notify.alert import compose_alert
from notify.data import AlertData
from office import journal
from office.desk import Desk
from store import meta, outbox, queries
from store.session import Tx

#: after these this process must stop writing at once
FATAL = frozenset({"lost_lead", "second_instance"})
#: a passing trouble is told once it has lasted this long; one that needs a person at once
_PATIENCE = timedelta(minutes=10)
_UNREAD = timedelta(minutes=30)


def tell(desk: Desk, troubles: Sequence[ServiceError], *, whole: bool = True) -> None:
    """Note what goes wrong and since when, and put an alert into the outbox for what a person should know.

    `whole`: a full pass met these; what it did not meet is over.
    """
    if not troubles and not (whole and _any_open(desk)):
        return
    with desk.store.transaction("alerts") as tx:
        if whole:
            _forget_what_is_over(tx, troubles)
        for trouble in troubles:
            since = _since(tx, desk, trouble)
            journal.trouble(trouble)
            if isinstance(trouble, NeedsAPerson) or desk.now() - since >= _PATIENCE:
                alert(tx, desk, f"alert:{trouble.code}:{since:%Y%m%dT%H%M%S}", trouble.sentence, since)


def _any_open(desk: Desk) -> bool:
    with desk.store.reading() as tx:
        return bool(_open(tx))


def alert(tx: Tx, desk: Desk, key: str, what: str, since: datetime) -> None:
    """One letter to whoever gets alerts; once for a key."""
    staff = desk.settings.staff
    data = AlertData(key, staff.alerts_to or staff.digest_to, what, "处理好以后无需其他操作，系统会自动继续。", since)
    for letter in compose_alert(desk.letter_context(tx, LetterKind.ALERT), data, desk.now()):
        outbox.enqueue(tx, letter)


def _since(tx: Tx, desk: Desk, trouble: ServiceError) -> datetime:
    known = meta.get(tx, f"trouble:{trouble.code}")
    if known:
        return datetime.fromisoformat(known)
    meta.put(tx, f"trouble:{trouble.code}", desk.now().isoformat())
    meta.put(tx, f"trouble:{trouble.code}:what", trouble.sentence)
    meta.put(tx, "troubles", " ".join({*_open(tx), trouble.code}))
    return desk.now()


def _open(tx: Tx) -> list[str]:
    return (meta.get(tx, "troubles") or "").split()


def _forget_what_is_over(tx: Tx, troubles: Sequence[ServiceError]) -> None:
    lasting = {trouble.code for trouble in troubles}
    for code in _open(tx):
        if code not in lasting:
            meta.put(tx, f"trouble:{code}", "")
    meta.put(tx, "troubles", " ".join(code for code in _open(tx) if code in lasting))


def complaints(tx: Tx, desk: Desk) -> list[str]:
    """What a monitor should know: a mailbox not read for long, troubles that last, mails on the shelf."""
    found = unread(tx, desk)
    found += [f"未排除的故障：{sentence}" for sentence in lasting(tx)]
    if shelved := len(queries.shelf(tx)):
        found.append(f"有 {shelved} 封邮件搁置，请运行 baosong shelf 查看。")
    return found


def lasting(tx: Tx) -> list[str]:
    """The sentences of the troubles that last."""
    return [meta.get(tx, f"trouble:{code}:what") or code for code in sorted(_open(tx))]


def unread(tx: Tx, desk: Desk) -> list[str]:
    """A sentence for each folder that has not been read for long, or not wholly."""
    found = []
    for folder in desk.settings.mailbox.folders:
        seen = meta.mailbox_seen_at(tx, desk.account, f"{desk.account}/{folder}")
        if seen is None:
            found.append(f"文件夹“{folder}”还没有读过。")
        elif desk.now() - seen > _UNREAD:
            found.append(f"文件夹“{folder}”已有 {int((desk.now() - seen).total_seconds() // 60)} 分钟没有读取。")
        if refused := int(meta.get(tx, f"unfetchable:{desk.account}/{folder}") or 0):
            found.append(
                f"文件夹“{folder}”里有 {refused} 封邮件，邮件服务器没有给出内容，请登录邮箱查看，并转发给本邮箱。"
            )
    return found
