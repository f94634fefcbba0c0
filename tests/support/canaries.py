"""Looks for words in every file of some folders, as whoever stole the laptop would: in all the ways text is written down."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path


def found_in(folders: Iterable[Path], words: Iterable[str]) -> list[str]:
    """One line for each trace of a word: in the bytes of a file or in its name."""
    wanted = [(word, trace) for word in words for trace in _traces(word)]
    return [
        f"{word} in {path}"
        for folder in folders
        for path in sorted(folder.rglob("*"))
        for haystack in (_bytes(path), str(path).encode("utf-8", "surrogateescape"))
        for word, trace in wanted
        if trace in haystack
    ]


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _traces(word: str) -> Iterator[bytes]:
    """UTF-8, UTF-16 both ways, and base64 of UTF-8 and of UTF-16 wherever in a text the word begins."""
    plain = [word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    yield from plain
    for raw in plain:
        for before in range(3):
            coded = b64encode(b"\0" * before + raw)
            yield coded[(8 * before + 5) // 6 + (before > 0) : len(coded) - 4]
