"""One part of the legend: a switch, and beside it a sign that unfolds what it is made of. It knows no map."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.ui.map.icon_button import IconButton
from netmapper.ui.map.setting import Setting
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label


class Section(QWidget):
    """Entries stay folded away until they are wanted; signs beneath them show for as long as their switch is on."""

    def __init__(self, words: str, about: str, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Choice(words, setting.look, "several")
        self._setting = setting
        self._unfold = IconButton("chevron-right", about, setting.look, setting.assets, quiet=True)
        self._unfold.clicked.connect(self._turn)
        self._held, self._signs = QWidget(), QWidget()
        self._entries = Flow(self._held, 6)
        self._meanings = Flow(self._signs, 3)
        self._arrows = Arrows(self._held)
        self._explained: list[QWidget] = []
        self._held.hide()
        self._signs.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.switch, 1)
        row.addWidget(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._held)
        column.addWidget(self._signs)

    def fill(self, entries: Iterable[QWidget]) -> None:
        """Shows these entries in place of those before, which whoever made them takes away."""
        while self._entries.count():
            self._entries.takeAt(0)
        shown = list(entries)
        for entry in shown:
            self._entries.addWidget(entry)
        self._arrows.watch(shown)
        self._unfold.setVisible(bool(shown))

    def fill_signs(self, signs: Iterable[QWidget]) -> None:
        """Explains these signs in place of those before."""
        while self._meanings.count():
            self._meanings.takeAt(0)
        for gone in self._explained:
            gone.hide()
            gone.deleteLater()
        self._explained = list(signs)
        for sign in self._explained:
            self._meanings.addWidget(sign)

    def show_signs(self, *, shown: bool) -> None:
        """Shows what its signs mean, or leaves that out."""
        self._signs.setVisible(shown and self._meanings.count() > 0)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self.switch.dress(setting.look)
        self._unfold.dress(setting.look, setting.assets)

    def _turn(self) -> None:
        self._held.setVisible(self._held.isHidden())
        sign = "chevron-right" if self._held.isHidden() else "chevron-down"
        self._unfold.show_icon(sign, self._setting.look, self._setting.assets)


def sign_row(picture: QPixmap, words: str, gap: int) -> QWidget:
    """A sign and what it means."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, gap, 0)
    row.setSpacing(gap)
    sign = QLabel()
    sign.setPixmap(picture)
    sign.setFixedSize(picture.deviceIndependentSize().toSize())
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Meaning(words))
    return held


class Meaning(Label):
    """Words in one line where there is room, and in several where the side is narrow."""

    def sizeHint(self) -> QSize:
        """As wide as its one line."""
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, self.heightForWidth(wide))
