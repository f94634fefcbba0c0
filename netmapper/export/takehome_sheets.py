"""A take-home page laid out on sheets of paper, each one SVG of the paper's size. Preview, print and PDF paint just these.

Upright, all stands in one column below the picture; lengthwise, the picture stands at the left of three columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from netmapper.export.drawing import FACE, lettering
from netmapper.export.lettering import width_of
from netmapper.export.svg import element, number, path, round_pen
from netmapper.export.svg import title as said
from netmapper.export.takehome_page import TakeHomePage
from netmapper.export.takehome_picture import MapPicture, map_picture
from netmapper.export.takehome_pieces import BODY, INK, LARGE_BODY, Piece, Setting, heading_pieces, text_pieces, word_pieces

MARGIN = 57.0
"""Pixels of plain paper round everything: 15 mm, which every printer can do."""
GUTTER = 32.0
"""Pixels between columns."""
COLUMNS = 3
MARK, STROKE = 36.0, 14.0
"""Pixels: from the top of a sheet to the line of the mark of practice, and from one of its strokes to the next."""
SHRUNK = 0.85
"""How far the picture gives way to words above it, before it goes to a sheet of its own."""
BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class Column:
    """Room for words: on which sheet, and where."""

    sheet: int
    left: float
    top: float
    bottom: float


@dataclass
class Sheets:
    """What stands on each sheet so far."""

    drawn: list[list[str]] = field(default_factory=lambda: [[]])

    def put(self, sheet: int, part: str) -> None:
        """Adds something to a sheet."""
        while len(self.drawn) <= sheet:
            self.drawn.append([])
        self.drawn[sheet].append(part)


def take_home_sheets(page: TakeHomePage) -> tuple[str, ...]:
    """The sheets in their order, as SVG."""
    sheets = Sheets()
    (_lengthwise if page.wishes.landscape else _upright)(page, sheets)
    count = len(sheets.drawn)
    return tuple(_sheet(page, parts, at, count) for at, parts in enumerate(sheets.drawn, 1))


def picture_on(page: TakeHomePage) -> MapPicture:
    """The picture of the map as it stands on the paper."""
    return map_picture(page, _picture_width(page))


def _upright(page: TakeHomePage, sheets: Sheets) -> None:
    wide, high = page.wishes.size
    setting = Setting(_size(page), wide - 2 * MARGIN, _ink(page))
    picture = picture_on(page)
    bottom = high - MARGIN
    whole = _columns(Column(0, MARGIN, MARGIN, bottom), _following(wide, high, 1))
    column, y = _set([*heading_pieces(page, setting), *word_pieces(page, setting)], whole, sheets)
    left = bottom - y - 8
    needed = picture.high(setting.width)
    if left < SHRUNK * needed:
        column = next(whole)
        y, left = column.top, bottom - column.top
    width = setting.width * min(1.0, left / needed)
    sheets.put(column.sheet, picture.placed(MARGIN + (setting.width - width) / 2, y + 8, width))
    y += 8 + picture.high(width) + 8
    rest = _columns(Column(column.sheet, MARGIN, y, bottom), whole)
    _set(text_pieces(page, picture, setting), rest, sheets, begun=True)


def _lengthwise(page: TakeHomePage, sheets: Sheets) -> None:
    wide, high = page.wishes.size
    size = _size(page)
    picture, bottom = picture_on(page), high - MARGIN
    heading = heading_pieces(page, Setting(size, wide - 2 * MARGIN, _ink(page)))
    _, top = _set(heading, _columns(Column(0, MARGIN, MARGIN, bottom), iter(())), sheets)
    column = _column_width(wide)
    room = wide - 2 * MARGIN - column - GUTTER
    width = min(room, room * (bottom - top - 8) / picture.high(room))
    sheets.put(0, picture.placed(MARGIN + (room - width) / 2, top + 8, width))
    setting = Setting(size, column, _ink(page))
    columns = _columns(Column(0, wide - MARGIN - column, top + 12, bottom), _following(wide, high, COLUMNS))
    _set([*word_pieces(page, setting), *text_pieces(page, picture, setting)], columns, sheets)


def _set(pieces: Iterable[Piece], columns: Iterator[Column], sheets: Sheets, *, begun: bool = False) -> tuple[Column, float]:
    """Sets pieces into columns; says in which column it ended and how far down. ``begun``: something stands above."""
    column = next(columns)
    y, first = column.top, not begun
    for piece in pieces:
        gap = 0.0 if first else piece.gap
        if y + gap + piece.height + piece.keeps > column.bottom + 0.5 and (not first or begun):
            following = next(columns, None)
            if following is None:
                break
            column, begun = following, False
            y, gap = column.top, 0.0
        sheets.put(column.sheet, piece.draw(column.left, y + gap))
        y += gap + piece.height
        first = False
    return column, y


def _columns(first: Column, following: Iterator[Column]) -> Iterator[Column]:
    yield first
    yield from following


def _following(wide: float, high: float, count: int) -> Iterator[Column]:
    """The columns of the sheets after the first, without end."""
    step = _column_width(wide) + GUTTER
    sheet = 1
    while True:
        yield from (Column(sheet, MARGIN + at * step, MARGIN, high - MARGIN) for at in range(count))
        sheet += 1


def _column_width(wide: float) -> float:
    return (wide - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS


def _picture_width(page: TakeHomePage) -> float:
    """About how wide the picture will stand; its words are made for this."""
    wide, high = page.wishes.size
    return min(wide, high - 40) - 2 * MARGIN


def _size(page: TakeHomePage) -> float:
    return LARGE_BODY if page.wishes.large else BODY


def _ink(page: TakeHomePage) -> str:
    return BLACK if page.wishes.plain else INK


def _sheet(page: TakeHomePage, parts: list[str], at: int, of: int) -> str:
    wide, high = page.wishes.size
    told = page.words.page.format(number=at, of=of) if of > 1 else ""
    foot = lettering(told, wide / 2, high - MARGIN / 2, 13.0, _ink(page)) if told else ""
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + element(
        "svg",
        said(f"{page.title} {told}".strip()),
        element("rect", x=0, y=0, width=wide, height=high, fill="#FFFFFF"),
        *parts,
        foot,
        _practice_mark(page) if page.practice else "",
        xmlns="http://www.w3.org/2000/svg",
        width=wide,
        height=high,
        viewBox=f"0 0 {number(wide)} {number(high)}",
        role="img",
        font_family=FACE,
    )


def _practice_mark(page: TakeHomePage) -> str:
    """Words between slanting strokes in the margin above everything: a sheet that is printed says that it is practice."""
    wide, _ = page.wishes.size
    words, size, ink = page.words.practice, 16.0, _ink(page)
    half = width_of(words, size, bold=True) / 2 + STROKE
    sides = ((MARGIN, wide / 2 - half), (wide / 2 + half, wide - MARGIN))
    starts = [left + STROKE * at for left, right in sides for at in range(int((right - left) / STROKE))]
    strokes = "".join(path([(x, MARK + 10), (x + STROKE / 2, MARK - 10)]) for x in starts)
    return element("path", d=strokes, **round_pen(ink, 4.0)) + lettering(words, wide / 2, MARK, size, ink, font_weight=700)
