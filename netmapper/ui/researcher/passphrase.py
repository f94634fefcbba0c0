"""Setting the passphrase of a new session: six words that were drawn, or one's own typed twice. It keeps none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.passphrase_field import PassphraseField
from netmapper.ui.words import Words


class PassphrasePage(ResearcherPage):
    """Offers six words first. What forgetting means is said before anything is set.

    With ``laptop`` it is the passphrase of the laptop's own key, not of a session; ``listed`` says that there is such a
    key already, which will open the session too.
    """

    wanted = Signal(str)
    """Make the session with this passphrase."""

    def __init__(
        self,
        generate: Callable[[], str],
        look: Look,
        assets: Assets,
        *,
        laptop: bool = False,
        listed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Passphrase"), look, assets, widest=860, parent=parent)
        self._laptop, self._listed = laptop, listed
        self._generate = generate
        self._words = Words(self)
        self._recoverable = False
        self._forgetting = Label()
        self.column.addWidget(self._forgetting)
        self.column.addWidget(self._choice())
        self.column.addWidget(self._six_words())
        self.column.addWidget(self._own_words())
        self._said = Label()
        self._said.hide()
        make = self.tr("Make the list") if laptop else self.tr("Make the session")
        self._make = Button(make, "primary", "lock")
        self._make.clicked.connect(self._go)
        self.column.addWidget(self._said)
        self.column.addWidget(self.row(self._make))
        self.column.addStretch(1)
        self.show_recoverable(recoverable=False)
        self._other_words()
        self._choose(own=False)
        self.dress(look)

    def show_recoverable(self, *, recoverable: bool) -> None:
        """Says what forgetting means: whether the study's centre could open the session without the passphrase."""
        if self._laptop:
            lists = self.tr("One passphrase for this laptop lists the sessions made here from now on by code, and opens them.")
            other = self.tr("If it is forgotten, each session still opens with its own passphrase.")
            self._forgetting.setText(f"{lists} {other}")
            return
        forgetting = self.tr("The passphrase opens this session, and nothing else does. Nobody can look it up or reset it.")
        if self._listed:
            list_too = self.tr("This session opens with its passphrase, and from the list by code on this laptop.")
            reset = self.tr("Nobody can look a passphrase up or reset it. Anywhere else only this passphrase opens the session.")
            self._forgetting.setText(f"{list_too} {reset}")
            return
        rescue = (
            self.tr("If it is forgotten, only the study’s centre can open the session, with its recovery key.")
            if recoverable
            else self.tr("If it is forgotten, the session cannot be opened again by anyone.")
        )
        self._forgetting.setText(f"{forgetting} {rescue}")

    def show_busy(self) -> None:
        """Says that the session is being made, and takes nothing more until that is done."""
        making = self.tr("Making the key, and opening it once to be sure…")
        self._say(making if self._laptop else self.tr("Making the sealed file, and opening it once to be sure…"))
        self.setEnabled(False)

    def show_trouble(self, trouble: Exception) -> None:
        """Says why it could not be made."""
        self.setEnabled(True)
        self._say(self._words.of(trouble))

    def _choice(self) -> QWidget:
        self._six = Button(self.tr("Six words"))
        self._own = Button(self.tr("My own passphrase"))
        group = QButtonGroup(self)
        for button in (self._six, self._own):
            button.setCheckable(True)
            group.addButton(button)
        self._six.setChecked(True)
        self._own.toggled.connect(lambda own: self._choose(own=own))
        return self.row(self._six, self._own)

    def _six_words(self) -> QWidget:
        self._six_panel = Panel(self.tr("Write these six words down, and keep them apart from the laptop"))
        box = QFrame()
        box.setObjectName("words")
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 16, 20, 16)
        self._shown = Label(role="title")
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._shown)
        other = Button(self.tr("Other words"), icon="refresh")
        other.clicked.connect(self._other_words)
        self._six_panel.column.addWidget(box)
        self._six_panel.column.addWidget(self.row(other))
        return self._six_panel

    def _own_words(self) -> QWidget:
        self._own_panel = Panel(self.tr("At least 15 characters. A sentence is easier to remember than signs."))
        self._first = PassphraseField(self.tr("Passphrase"), self.look, self.assets)
        self._second = PassphraseField(self.tr("The same again"), self.look, self.assets)
        for field in (self._first, self._second):
            field.changed.connect(self._typed)
            field.entered.connect(self._go)
            self._own_panel.column.addWidget(field)
        self._hint = Label(role="quiet")
        self._own_panel.column.addWidget(self._hint)
        return self._own_panel

    def _other_words(self) -> None:
        self._drawn = self._generate()
        self._shown.setText(self._drawn)
        self._shown.setAccessibleName(self._drawn)

    def _choose(self, *, own: bool) -> None:
        self._six_panel.setVisible(not own)
        self._own_panel.setVisible(own)
        self._typed()
        if own:
            self._first.setFocus()

    def _typed(self) -> None:
        missing = self._missing()
        self._hint.setText(missing)
        self._make.setEnabled(not missing)

    def _missing(self) -> str:
        if self._six.isChecked():
            return ""
        from netmapper.keys.secret import LEAST_CHARACTERS, Passphrase

        first, second = Passphrase(self._first.typed), Passphrase(self._second.typed)
        if not first.long_enough:
            return self.tr("{count} of {least} characters so far.").format(count=len(first), least=LEAST_CHARACTERS)
        return "" if first == second else self.tr("The two are not the same yet.")

    def _go(self) -> None:
        if self._make.isEnabled():
            self.wanted.emit(self._drawn if self._six.isChecked() else self._first.typed)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)
