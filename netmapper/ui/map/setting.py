"""What every part of a map screen is handed: the session it talks to, the look it wears, and what is bundled."""

from __future__ import annotations

from dataclasses import dataclass

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look

LONGEST_NAME = 200
"""Characters of a name that a panel or a sentence says; the field in which it is typed holds all of them."""

BRIEF = 30
"""Characters of a name within a button."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Handed to each part when it is made, and anew when it is dressed."""

    session: InterviewSession
    look: Look
    assets: Assets

    @property
    def study(self) -> Study:
        """The study of this session."""
        return self.session.study

    def say(self, text: Text) -> str:
        """Words of the study in the language of this session."""
        return text.into(self.session.facts.language, self.study.language)

    def node(self, node: NodeId) -> Node:
        """A card as it is now."""
        return self.session.current.nodes[node]

    def name(self, node: NodeId) -> str:
        """A card's name as this sitting shows names, shortened where it is very long."""
        return shortened(self.session.names.of(self.node(node)))


def shortened(name: str, longest: int = LONGEST_NAME) -> str:
    """A name, or its beginning."""
    return name if len(name) <= longest else f"{name[: longest - 1]}…"
