"""Every pair of colours that stands together can be told apart: text 4.5:1, shapes and lines 3:1 (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QRawFont

from netmapper.ui.assets import Assets
from netmapper.ui.canvas.outlines import SOFT
from netmapper.ui.theme import Look, Theme, font, load_theme

THEMES = Path(__file__).resolve().parents[2] / "resources" / "themes"
NAMES = ("light", "dark", "contrast")
TEXT, SHAPE = 4.5, 3.0


def pairs(theme: Theme) -> list[tuple[str, str, str, float]]:
    """What stands on what: a name for the pair, the colour in front, the ground, and the least ratio."""
    plain = {"ground": theme.ground, "surface": theme.surface}
    grounds = plain | {"chosen": theme.chosen}
    rings = {f"ring {number}": colour for number, colour in enumerate(theme.rings, 1)}
    kinds = {name: theme.kind(name) for name in ("first", "second", "third", "fourth", "fifth")}
    effects = {name: str(getattr(theme, name)) for name in ("helps", "helps_and_costs", "costs")}
    words = {"text": theme.text, "quiet": theme.quiet, "primary": theme.primary}
    return [
        *_every(words, grounds | rings, TEXT),
        *_every(effects, plain, TEXT),
        *_every({"on_primary": theme.on_primary}, {"primary": theme.primary}, TEXT),
        *_every({"ground": theme.ground}, {"researcher's band": theme.text}, TEXT),
        *_every({"on_kind": theme.on_kind}, kinds, TEXT),
        *_every(kinds | effects, grounds | rings, SHAPE),
        *_every({"control_line": theme.control_line}, plain, SHAPE),
        *_every({"ring_line": theme.ring_line}, plain | rings, SHAPE),
        *_every({"primary": theme.primary}, grounds, SHAPE),
        *_every({"focus_outer": theme.focus_outer}, grounds | rings, SHAPE),
        *_every({"focus_inner": theme.focus_inner}, {"focus_outer": theme.focus_outer, "primary": theme.primary}, SHAPE),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_pair_of_colours_can_be_told_apart(name: str) -> None:
    failing = [
        f"{front} on {ground}: {contrast(one, other):.2f}, wants {least}"
        for what, one, other, least in pairs(load_theme(THEMES, name))
        for front, ground in [what.split(" / ")]
        if contrast(one, other) < least
    ]
    assert failing == []


@pytest.mark.parametrize("name", NAMES)
def test_lines_round_groups_can_be_seen_where_several_groups_overlap(name: str) -> None:
    theme = load_theme(THEMES, name)
    for ground in (theme.ground, *theme.rings):
        for _ in range(3):
            ground = _over(theme.quiet, SOFT / 255, ground)
        assert contrast(theme.quiet, ground) >= SHAPE
        assert contrast(theme.text, ground) >= TEXT


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _every(fronts: dict[str, str], grounds: dict[str, str], least: float) -> list[tuple[str, str, str, float]]:
    return [
        (f"{front} / {ground}", one, other, least) for (front, one), (ground, other) in product(fronts.items(), grounds.items())
    ]


def _over(colour: str, share: float, ground: str) -> str:
    """A colour laid thinly over another."""
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02X}" for one, other in pairs)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("mark", ["🐶", "🎵", "👍", "❤"])
def test_pictures_in_names_are_drawn_where_the_system_has_no_face_for_them(mark: str, look: Look, assets: Assets) -> None:
    faces = [QRawFont.fromFont(QFont(family)) for family in font(look).families()]
    assert any(face.supportsCharacter(ord(mark)) for face in faces)
