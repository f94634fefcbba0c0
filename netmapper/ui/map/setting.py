"""What every part of a map screen is handed: the session it talks to, the look it wears, and what is bundled."""

from __future__ import annotations

import unicodedata
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

LONGEST_WORD, SHARE = 20, 10
"""Characters of a word that a panel has room for in one line; and from place to place where a longer one may break."""
BREAK, JOINER = "\u200b", "\u200d"

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
        return self.name_of(self.node(node))

    def name_of(self, node: Node) -> str:
        """The same of a card that is not on today's map, such as one of last time's."""
        return shortened(self.session.names.of(node))


def shortened(name: str, longest: int = LONGEST_NAME) -> str:
    """A name, or its beginning; words that no line would hold can break."""
    cut = name if len(name) <= longest else f"{name[: longest - 1]}…"
    return " ".join(word if len(word) <= LONGEST_WORD else _breakable(word) for word in cut.split(" "))


def _breakable(word: str) -> str:
    """A word with places where it may break, never within what is one sign for the eye."""
    parts: list[str] = []
    since = 0
    for before, sign in zip(" " + word, word, strict=False):
        if since >= SHARE and not _joined(before, sign):
            parts.append(BREAK)
            since = 0
        parts.append(sign)
        since += 1
    return "".join(parts)


def _joined(before: str, sign: str) -> bool:
    """Whether two characters belong to one sign: an accent, a joiner, a colour of skin, a flag."""
    apart = unicodedata.category(sign)[0] != "M" and sign != JOINER and before != JOINER
    return not apart or "\U0001f3fb" <= sign <= "\U0001f3ff" or "\U0001f1e6" <= sign <= "\U0001f1ff"
