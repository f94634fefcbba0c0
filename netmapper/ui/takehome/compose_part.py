"""Composing the page: what is on it at one side, and at the other the page as it will be printed. It prints nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from netmapper.domain.network import Group
from netmapper.export.takehome import TakeHome
from netmapper.study.base import Text
from netmapper.ui.name_words import NameWords
from netmapper.ui.takehome.composition import Composition
from netmapper.ui.takehome.options import Options
from netmapper.ui.takehome.preview import Preview
from netmapper.ui.takehome.wish_choices import Wish, WishChoices
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.choice import Mark
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.steady_scroll import SteadyScroll

TYPED_MS = 250
"""How long nothing is typed before the preview follows, in milliseconds."""
FIRST_THE_CHOICE_MS = 20
"""How long a choice has to be painted before the preview follows it, in milliseconds."""
MARGIN = 24


class ComposePart(QWidget):
    """Choices and own words at the leading side, the preview at the other; each scrolls by itself."""

    changed = Signal()

    def __init__(self, composition: Composition, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composition = composition
        self._look = look
        self._groups: list[WishChoices] = []
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self.preview = Preview(look)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(MARGIN, MARGIN, 8, MARGIN)
        self._column.setSpacing(20)
        self._names = NameWords(self)
        self._fill(self._options())
        held = _Held()
        held.setLayout(self._column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.setSpacing(MARGIN)
        row.addWidget(SteadyScroll(held), 1)
        row.addWidget(self._paper_side(), 1)
        self._show_wishes()
        self.refresh()
        self.show_names()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._look = look
        self.preview.dress(look)
        self._own_words.setMinimumHeight(look.px(110))

    def leave(self) -> None:
        """Takes over what was typed."""
        if self._soon.isActive():
            self._soon.stop()
            self.refresh()

    def refresh(self) -> None:
        """Shows the page as it is wished now."""
        sheets = self._composition.sheets()
        count = self.tr("One page.") if len(sheets) == 1 else self.tr("{count} pages.").format(count=len(sheets))
        self._count.setText(count)
        self.preview.show_sheets(sheets, f"{count} {self._composition.told()}")

    def show_names(self) -> None:
        """Says the names of groups anew; while names are hidden, the page and own words show only once they are asked for."""
        if self._by_group is not None:
            self._by_group.say([wish.words for wish in self._options().groups()])
        self._cover(covered=self._composition.session.names.hidden)

    def _cover(self, *, covered: bool) -> None:
        lost = any(part.isAncestorOf(focused) for part in (self._paper, self._mine)) if (focused := self.focusWidget()) else False
        for part in (self._paper, self._mine):
            part.setHidden(covered)
        self._covered.setHidden(not covered)
        if covered and lost:
            self._uncover.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self) -> None:
        self._cover(covered=False)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _options(self) -> Options:
        session = self._composition.session
        return Options(session.study, session.current, self._say, self._group, self)

    def _group(self, group: Group) -> str:
        return self._names.group(group, self._composition.session.names.view)

    def _fill(self, options: Options) -> None:
        self._add(self.tr("Names"), options.names(), "one")
        self._add(self.tr("What is on the page"), options.shown())
        self._add(self.tr("Which cards"), options.kinds())
        self._by_group = self._add(self.tr("Which group"), options.groups(), "one")
        self._add_own_words()
        self._add(self.tr("Print"), options.print())
        self._add(self.tr("Paper"), options.paper(), "one")
        self._add(self.tr("Which way the paper lies"), options.way(), "one")
        self._column.addStretch(1)

    def _add(self, heading: str, wishes: list[Wish], mark: Mark = "several") -> WishChoices | None:
        if not wishes:
            return None
        group = WishChoices(heading, wishes, self._look, mark)
        group.wished.connect(self._wish)
        self._groups.append(group)
        self._column.addWidget(group)
        return group

    def _add_own_words(self) -> None:
        wishes = self._composition.wishes
        self._title = Field()
        self._title.setText(wishes.title)
        self._title.setAccessibleName(self.tr("Title"))
        self._title.setPlaceholderText(self._composition.page.words.title)
        self._title.typed.connect(self._typed)
        self._own_words = QPlainTextEdit(wishes.words)
        self._own_words.setAccessibleName(self.tr("Words of your own"))
        self._own_words.setTabChangesFocus(True)
        self._own_words.textChanged.connect(self._typed)
        self._mine = QWidget()
        column = QVBoxLayout(self._mine)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Title"), "heading"))
        column.addWidget(self._title)
        column.addWidget(Label(self.tr("Words of your own"), "heading"))
        column.addWidget(self._own_words)
        self._column.addWidget(self._mine)
        self._own_words.setMinimumHeight(self._look.px(110))

    def _paper_side(self) -> QWidget:
        side = QWidget()
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._count = Label(role="quiet")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(4)
        self._paper = QWidget()
        paper = QVBoxLayout(self._paper)
        paper.setContentsMargins(0, 0, 0, 0)
        paper.setSpacing(4)
        paper.addWidget(SteadyScroll(self.preview), 1)
        paper.addWidget(self._count)
        column.addWidget(self._paper, 1)
        column.addWidget(self._cover_of_page())
        return side

    def _cover_of_page(self) -> QWidget:
        """What stands in place of the page while names are hidden."""
        self._covered = QWidget()
        column = QVBoxLayout(self._covered)
        column.addWidget(Label(self.tr("Your page is not shown while names are hidden."), "quiet"))
        self._uncover = Button(self.tr("Show my page"), "link", "eye")
        self._uncover.clicked.connect(self._show_page)
        column.addWidget(self._uncover, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return self._covered

    def _wish(self, wishes: TakeHome) -> None:
        self._composition.wish(wishes)
        self._show_wishes()
        self._soon.start(FIRST_THE_CHOICE_MS)

    def _typed(self) -> None:
        own = replace(self._composition.wishes, title=self._title.text(), words=self._own_words.toPlainText())
        if own == self._composition.wishes:
            return
        self._composition.wish(own)
        self._show_wishes()
        self._soon.start(TYPED_MS)

    def _show_wishes(self) -> None:
        for group in self._groups:
            group.show_wishes(self._composition.wishes)

    def _say(self, text: Text) -> str:
        session = self._composition.session
        return text.into(session.facts.language, session.study.language)


class _Held(QWidget):
    """Asks for no more height than it takes at its width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
