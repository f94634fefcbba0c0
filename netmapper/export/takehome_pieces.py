"""The pieces of a take-home page from top to bottom: title, words, signs, list. Each knows its height, and none its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from netmapper.export.drawing import lettering
from netmapper.export.lettering import width_of
from netmapper.export.picture_margin import SIZE as MEANT
from netmapper.export.svg import element, number
from netmapper.export.takehome_lines import broken, plain_marks, reads_from_right
from netmapper.export.takehome_page import TakeHomePage
from netmapper.export.takehome_picture import MapPicture
from netmapper.export.takehome_text import (
    Section,
    beside,
    change_section,
    contact_section,
    group_section,
    key_section,
    list_sections,
    plan_section,
    rings_line,
)

LINE = 1.38
"""From one line to the next, in shares of its size."""
INK = "#1F2A33"
BODY, LARGE_BODY = 16.0, 24.0
"""Pixels of words: 12 and 18 points."""
INDENT, MARKED = 1.1, 1.8
"""How far the lines of a list stand in, after a point and after a number, in shares of their size."""
CELL = 14.0
"""How wide a cell of a table is at least, in shares of the size of its words."""

Draw = Callable[[float, float], str]
"""Draws something with its top left at a point."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is set as one: a line, or a row of signs. ``keeps`` is what must follow it in the same column."""

    height: float
    draw: Draw
    gap: float = 0.0
    """Pixels above it, where it does not begin a column."""
    keeps: float = 0.0


