"""A picture of the screen as SVG, made by the program itself: `python -m reader.tui.picture OUT.svg`."""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library import Library, open_library
from reader.tui.app import ReaderApp

SIZE = 22  # pixels: a Han character then nearly fills its two cells of 12.2
FONTS = "Sarasa Mono SC, Noto Sans Mono CJK SC, PingFang SC, Microsoft YaHei, monospace"


def take(path: Path, size: tuple[int, int], folder: str | None = None, keys: tuple[str, ...] = ()) -> None:
    """Write the picture of a library's screen after some keys, without anyone's marks."""
    with TemporaryDirectory() as aside:
        cache, state = Path(aside, "cache"), Path(aside, "state")
        with open_library(folder, cache=cache, state=state) as library:
            library.refresh()
            path.write_text(asyncio.run(_drawn(library, size, keys)), encoding="utf-8")


async def _drawn(library: Library, size: tuple[int, int], keys: tuple[str, ...]) -> str:
    app = ReaderApp(library)
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        drawn = app.export_screenshot(title="gcnews")
        return drawn.replace("Fira Code", FONTS).replace("font-size: 20px", f"font-size: {SIZE}px")


if __name__ == "__main__":
    take(Path(sys.argv[1]), (120, 40))
