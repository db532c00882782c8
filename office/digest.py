"""The digest: where things stand becomes one letter a day and address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes

from domain.letter import LetterKind
from domain.report import ReportKind
from domain.standing import Standing, Status, Version
from domain.states import LetterState
from domain.totals import Total as FieldTotal
from domain.totals import totals
from notify.data import (
    Attachment,
    CorrectionLine,
    DigestData,
    MissingUnit,
    NewLine,
    RefusedLine,
    Todo,
    Total,
    UnitLine,
)
from notify.data import Rate as ShownRate
from notify.digest import compose_digest
from notify.due import digests_due, overdue_in_words
from notify.shown import value_in_words
from office import alarm, servers
from office.desk import Desk
from office.exported import consolidated
from office.overview import Overview, calendar_of, overview, values_before
from office.told import about_mail, for_staff
from store import meta, outbox, queries, reports
from store import rates as published
from store.session import Tx

#: a reminder that nobody needs any more did not fail
_WITHDRAWN = (LetterKind.REMINDER, LetterState.GAVE_UP)


def put_digests(desk: Desk, *, force: bool = False) -> int:
    """Today's digest to everybody who has not got it; `force`: now, whatever the hour."""
    with desk.store.transaction("digest") as tx:
        due = _digests_due(tx, desk, force=force)
        if not due:
            return 0
        view = overview(tx, desk)
        data = digest_data(tx, desk, view, tuple(address for _, address in due))
        letters = compose_digest(desk.letter_context(tx, LetterKind.DIGEST), data, desk.now())
        reports.know_campaign(tx, desk.campaign.id, desk.campaign.title, desk.now())  # perhaps nothing has come yet
        published.publish(tx, desk.campaign.id, view.published(), view.as_of)
        meta.put(tx, "digest:last", desk.now().isoformat())
        return sum(outbox.enqueue(tx, letter) for letter in letters)


def _digests_due(tx: Tx, desk: Desk, *, force: bool) -> tuple[tuple[object, str], ...]:
    staff = desk.settings.staff
    at = "00:00" if force else f"{staff.digest_at:%H:%M}"
    calendar = calendar_of(desk.settings)
    taken = outbox.known_keys(tx, "digest:")
    open_day = (lambda day: True) if force else calendar.is_working_day
    return digests_due(desk.campaign, at, staff.digest_to, desk.now(), open_day, taken)


def digest_data(tx: Tx, desk: Desk, view: Overview, recipients: tuple[str, ...]) -> DigestData:
    """Everything today's digest tells."""
    from exports.sheet import workbook

    since = _since(tx, desk)
    recent = [item for item in queries.versions_since(tx, view.campaign.id, since) if item.usable]
    name = f"汇总表-{view.campaign.id}-{view.period.range.start}.xlsx"
    table = Attachment(name, workbook(consolidated(tx, desk, view)))
    return DigestData(
        date=view.as_of.date(),
        as_of=view.as_of,
        recipients=recipients,
        period=view.period_label,
        due=view.period.due,
        rates=tuple(ShownRate(key, rate.numerator, rate.denominator) for key, rate in view.named_rates().items()),
        units=tuple(_unit_line(view, standing) for standing in view.standings),
        missing=tuple(_missing(tx, desk, view)),
        new=tuple(_new(view, recent)),
        corrections=tuple(_corrections(tx, view, recent)),
        todo=tuple(_todo(tx, desk, view)),
        refused=tuple(_refused(tx, desk, since)),
        health=tuple(_health(tx, desk)),
        totals=tuple(
            _total(view, key, item) for key, item in totals(view.campaign, view.standings).items() if item.units
        ),
        attachments=(table,),
        expires=view.as_of + timedelta(days=1),
    )


def _total(view: Overview, key: str, total: FieldTotal) -> Total:
    """“60,520 人次”, with the measure apart."""
    field = view.campaign.by_key[key]
    value, _, measure = value_in_words(total.value, field, view.campaign.language).partition(" ")
    return Total(field.label, value, measure, total.units)


def _since(tx: Tx, desk: Desk) -> datetime:
    last = meta.get(tx, "digest:last")
    return datetime.fromisoformat(last) if last else desk.now() - timedelta(days=1)


