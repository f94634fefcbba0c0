"""A take-home page as one web page that a screen reader reads: the picture with a text alternative, then all of it as lists.

It holds no script, and nothing from outside itself. What people typed is only ever words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from netmapper.export.drawing import FACE
from netmapper.export.picture_margin import SIZE as MEANT
from netmapper.export.svg import element, legal, number
from netmapper.export.takehome_page import OPEN, SHUT, TakeHomePage
from netmapper.export.takehome_picture import MapPicture
from netmapper.export.takehome_sheets import picture_on
from netmapper.export.takehome_text import Section, change_section, contact_section, list_sections, plan_section, rings_line

WIDTH = 720.0
"""Pixels of the picture's own measure; a screen shows it as wide as there is room."""
SIGN = 34.0
"""Pixels of the side of a sign in its own measure."""
SHEET = """
:root { color-scheme: light; }
body { background: #FFFFFF; color: #1F2A33; font-family: "Atkinson Hyperlegible Next", system-ui, sans-serif;
  font-size: 1.125rem; line-height: 1.5; margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
body.large { font-size: 1.6rem; }
figure { margin: 1.5rem 0; }
figure svg { display: block; height: auto; width: 100%; }
ul.signs { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0; }
ul.signs svg { height: 1.6em; vertical-align: middle; width: 1.6em; }
ul.marked { list-style: none; padding-left: 0; }
p { white-space: pre-line; }
p.practice { border-bottom: .4rem double; border-top: .4rem double; font-weight: 700; text-align: center; }
@media print { body { padding: 0; } }
"""
_NAME = re.compile(f"{OPEN}(.*?){SHUT}", re.DOTALL)
_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def take_home_html(page: TakeHomePage) -> str:
    """The whole file as text."""
    picture = picture_on(page)
    wishes = page.wishes
    body = [
        f'<p class="practice">{spoken(page.words.practice)}</p>' if page.practice else "",
        f'<h1 dir="auto">{spoken(page.title)}</h1>',
        f'<p dir="auto">{spoken(wishes.words.strip())}</p>' if wishes.words.strip() else "",
        f"<figure>{_picture(page, picture)}</figure>",
        _signs(picture),
        f"<p>{spoken(rings_line(page))}</p>" if wishes.rings else "",
        *_sections(list_sections(page, picture.key)),
        *_sections([change_section(page), plan_section(page), contact_section(page)]),
    ]
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(page.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            '<meta name="robots" content="noindex">',
            f"<title>{spoken(page.words.title)}</title>",
            f"<style>{SHEET}</style>",
            "</head>",
            f'<body class="{"large" if wishes.large else "ordinary"}">',
            "<main>",
            *(part for part in body if part),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def spoken(words: str) -> str:
    """Words as they stand between tags; each name is isolated, so that its direction is its own."""
    names = _NAME.split(words)
    return "".join(f"<bdi>{_plain(part)}</bdi>" if at % 2 else _plain(part) for at, part in enumerate(names))


def _plain(words: str) -> str:
    return escape(legal(_MARKS.sub("", words)))


def _picture(page: TakeHomePage, picture: MapPicture) -> str:
    high = picture.high(WIDTH)
    return element(
        "svg",
        picture.placed(0, 0, WIDTH),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(WIDTH)} {number(high)}",
        role="img",
        aria_label=page.words.picture,
        font_family=FACE,
    )


def _signs(picture: MapPicture) -> str:
    """The signs with their words; a reader of the list hears the words alone."""
    scale = SIGN / (2 * MEANT)
    told = (
        f"<li>{_sign(element('g', sign, transform=f'scale({scale:.4f})'))} {spoken(words)}</li>"
        for sign, words in picture.meanings
    )
    return f'<ul class="signs">{"".join(told)}</ul>' if picture.meanings else ""


def _sign(drawn: str) -> str:
    half = SIGN / 2
    box = f"{number(-half)} {number(-half)} {number(SIGN)} {number(SIGN)}"
    return element("svg", drawn, xmlns="http://www.w3.org/2000/svg", viewBox=box, aria_hidden="true", font_family=FACE)


def _sections(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        if not section.lines:
            continue
        marks = [f"{mark} " for mark in section.marks] or [""] * len(section.lines)
        lines = "".join(f"<li>{escape(mark)}{spoken(line)}</li>" for mark, line in zip(marks, section.lines, strict=True))
        marked = ' class="marked"' if section.marks else ""
        yield f"<h2>{spoken(section.heading)}</h2>\n<ul{marked}>{lines}</ul>"
