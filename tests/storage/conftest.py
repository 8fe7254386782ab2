"""A page of our own making, a library in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library, open_library

PAGE = """\
凝心聚力、克难攻坚

槐荫里区召开老旧小区改造推进会

本报讯 2023年3月14日上午,槐荫里区区长苗远舟在区政府三楼会议室主持召开老旧小区改造推进会,
听取各街道进展情况汇报。

区领导苗远舟、仲秋岚、贾　佳等参加会议。
记者 庄晓棠 通讯员 陆一鸣

槐荫里区举行春季义务植树活动

本报讯 3月12日上午,槐荫里区举行春季义务植树活动,栽下“四季”林120亩。

区委书记薛怀瑾参加活动。
记者 庄晓棠 文/图
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "raw" / "20230315-02.txt"
    path.parent.mkdir()
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library", cache=tmp_path / "cache", state=tmp_path / "state") as opened:
        opened.refresh()
        yield opened
