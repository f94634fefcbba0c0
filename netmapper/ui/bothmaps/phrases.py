"""The words for what changed since last time, in the language of the program."""

from __future__ import annotations

from PySide6.QtCore import QObject

from netmapper.export.change_words import ChangeWords


class ChangePhrases(QObject):
    """Says them, for the screen and for a page to take home."""

    def made(self) -> ChangeWords:
        """The words as one value."""
        return ChangeWords(
            new=self.tr("New"),
            closer=self.tr("Closer now"),
            further=self.tr("Further away now"),
            changed=self.tr("Different now"),
            linked=self.tr("Linked now"),
            unlinked=self.tr("Not linked now"),
            pair=self.tr("{one} and {other}"),
            ended=self.tr("Ended"),
            died=self.tr("No longer here"),
            kept=self.tr("As it was"),
            unspoken=self.tr("Not talked about"),
            grew_apart=self.tr("{name} (we grew apart)"),
            moved=self.tr("{name} (moved away)"),
            service_ended=self.tr("{name} (the service ended)"),
            my_choice=self.tr("{name} (my choice)"),
            their_choice=self.tr("{name} (their choice)"),
            line=self.tr("{what}: {whom}."),
        )
