"""Measure text in terminal cells, as the screen does."""

from itertools import accumulate


class _Widths(dict[str, int]):
    """The width of each character met so far, from rich's own table."""

    def __missing__(self, character: str) -> int:
        from rich.cells import get_character_cell_size

        self[character] = width = get_character_cell_size(character)
        return width


_WIDTHS = _Widths()


def edges(text: str) -> list[int]:
    """Say for each offset of the text, its end included, how many cells stand before it.

    Inside a grapheme whose parts have no width of their own (an emoji sequence) each tells the far edge.
    """
    if "\u200d" not in text and "\ufe0f" not in text:
        return list(accumulate(map(_WIDTHS.__getitem__, text), initial=0))
    from apsw.unicode import grapheme_next_break
    from rich.cells import cell_len

    sums, start = [0], 0
    while start < len(text):
        end = grapheme_next_break(text, start)
        while end < len(text) and text[end - 1] == "\u200d":  # rich counts nothing for what a joiner joins
            end = grapheme_next_break(text, end)
        sums += [sums[-1] + cell_len(text[start:end])] * (end - start)
        start = end
    return sums
