"""What stands in the way of saving, said calmly until it is solved, with the two things that can be done. It saves nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.banner import Banner
from netmapper.ui.widgets.button import Button
from netmapper.ui.words import Words


class TroubleBanner(Banner):
    """Hidden while saving goes well."""

    again_wanted = Signal()
    elsewhere_wanted = Signal()

    def __init__(self, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        self._again, self._elsewhere = Button(""), Button("")
        super().__init__(look, assets, (self._again, self._elsewhere), parent)
        self._again.clicked.connect(self.again_wanted)
        self._elsewhere.clicked.connect(self.elsewhere_wanted)
        self._words_for = Words(self)
        self.retell()
        self.hide()

    def retell(self) -> None:
        """Says the buttons again, in the language that is spoken now; the trouble itself is told anew by whoever knows it."""
        self._again.say(self.tr("Try again"))
        self._elsewhere.say(self.tr("Save somewhere else"))

    def show_trouble(self, trouble: Exception | None) -> None:
        """Says what stands in the way, or nothing; a screen reader hears it once."""
        words = self._words_for.of(trouble) if trouble is not None else ""
        if words and self.isHidden():
            announce(self, words)
        self.say(words)
        self.setVisible(bool(words))
