"""The pure middle: the bytes of one mail and a campaign in, an outcome out. This is what the child process runs.

It reads no clock, no disk and no network, and writes nothing; the same bytes and the same campaign give the same
outcome. `serve` at the end is the child's loop, the only part that touches the process it lives in.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass, replace
from itertools import islice

from domain.campaign import Campaign
from domain.document import Document
from domain.limits import DEFAULT_LIMITS, Limits
from domain.mail import Defect, Message, Part
from domain.report import Outcome

_BLOCKS = 2000  # of one document that are laid out; it must pass the child's pipe
_FOR_OCR = frozenset({"ocr_off", "pictures_unread", "text_layer_unchecked"})  #: what recognition could mend


class NeedsOcr(Exception):
    """The mail holds scans; it belongs into the lane for text recognition."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What reading needs besides the mail. `ocr`: recognise scans now; else mails with scans raise NeedsOcr where
    recognition is installed and wanted ([reader] ocr), and scans are noted as problems where it is not. `with_text`: the
    outcome carries the documents' texts; `with_layout`: their blocks, each with its place."""

    campaign: Campaign
    limits: Limits = DEFAULT_LIMITS
    authserv_id: str = ""
    ocr: bool = False
    with_text: bool = False
    with_layout: bool = False
    wants_ocr: bool = True


def read_mail(raw: bytes, setup: Setup) -> Outcome:
    """The whole way of one mail: message, leaf parts, documents, reports."""
    from ingest.containers import expand
    from ingest.lookalikes import resembles
    from ingest.message import read_message
    from ingest.signs import header_signs

    message = read_message(raw, setup.limits)
    campaign = setup.campaign
    known = campaign.roster.addresses
    signs = header_signs(message, campaign.own_addresses, known, setup.authserv_id)
    if resembles(message.header_all("from"), known):
        message = replace(message, defects=(*message.defects, Defect("lookalike_sender")))
    return _read_parts(message, expand(message, setup.limits), setup, signs)


def read_file(name: str, data: bytes, setup: Setup) -> Outcome:
    """A document or container by itself, as `parse` is given it."""
    from ingest.containers import expand_file

    return _read_parts(None, expand_file(name, data, setup.limits), setup, ())


def _read_parts(message: Message | None, parts: tuple[Part, ...], setup: Setup, signs: tuple[str, ...]) -> Outcome:
    from parsers.reports.compose import read_reports

    documents = tuple(read_part(part, setup) for part in parts)
    outcome = read_reports(message, documents, setup.campaign, signs)
    if setup.with_text:
        outcome = _with_text(outcome, documents, setup.limits.text_chars)
    return _with_layout(outcome, documents) if setup.with_layout else outcome


def read_part(part: Part, setup: Setup) -> Document:
    """One part as a document; raises NeedsOcr in the lane without recognition when recognition could help."""
    from parsers.documents.route import ReaderSettings, read_document

    document = read_document(part, setup.limits, ReaderSettings(ocr=setup.ocr))
    if (
        not setup.ocr
        and setup.wants_ocr
        and ocr_installed()
        and any(defect.code in _FOR_OCR for defect in document.defects)
    ):
        raise NeedsOcr(part.name)
    return document


def ocr_installed() -> bool:
    """Whether the extra `ocr` is there; nothing is imported."""
    return importlib.util.find_spec("rapidocr") is not None


def _with_text(outcome: Outcome, documents: tuple[Document, ...], most: int) -> Outcome:
    """The notes with their texts, `most` characters altogether: an answer must pass the child's pipe."""
    notes = []
    for note, document in zip(outcome.documents, documents, strict=True):
        text = document.text()[:most]
        most -= len(text)
        notes.append(replace(note, text=text))
    return replace(outcome, documents=tuple(notes))


def _with_layout(outcome: Outcome, documents: tuple[Document, ...]) -> Outcome:
    """The notes with the first blocks of their documents, as many as a person will look through."""
    notes = [
        replace(note, layout=tuple(islice(document.layout(), _BLOCKS)))
        for note, document in zip(outcome.documents, documents, strict=True)
    ]
    return replace(outcome, documents=tuple(notes))


def serve() -> None:
    """The child's loop: take the setup, confine this process, then answer one request after another."""
    import pickle

    from domain.jsonform import outcome_to_json
    from parsers.confine import confine, limit_processor_time
    from parsers.sandbox import ChildChannel

    channel = ChildChannel()
    first = channel.receive()
    if first is None:
        return
    head, packed = first
    setup: Setup = pickle.loads(packed)  # noqa: S301 - written by our own parent process, never by a mail
    _import_readers(ocr=setup.ocr)
    wanted = head["limits"]
    layers = confine(wanted["memory"], wanted["file"], wanted["files"], wanted["folder"])
    channel.send({"layers": layers})
    seconds = setup.limits.ocr_seconds if setup.ocr else setup.limits.seconds
    while (request := channel.receive()) is not None:
        head, body = request
        limit_processor_time(seconds * (2 if setup.ocr else 1))  # recognition runs on two threads
        try:
            outcome = read_mail(body, setup) if head["mail"] else read_file(head["name"], body, setup)
            channel.send(outcome_to_json(outcome, head["name"]))
        except NeedsOcr:
            channel.send({"needs_ocr": True})
        except MemoryError:
            channel.send({"failed": "out_of_memory"})


def _import_readers(*, ocr: bool) -> None:
    """Import what nearly every mail needs while no mail waits, and before rights are taken away."""
    modules = ["lxml.etree", "lxml.html", "pypdfium2", "python_calamine", "opencc", "ingest.containers",
               "ingest.lookalikes", "ingest.signs", "parsers.documents.route", "parsers.reports.compose"]  # fmt: skip
    if ocr:
        modules += ["rapidocr"]
    for module in modules:
        importlib.import_module(module)


if __name__ == "__main__":
    serve()
