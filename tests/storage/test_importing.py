"""Importing a page: what is new is written, what is known stays, what a person changed is kept."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library, open_library


def files(library: Library) -> dict[str, bytes]:
    own = library.places.own
    return {path.relative_to(own).as_posix(): path.read_bytes() for path in sorted(own.rglob("*.yaml"))}


def test_a_page_becomes_one_file_a_report_in_the_folder_of_its_year(library: Library, page: Path) -> None:
    found = library.import_([page])
    assert len(found.new) == 2
    assert sorted(files(library)) == sorted(f"2023/{name}.yaml" for name in found.new)
    assert [row.headline for row in library.shelf.rows()] == [
        "槐荫里区召开老旧小区改造推进会",
        "槐荫里区举行春季义务植树活动",
    ]


def test_an_undated_report_lies_in_its_own_folder(library: Library, tmp_path: Path) -> None:
    raw = tmp_path / "x.txt"
    raw.write_text("我区新增两处口袋公园\n\n走进新落成的公园,老人在树下对弈。\n", encoding="utf-8")
    (name,) = library.import_([raw]).new
    assert name.startswith("undated-")
    assert list(files(library)) == [f"undated/{name}.yaml"]


def test_the_same_page_again_changes_nothing(library: Library, page: Path) -> None:
    new = library.import_([page]).new
    before = files(library)
    again = library.import_([page])
    assert (again.new, again.updated, sorted(again.unchanged)) == ([], [], sorted(new))
    assert files(library) == before
    assert library.shelf.counts().total == 2


def test_the_same_page_twice_in_one_import_is_written_once(library: Library, page: Path) -> None:
    twin = page.with_name("20230315-03.txt")
    twin.write_bytes(page.read_bytes())
    assert len(library.import_([page.parent]).new) == 2
    assert len(files(library)) == 2


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n\n", "\n\n\n"),
    ],
    ids=["windows", "bom", "looser"],
)
def test_the_same_page_saved_another_way_is_known(
    library: Library, page: Path, change: Callable[[str], str]
) -> None:
    library.import_([page])
    before = files(library)
    page.write_text(change(page.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    again = library.import_([page])
    assert (again.new, again.updated, again.kept) == ([], [], [])
    assert files(library) == before


def test_the_same_words_on_another_day_are_another_bulletin(library: Library, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    for day in ("20230401", "20230402", "20230403"):
        (raw / f"{day}.txt").write_text("天气提醒\n\n明日有雨,请市民减少外出。\n", encoding="utf-8")
    assert len(library.import_([raw]).new) == 3
    again = library.import_([raw])
    assert (again.new, again.updated, len(again.unchanged)) == ([], [], 3)


def test_what_a_person_edited_is_kept_and_said(library: Library, page: Path) -> None:
    library.import_([page])
    path = library.shelf.path(library.shelf.rows()[0].id)
    mended = path.read_text(encoding="utf-8").replace("区长", "代区长") + "# 已与区志核对\n"
    path.write_text(mended, encoding="utf-8")
    again = library.import_([page])
    assert again.kept == [path.stem]
    assert len(again.unchanged) == 1
    assert path.read_text(encoding="utf-8") == mended
    library.refresh()
    assert library.searcher.search("代区长").total == 1


def test_a_file_that_import_wrote_is_read_better_later(library: Library, page: Path) -> None:
    library.import_([page], year=None)
    page2 = page.with_name("page.txt")  # the name gives no year now
    page2.write_text(page.read_text(encoding="utf-8").replace("2023年", ""), encoding="utf-8")
    page.unlink()
    (undated,) = [name for name in library.import_([page2]).new if name.startswith("undated")]
    better = library.import_([page2], year=2023)
    assert undated in better.updated
    assert library.shelf.bulletin(undated).date == "2023-03-14"


def test_a_torn_bulletin_file_is_refused_not_overwritten(library: Library, page: Path) -> None:
    library.import_([page])
    path = library.shelf.path(library.shelf.rows()[0].id)
    path.write_bytes(path.read_bytes()[:200])
    again = library.import_([page])
    assert [error.place for error in again.refused] == [str(path)]
    assert path.stat().st_size == 200


def test_one_bad_text_does_not_stop_the_others(library: Library, page: Path) -> None:
    page.with_name("empty.txt").write_bytes(b"")
    page.with_name("binary.txt").write_bytes(bytes(range(256)) * 8)
    (page.parent / "folder.txt").mkdir()
    found = library.import_([page.parent, page.with_name("gone.txt")])
    assert len(found.new) == 2
    assert sorted(Path(error.place).name for error in found.refused) == [
        "binary.txt",
        "empty.txt",
        "gone.txt",
    ]


def test_a_cancelled_import_leaves_whole_bulletins(library: Library, page: Path) -> None:
    assert library.import_([page], cancelled=lambda: True).new == []
    assert files(library) == {}


def test_unfinished_files_of_a_killed_import_are_swept(library: Library, page: Path) -> None:
    stray = library.places.own / "2023" / ".2023-01-01-000000.yaml.abcd.gcnews-tmp"
    stray.parent.mkdir(parents=True)
    stray.write_text("half")
    library.import_([page])
    assert not stray.exists()


def test_many_texts_go_through_all_cores_to_the_same_end(library: Library, tmp_path: Path) -> None:
    raw = tmp_path / "many"
    raw.mkdir()
    for number in range(1005):
        text = f"槐荫里区第{number}次碰头会召开\n\n本报讯 1月{number % 28 + 1}日,第{number}次碰头会召开。\n"
        (raw / f"202302{number % 28 + 1:02}-{number:04}.txt").write_text(text, encoding="utf-8")
    found = library.import_([raw])
    assert (len(found.new), found.refused) == (1005, [])
    assert library.shelf.counts().total == 1005
    assert library.searcher.search("第77次").total == 1
    assert not library.refresh()


def test_a_script_of_two_lines_may_import_much(library: Library, tmp_path: Path) -> None:
    raw = tmp_path / "much"
    raw.mkdir()
    for number in range(70):
        (raw / f"{number}.txt").write_text(f"简报第{number}号\n\n各街道报送情况。\n", encoding="utf-8")
    script = tmp_path / "script.py"
    script.write_text(
        "import sys; from pathlib import Path; from reader import open_library\n"
        "opened = open_library(sys.argv[1], cache=Path(sys.argv[2]), state=Path(sys.argv[3]))\n"
        "print(len(opened.import_([sys.argv[4]]).new))\n",
        encoding="utf-8",
    )
    places = library.places
    argv: list[str | Path] = [sys.executable, script, places.own, places.cache, places.state, raw]
    run = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout == "70\n"


def test_a_correction_in_the_persons_folder_hides_the_bundled_bulletin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with open_library(cache=tmp_path / "cache", state=tmp_path / "state") as library:
        library.refresh()
        first = library.shelf.rows()[0]
        text = library.shelf.path(first.id).read_text(encoding="utf-8")
        own = library.places.own / "2022" / f"{first.id}.yaml"
        own.parent.mkdir(parents=True)
        own.write_text(text.replace(first.headline, "改过的标题"), encoding="utf-8")
        library.refresh()
        assert library.shelf.bulletin(first.id).headline == "改过的标题"
        assert library.shelf.counts().total == 3
        own.unlink()
        library.refresh()
        assert library.shelf.bulletin(first.id).headline == first.headline
