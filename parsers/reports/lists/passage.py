"""A slice of a report that is a list field's: what headings, leads, cells and stories hand on to be read."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.reports.speech.sources import Line

ORDER = "order"
STORY = "story"


@dataclass(frozen=True, slots=True)
class Passage:
    """A slice of a line that is a field's. `via`: heading, lead, cell, order (told by the place among other sections)
    or story (told of a person or group without a heading).

    `marked` when the line itself began with an enumerator that is not part of the slice.
    """

    line: Line
    start: int
    end: int
    via: str
    marked: bool = False
    heading: str = ""
    doer: str = ""  #: who did it, where a table tells that in a cell of its own

    @property
    def text(self) -> str:
        return self.line.text[self.start : self.end]
