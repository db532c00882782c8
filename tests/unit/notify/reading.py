"""Letters read back with the standard library's parser, and their HTML with its tags."""

from __future__ import annotations

import email
import re
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser

from domain.letter import Letter


def parsed(letter: Letter) -> EmailMessage:
    message = email.message_from_bytes(letter.content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def body(letter: Letter, subtype: str) -> str:
    part = parsed(letter).get_body((subtype,))
    assert part is not None
    return str(part.get_content())


class Page(HTMLParser):
    """The visible text of a page and its tags with their attribute names."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.links: list[str] = []
        self.pieces: list[str] = []
        self._hidden = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [f"{name}={value}" for name, value in attrs if name in ("href", "src", "background", "action")]
        self.links += [name for name, _ in attrs if name.startswith("on")]
        self._hidden = tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.pieces).split())


def numbers(text: str) -> list[str]:
    """All figures of a text, each as often as it stands there."""
    return sorted(re.findall(r"\d[\d,.:]*\d|\d", text))
