"""How long an import takes beside jieba, which only cuts the same texts.

python tests/bench/importing.py [FOLDER]   FOLDER of .txt files; without one, 5,000 invented ones
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from texts import write_texts

JIEBA = """
import logging, sys, warnings
from pathlib import Path
warnings.simplefilter("ignore")
import jieba
jieba.setLogLevel(logging.CRITICAL)
for path in sorted(Path(sys.argv[1]).rglob("*.txt")):
    jieba.lcut(path.read_text(encoding="utf-8"))
"""


def timed(argv: list[str]) -> tuple[float, float]:
    """Run a program; give its seconds on the clock, and its processes' seconds of computing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run(argv, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(scratch, "texts")
        if len(sys.argv) <= 1:
            write_texts(folder, 5_000)
        texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.txt")]
        library = str(Path(scratch, "library"))
        gcnews = [sys.executable, "-m", "reader", "--library", library]
        rows = {
            "gcnews import": timed([*gcnews, "import", str(folder)]),
            "the same again": timed([*gcnews, "import", str(folder)]),
            "jieba.lcut": timed([sys.executable, "-c", JIEBA, str(folder)]),
        }
    print(f"{len(texts)} texts, {sum(map(len, texts))} characters")
    for name, (took, computed) in rows.items():
        ratio = took / rows["jieba.lcut"][0]
        print(f"{name:16} {took:7.1f} s   {computed:7.1f} s of computing   {ratio:.2f} × jieba")


if __name__ == "__main__":
    main()
