"""Which line of the sidebar shows what, for any list and any height."""

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.panes.slots import grouped, grouped_top, stacked, stacked_top

MONTHS = st.lists(st.integers(1, 4), min_size=1, max_size=60).map(sorted)


@given(MONTHS, st.integers(1, 20), st.data())
def test_an_entry_is_in_view_from_its_smallest_top(
    months: list[int], height: int, data: st.DataObject
) -> None:
    entry = data.draw(st.integers(0, len(months) - 1))

    def group(row: int) -> str:
        return str(months[row])

    top = grouped_top(entry, height, group)
    shown = [slot.entry for slot in grouped(top, height, len(months), group) if slot.kind == "entry"]
    assert entry in shown or height < 2
    if top:
        earlier = grouped(top - 1, height, len(months), group)
        assert entry not in [slot.entry for slot in earlier if slot.kind == "entry"]


@given(MONTHS, st.integers(1, 20), st.data())
def test_the_first_line_names_the_month_and_no_entry_is_left_out(
    months: list[int], height: int, data: st.DataObject
) -> None:
    top = data.draw(st.integers(0, len(months) - 1))
    slots = grouped(top, height, len(months), lambda row: str(months[row]))
    assert len(slots) <= height
    assert slots[0].kind == "heading"
    entries = [slot.entry for slot in slots if slot.kind == "entry"]
    assert entries == list(range(top, top + len(entries)))


@given(st.integers(1, 60), st.integers(1, 20), st.integers(1, 4), st.data())
def test_entries_of_several_lines_are_in_view_whole(
    count: int, height: int, each: int, data: st.DataObject
) -> None:
    entry = data.draw(st.integers(0, count - 1))
    slots = stacked(stacked_top(entry, height, each), height, count, each)
    assert len([slot for slot in slots if slot.entry == entry]) == min(each, height)


def test_only_the_months_in_view_are_asked_for() -> None:
    asked: list[int] = []

    def group(row: int) -> str:
        asked.append(row)
        return "x"

    grouped(50_000, 30, 100_000, group)
    assert min(asked, default=50_000) >= 49_999
    assert max(asked) <= 50_031
