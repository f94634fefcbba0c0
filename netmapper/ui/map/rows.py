"""Rows of a list for the cards of a map: in the tray those that stand nowhere, in the list all of them. Plain making."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPixmap

from netmapper.domain.network import Node
from netmapper.ui.map.card_list import Row
from netmapper.ui.map.card_rows import BADGE
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.shown import Shown
from netmapper.ui.widgets.badge import kind_badge


def tray_rows(setting: Setting, words: MapWords, shown: Shown) -> list[Row]:
    """The cards that are not on the map and are shown, in the order in which they were named."""
    return [
        Row(node.id, setting.name(node.id), words.card(node.id, passing=False), _badge(setting, node))
        for node in setting.session.current.unplaced()
        if shown.shows(node)
    ]


def all_rows(setting: Setting, words: MapWords, shown: Shown) -> list[Row]:
    """Every card that is shown as one sentence: ring by ring from the middle, then those that are not on the map."""
    layers, nodes = shown.layers, in_order(setting.session.current.nodes.values())
    return [_sentence(setting, words.card_in(node.id, layers), node) for node in nodes if shown.shows(node)]


def name_rows(setting: Setting) -> list[Row]:
    """Every card by its name alone, in the same order."""
    nodes = in_order(setting.session.current.nodes.values())
    return [Row(node.id, setting.name(node.id), setting.name(node.id), _badge(setting, node)) for node in nodes]


def in_order(nodes: Iterable[Node]) -> list[Node]:
    """From the middle outward, and then as they were named."""
    return sorted(nodes, key=lambda node: (node.place.ring if node.place is not None else 1_000, node.id))


def _sentence(setting: Setting, said: str, node: Node) -> Row:
    return Row(node.id, said, said, _badge(setting, node))


def _badge(setting: Setting, node: Node) -> QPixmap:
    kind = setting.study.kind(node.kind)
    return kind_badge(kind, node.icon, setting.look.theme, setting.assets, setting.look.px(BADGE), 2.0)
