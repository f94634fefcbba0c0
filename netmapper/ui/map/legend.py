"""What the signs on the map mean, in words. What passes is explained only while it is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.domain.codes import Effect
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.sign_mark import BOTH, FROM_ME, TO_ME, effect_mark, way_mark

LEFT, RIGHT = 18, 8
"""Pixels beside the legend."""
SIDE = 24
"""Pixels of a sign at 100 %."""


class Legend(QWidget):
    """Kinds of card always; ways and effects while what passes is shown."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._words = words
        self._passing = False
        self._items: list[QWidget] = []
        self._held = QWidget()
        self._flow = Flow(self._held, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(LEFT, 0, RIGHT, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("What the signs mean"), "quiet"))
        column.addWidget(self._held)
        self._fill()

    def show_passing(self, *, shown: bool) -> None:
        """Explains the signs of what passes, or leaves them out."""
        self._passing = shown
        self._fill()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self._fill()

    def _fill(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for item in self._items:
            item.hide()
            item.deleteLater()
        self._items = [self._item(picture, words) for picture, words in self._signs()]
        for item in self._items:
            self._flow.addWidget(item)

    def _signs(self) -> list[tuple[QPixmap, str]]:
        look, assets, study = self._setting.look, self._setting.assets, self._setting.study
        side = look.px(SIDE)
        signs = [
            (kind_badge(kind, None, look.theme, assets, side, 2.0), self._setting.say(kind.plural)) for kind in study.node_kinds
        ]
        if not self._passing:
            return signs
        ways = ((TO_ME, self.tr("to me")), (FROM_ME, self.tr("from me")), (BOTH, self.tr("both ways")))
        signs += [(way_mark(way, look.theme, side, 2.0), words) for way, words in ways]
        effects = (effect for effect in Effect if effect is not Effect.NOT_SAID)
        return signs + [(effect_mark(effect, look.theme, side, 2.0), self._words.effect_label(effect)) for effect in effects]

    def _item(self, picture: QPixmap, words: str) -> QWidget:
        item = QWidget()
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, self._setting.look.px(8), 0)
        row.setSpacing(self._setting.look.px(8))
        sign = QLabel()
        sign.setPixmap(picture)
        sign.setFixedSize(QSize(self._setting.look.px(SIDE), self._setting.look.px(SIDE)))
        row.addWidget(sign)
        row.addWidget(Meaning(words))
        return item


class Meaning(Label):
    """Words in one line where there is room, and in several where the side is narrow."""

    def sizeHint(self) -> QSize:
        """As wide as its one line."""
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, self.heightForWidth(wide))
