"""A language nobody speaks: the app’s words with accents, in brackets, longer by a third. Words that stay plain bypass tr."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QTranslator

ACCENTS = str.maketrans("aceinosuyzAEINOSTUZ", "áčéíñöšűýžÁÉÍÑÖŠŤŰŽ")


class Pseudo(QTranslator):
    """Answers for every word, but leaves placeholders and marks of keys as they are. It remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[str, str] = {}

    def english(self, said: str) -> Iterator[str]:
        """What these words may be in English; words of nobody's translating stay as they are."""
        yield self._asked.get(said, said)
        for told, source in self._asked.items():
            met = re.fullmatch(re.sub(r"\\\{[^}]*\\}", "(.*)", re.escape(told)), said, re.DOTALL) if "{" in told else None
            if met is not None:
                yield _filled(source, met.groups())

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        pieces = re.split(r"(\{[^}]*\}|&|<[^>]*>)", source)
        told = "".join(piece.translate(ACCENTS) if index % 2 == 0 else piece for index, piece in enumerate(pieces))
        told = f"[{told}{'·' * (len(source) * 35 // 100)}]"
        self._asked[told] = source
        return told


def _filled(source: str, values: tuple[str, ...]) -> str:
    left = iter(values)
    return re.sub(r"\{[^}]*\}", lambda _: next(left), source)


def plain(said: list[str], own: set[str]) -> list[str]:
    """What is said with two letters or more that neither the app's words nor the study's account for."""
    return [one for one in said if re.search(r"[A-Za-z]{2}", one) and "[" not in one and one not in own]


def texts(raw: Any) -> Iterator[str]:
    """Every string of a study."""
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for each in raw.values():
            yield from texts(each)
    elif isinstance(raw, list):
        for each in raw:
            yield from texts(each)
