"""Archives sent as several files: volumes that came together are one archive; a volume that did not come is named.

Told by their names alone: x.part1.rar, x.rar with x.r00, x.zip with x.z01, and x.zip.001 of any kind of archive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from domain.mail import Part
from ingest import zips

_NAMES = (
    ("rar", re.compile(r"(?i)(.{1,2000})\.part(\d{1,4})\.rar")),
    ("old_rar", re.compile(r"(?i)(.{1,2000})\.r(?:ar|(\d\d))")),
    ("spanned", re.compile(r"(?i)(.{1,2000})\.z(?:ip|(\d\d))")),
    ("pieces", re.compile(r"(?i)(.{1,2000}\.(?:zip|7z|rar|tar|gz|tgz|bz2|xz))\.(\d{3})")),
)


@dataclass(slots=True)
class VolumeSet:
    """The volumes of one archive that came. `kind`: rar, old_rar, spanned (a zip whose last volume is x.zip), pieces."""

    kind: str
    stem: str
    volumes: dict[int, Part] = field(default_factory=dict)  #: by number, from 1; the .zip of a spanned one has number 0

    @property
    def part(self) -> Part:
        """The part that stands for the whole: the one that people open."""
        return self.volumes[min(self.volumes)]

    @property
    def in_order(self) -> list[bytes]:
        """The bytes of the volumes, as they follow each other in the archive."""
        return [self.volumes[number].data for number in sorted(self.volumes, key=lambda number: number or 10_000)]

    def missing(self, complete: bool = True) -> list[str]:
        """The names of the volumes that are not there; the next one, too, where those that are there are not `complete`."""
        first, last = 1, max(self.volumes)
        if self.kind == "spanned":
            first, last = 0, max(last, zips.volumes_before(self.part.data))
        gaps = [number for number in range(first, last + 1) if number not in self.volumes]
        if not gaps and not complete:
            gaps = [max(self.volumes) + 1]
        return [self._name(number) for number in gaps[:20]]

    def _name(self, number: int) -> str:
        if self.kind == "rar":
            width = len(re.findall(r"\d+", self.part.name)[-1])
            return f"{self.stem}.part{number:0{width}d}.rar"
        if self.kind == "old_rar":
            return f"{self.stem}.rar" if number == 1 else f"{self.stem}.r{number - 2:02d}"
        if self.kind == "spanned":
            return f"{self.stem}.z{number:02d}" if number else f"{self.stem}.zip"
        return f"{self.stem}.{number:03d}"


def gathered(parts: Iterable[Part]) -> list[Part | VolumeSet]:
    """The parts in order, volumes put together at the place of the first that came."""
    found: list[Part | VolumeSet] = []
    sets: dict[tuple[str, str], VolumeSet] = {}
    for part in parts:
        kind, stem, number = _told(part)
        one = sets.get((kind, stem.lower()))
        if not kind or (one is not None and number in one.volumes):
            found.append(part)
            continue
        if one is None:
            one = sets[kind, stem.lower()] = VolumeSet(kind, stem)
            found.append(one)
        one.volumes[number] = part
    return [one.part if isinstance(one, VolumeSet) and not _is_split(one) else one for one in found]


def _told(part: Part) -> tuple[str, str, int]:
    """(kind, stem, number) that the name tells; an empty kind for what is no volume."""
    if not part.is_body and part.data and not part.defects:
        for kind, pattern in _NAMES:
            if match := pattern.fullmatch(part.name):
                return kind, match[1], _number(kind, match[2])
    return "", "", 0


def _number(kind: str, digits: str | None) -> int:
    if kind == "old_rar":
        return 1 if digits is None else int(digits) + 2
    return int(digits or 0)


def _is_split(one: VolumeSet) -> bool:
    """Several volumes, or one whose name leaves no doubt; x.zip and x.rar by themselves are what they are."""
    if len(one.volumes) > 1 or one.kind in ("rar", "pieces") or one.part.name[-1:].isdigit():
        return True
    return one.kind == "spanned" and zips.volumes_before(one.part.data) > 0
