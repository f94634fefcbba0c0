"""Finding a card by typing: a field, a short list of what fits, and Enter or a tap goes there. It chooses nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.map.card_rows import BADGE
from netmapper.ui.map.entry import Entry
from netmapper.ui.map.finding import fitting
from netmapper.ui.map.icon_button import IconButton
from netmapper.ui.map.part import emptied
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.shown import Shown
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.scroll import Scroll

WIDE, MARGIN = 380, 8
"""Pixels of its width at 100 %, and between it and the edge of what it lies on."""
MOST = 6
"""Cards listed at once; typing on makes them fewer."""


class FindCard(Panel):
    """Lies over map or list until a card is found or it is closed."""

    found = Signal(int)
    closed = Signal()

    def __init__(self, setting: Setting, words: MapWords, shown: Shown, over: QWidget) -> None:
        super().__init__(parent=over)
        self._setting = setting
        self._words = words
        self._shown = shown
        self._over = over
        self._fits: list[NodeId] = []
        self._choices: list[Entry] = []
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Find a card"))
        self._field.setPlaceholderText(self.tr("Type a name"))
        self._field.textChanged.connect(self._fill)
        self._field.returnPressed.connect(self._take_first)
        self._said = Label(role="quiet")
        self._held = QWidget()
        self._rows = QVBoxLayout(self._held)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._arrows = Arrows(self._held)
        self._list = Scroll(self._held)
        self._everything = Button(self.tr("Show everything"))
        self._left_out: NodeId | None = None
        self._everything.clicked.connect(self._show_everything)
        self._close = IconButton("x", self.tr("Close"), setting.look, setting.assets)
        self._close.clicked.connect(self.close_panel)
        self.column.setContentsMargins(16, 16, 16, 16)
        head = QHBoxLayout()
        head.addWidget(self._field, 1)
        head.addWidget(self._close)
        self.column.addLayout(head)
        self.column.addWidget(self._list)
        self.column.addWidget(self._said)
        self.column.addWidget(self._everything, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def open_panel(self) -> None:
        """Asks for a name."""
        self._field.clear()
        self._fill()
        self.show()
        self.place()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Goes away. Harmless where it is not there."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def place(self) -> None:
        """Takes its place at the top of what it lies on, no higher than that is."""
        if self.isHidden():
            return
        wide = min(self._setting.look.px(WIDE), self._over.width() - 2 * MARGIN)
        inner = wide - 34
        listed = bool(self._fits) and self._left_out is None
        rows = self._held.heightForWidth(inner) if listed else 0
        self._list.setVisible(listed)
        self._list.setFixedHeight(0)
        self.column.invalidate()
        rest = self.column.heightForWidth(inner) if self.column.hasHeightForWidth() else self.column.sizeHint().height()
        rest += self.height() - self.contentsRect().height()
        self._list.setFixedHeight(max(min(rows, self._over.height() - 2 * MARGIN - rest), 0))
        self.resize(wide, min(rest + self._list.height(), self._over.height() - 2 * MARGIN))
        self.move((self._over.width() - wide) // 2, MARGIN)

    def refresh(self) -> None:
        """Says names anew."""
        if not self.isHidden():
            self._fill()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        for button in (self._everything, self._close):
            button.dress(setting.look, setting.assets)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field to what fits; Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() == Qt.Key.Key_Down and self._choices and self._field.hasFocus():
            self._choices[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self._left_out = None
        nodes = self._setting.session.current.nodes
        told = ((node.id, node.label, self._words.role(node.id)) for node in nodes.values())
        self._fits = fitting(self._field.text(), told)[:MOST]
        emptied(self._rows)
        self._choices = [self._row(node) for node in self._fits]
        for choice in self._choices:
            self._rows.addWidget(choice)
            choice.show()
        self._arrows.watch(self._choices)
        typed = bool(self._field.text().strip())
        self._say(self.tr("No card is called that.") if typed and not self._fits else "")
        announce(self, ", ".join(self._setting.name(node) for node in self._fits))

    def _row(self, node: NodeId) -> Entry:
        look, record = self._setting.look, self._setting.node(node)
        name, role = shortened(self._setting.name(node), BRIEF), self._words.role(node)
        said = self.tr("{name}, {role}").format(name=name, role=role) if role else name
        kind = self._setting.study.kind(record.kind)
        badge = kind_badge(kind, record.icon, look.theme, self._setting.assets, look.px(BADGE - 12), 2.0)
        row = Entry(said, look, badge, self._words.kind(node))
        row.setCheckable(False)
        row.clicked.connect(lambda _checked=False: self._take(node))
        return row

    def _take_first(self) -> None:
        if self._fits:
            self._take(self._fits[0])

    def _take(self, node: NodeId) -> None:
        if self._shown.shows(self._setting.node(node)):
            self.close_panel()
            self.found.emit(node)
            return
        words = self.tr("{name} is here, but not among what is shown just now.")
        self._left_out = node
        self._say(words.format(name=self._setting.name(node)))
        self._everything.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_everything(self) -> None:
        node = self._left_out
        self._shown.everything()
        if node is not None:
            self._take(node)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._everything.setVisible(self._left_out is not None)
        announce(self, words)
        self.place()
