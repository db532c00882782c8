"""Containers to leaf parts: attached mails, archives, TNEF and Outlook files, opened by content and within a budget.

No name becomes a path, and nothing is written to disk but the volumes of a RAR, under names of our own. Whatever is refused stays visible: a Part with empty data and a
Defect that says why.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from domain.limits import DEFAULT_LIMITS, Limits
from domain.mail import Defect, Head, Message, Part
from ingest import archives, outlook, rar, sevenzip, tnef, zips
from ingest.budget import Budget, Member, Unreadable
from ingest.message import read_message
from ingest.volumes import VolumeSet, gathered

Opener = Callable[[bytes, Budget], Iterator[Member]]

#: a zip that holds one of these is a document or a program, not an archive
_DOCUMENT_MEMBERS = frozenset(
    {
        "[Content_Types].xml",
        "OFD.xml",
        "mimetype",
        "META-INF/container.xml",
        "META-INF/MANIFEST.MF",
        "Index/Document.iwa",
        "word/document.xml",
        "xl/workbook.xml",
        "xl/workbook.bin",
        "ppt/presentation.xml",
    }
)
_MAIL_FIELDS = re.compile(
    rb"(?im)^(from|to|date|subject|received|mime-version|message-id|return-path|x-mailer|content-type):"
)
_FIRST_FIELD = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]{0,4}[A-Za-z][A-Za-z-]{1,40}:")
_BY_MAGIC: tuple[tuple[bytes, Opener], ...] = (
    (sevenzip.MAGIC, sevenzip.members),
    (rar.MAGIC, rar.members),
)
_OF_ITS_HEAD = frozenset({"ambiguous_sender", "date_unclear"})
_SPLIT_NAME = re.compile(r"(?i)\.(z\d\d|0\d\d|part\d+\.rar|r\d\d)$")


def expand(message: Message, limits: Limits = DEFAULT_LIMITS) -> tuple[Part, ...]:
    """All leaf parts, the bodies first, then in order; members are named "outer.zip/inner.docx". Never raises."""
    budget = Budget.of(limits)
    parts = sorted(message.parts, key=lambda part: not part.is_body)
    return tuple(_all_opened(parts, budget, 0))


def expand_file(name: str, data: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[Part, ...]:
    """The leaf parts of a file that did not come by mail."""
    return tuple(_opened(Part(name, "application/octet-stream", data, Head()), Budget.of(limits), 0))


def _all_opened(parts: Iterable[Part], budget: Budget, level: int) -> Iterator[Part]:
    """The leaves of parts that came side by side, among which may be the volumes of one archive."""
    for one in gathered(parts):
        yield from _volumes(one, budget, level) if isinstance(one, VolumeSet) else _opened(one, budget, level)


def _volumes(one: VolumeSet, budget: Budget, level: int) -> Iterator[Part]:
    """The members of an archive that came in volumes."""
    if missing := one.missing():
        yield _closed(one.part, _lacking(missing).defect(one.part.name))
        return
    whole = replace(one.part, data=b"".join(one.in_order))
    opener = _opener(whole) if one.kind == "pieces" else None

    def members(data: bytes, budget: Budget) -> Iterator[Member]:
        try:
            if opener:
                yield from opener(data, budget)
            elif one.kind == "spanned":
                yield from zips.members(zips.joined(one.in_order), budget)
            else:
                yield from rar.members_of(one.in_order, budget, new_names=one.kind == "rar")
        except Unreadable as unreadable:
            if unreadable.code not in ("damaged", "incomplete_archive"):
                raise
            raise _lacking(one.missing(complete=False)) from None

    yield from _archive(whole, members, budget, level)


def _lacking(names: list[str]) -> Unreadable:
    return Unreadable("incomplete_archive", "、".join(f"“{name.rpartition('/')[2]}”" for name in names))


def _opened(part: Part, budget: Budget, level: int) -> Iterator[Part]:
    if budget.parts_left <= 0:
        if budget.parts_left == 0:
            budget.parts_left -= 1
            yield _refused(part, "too_many_parts")
        return
    if part.is_body or part.defects or not part.data:
        budget.parts_left -= 1
        yield part
    elif is_mail(part):
        yield from _mail(part, budget, level)
    elif part.data.startswith(tnef.MAGIC):
        yield from _wrapped(part, tnef.members, budget, level)
    elif outlook.is_outlook(part.data):
        yield from _outlook(part, budget, level)
    elif opener := _opener(part):
        yield from _archive(part, opener, budget, level)
    else:
        budget.parts_left -= 1
        yield part


def is_mail(part: Part) -> bool:
    """A mail by its label, or by its first lines (.eml of type octet-stream). A saved web page (.mht) is none."""
    if part.media_type in ("message/rfc822", "message/global"):
        return True
    if part.media_type.startswith("text/") and not part.name.lower().endswith(".eml"):
        return False
    head = part.data[:4096]
    if not _FIRST_FIELD.match(head):
        return False
    fields = {match[1].lower() for match in _MAIL_FIELDS.finditer(head)}
    return len(fields) >= 3 and bool(fields & {b"to", b"received", b"message-id", b"return-path"})


def _mail(part: Part, budget: Budget, level: int) -> Iterator[Part]:
    """The parts of an attached mail, with its head; what is wrong with that mail goes to its first part.

    An unclear sender or date matters only for the mail that came to us.
    """
    if part.depth >= budget.limits.mime_depth:
        yield _refused(part, "mime_too_deep")
        return
    message = read_message(part.data, budget.limits)
    defects = tuple(
        replace(defect, detail=defect.detail or part.name)
        for defect in message.defects
        if defect.code not in _OF_ITS_HEAD
    )
    if not message.parts:
        budget.parts_left -= 1
        yield replace(part, data=b"", head=message.head, depth=part.depth + 1, defects=defects)
    carried = []
    for inner in message.parts:
        name = f"{part.name}/{inner.name}"
        carried.append(replace(inner, name=name, depth=part.depth + 1, defects=(*defects, *inner.defects)))
        defects = ()
    yield from _all_opened(carried, budget, level)


def _opener(part: Part) -> Opener | None:
    """The reader for the container that these bytes are, None for a document. Content decides, never the name."""
    data = part.data
    if zips.is_zip(data):
        return None if zips.names(data) & _DOCUMENT_MEMBERS else zips.members
    if data.startswith((archives.GZIP, archives.BZIP2, archives.XZ)):
        return lambda content, budget: archives.compressed(part.name, content, budget)
    if archives.is_tar(data):
        return archives.tar_members
    return next((opener for magic, opener in _BY_MAGIC if data.startswith(magic)), None)


def _archive(part: Part, opener: Opener, budget: Budget, level: int) -> Iterator[Part]:
    if level >= budget.limits.archive_depth:
        yield _refused(part, "too_deep")
        return
    yield from _wrapped(part, opener, budget, level + 1)


def _wrapped(part: Part, opener: Opener, budget: Budget, level: int) -> Iterator[Part]:
    """The leaves of the members, all of which come first: some may be volumes; then what is wrong with the container as a whole."""
    members: list[Part] = []
    wrong: tuple[Part, ...] = ()
    try:
        members.extend(_part_of(member, part) for member in opener(part.data, budget))
    except Unreadable as unreadable:
        if unreadable.code == "damaged" and _SPLIT_NAME.search(part.name):
            unreadable = Unreadable("incomplete_archive")
        wrong = (_closed(part, unreadable.defect(part.name)),)
    yield from _all_opened(members, budget, level)
    yield from wrong


def _outlook(part: Part, budget: Budget, level: int) -> Iterator[Part]:
    """An Outlook message is a mail: its parts carry its head, one level deeper."""
    if part.depth >= budget.limits.mime_depth:
        yield _refused(part, "mime_too_deep")
        return
    mail = replace(part, head=outlook.head(part.data), depth=part.depth + 1)
    yield from _wrapped(mail, outlook.members, budget, level)


def _part_of(member: Member, container: Part) -> Part:
    name = f"{container.name}/{_shown(member.name)}"
    return Part(
        name,
        member.media_type,
        member.data,
        member.head or container.head,
        charset=member.charset,
        is_body=member.is_body,
        depth=container.depth + (member.head is not None),
        defects=(Defect(member.problem, name),) if member.problem else (),
    )


def _shown(name: str) -> str:
    """A member's name with its folders, on one line."""
    return " ".join(name.replace("\\", "/").strip("/").split())[:400] or "未命名"


def _refused(part: Part, code: str) -> Part:
    return _closed(part, Defect(code, part.name))


def _closed(part: Part, defect: Defect) -> Part:
    return replace(part, data=b"", defects=(*part.defects, defect))
