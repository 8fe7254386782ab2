"""Wrong use: one line that names the word and the help to read, exit status 2."""

from pathlib import Path

import pytest

from tests.cli.conftest import Gcnews


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["lst"], "lst: there is no such command, see gcnews --help"),
        (["bookmark", "ad"], "ad: there is no such command, see gcnews bookmark --help"),
        (["bookmark"], "bookmark: needs a command, see gcnews bookmark --help"),
        (["list", "--newest"], "--newest: there is no such option, see gcnews list --help"),
        (["list", "--since"], "--since: needs a value, or takes none, see gcnews"),
        (["list", "--json=no"], "--json: needs a value, or takes none, see gcnews"),
        (
            ["list", "--since", "yesterday"],
            "--since: “yesterday” is no date: 2022, 2022-09 or 2022-09-10, see ",
        ),
        (["list", "--until", "2022-02-30"], "--until: “2022-02-30” is no date"),
        (["list", "--until", "2022-9-1-1"], "--until: “2022-9-1-1” is no date"),
        (["search", "--limit", "0", "x"], "--limit: “0” is no number from 1 on, see gcnews search --help"),
        (["search", "--limit", "99999999999", "x"], "--limit: “99999999999” is no number"),
        (["show", "--width", "wide", "x"], "--width: “wide” is no number"),
        (["parse", "--year", "22", "x"], "--year: “22” is no year like 2022, see gcnews parse --help"),
        (["show"], "ID: is missing, see gcnews show --help"),
        (["show", "a", "b"], "show: there are more words than it takes, see gcnews show --help"),
        (["parse"], "PATH|-…: is missing, see gcnews parse --help"),
        (["completion", "csh"], "csh: there is no completion for this shell, use one of bash, zsh, fish"),
    ],
    ids=" ".join,
)
def test_wrong_words_cost_one_line(gcnews: Gcnews, words: list[str], told: str) -> None:
    said = gcnews(*words)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"gcnews: {told}")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("words", [["list"], ["check"], ["search", "x"], ["read"], []])
def test_a_library_that_is_not_there_is_wrong_use(gcnews: Gcnews, home: Path, words: list[str]) -> None:
    missing = home / "nowhere"
    said = gcnews("--library", missing, *words)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"gcnews: {missing}: there is no such folder, gcnews import makes a new one\n"
    assert not missing.exists()


def test_import_makes_the_folder_of_a_new_library(gcnews: Gcnews, home: Path, page: Path) -> None:
    assert gcnews("--library", home / "new", "import", page).status == 0
    assert len(list((home / "new").rglob("*.yaml"))) == 2


@pytest.mark.parametrize("words", [[], ["read"], ["read", "2022"], ["--library", ".", "read"]])
def test_without_a_terminal_the_screen_is_refused(program: Gcnews, words: list[str]) -> None:
    said = program(*words, env={"TERM": "xterm-256color"})
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("gcnews: no terminal to read on, ")
    assert said.err.count("\n") == 1
