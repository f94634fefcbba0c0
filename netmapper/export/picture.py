"""The map as one SVG picture, for paper, for a report, and for the person to take home. It measures and paints no pixel.

The same map, study and wishes give the same text. Every card and tie has an id and a sentence of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from netmapper.domain.network import NetworkMap
from netmapper.export.drawing import FACE, FRAME, NAMINGS, Drawing, Naming, Show, lettering
from netmapper.export.name_views import NameView
from netmapper.export.picture_cards import cards, make_room, settle_names
from netmapper.export.picture_cards import names as names_of
from netmapper.export.picture_ground import groups as groups_of
from netmapper.export.picture_ground import ring_words, rings
from netmapper.export.picture_margin import WIDTH, legend, tray
from netmapper.export.picture_ties import Strand, lines, signs, strands
from netmapper.export.picture_words import PictureColours, PictureWords
from netmapper.export.svg import element, number
from netmapper.export.svg import title as said
from netmapper.study.model import Study

EDGE = 32.0
"""Pixels of plain ground round everything."""
HEADING = 28.0
"""Pixels of the title."""

WORDS, COLOURS = PictureWords(), PictureColours()


def map_svg(
    study: Study,
    network: NetworkMap,
    *,
    icons: Callable[[str], str],
    language: str | None = None,
    names: Naming | NameView = "labels",
    effects: bool = False,
    passing: bool = True,
    links: bool = True,
    groups: bool = True,
    attributes: bool = False,
    wave: int = 1,
    title: str = "",
    words: PictureWords = WORDS,
    colours: PictureColours = COLOURS,
) -> str:
    """The picture. ``icons`` gives the inside of an icon's SVG by its name, or an empty text where there is none.

    ``attributes`` shows badges and sizes where the study has them, ``wave`` marks what was new in it; with the colours
    ``BLACK_AND_WHITE`` kinds have patterns.
    """
    naming = NAMINGS[names] if isinstance(names, NameView) else names
    show = Show(naming, links, passing, effects, groups, attributes, wave)
    drawing = Drawing(study, network, language or study.language, show, words, colours, icons)
    make_room(drawing)
    found = strands(drawing)
    outlines = groups_of(drawing)
    settle_names(drawing)
    layers = (rings(drawing), outlines, lines(drawing, found), ring_words(drawing, found), cards(drawing), signs(drawing, found))
    return _sheet(drawing, "".join((*layers, names_of(drawing))), title, found)


def _sheet(drawing: Drawing, whole: str, title: str, found: list[Strand]) -> str:
    """The map on its ground, with the title above, the legend beside it, and what is not on the map beneath."""
    wide, high = FRAME.width, FRAME.height
    top = EDGE + (HEADING + 20 if title else 0)
    beside = legend(drawing, found, EDGE + wide + 8, top + 24)
    width = EDGE + wide + (8 + WIDTH if beside.drawn else 0) + EDGE
    under = tray(drawing, EDGE, top + high + 12, width - 2 * EDGE)
    height = top + max(high, beside.height + 60) + (under.height + 24 if under.height else 0) + EDGE
    colours = drawing.colours
    parts = [
        said(drawing.words.picture if not title else f"{title}. {drawing.words.picture}"),
        element("rect", x=0, y=0, width=width, height=height, fill=colours.ground),
        lettering(title, EDGE, EDGE + HEADING / 2, HEADING, colours.text, text_anchor="start", font_weight=700) if title else "",
        f'<g id="map" transform="translate({number(EDGE + wide / 2)} {number(top + high / 2)})">{whole}</g>',
        beside.drawn,
        under.drawn,
    ]
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + element(
        "svg",
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {number(width)} {number(height)}",
        role="img",
        aria_label=drawing.words.picture,
        font_family=FACE,
    )
