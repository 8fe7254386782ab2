"""Cut text into words with jieba, without its noise."""

from pathlib import Path


def words(text: str, *, cache: Path | None = None) -> list[str]:
    """Say the words of a text."""
    import jieba

    jieba.setLogLevel(60)
    return [word for word in jieba.lcut(text) if any(map(str.isalnum, word))]
