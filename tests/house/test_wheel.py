"""The program as it is installed elsewhere: a wheel, in a fresh environment, far from the checkout."""

import json
import os
import select
import struct
import subprocess
import sys
import sysconfig
import termios
from fcntl import ioctl
from pathlib import Path

import pyte
import pytest

ROOT = Path(__file__).parents[2]
SIZE = (120, 40)
PATIENCE = 30  # seconds
HEADLINE = "管城回族区召开疫情防控工作会"


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in an environment of its own, which shares nothing but the dependencies."""
    place = tmp_path_factory.mktemp("elsewhere")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(place), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    [wheel] = place.glob("gcnews-*.whl")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place / "venv"], check=True)
    python = place / "venv" / "bin" / "python"
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--no-deps",
        "--no-index",
        str(wheel),
    ]
    subprocess.run(install, check=True, capture_output=True)
    [packages] = (place / "venv" / "lib").glob("python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return place


def environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {"HOME": str(home), "TERM": "xterm-256color", "GCNEWS_LANG": "zh"}


def test_the_bulletins_that_came_with_it_are_found(elsewhere: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [elsewhere / "venv" / "bin" / "gcnews", "list", "--json"],
        cwd=tmp_path,
        env=environment(tmp_path),
        check=True,
        capture_output=True,
    )
    assert [one["date"] for one in json.loads(done.stdout)["bulletins"]] == [
        "2022-09-10",
        "2022-09-09",
        "2022-09-07",
    ]
    assert HEADLINE in done.stdout.decode()


def test_nothing_of_the_checkout_is_used(elsewhere: Path, tmp_path: Path) -> None:
    code = "import reader, sys; print(reader.__file__, *sys.path)"
    done = subprocess.run(
        [elsewhere / "venv" / "bin" / "python", "-c", code],
        cwd=tmp_path,
        env=environment(tmp_path),
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.startswith(str(elsewhere))
    assert str(ROOT) not in done.stdout.split()


def test_the_screen_opens_on_the_headlines(elsewhere: Path, tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
    gcnews = subprocess.Popen(
        [elsewhere / "venv" / "bin" / "gcnews"],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    screen = pyte.Screen(*SIZE)
    stream = pyte.ByteStream(screen)
    try:
        while HEADLINE[:8] not in "".join(screen.display).replace(" ", ""):
            stream.feed(drawn(ours) or pytest.fail("it ended:\n" + "\n".join(screen.display)))
        os.write(ours, b"q")
        while drawn(ours):
            pass
        assert gcnews.wait(PATIENCE) == 0
    finally:
        gcnews.kill()
        gcnews.wait()
        os.close(ours)


def drawn(terminal: int) -> bytes:
    """Read what was drawn since; nothing when the program has ended."""
    ready, _none, _none = select.select([terminal], [], [], PATIENCE)
    assert ready, "nothing more was drawn"
    try:
        return os.read(terminal, 65536)
    except OSError:  # nobody holds the other end any more
        return b""
