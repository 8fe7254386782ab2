"""Which language the person reads: messages are English in the code, Chinese unless they ask for English.

`GCNEWS_LANG` decides, then the locale (LC_ALL, LC_MESSAGES, LANG). C and POSIX name no language.
"""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

DOMAIN = "gcnews"
LANGUAGES = ("zh", "en")


def language(environ: Mapping[str, str] = os.environ) -> str:
    """Say which catalogue the environment asks for: `zh` or `en`."""
    asked = environ.get("GCNEWS_LANG") or next(
        (environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), ""
    )
    return "en" if asked.lower().startswith("en") else "zh"


@cache
def _catalogue(code: str) -> "NullTranslations":
    from gettext import translation

    return translation(DOMAIN, Path(__file__).parent, [code])


def _(message: str) -> str:
    """Translate a message."""
    return _catalogue(language()).gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Translate a message that counts, in the form the number asks for."""
    return _catalogue(language()).ngettext(one, many, count)