def _unit_line(view: Overview, standing: Standing) -> UnitLine:
    labels = tuple(view.label(key) for key in standing.missing_fields)
    return UnitLine(standing.obligation.unit, standing.status, standing.first_received, labels, standing.flags)


def _missing(tx: Tx, desk: Desk, view: Overview) -> list[MissingUnit]:
    reminded = outbox.known_keys(tx, f"reminder:{view.campaign.id}:")
    late = overdue_in_words(view.period.due, view.as_of, calendar_of(desk.settings), view.campaign.language)
    found = []
    for standing in view.standings:
        if standing.status is Status.MISSING:
            unit = view.campaign.roster.by_name[standing.obligation.unit]
            key = f"reminder:{view.campaign.id}:{unit.name}:{view.period.range.start}:"
            times = len({item.removeprefix(key).partition(":")[0] for item in reminded if item.startswith(key)})
            found.append(MissingUnit(unit.name, unit.contact, unit.phone, late, times))
    return found


def _new(view: Overview, recent: Sequence[Version]) -> list[NewLine]:
    """Every report that came, whatever its period: the digest may show another one."""
    return [NewLine(item.unit, item.kind, item.received_at, view.label_of(item.meets)) for item in recent]


def _corrections(tx: Tx, view: Overview, recent: Sequence[Version]) -> list[CorrectionLine]:
    """Values that a correction changed, as they stood before and after."""
    return [line for item in recent if item.kind is ReportKind.CORRECTION for line in _changes(tx, view, item)]


def _changes(tx: Tx, view: Overview, version: Version) -> Iterator[CorrectionLine]:
    before = values_before(tx, view.campaign, version.unit, version.meets, version.received_at)
    for key, reading in version.readings.items():
        field = view.campaign.by_key.get(key)
        if field is None or reading.value is None:
            continue
        old = before.get(key)
        language = view.campaign.language
        words = value_in_words(old, field, language) if old is not None else ""
        after = value_in_words(reading.value, field, language)
        yield CorrectionLine(version.unit, field.label, words, after, view.label_of(version.meets))


def _todo(tx: Tx, desk: Desk, view: Overview) -> list[Todo]:
    """What waits for a person: kept with mails and reports, and what follows from several reports together."""
    found = [Todo(unit, item.sentence, item.code) for unit, item in view.doubts()]
    for item in queries.open_problems(tx):
        about = about_mail(tx, view.campaign.roster, item.mail_id)
        found.append(Todo(about, for_staff(tx, item, live=desk.is_live), item.problem.code))
    return found


def _refused(tx: Tx, desk: Desk, since: datetime) -> list[RefusedLine]:
    lost = [LetterState.REFUSED, LetterState.BOUNCED, LetterState.GAVE_UP]
    roster = desk.campaign.roster
    return [
        RefusedLine(item.recipient, "、".join(unit.name for unit in roster.by_address(item.recipient)), item.state)
        for item in outbox.settled(tx, lost, since)
        if (item.kind, item.state) != _WITHDRAWN
    ]


def _health(tx: Tx, desk: Desk) -> list[str]:
    """Sentences about the service itself that the office should know; the shelf is in the list of what is to be done."""
    return [*alarm.unread(tx, desk), *alarm.lasting(tx)]


@dataclass(frozen=True, slots=True)
class Preview:
    """A digest as it would go, in both forms."""

    text: str
    html: str


def preview_digest(tx: Tx, desk: Desk) -> Preview:
    """Today's digest, as it would go to the first of its recipients; nothing is kept or sent."""
    to = desk.settings.staff.digest_to or (servers.from_address(desk.settings),)
    data = digest_data(tx, desk, overview(tx, desk), to[:1])
    letter = compose_digest(desk.letter_context(tx, LetterKind.DIGEST), data, desk.now())[0]
    return Preview(body_of(letter.content, "plain"), body_of(letter.content, "html"))


def body_of(content: bytes, subtype: str) -> str:
    """One of the two forms of a letter of ours."""
    for part in message_from_bytes(content).walk():
        if part.get_content_type() == f"text/{subtype}" and part.get_filename() is None:
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            return payload.decode("utf-8")
    return ""
