"""The index follows the files, and is built anew whenever it must be."""

import os
from pathlib import Path

import pytest

from reader.errors import BulletinNotFoundError
from reader.library import Filter, Library, open_library


def again(library: Library) -> Library:
    places = library.places
    library.close()
    return open_library(places.own, cache=places.cache, state=places.state)


def headlines(library: Library) -> list[str]:
    return [row.headline for row in library.shelf.rows()]


def test_the_newest_day_comes_first_and_a_day_in_the_order_of_the_page(
    library: Library, tmp_path: Path
) -> None:
    raw = tmp_path / "20230503.txt"
    raw.write_text(
        "".join(
            f"槐荫里区召开第{n}号会议\n\n本报讯 5月{day}日,会议召开,苗远舟参加。\n记者 庄晓棠\n\n"
            for n, day in enumerate((2, 3, 2, 3))
        ),
        encoding="utf-8",
    )
    library.import_([raw])
    assert headlines(library) == [f"槐荫里区召开第{n}号会议" for n in (1, 3, 0, 2)]


def test_rows_are_given_from_anywhere_in_the_list(library: Library, page: Path) -> None:
    library.import_([page])
    first, second = library.shelf.rows()
    assert library.shelf.rows(start=1, count=5) == (second,)
    assert library.shelf.row_of(second.id) == 1
    assert library.shelf.row_of("nothing") is None
    assert library.shelf.rows(Filter(until="2023-03-12")) == (second,)
    assert library.shelf.rows(Filter(since="2023-03-13")) == (first,)
    assert library.shelf.rows(Filter(since="2023-03", until="2023-03")) == (first, second)
    assert library.shelf.rows(Filter(person="薛怀瑾")) == (second,)


def test_unread_and_bookmarked_follow_the_persons_marks(library: Library, page: Path) -> None:
    library.import_([page])
    first, second = library.shelf.rows()
    library.marks.set_read(first.id)
    library.bookmark(second.id)
    assert library.shelf.rows(Filter(unread=True))[0].id == second.id
    assert library.shelf.rows(Filter(bookmarked=True))[0].id == second.id
    counts = library.shelf.counts()
    assert (counts.total, counts.unread, counts.bookmarked) == (2, 1, 1)
    assert library.shelf.next_unread(second.id) is None
    library.marks.set_read(first.id, read=False)
    assert library.shelf.next_unread(second.id) == first.id
    assert library.shelf.next_unread(first.id) == second.id


def test_a_bulletin_comes_back_from_the_index_as_it_stands_in_its_file(library: Library, page: Path) -> None:
    library.import_([page])
    name = library.shelf.rows()[0].id
    found = library.shelf.bulletin(name)
    assert found.kicker == "凝心聚力、克难攻坚"
    assert {one.name for meeting in found.meetings for one in meeting.attendees} == {
        "苗远舟",
        "仲秋岚",
        "贾佳",
    }
    library.reindex()
    assert library.shelf.bulletin(name) == found


def test_an_id_may_be_given_by_its_beginning(library: Library, page: Path) -> None:
    library.import_([page])
    first, second = library.shelf.rows()
    assert library.shelf.resolve("2023-03-14") == first.id
    assert library.shelf.resolve(second.id) == second.id
    with pytest.raises(BulletinNotFoundError, match=first.id):
        library.shelf.resolve("2023-03")
    for wrong in ("", "1999", "2023-03-14~", "管城", "%", "2023*", "\0"):
        with pytest.raises(BulletinNotFoundError):
            library.shelf.resolve(wrong)


def test_files_that_come_change_and_go_are_followed(library: Library, page: Path) -> None:
    library.import_([page])
    assert not library.refresh()
    path = library.shelf.path(library.shelf.rows()[1].id)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("义务植树", "全民植树"), encoding="utf-8")
    assert library.refresh().changed == 1
    assert headlines(library)[1] == "槐荫里区举行春季全民植树活动"
    path.unlink()
    assert library.refresh().removed == 1
    assert headlines(library) == ["槐荫里区召开老旧小区改造推进会"]
    path.write_text(text, encoding="utf-8")
    assert library.refresh().added == 1
    assert library.searcher.search("义务植树").total == 1


def test_a_broken_file_costs_one_bulletin_and_comes_back_when_mended(library: Library, page: Path) -> None:
    library.import_([page])
    path = library.shelf.path(library.shelf.rows()[0].id)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("schema: 1", "schema: [1"), encoding="utf-8")
    (error,) = library.refresh().refused
    assert error.place == str(path)
    assert headlines(library) == ["槐荫里区举行春季义务植树活动"]
    assert str(path) in library.shelf.problems()[0]
    assert not library.refresh()
    path.write_text(text, encoding="utf-8")
    library.refresh()
    assert len(headlines(library)) == 2
    assert library.shelf.problems() == ()


def test_a_copy_under_another_name_is_refused(library: Library, page: Path) -> None:
    library.import_([page])
    path = library.shelf.path(library.shelf.rows()[0].id)
    path.with_name("copy.yaml").write_bytes(path.read_bytes())
    assert len(library.refresh().refused) == 1
    assert library.shelf.counts().total == 2


def zeroed(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def text(path: Path) -> None:
    path.write_text("no database")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def halved(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def removed(path: Path) -> None:
    path.unlink()


def of_another_version(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")  # user_version, SQLite file format §1.3
    path.write_bytes(data)


@pytest.mark.parametrize("harm", [zeroed, text, emptied, halved, removed, of_another_version])
def test_a_damaged_index_is_built_anew(library: Library, page: Path, harm: object) -> None:
    library.import_([page])
    library.reindex()
    library.close()
    assert callable(harm)
    harm(library.places.index)
    with again(library) as opened:
        opened.refresh()
        assert len(headlines(opened)) == 2
        assert opened.searcher.search("苗远舟").total == 1


def test_another_program_with_the_old_index_open_is_not_disturbed(library: Library, page: Path) -> None:
    library.import_([page])
    other = open_library(library.places.own, cache=library.places.cache, state=library.places.state)
    assert other.shelf.counts().total == 2
    library.reindex()
    other.bookmark(other.shelf.rows()[0].id)
    assert other.searcher.search("苗远舟").total == 1
    other.close()
    assert library.searcher.search("苗远舟").total == 1
    assert library.shelf.counts().bookmarked == 1


def test_what_is_left_of_a_killed_build_goes_with_the_next(library: Library, page: Path) -> None:
    library.import_([page])
    stray = library.places.cache / f"{library.places.index.name}.new-999999999"
    stray.write_text("half")
    library.reindex()
    assert [path.name for path in library.places.cache.iterdir() if ".db" in path.name] == [
        library.places.index.name,
    ]
