"""`gcnews bookmark`: the person's bookmarks, with their notes, their tags."""

from reader.cli.lazy import LazyGroup
from reader.cli.spoken import later


class BookmarkGroup(LazyGroup):
    """What can be done with bookmarks."""

    modules = {  # noqa: RUF012 - never changed
        name: f"{__name__}.{module}"
        for name, module in (
            ("add", "add"),
            ("remove", "remove"),
            ("list", "list_"),
            ("note", "note"),
            ("tag", "tag"),
            ("export", "export"),
            ("import", "import_"),
        )
    }


command = BookmarkGroup("bookmark", help=later("Keep bookmarks, with notes and tags."))
