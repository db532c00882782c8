"""Two kinds of trouble, and nothing in between: what passes by itself, and what needs a person."""

from __future__ import annotations


class ServiceError(Exception):
    """Something outside Baosong refused; `sentence` tells a person (in Chinese) what and what to do."""

    def __init__(self, sentence: str, code: str = "service") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code


class TryLater(ServiceError):
    """The server or the disk refuses for now. Nothing moved; the next pass tries again."""


class NeedsAPerson(ServiceError):
    """Tomorrow will fail alike. Work stops here and the admin is told."""


class ConfigError(Exception):
    """The configuration cannot be used. `complaints` name file, key and remedy, one sentence each (Chinese)."""

    def __init__(self, complaints: tuple[str, ...]) -> None:
        super().__init__("\n".join(complaints))
        self.complaints = complaints
