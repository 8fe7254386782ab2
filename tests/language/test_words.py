"""How text is cut into words: silently, and with nothing left lying about."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.language.words import words

SCRIPT = """
import sys
import reader.language.cleaning, reader.language.folding, reader.language.linebreak
import reader.language.words as room
from pathlib import Path
assert not {"jieba", "apsw", "rich"} & set(sys.modules)
cache = Path(sys.argv[1]) if len(sys.argv) > 1 else None
print(*room.words("东湖区召开防汛工作会议，部署 2022年工作。", cache=cache))
"""


def run(folder: Path, *arguments: str) -> str:
    """Cut words in a fresh process whose shared temporary folder is `folder`."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, *arguments],
        capture_output=True,
        check=True,
        text=True,
        env={
            "TMPDIR": str(folder),
            "PYTHONPATH": ":".join(sys.path),
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    )
    assert done.stderr == ""
    return done.stdout


def test_cuts_words_and_leaves_marks_out(capfd: pytest.CaptureFixture[str]) -> None:
    assert words("召开防汛工作会议，部署“五项”任务。") == [
        "召开",
        "防汛",
        "工作",
        "会议",
        "部署",
        "五项",
        "任务",
    ]
    assert words("，。 ") == []
    assert capfd.readouterr() == ("", "")


def test_writes_nothing_when_not_told_where(tmp_path: Path) -> None:
    assert "会议" in run(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_keeps_its_dictionary_in_the_folder_given(tmp_path: Path) -> None:
    shared, ours = tmp_path / "shared", tmp_path / "cache" / "words"
    shared.mkdir()
    first = run(shared, str(ours))
    assert [file.suffix for file in ours.iterdir()] == [".cache"]
    assert run(shared, str(ours)) == first
    assert list(shared.iterdir()) == []


def test_goes_on_when_the_folder_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "会议" in run(tmp_path, str(tmp_path / "file" / "cache"))
