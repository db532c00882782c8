"""The repository agrees with itself: states, catalogue, words that do not belong here, documents that point somewhere."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import typer

from cli import app
from domain.problems import CATALOGUE, problem
from domain.states import LETTER_MOVES, MAIL_MOVES, LetterState, MailState
from settings.keys import SECTIONS, keys_of

ROOT = Path(__file__).parents[2]
TRACKED = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()
]  # fmt: skip
TEXTS = [
    path for path in TRACKED if path.suffix in {".py", ".md", ".toml", ".lock", ".sh", ".css", ".txt"} and path.exists()
]
assert TEXTS, "no files to look at"
PAGES = [path for path in TEXTS if path.suffix == ".md"]
MODULES = {path.stem for path in TRACKED if path.parent == ROOT and path.suffix == ".py"}
PACKAGES = {
    path.parent for path in TRACKED if path.name == "__init__.py" and "tests" not in path.parts and path.exists()
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_state_can_be_reached_and_left_or_is_an_end() -> None:
    assert {end for _, end in MAIL_MOVES} == set(MailState)
    assert {end for _, end in LETTER_MOVES} == set(LetterState)
    assert not [move for move in MAIL_MOVES if move[0] is MailState.ERASED]


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_problem_has_a_whole_sentence(code: str) -> None:
    sentence = problem(code, "甲", "乙").sentence
    assert sentence.endswith("。")
    assert "{" not in sentence
    assert re.search(r"[\u4e00-\u9fff]{4}", sentence)


def test_lock_files_name_no_index() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_links_of_the_pages_lead_somewhere() -> None:
    broken = []
    for page in (path for path in TEXTS if path.suffix == ".md"):
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
            if "://" not in target and not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert not broken


def test_addresses_in_tests_and_samples_are_invented() -> None:
    real = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org)\b")
    allowed = {
        "@example.",  # reserved by RFC 2606, and below .edu.cn nobody's
        "a@b.cn",  # a shape, in tests of what is no address
        "kefu@188.com",  # the provider's own words when it refuses a program
    }
    found = [
        f"{path.relative_to(ROOT)}: {match}"
        for path in TEXTS
        if path.suffix in {".py", ".toml", ".csv"}
        for match in real.findall(path.read_text(encoding="utf-8"))
        if not any(word in match for word in allowed)
    ]
    assert not found


def _commands() -> dict[str, set[str]]:
    """Every command with its options, as the command line itself knows them."""
    group = typer.main.get_command(app)
    return {
        name: {option for parameter in command.params for option in parameter.opts}
        for name, command in group.commands.items()  # type: ignore[attr-defined]  # a group, as there are several
    }


def test_commands_named_in_the_pages_exist_with_their_options() -> None:
    commands = _commands()
    assert "parse" in commands
    unknown, seen = [], set()
    for page in PAGES:
        for name, rest in re.findall(r"\bbaosong ([a-z]+)\b([^`\n#]*)", page.read_text(encoding="utf-8")):
            if name == "baosong":  # the account of that name
                continue
            if name not in commands:
                unknown.append(f"{page.relative_to(ROOT)}: baosong {name}")
                continue
            seen.add(name)
            options = set(re.findall(r"(?<![\w-])--[a-z-]+", rest)) - {"--help"}
            unknown += [f"{page.relative_to(ROOT)}: baosong {name} {one}" for one in options - commands[name]]
    assert not unknown
    assert seen >= {"check", "run", "once", "status", "problems", "parse"}


def test_both_readmes_name_the_same_commands() -> None:
    def named(page: str) -> set[str]:
        return set(re.findall(r"baosong ([a-z]+)", (ROOT / page).read_text(encoding="utf-8"))) - {"demo"}

    assert named("README.md") - named("README.zh-CN.md") <= {
        "shelf",
        "unshelve",
        "audit",
        "health",
    }  # the manual has them
    assert named("README.zh-CN.md") <= named("README.md")


def test_the_architecture_page_names_every_package_and_module_at_the_top() -> None:
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    tops = {path.relative_to(ROOT).parts[0] for path in PACKAGES}
    assert not [name for name in sorted(tops) if f"`{name}/`" not in page]
    assert not [name for name in sorted(MODULES) if f"`{name}.py`" not in page]


def test_only_pages_of_this_repository_are_cited() -> None:
    """And of the rules only headings that are there."""
    pages = [word.upper() for word in ("design", "reliability", "performance", "libraries", "style")]
    elsewhere = re.compile(
        rf"\b(?:{'|'.join(pages)})(?:\.md|[ ,]+(?:section|row|promise|[A-Z]?-?[0-9])[^\n]{{0,20}})|\b[FP]-[0-9]{{2}}\b"
    )
    headings = {line.strip("# \n") for line in (ROOT / "docs/rules.md").read_text(encoding="utf-8").splitlines()}
    found, missing, cited = [], [], 0
    for path in TEXTS:
        if path.suffix not in {".py", ".md", ".toml"}:
            continue
        text = path.read_text(encoding="utf-8")
        found += [f"{path.relative_to(ROOT)}: {word}" for word in elsewhere.findall(text)]
        for heading in re.findall(r"docs/rules\.md, \*([^*]+)\*", text):
            cited += 1
            missing += [f"{path.relative_to(ROOT)}: {heading}"] if heading not in headings else []
    assert not found
    assert cited
    assert not missing


def test_every_decision_stands_in_the_index() -> None:
    index = (ROOT / "docs/decisions/README.md").read_text(encoding="utf-8")
    pages = [path.name for path in PAGES if path.parent.name == "decisions" and path.name != "README.md"]
    assert pages
    assert not [name for name in pages if f"]({name})" not in index]


def test_the_wheel_holds_every_module_and_package() -> None:
    tools = PROJECT["tool"]["setuptools"]
    assert set(tools["py-modules"]) == MODULES
    kept = {".".join(path.relative_to(ROOT).parts) for path in PACKAGES if path.parts[len(ROOT.parts)] != "benchmarks"}
    assert set(tools["packages"]) == kept


def test_what_touches_the_outside_says_so_in_its_first_line() -> None:
    outside = {"socket", "ssl", "subprocess", "smtplib", "sqlite3", "httpx"}
    silent = []
    for path in (path for path in TRACKED if path.suffix == ".py" and path.exists()):
        if path.relative_to(ROOT).parts[0] in {"tests", "benchmarks", "demo"}:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {
            name.split(".")[0]
            for node in tree.body
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in ([item.name for item in node.names] if isinstance(node, ast.Import) else [node.module or ""])
        }
        if imported & outside and not (ast.get_docstring(tree) or "").startswith("EDGE"):
            silent.append(f"{path.relative_to(ROOT)}: {sorted(imported & outside)}")
    assert not silent


def test_what_is_installed_with_the_product_is_used_by_it() -> None:
    """An entry of `dependencies` that nothing imports would be carried along for nothing."""
    modules = {"chinesecalendar": "chinese_calendar", "mail-parser": "mailparser", "python-docx": "docx"}
    needed = [re.split(r"[><=\[]", item)[0] for item in PROJECT["project"]["dependencies"]]
    assert needed
    product = [path for path in TRACKED if path.suffix == ".py" and path.exists()]
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for path in product
        if path.relative_to(ROOT).parts[0] not in {"tests", "benchmarks"}
    )
    unused = [
        name
        for name in needed
        if not re.search(rf"^\s*(?:import|from) {modules.get(name, name.replace('-', '_'))}\b", source, re.MULTILINE)
    ]
    assert not unused


def test_make_targets_named_in_the_pages_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        name
        for page in PAGES
        for name in re.findall(r"(?:`|^    )make ([a-z]+)\b", page.read_text(encoding="utf-8"), re.M)
    }
    assert named >= {"demo", "test"}
    assert named <= targets


def test_settings_named_in_the_pages_exist() -> None:
    """[section] key, as the pages write it."""
    known = {(name, key) for name, section in SECTIONS.items() for key in keys_of(section)}
    named = {
        found for page in PAGES for found in re.findall(r"`\[([a-z]+)\] ([a-z_]+)\b", page.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= known


def test_the_map_of_the_reading_rooms_names_every_one() -> None:
    folder = ROOT / "parsers/reports"
    told = set(re.findall(r"[a-z_]+", ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""))
    rooms = {path.stem for path in folder.rglob("*.py")} - {"__init__"}
    floors = {path.parent.name for path in folder.glob("*/__init__.py")}
    assert len(rooms) > 50
    assert len(floors) > 5
    assert not (rooms | floors) - told
