"""The words on a take-home page in the language of the program."""

from __future__ import annotations

from PySide6.QtCore import QObject

from netmapper.export.takehome_words import TakeHomeWords
from netmapper.ui.bothmaps.phrases import ChangePhrases


class PageWords(QObject):
    """Says all that stands on the page and is not the study's or the person's."""

    def made(self) -> TakeHomeWords:
        """The words as one value."""
        return TakeHomeWords(
            me=self.tr("Me"),
            title=self.tr("My map"),
            picture=self.tr("My map, with me in the middle. The same is written below in words."),
            card=self.tr("{name}, {what}."),
            card_on_ring=self.tr("{name}, {what}. {ring}."),
            ring=self.tr("Ring {number}"),
            rings=self.tr("The rings, from the middle: {labels}."),
            beside=self.tr("Beside the map"),
            linked=self.tr("linked to {names}"),
            tie=self.tr("{one} and {other}: {relation}."),
            passes=self.tr("{resource}, from {giver} to {taker}."),
            groups=self.tr("Groups"),
            group=self.tr("Group {number}"),
            members=self.tr("{group}: {names}"),
            note=self.tr("note: {words}"),
            tie_note=self.tr("{one} and {other}: {words}"),
            link_notes=self.tr("About the links"),
            between=self.tr("What passes between others"),
            key=self.tr("Who is where"),
            plans=self.tr("My plans"),
            to_change=self.tr("To change"),
            to_keep=self.tr("To keep"),
            to_try=self.tr("To try"),
            plan=self.tr("{aim}: {words}"),
            plan_cards=self.tr("with {names}"),
            plan_help=self.tr("who could help: {names}"),
            contacts=self.tr("If I would like to talk to someone"),
            signs=self.tr("What the signs mean"),
            link=self.tr("a link"),
            given=self.tr("I give something"),
            received=self.tr("something is given to me"),
            both=self.tr("both ways"),
            count=self.tr("how many things"),
            practice=self.tr("Practice: an invented person"),
            changed=self.tr("What changed since last time"),
            changes=ChangePhrases(self).made(),
            page=self.tr("{number} of {of}"),
        )
