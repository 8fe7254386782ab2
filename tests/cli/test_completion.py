"""Completion, as the shells ask for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Gcnews


def completed(home: Path, *words: str) -> list[str]:
    """Ask a real bash what it offers for the last of these words."""
    (home / "bin").mkdir(exist_ok=True)
    shim = home / "bin" / "gcnews"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reader "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    script = """
        eval "$(gcnews completion bash)"
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
        _gcnews_completion gcnews
        printf '%s\\n' "${COMPREPLY[@]}"
    """
    done = subprocess.run(
        ["/bin/bash", "-c", script, "bash", *words],
        env={**os.environ, "PATH": f"{home / 'bin'}:{os.environ['PATH']}"},
        cwd=home,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["gcnews", "se"], ["search"]),
        (["gcnews", "bookmark", "re"], ["remove"]),
        (["gcnews", "list", "--b"], ["--bookmarked"]),
        (["gcnews", "completion", "z"], ["zsh"]),
    ],
)
def test_bash_completes_commands_and_options(home: Path, words: list[str], offered: list[str]) -> None:
    assert completed(home, *words) == offered


def test_bash_completes_the_ids_of_the_library(stocked: Gcnews, home: Path) -> None:
    names = [line.split()[0] for line in stocked("list").out.splitlines()]
    assert completed(home, "gcnews", "show", "2021-03-12") == [names[1]]
    assert sorted(completed(home, "gcnews", "show", "")) == sorted(names)


def test_without_a_library_nothing_is_offered_and_nothing_said(home: Path) -> None:
    assert completed(home, "gcnews", "--library", str(home / "none"), "show", "2") == []
    assert not (home / "none").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(gcnews: Gcnews, shell: str) -> None:
    said = gcnews("completion", shell)
    assert (said.status, said.err) == (0, "")
    assert f"_GCNEWS_COMPLETE={shell}_complete" in said.out
