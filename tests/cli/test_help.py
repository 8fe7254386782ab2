"""What a command tells of itself, in the person's language."""

import pytest

from tests.cli.conftest import Gcnews

COMMANDS: tuple[list[str], ...] = (
    *(
        [],
        ["read"],
        ["list"],
        ["show"],
        ["search"],
        ["attendees"],
        ["people"],
        ["bookmark"],
        ["import"],
        ["parse"],
    ),
    *(
        ["check"],
        ["reindex"],
        ["completion"],
        ["bookmark", "add"],
        ["bookmark", "remove"],
        ["bookmark", "list"],
    ),
    *(["bookmark", "note"], ["bookmark", "tag"], ["bookmark", "export"], ["bookmark", "import"]),
)


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words) or "gcnews")
def test_every_command_explains_itself_in_both_languages(
    gcnews: Gcnews, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    english = gcnews(*words, "--help")
    monkeypatch.setenv("GCNEWS_LANG", "zh")
    chinese = gcnews(*words, "--help")
    assert (english.status, english.err, chinese.status, chinese.err) == (0, "", 0, "")
    assert english.out.startswith(" ".join(["Usage: gcnews", *words]))
    assert chinese.out.startswith(" ".join(["用法：gcnews", *words]))
    options = [line.split()[0] for line in english.out.splitlines() if line.lstrip().startswith("--")]
    assert options == [line.split()[0] for line in chinese.out.splitlines() if line.lstrip().startswith("--")]
    assert english.out.isascii() or "…" in english.out
    assert max(map(len, english.out.splitlines())) <= 80


def test_errors_too_are_in_the_persons_language(gcnews: Gcnews, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GCNEWS_LANG", "zh")
    assert gcnews("lst").err == "gcnews: lst: 没有这个命令, 请看 gcnews --help\n"


@pytest.mark.parametrize("words", [["--version"], ["--library", ".", "--version"]])
def test_the_version_is_told(gcnews: Gcnews, words: list[str]) -> None:
    said = gcnews(*words)
    assert (said.status, said.out.split()[0], said.err) == (0, "gcnews", "")
