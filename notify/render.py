"""Templates to text and HTML. Compiled once a language; HTML escapes everything, text nothing.

The HTML carries its styles inline (from `STYLE`) because QQ mail, 163 and Outlook drop or rewrite style sheets; the one
<style> element holds only what makes it nicer on a phone.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from notify import wording
from notify.data import LetterContext, Mode

if TYPE_CHECKING:
    from jinja2 import Environment

_RED = "#b3261e"
_INK = "#1f2328"
_GREY = "#6b7280"
_LINE = "#e3e5e8"
_BAR = "#8b95a3"

STYLE = {
    "red": _RED,
    "bar": _BAR,
    "h1": f"margin:0;font-size:19px;line-height:1.4;color:{_INK};font-weight:bold",
    "h2": f"margin:26px 0 8px 0;padding:0 0 0 9px;border-left:3px solid {_RED};font-size:16px;line-height:1.4;color:{_INK};font-weight:bold",
    "part": f"margin:28px 0 12px 0;padding:6px 10px;background:#f6f7f8;font-size:15px;line-height:1.5;color:{_INK};font-weight:bold",
    "p": "margin:0 0 12px 0",
    "small": f"font-size:13px;line-height:1.6;color:{_GREY}",
    "table": f"border-collapse:collapse;width:100%;table-layout:fixed;border-top:1px solid {_LINE}",
    "th": f"padding:7px 8px;border-bottom:1px solid {_LINE};background:#f6f7f8;text-align:left;font-size:13px;color:{_GREY};font-weight:normal",
    "td": f"padding:8px;border-bottom:1px solid {_LINE};vertical-align:top;overflow-wrap:anywhere;word-break:break-word",
    "note": f"margin:14px 0;padding:10px 12px;background:#fdf3f2;border-left:3px solid {_RED}",
    "box": "margin:14px 0;padding:10px 12px;background:#f6f7f8",
    "ul": "margin:0;padding:0 0 0 20px",
}


def twins(context: LetterContext, name: str, recipient: str = "", **values: object) -> tuple[str, str]:
    """The text and the HTML of letter `name` from templates of the context's language."""
    words = wording.words(context.language)
    shared: dict[str, object] = {
        "context": context,
        "words": words,
        "moment": functools.partial(words.moment, zone=ZoneInfo(context.timezone)),
        "instead_of": recipient if recipient and context.mode is Mode.STAFF else "",
    }
    folder = "en" if context.language == "en" else "zh"
    text, html = (_environment().get_template(f"{folder}/{name}.{ending}") for ending in ("txt", "html"))
    return text.render(shared, **values), html.render(shared, **values)


@functools.cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    environment: Any = Environment(
        loader=PackageLoader("notify"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["style"] = STYLE
    environment.filters["foreign"] = wording.foreign
    environment.filters["line"] = wording.line
    environment.filters["to_staff"] = wording.to_staff
    environment.filters["flag"] = wording.flag
    return environment  # type: ignore[no-any-return]  # filters and globals are typed too narrowly upstream
