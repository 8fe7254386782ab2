"""Every message is there in both languages, and nothing else."""

import re
from string import Formatter

import pytest

from tests.catalogues import LANGUAGES, compiled, place, spoken, written


def placeholders(text: object) -> set[str]:
    return {field for _before, field, _spec, _conversion in Formatter().parse(str(text)) if field}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_catalogue_holds_just_the_messages_of_the_code(code: str) -> None:
    assert set(written(code)) == set(spoken())


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_message_is_translated(code: str) -> None:
    for message in written(code).values():
        texts = message.string if isinstance(message.string, list | tuple) else [message.string]
        assert all(texts), message.id
        assert not message.fuzzy, message.id


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_message(code: str) -> None:
    for message in written(code).values():
        forms = message.id if isinstance(message.id, list | tuple) else [message.id]
        texts = message.string if isinstance(message.string, list | tuple) else [message.string]
        wanted = {name for form in forms for name in placeholders(form)}
        for text in texts:
            assert placeholders(text) == wanted, message.id


def test_chinese_is_chinese() -> None:
    worded = [one for one in written("zh").values() if re.search("[a-z]", re.sub(r"{.*?}", "", str(one.id)))]
    assert [one.id for one in worded if not re.search(r"[\u4e00-\u9fff]", str(one.string))] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_compiled_is_what_is_written(code: str) -> None:
    assert place(code).with_suffix(".mo").read_bytes() == compiled(code)
