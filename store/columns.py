"""Column types that behave alike on SQLite and PostgreSQL, and make what we write safe to write."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

#: ids and UIDs: UIDs are unsigned 32-bit (RFC 9051 section 9), too wide for PostgreSQL's integer
BigId = BigInteger().with_variant(Integer(), "sqlite")
#: text that compares by code point on PostgreSQL as it does on SQLite, whatever the server's locale
PlainText = Text().with_variant(Text(collation="C"), "postgresql")


def clean(text: str) -> str:
    """The text with what a database refuses replaced: NUL (PostgreSQL) and lone surrogates (both). Case: B007."""
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def clean_json(value: Any) -> Any:
    """The same for every string inside a JSON value."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list | tuple):
        return [clean_json(item) for item in value]
    if isinstance(value, dict):
        return {clean(key): clean_json(item) for key, item in value.items()}
    return value


def _is_clean(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Words(TypeDecorator[str]):
    """Text from anywhere, cleaned at the edge of writing."""

    impl = PlainText
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else clean(value)


class Json(TypeDecorator[Any]):
    """A JSON value kept as compact text."""

    impl = PlainText
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        encoded = _encode(value)
        if "\\u0000" in encoded or not _is_clean(encoded):
            return _encode(clean_json(value))
        return encoded

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC. A naive one is our own bug."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