@dataclass(frozen=True)
class Setting:
    """How words are set: their size and how wide a column is."""

    size: float
    width: float
    ink: str = INK

    def text(self, words: str, *, share: float = 1.0, bold: bool = False, gap: float = 0.0, keeps: float = 0.0) -> list[Piece]:
        """A text as lines; the first has the gap above it."""
        size = self.size * share
        lines = broken(words, size, self.width, bold=bold)
        return [
            Piece(LINE * size, self._line(line, size, bold=bold), gap * self.size if first else 0.0, keeps)
            for first, line in _firsts(lines)
        ]

    def section(self, section: Section) -> Iterator[Piece]:
        """A heading with its lines as a list; nothing where there are none."""
        if not section.lines:
            return
        heading = self.text(section.heading, share=1.12, bold=True, gap=0.9, keeps=LINE * self.size)
        yield from heading
        marks = section.marks or ("",) * len(section.lines)
        for entry, mark in zip(section.lines, marks, strict=True):
            yield from self._entry(entry, mark)

    def table(self, section: Section) -> Iterator[Piece]:
        """A heading with its lines side by side, as many in a row as there is room for."""
        if not section.lines:
            return
        yield from self.text(section.heading, share=1.12, bold=True, gap=0.9, keeps=LINE * self.size)
        count = max(1, int(self.width // (CELL * self.size)))
        cell = replace(self, width=self.width / count - self.size)
        cells = [list(cell._entry(entry, mark)) for entry, mark in zip(section.lines, section.marks, strict=True)]
        for at in range(0, len(cells), count):
            yield _side_by_side(cells[at : at + count], self.width / count)

    def signs(self, meanings: Sequence[tuple[str, str]]) -> Iterator[Piece]:
        """Signs with their words, as many in a row as there is room for."""
        row: list[tuple[str, str, float]] = []
        left = 0.0
        for picture, words in meanings:
            wide = 2.2 * self.size + min(width_of(words, self.size), self.width - 2.2 * self.size) + 1.4 * self.size
            if row and left + wide - 1.4 * self.size > self.width:
                yield self._row(row)
                row, left = [], 0.0
            row.append((picture, words, left))
            left += wide
        if row:
            yield self._row(row)

    def _entry(self, words: str, mark: str) -> Iterator[Piece]:
        """An entry of a list, with its mark or a point; lines after its first stand in with it."""
        inset = (MARKED if mark else INDENT) * self.size
        for first, line in _firsts(broken(words, self.size, self.width - inset)):
            drawn = self._line(line, self.size, inset=inset)
            marked = self._marked(drawn, mark) if first else drawn
            yield Piece(LINE * self.size, marked, 0.18 * self.size if first else 0.0)

    def _line(self, line: str, size: float, *, bold: bool = False, inset: float = 0.0) -> Draw:
        turned = not inset and reads_from_right(line)

        def drawn(x: float, y: float) -> str:
            weight = 700 if bold else None
            middle = y + LINE * size / 2
            if turned:
                end = x + self.width
                return lettering(plain_marks(line), end, middle, size, self.ink, text_anchor="end", font_weight=weight)
            return lettering(plain_marks(line), x + inset, middle, size, self.ink, text_anchor="start", font_weight=weight)

        return drawn

    def _marked(self, line: Draw, mark: str) -> Draw:
        def drawn(x: float, y: float) -> str:
            middle, size = y + LINE * self.size / 2, self.size
            point = element("circle", cx=x + 0.3 * size, cy=middle, r=0.14 * size, fill=self.ink)
            number_ = lettering(mark, x, middle, size, self.ink, text_anchor="start", font_weight=700) if mark else point
            return number_ + line(x, y)

        return drawn

    def _row(self, row: list[tuple[str, str, float]]) -> Piece:
        scale, high = self.size / MEANT, 2.0 * self.size
        told = [(picture, broken(words, self.size, self.width - left - 2.2 * self.size), left) for picture, words, left in row]
        lines = max(len(words) for _, words, _ in told)

        def drawn(x: float, y: float) -> str:
            parts = []
            for picture, words, left in told:
                moved = f"translate({number(x + left + 16 * scale)} {number(y + high / 2)}) scale({scale:.4f})"
                parts.append(element("g", picture, transform=moved))
                parts += [
                    lettering(
                        line,
                        x + left + 2.2 * self.size,
                        y + high / 2 + at * LINE * self.size,
                        self.size,
                        self.ink,
                        text_anchor="start",
                    )
                    for at, line in enumerate(words)
                ]
            return "".join(parts)

        return Piece(high + (lines - 1) * LINE * self.size, drawn, 0.3 * self.size)


def heading_pieces(page: TakeHomePage, setting: Setting) -> list[Piece]:
    """The title."""
    return setting.text(page.title, share=1.75, bold=True)


def word_pieces(page: TakeHomePage, setting: Setting) -> list[Piece]:
    """The participant's own words, below the title."""
    return setting.text(page.wishes.words.strip(), gap=0.4)


def text_pieces(page: TakeHomePage, picture: MapPicture, setting: Setting) -> Iterator[Piece]:
    """What follows the picture: its signs, what it cannot say itself, the list, what changed, and whom to turn to."""
    yield from setting.signs(picture.meanings)
    yield from setting.text(rings_line(page), gap=0.5)
    if page.wishes.listed:
        for section in list_sections(page, picture.key):
            yield from setting.section(section)
    else:
        if picture.key:
            yield from setting.table(key_section(page, picture.key))
        if not picture.tells_groups:
            yield from setting.section(group_section(page))
        yield from setting.section(beside(page))
    yield from setting.section(change_section(page))
    yield from setting.section(plan_section(page))
    yield from setting.section(contact_section(page))


def _firsts(lines: list[str]) -> Iterator[tuple[bool, str]]:
    return ((at == 0, line) for at, line in enumerate(lines))


def _side_by_side(cells: list[list[Piece]], step: float) -> Piece:
    """Entries in one row, each a column of lines."""

    def drawn(x: float, y: float) -> str:
        parts = []
        for at, lines in enumerate(cells):
            down = 0.0
            for line in lines:
                parts.append(line.draw(x + at * step, y + down))
                down += line.height
        return "".join(parts)

    return Piece(max(sum(line.height for line in lines) for lines in cells), drawn)
