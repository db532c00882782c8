"""TOML and roster to frozen settings. Every complaint names file, line, key and remedy; all of them come at once."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Collection
from datetime import timedelta
from pathlib import Path
from typing import Any

from domain.campaign import Campaign, Every, Field, FieldType, Roster
from domain.errors import ConfigError
from domain.limits import Limits
from settings import checks as setting_checks
from settings.example import initial_files, toml_value
from settings.heads import heads_of
from settings.keys import SECTIONS, CampaignKeys, FieldKeys, Paths, Settings, keys_of
from settings.roster import read_roster
from settings.toml_file import TomlFile, read_toml
from settings.values import Wrong, did_you_mean

__all__ = ["ALL", "CAMPAIGN_ONLY", "initial_files", "load", "load_campaign"]

#: every section; what `run`, `once` and `check` need
ALL = frozenset(SECTIONS)
#: the campaign, its fields and roster alone; what `parse` needs
CAMPAIGN_ONLY = frozenset({"campaign"})

MOST_COMPLAINTS = 40  #: more do not help anyone; the rest is counted


def load(path: Path, needs: Collection[str] = ALL) -> Settings:
    """The settings of the config at `path`, which is checked together with its roster.

    `needs` names the sections this command uses; [campaign], [[fields]] and the roster are always checked. A section
    that is not needed never complains: where it is wrong or missing its defaults stand. Raises ConfigError with all
    complaints.
    """
    file = read_toml(Path(path).absolute())
    reader = _Reader(file, frozenset(needs) | CAMPAIGN_ONLY)
    read = {name: reader.section(name, cls) for name, cls in SECTIONS.items()}
    fields = reader.fields()
    complaints = reader.complaints + reader.unheard(
        setting_checks.campaign_complaints(file, read["campaign"])
        + setting_checks.section_complaints(file, read, reader.needs)
    )
    own = setting_checks.own_addresses(read["mailbox"], read["smtp"])
    found = read_roster(file.path.parent / read["campaign"].roster, own)
    complaints += list(found.complaints)
    if complaints:
        raise ConfigError(_cut(complaints))
    campaign = _campaign(read, fields, found.roster, own, _hash(file.content, found.content))
    warnings = (
        *setting_checks.alias_warnings(file, fields),
        *found.warnings,
        *setting_checks.warnings(file, read, reader.needs),
    )
    return _settings(file, read, campaign, warnings)


def load_campaign(path: Path) -> Campaign:
    """Campaign, fields and roster alone; mailbox, store and letters are not looked at."""
    return load(path, CAMPAIGN_ONLY).campaign


class _Reader:
    """Reads sections by their description, collecting complaints."""

    def __init__(self, file: TomlFile, needs: frozenset[str]) -> None:
        self.file = file
        self.heads = heads_of(file, needs)
        self.needs = needs - self.heads.silent
        self.complaints = list(self.heads.complaints)
        self.meant: set[str] = set()  #: keys that are missing where a key stands that there is not

    def section(self, name: str, cls: Any) -> Any:
        """The section as an instance of its class; a missing section is an empty one."""
        table = self.file.tables.get(name, {})
        if not isinstance(table, dict):
            self._complain(name, "", 0, f"{name} 应是一段，请写成 [{name}]，下面逐行写各项。")
            table = {}
        return self._read(name, cls, table, 0)

    def fields(self) -> tuple[Field, ...]:
        """The [[fields]], each read on its own."""
        tables = self.file.tables.get("fields")
        if "fields" in self.heads.silent:
            return ()
        if isinstance(tables, dict):
            self._complain("fields", "", 0, "每一项指标的段首都要写两层方括号 [[fields]]。")
            return ()
        if not isinstance(tables, list) or not tables or not all(isinstance(table, dict) for table in tables):
            self._complain("fields", "", 0, "没有要收的指标。请至少写一段 [[fields]]，写明 key、label 和 type。")
            return ()
        read = [self._read("fields", FieldKeys, table, index) for index, table in enumerate(tables)]
        self.complaints += setting_checks.field_complaints(self.file, read, [set(table) for table in tables])
        return tuple(_field(each) for each in read)

    def unheard(self, later: list[str]) -> list[str]:
        """Complaints between keys, without those about keys that could not be read anyway (and `due` without `every`)."""
        places = {complaint.partition("：")[0] for complaint in self.complaints}
        if self.file.where("campaign", "every") in places or "every" in self.meant:
            places.add(self.file.where("campaign", "due"))
        return [complaint for complaint in later if complaint.partition("：")[0] not in places]

    def _read(self, section: str, cls: Any, table: dict[str, Any], index: int) -> Any:
        keys = keys_of(cls)
        for name in table:
            if name not in keys and (section, name) not in self.heads.strays:
                guess = did_you_mean(name, keys) or f"这里可以写：{'、'.join(keys)}。"
                self._complain(section, name, index, f"没有这个键。{guess}")
                self.meant |= keys.keys() - table.keys()
        values = {}
        for name, key in keys.items():
            if name in table:
                try:
                    values[_attribute(name)] = key.read(table[name])
                except Wrong as wrong:
                    self._complain(section, name, index, str(wrong))
            elif key.required and section not in self.heads.silent:
                self._complain(
                    section, name, index, f"缺少这一项：{key.comment}。例如 {name} = {toml_value(key.example)}"
                )
        return cls(**values)

    def _complain(self, section: str, key: str, index: int, sentence: str) -> None:
        if section in self.needs or section == "fields":
            self.complaints.append(f"{self.file.where(section, key, index)}：{sentence}")


def _attribute(name: str) -> str:
    return "from_" if name == "from" else name


def _field(read: FieldKeys) -> Field:
    return Field(**{**_shallow(read), "type": FieldType(read.type)})


def _campaign(
    read: dict[str, Any], fields: tuple[Field, ...], roster: Roster, own: frozenset[str], digest: str
) -> Campaign:
    keys: CampaignKeys = read["campaign"]
    given = _shallow(keys)
    grace: timedelta = given.pop("grace")
    return Campaign(
        **{
            **given,
            "fields": fields,
            "roster": roster,
            "every": Every(keys.every),
            "grace_minutes": int(grace.total_seconds() // 60),
            "contact": read["staff"].contact,
            "own_addresses": own,
            "config_hash": digest,
        }
    )


def _settings(file: TomlFile, read: dict[str, Any], campaign: Campaign, warnings: tuple[str, ...]) -> Settings:
    base = file.path.parent
    store = dataclasses.replace(read["store"], url=_absolute_url(read["store"].url, base))
    paths = Paths(file.path, base, base / read["campaign"].roster, base / store.archive)
    sections = {name: value for name, value in read.items() if name not in ("campaign", "store", "limits")}
    limits = Limits(**_shallow(read["limits"]))
    return Settings(
        campaign=campaign, store=store, limits=limits, paths=paths, file=file, warnings=warnings, **sections
    )


def _shallow(read: Any) -> dict[str, Any]:
    return {item.name: getattr(read, item.name) for item in dataclasses.fields(read)}


def _absolute_url(url: str, base: Path) -> str:
    """A relative SQLite file is relative to the config, not to wherever the command was started."""
    relative = re.fullmatch(r"(sqlite(?:\+\w+)?:///)(?!/|:memory:)(.+)", url)
    return f"{relative[1]}{base / relative[2]}" if relative else url


def _hash(*contents: bytes) -> str:
    """Names the exact config and roster a record was read under."""
    whole = hashlib.sha256()
    for content in contents:
        whole.update(hashlib.sha256(content).digest())
    return whole.hexdigest()


def _cut(complaints: list[str]) -> tuple[str, ...]:
    if len(complaints) <= MOST_COMPLAINTS:
        return tuple(complaints)
    return (*complaints[:MOST_COMPLAINTS], f"另有 {len(complaints) - MOST_COMPLAINTS} 处，请先改好上面这些再检查。")
