"""The words about plans: what each is about, an example for each, and who decided. It knows no session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from netmapper.domain.codes import Aim, Decider

ICONS = {Aim.CHANGE: "refresh", Aim.KEEP: "heart", Aim.TRY: "plant"}
"""The picture of each aim, by the name of a bundled icon."""
DECIDERS = (Decider.ME, Decider.TOGETHER, Decider.SOMEONE_ELSE, Decider.NOT_SAID)
"""The order in which they are asked."""


class PlanWords(QObject):
    """Says plans in the language of the program."""

    def aim(self, aim: Aim) -> str:
        """What a plan is about."""
        return {
            Aim.CHANGE: self.tr("Something to change"),
            Aim.KEEP: self.tr("Something to keep"),
            Aim.TRY: self.tr("Something to try"),
        }[aim]

    def hint(self, aim: Aim) -> str:
        """An example of what others say."""
        return {
            Aim.CHANGE: self.tr("For example: “I would like more quiet at home.”"),
            Aim.KEEP: self.tr("For example: “I want to go on having tea with my neighbour.”"),
            Aim.TRY: self.tr("For example: “I would like to go back to the garden.”"),
        }[aim]

    def deciders(self) -> tuple[str, ...]:
        """The answers to who decided, in the order of ``DECIDERS``."""
        return (self.tr("Me"), self.tr("Together"), self.tr("Someone else"), self.tr("I’d rather not say"))
