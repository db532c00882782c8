"""A zip of XML parts (OOXML, ODF, OFD): opened without trust, read part by part, external targets never followed."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING
from urllib.parse import unquote

from domain.limits import Limits
from parsers.documents.content import Refused
from parsers.documents.xml import local, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_MEMBERS = 5_000  #: a report has some dozens; python-docx's own template has 18
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


class Package:
    """The parts of one zip by name (as stored, without a leading slash; looked up without regard to case)."""

    def __init__(self, data: bytes, limits: Limits, kind: str = "") -> None:
        self.kind = kind
        self._limits = limits
        self._spent = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except _DAMAGE as error:
            raise Refused("damaged", kind) from error
        if len(members) > _MAX_MEMBERS:
            raise Refused("damaged", kind)
        self._members = {member.filename.replace("\\", "/").lstrip("/").lower(): member for member in members}

    @property
    def names(self) -> frozenset[str]:
        """All part names, in lower case."""
        return frozenset(self._members)

    @property
    def stored(self) -> tuple[str, ...]:
        """All part names as they are stored, in order."""
        return tuple(member.filename for member in self._members.values())

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a part; counted while inflating, since the declared size is the sender's claim."""
        member = self._members.get(name.lower())
        if member is None:
            raise Refused("damaged", self.kind)
        if member.flag_bits & 1:
            raise Refused("encrypted", self.kind)
        cap = self._limits.xml_bytes
        try:
            with self._zip.open(member) as stream:
                data = stream.read(cap + 1)
        except _DAMAGE as error:
            raise Refused("damaged", self.kind) from error
        self._spent += len(data)
        if len(data) > cap or self._spent > self._limits.archive_bytes:
            raise Refused("archive_bomb", self.kind)
        return data

    def parse(self, data: bytes) -> _Element:
        """The root element of a part's bytes."""
        return parse(data, self._limits.xml_bytes, self.kind)

    def xml(self, name: str) -> _Element:
        """The root element of a part."""
        return self.parse(self.read(name))

    def optional_xml(self, name: str | None) -> _Element | None:
        """The root of a part that may be missing or broken without harm to the text; a DTD is still refused."""
        data = self.optional(name)
        try:
            return self.parse(data) if data else None
        except Refused as refusal:
            if refusal.code != "damaged":
                raise
            return None

    def optional(self, name: str | None) -> bytes:
        """The bytes of such a part, empty where it is missing or broken."""
        if name is None or name not in self:
            return b""
        try:
            return self.read(name)
        except Refused as refusal:
            if refusal.code != "damaged":
                raise
            return b""

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Internal relations of a part: id -> (last word of the type, target part). External ones are left out."""
        folder, name = posixpath.split(part)
        root = self.optional_xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for item in () if root is None else root:
            if local(item) != "Relationship" or item.get("TargetMode") == "External":
                continue
            target = unquote(item.get("Target") or "").replace("\\", "/")
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[item.get("Id") or ""] = ((item.get("Type") or "").rpartition("/")[2], path)
        return found

    def main_part(self, default: str) -> str:
        """The part the package is about (relation officeDocument), else `default`."""
        for kind, target in self.relations("").values():
            if kind == "officeDocument" and target in self:
                return target
        return default
