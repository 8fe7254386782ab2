"""The JSON of the commands: keys, their order, null, as the README promises them to other programs."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Gcnews

BULLETIN = (
    *("id", "kicker", "headline", "deck", "date", "date_text", "date_basis", "byline", "credit"),
    *("paragraphs", "meetings", "source", "warnings"),
)
MEETING = ("name", "date", "time", "place", "attendees", "complete")
ATTENDEE = ("name", "titles", "acts", "shared", "evidence")


def keys(data: dict[str, Any]) -> tuple[str, ...]:
    return tuple(data)


def bulletins(gcnews: Gcnews) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(gcnews("list", "--json").out)["bulletins"]
    return found


def meeting_id(gcnews: Gcnews) -> str:
    return next(str(one["id"]) for one in bulletins(gcnews) if "推进会" in one["headline"])


def check_bulletin(found: dict[str, Any]) -> None:
    assert keys(found) == BULLETIN
    assert keys(found["source"]) == ("file", "sha256", "first_line", "last_line")
    assert all(keys(one) == ("role", "name") for one in found["byline"])
    assert all(isinstance(one, str) for one in found["paragraphs"] + found["warnings"])
    for meeting in found["meetings"]:
        assert keys(meeting) == MEETING
        assert isinstance(meeting["complete"], bool)
        for attendee in meeting["attendees"]:
            check_attendee(attendee, found["paragraphs"])


def check_attendee(found: dict[str, Any], paragraphs: list[str]) -> None:
    assert keys(found) == ATTENDEE
    assert keys(found["evidence"]) == ("paragraph", "start", "end")
    assert isinstance(found["titles"], list)
    assert isinstance(found["acts"], list)
    assert isinstance(found["shared"], bool)
    place = found["evidence"]
    assert found["name"] in paragraphs[place["paragraph"]][place["start"] : place["end"]]


def test_parse(gcnews: Gcnews, page: Path) -> None:
    said = gcnews("parse", "--json", page)
    data = json.loads(said.out)
    assert (said.status, said.err, keys(data)) == (0, "", ("bulletins",))
    assert [one["headline"] for one in data["bulletins"]] == [
        "青石区召开河道治理推进会",
        "青石区开展义务植树活动",
    ]
    for one in data["bulletins"]:
        check_bulletin(one)
    first, second = data["bulletins"]
    assert (first["kicker"], first["deck"]) == ("同心协力、共护碧水", None)
    assert (second["kicker"], second["deck"], second["credit"]) == (None, "为城市再添一片荫凉", "文/图")
    assert first["meetings"]


def test_parse_of_several_files_names_the_file_of_each_bulletin(
    gcnews: Gcnews, page: Path, home: Path
) -> None:
    other = home / "20210320-01.txt"
    other.write_text(
        "青石区图书馆延长开放时间\n即日起至五月底,青石区图书馆每晚开放至十点。\n", encoding="utf-8"
    )
    data = json.loads(gcnews("parse", "--json", page, other).out)
    assert [one["source"]["file"] for one in data["bulletins"]] == [str(page), str(page), str(other)]
    assert data["bulletins"][2]["date"] == "2021-03-20"
    assert data["bulletins"][2]["meetings"] == []


def test_list(stocked: Gcnews) -> None:
    said = stocked("list", "--json")
    data = json.loads(said.out)
    assert (said.status, keys(data)) == (0, ("bulletins",))
    assert all(keys(one) == ("id", "headline", "date", "unread", "bookmarked") for one in data["bulletins"])
    assert data["bulletins"][0]["headline"] == "青石区开展义务植树活动"
    assert {(one["unread"], one["bookmarked"]) for one in data["bulletins"]} == {(True, False)}


def test_show(stocked: Gcnews) -> None:
    said = stocked("show", "--json", meeting_id(stocked))
    assert said.status == 0
    check_bulletin(json.loads(said.out))


@pytest.mark.parametrize(("query", "mode"), [("河道治理", "exact"), ("河长植树浇水", "any")])
def test_search(stocked: Gcnews, query: str, mode: str) -> None:
    said = stocked("search", "--json", query)
    data = json.loads(said.out)
    assert (said.status, keys(data)) == (0, ("query", "mode", "total", "hits"))
    assert (data["query"], data["mode"], data["total"]) == (query, mode, len(data["hits"]))
    for hit in data["hits"]:
        assert keys(hit) == ("id", "headline", "date", "snippet", "matches")
        assert all(keys(one) == ("field", "paragraph", "start", "end") for one in hit["matches"])


def test_a_match_is_the_place_of_the_word_in_the_text(stocked: Gcnews) -> None:
    [hit] = json.loads(stocked("search", "--json", "河道治理").out)["hits"]
    shown = json.loads(stocked("show", "--json", hit["id"]).out)
    for one in hit["matches"]:
        text = shown["paragraphs"][one["paragraph"]] if one["field"] == "paragraph" else shown[one["field"]]
        assert text[one["start"] : one["end"]] == "河道治理"


def test_a_search_that_finds_nothing_is_json_too(stocked: Gcnews) -> None:
    said = stocked("search", "--json", "zzz")
    assert said.status == 1
    assert json.loads(said.out) == {"query": "zzz", "mode": "exact", "total": 0, "hits": []}


def test_attendees(stocked: Gcnews) -> None:
    said = stocked("attendees", "--json", meeting_id(stocked))
    data = json.loads(said.out)
    assert (said.status, keys(data)) == (0, ("id", "headline", "date", "meetings"))
    assert all(keys(one) == MEETING for one in data["meetings"])
    assert any(not one["complete"] for one in data["meetings"]), "the list ends with 等"


def test_people(stocked: Gcnews) -> None:
    said = stocked("people", "--json")
    data = json.loads(said.out)
    assert (said.status, keys(data)) == (0, ("people",))
    assert all(keys(one) == ("name", "meetings", "first", "last", "titles") for one in data["people"])
    assert "林远舟" in [one["name"] for one in data["people"]]


def test_a_person(stocked: Gcnews) -> None:
    said = stocked("people", "--json", "沈知秋")
    data = json.loads(said.out)
    assert (said.status, keys(data)) == (0, ("name", "titles", "meetings", "with"))
    assert data["titles"] == ["区领导"]
    assert [keys(one) for one in data["meetings"]] == [("id", "headline", "date", "acts", "titles")]
    assert {keys(one) for one in data["with"]} == {("name", "meetings")}
    assert {"顾南山", "陆清扬"} <= {one["name"] for one in data["with"]}


def test_bookmarks(stocked: Gcnews) -> None:
    name = meeting_id(stocked)
    stocked("bookmark", "add", name)
    stocked("bookmark", "tag", name, "+水利", "+跟进")
    stocked("bookmark", "note", name, "问下一次\n会议的日期")
    [mark] = json.loads(stocked("bookmark", "list", "--json").out)["bookmarks"]
    assert keys(mark) == ("id", "headline", "date", "note", "tags", "created")
    assert (mark["note"], sorted(mark["tags"])) == ("问下一次\n会议的日期", ["水利", "跟进"])


def test_an_empty_library_lists_nothing_and_says_so_by_its_status(gcnews: Gcnews) -> None:
    said = gcnews("list", "--json")
    assert (said.status, json.loads(said.out)) == (1, {"bulletins": []})
