"""What Help says of give and take: what a tap does, and what each key does. Words alone."""

from __future__ import annotations

from PySide6.QtCore import QObject


class ResourceHelp(QObject):
    """Says them as they are for the page that is shown."""

    def lines(self, *, of_resource: bool) -> tuple[str, ...]:
        """What can be done with the cards of a resource; nothing on other pages."""
        if not of_resource:
            return ()
        return (
            self.tr("Tap a card, and tap it again for the next sign. No card moves here."),
            self.tr("“Show as list” has the same cards in words, and can do the same."),
        )

    def keys(self, *, on_map: bool) -> tuple[tuple[str, str], ...]:
        """Each key, and what it does."""
        looking = (self.tr("+ and −"), self.tr("come nearer, go further away; Home shows all"))
        return (
            (self.tr("Arrow keys"), self.tr("walk from card to card")),
            (self.tr("Space, Enter"), self.tr("the next sign")),
            ("1", self.tr("gives to me")),
            ("2", self.tr("both ways")),
            ("3", self.tr("I give")),
            ("4", self.tr("none")),
            *((looking,) if on_map else ()),
        )
