"""Whole pages against what a person reads in them: `pages/NAME.txt` beside `pages/NAME.yaml`."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from reader.model import Bulletin
from reader.parsing import parse_text

PAGES = Path(__file__).parent / "pages"
SEED = Path(__file__).parents[2] / "bulletins" / "raw" / "000_c3cb62a6280099d2.txt"


def told(bulletin: Bulletin) -> dict[str, Any]:
    return {
        "kicker": bulletin.kicker,
        "headline": bulletin.headline,
        "deck": bulletin.deck,
        "date": bulletin.date,
        "date_text": bulletin.date_text,
        "date_basis": bulletin.date_basis,
        "byline": [f"{name.role} {name.name}".strip() for name in bulletin.byline],
        "credit": bulletin.credit,
        "paragraphs": list(bulletin.paragraphs),
        "warnings": list(bulletin.warnings),
    }


def read(name: str, text: str) -> list[dict[str, Any]]:
    return [told(bulletin) for bulletin in parse_text(text, file=name)]


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.txt")), ids=lambda page: page.stem)
def test_a_page_is_read_as_a_person_reads_it(page: Path) -> None:
    truth = yaml.safe_load(page.with_suffix(".yaml").read_text(encoding="utf-8"))
    assert read(page.name, page.read_text(encoding="utf-8")) == truth


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.txt")), ids=lambda page: page.stem)
def test_windows_line_ends_change_nothing(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert read(page.name, text.replace("\n", "\r\n")) == read(page.name, text)


class TestSeed:
    """The page the library opens with."""

    def test_heads_stand_in_their_places_whichever_order_the_page_prints(self) -> None:
        heads = [(each.kicker, each.headline, each.deck) for each in parse_text(SEED.read_text("utf-8"))]
        assert heads == [
            ("锚定目标、强化担当、精准破题", "管城回族区召开重点工作调度会", None),
            (
                "办学条件大幅改善,师资力量不断加强,教学质量稳步提升",
                "管城回族区举行庆祝第38个教师节暨表彰大会",
                None,
            ),
            (None, "管城回族区召开疫情防控工作会", "确保实现“疫情要防住、经济要稳住、发展要安全”"),
        ]

    def test_torn_paragraphs_are_joined_and_no_others(self) -> None:
        paragraphs = [each.paragraphs for each in parse_text(SEED.read_text("utf-8"))]
        assert [len(each) for each in paragraphs] == [5, 5, 3]
        whole = "\n".join("\n".join(each) for each in paragraphs)
        for joined in (
            "深入贯彻落实",
            "第一时间回应",
            "各类安全",
            "教育工作者",
            "名师培育",
            "居家隔离、健康监测",
        ):
            assert joined in whole
        assert "主持会议,区委书记" in whole

    def test_the_teachers_day_fixes_the_year_of_the_page(self) -> None:
        first, second, third = parse_text(SEED.read_text("utf-8"))
        assert [each.date for each in (first, second, third)] == ["2022-09-10", "2022-09-07", "2022-09-09"]
        assert [each.date_text for each in (first, second, third)] == ["9月10日", "9月7日", "9月9日"]
        assert second.date_basis == "第38个教师节（1985年为第1个）"
        assert first.date_basis == third.date_basis == f"同版《{second.headline}》：{second.date_basis}"

    def test_bylines_have_their_roles_and_credit(self) -> None:
        for bulletin, credit in zip(
            parse_text(SEED.read_text("utf-8")), (None, "文/图", "文/图"), strict=True
        ):
            assert [(name.role, name.name) for name in bulletin.byline] == [
                ("记者", "冉红政"),
                ("通讯员", "姜璞"),
            ]
            assert bulletin.credit == credit

    def test_every_report_names_its_lines(self) -> None:
        lines = SEED.read_text("utf-8").split("\n")
        for bulletin in parse_text(SEED.read_text("utf-8"), file="seed.txt"):
            assert bulletin.source.file == "seed.txt"
            assert lines[bulletin.source.first_line - 1] == (bulletin.kicker or bulletin.headline)
            assert lines[bulletin.source.last_line - 1].startswith("记者 冉红政")

    @pytest.mark.parametrize("change", ["no_blank_lines", "indented", "windows"])
    def test_another_setting_of_the_page_gives_the_same_bulletins(self, change: str) -> None:
        text = SEED.read_text("utf-8")
        lines = text.split("\n")
        changed = {
            "no_blank_lines": "\n".join(line for line in lines if line),
            "indented": "\n".join(f"\u3000\u3000{line}" if line else "" for line in lines),
            "windows": "\r\n".join(lines),
        }[change]
        assert read("-", changed) == read("-", text)
        assert [each.id for each in parse_text(changed)] == [each.id for each in parse_text(text)]

    def test_full_width_marks_change_only_the_marks(self) -> None:
        text = SEED.read_text("utf-8")
        half, full = parse_text(text), parse_text(text.replace(",", "，"))
        assert [each.paragraphs for each in full] == [
            tuple(paragraph.replace(",", "，") for paragraph in each.paragraphs) for each in half
        ]
        assert [each.date for each in full] == [each.date for each in half]
        assert [each.byline for each in full] == [each.byline for each in half]
