"""With whom to practise: three people who do not exist, or an empty map. It makes no session."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.laptop import StudyEntry
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.words import Words


class PracticePage(ResearcherPage):
    """One sentence and one button for each. Nothing is asked: no code and no passphrase."""

    wanted = Signal(str)
    """Practise with this person, by a word for them."""

    def __init__(self, study: StudyEntry, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Practise"), look, assets, widest=760, parent=parent)
        self._words = Words(self)
        self.column.addWidget(Label(study.title, "large"))
        self.column.addWidget(
            Label(self.tr("These people are invented. What you try is thrown away when you leave, and can never be exported."))
        )
        self._said = Label()
        self._said.hide()
        self.column.addWidget(self._said)
        few = self.tr("This person names only a few people, and most of them are workers.")
        family = self.tr("This person’s life is mostly with family, at home.")
        varied = self.tr("This person has friends, places and things to do of many kinds.")
        empty = self.tr("Nobody is on this map yet. You begin it yourself.")
        for person, title, sentence in (
            ("few", self.tr("Few connections"), few),
            ("family", self.tr("Mostly family"), family),
            ("varied", self.tr("Many kinds of connections"), varied),
            ("empty", self.tr("An empty map"), empty),
        ):
            self.column.addWidget(self._offer(person, title, sentence))
        self.column.addStretch(1)
        self.dress(look)

    def show_busy(self) -> None:
        """Says that the map is being made, and takes nothing more until that is done."""
        self._say(self.tr("Making the map…"))
        self.setEnabled(False)

    def show_trouble(self, trouble: Exception) -> None:
        """Says why there is nothing to practise with."""
        self.setEnabled(True)
        self._say(self._words.of(trouble))
        self.settle()

    def _offer(self, person: str, title: str, sentence: str) -> Panel:
        panel = Panel(title)
        panel.column.addWidget(Label(sentence))
        button = Button(self.tr("Practise this"))
        button.setAccessibleName(self.tr("Practise: {title}").format(title=title))
        button.clicked.connect(lambda: self.wanted.emit(person))
        panel.column.addWidget(self.row(button))
        self.first = self.first or button
        return panel

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
