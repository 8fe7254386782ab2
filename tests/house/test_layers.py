"""Who may import whom: every import counts, deferred and typing-only ones too."""

import os
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.house.source import MODULES, dotted, imports, name

LAYERS = (  # a module may import from the rooms of the lines above its own, and from its own room
    {"errors", "locale", "language"},
    {"model"},
    {"parsing", "people", "query", "page"},
    {"storage"},
    {"library"},
    {"cli", "tui"},
    {"__main__"},
)
RANK = {room: rank for rank, rooms in enumerate(LAYERS) for room in rooms}
BESIDE = {("language", "errors"), ("language", "locale")}  # what tells of an error in the person's language
KEEPERS = {  # who may import what is heavy, or dangerous in many hands
    "textual": {"tui"},
    "rich": {"tui", "cli", "language"},
    "click": {"cli"},
    "jieba": {"language"},
    "pypinyin": {"language"},
    "yaml": {"storage"},
    "apsw": {"storage", "language"},
    "sqlite3": set(),  # two SQLites on one file lose data: https://www.sqlite.org/howtocorrupt.html §2.2.1
}


def room(module: str) -> str:
    return module.split(".")[1] if module.startswith("reader.") else ""


def test_every_room_has_its_place() -> None:
    assert {room(dotted(path)) for path in MODULES} - {""} <= set(RANK)


def test_a_module_imports_only_from_the_rooms_below_its_own() -> None:
    wrong = [
        f"{name(path)}:{line}: {module}"
        for path in MODULES
        for line, module in imports(path)
        if (here := room(dotted(path))) and (there := room(module)) and here != there
        if RANK[there] >= RANK[here] and (here, there) not in BESIDE
    ]
    assert wrong == []


def test_a_heavy_package_is_imported_only_by_its_keeper() -> None:
    wrong = [
        f"{name(path)}:{line}: {module}"
        for path in MODULES
        for line, module in imports(path)
        if room(dotted(path)) not in KEEPERS.get(module.split(".")[0], {room(dotted(path))})
    ]
    assert wrong == []


def test_no_module_is_part_of_an_import_cycle() -> None:
    graph = {
        dotted(path): {module for _line, module in imports(path)} - {dotted(path)}
        for path in MODULES
        if dotted(path) != "reader"
    }
    TopologicalSorter(graph).prepare()


READING = ("textual", "rich", "jieba", "pypinyin", "reader.parsing")


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (["--version"], ("textual", "rich", "click", "apsw", "yaml", "jieba", "reader.library")),
        (["--library", ".", "list"], READING),
        (["--library", ".", "search", "植树"], READING),
        (["parse", "page.txt"], ("textual", "rich", "jieba", "pypinyin")),
    ],
)
def test_a_command_imports_only_what_it_needs(
    arguments: list[str], absent: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "page.txt").write_text("青石区开展植树活动\n本报讯 3月12日,全区植树。\n", encoding="utf-8")

    def modules_after(arguments: list[str]) -> set[str]:
        code = "import sys, reader.__main__ as m; m.main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
        homes = {f"XDG_{which}_HOME": str(tmp_path / "home") for which in ("DATA", "CACHE", "STATE")}
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            env={**os.environ, **homes},
            cwd=tmp_path,
            check=True,
            capture_output=True,
            text=True,
        )
        return set(done.stderr.split())

    modules_after(["--library", ".", "import", "page.txt"])
    assert not set(absent) & modules_after(arguments)
