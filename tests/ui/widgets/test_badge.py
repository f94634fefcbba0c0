"""A kind's badge is told by its shape, carries an icon, and stands out in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage

from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.badge import kind_badge, kind_path

SHAPES = ("circle", "square", "hexagon", "diamond", "triangle")
BOX = QRectF(0, 0, 48, 48)


def kind(shape: str = "circle", icon: str = "user") -> NodeKind:
    return NodeKind.model_validate(
        {"id": "k", "code": 1, "label": "k", "plural": "ks", "shape": shape, "colour": "first", "icon": icon}
    )


def drawn(shape: str, icon: str | None, look: Look, assets: Assets, ratio: float = 1.0) -> QImage:
    return kind_badge(kind(shape), icon, look.theme, assets, 48, ratio).toImage()


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_fills_its_box_and_no_more(shape: str) -> None:
    path = kind_path(shape, BOX)
    assert BOX.adjusted(-0.5, -0.5, 0.5, 0.5).contains(path.boundingRect())
    assert path.boundingRect().width() > 40
    assert path.contains(QPointF(24, 26))


def test_shapes_differ_without_their_colour() -> None:
    probes = [QPointF(x, y) for x in range(2, 48, 4) for y in range(2, 48, 4)]
    seen = {tuple(kind_path(shape, BOX).contains(point) for point in probes) for shape in SHAPES}
    assert len(seen) == len(SHAPES)


def test_a_card_has_its_own_icon_or_its_kinds(look: Look, assets: Assets) -> None:
    own, usual = drawn("circle", "coffee", look, assets), drawn("circle", None, look, assets)
    assert own != usual
    assert drawn("circle", "user", look, assets) == usual
    assert drawn("circle", "no-such-icon", look, assets) == usual


def test_the_shape_has_the_kinds_colour(any_theme: Look, assets: Assets) -> None:
    image = drawn("circle", None, any_theme, assets)
    assert image.pixelColor(24, 4) == QColor(any_theme.theme.first)
    assert image.pixelColor(0, 0).alpha() == 0


def test_it_is_sharp_on_a_fine_screen(look: Look, assets: Assets) -> None:
    image = drawn("square", None, look, assets, 2.0)
    assert (image.width(), image.devicePixelRatio()) == (96, 2.0)
