"""A take-home page before it is laid out: the map with only what is wished, and the words for it. It knows no paper.

Names stand between marks that isolate them (FSI and PDI), so that a name read from right to left turns nothing around.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import NetworkMap, Node, Tie
from netmapper.export.takehome import TakeHome
from netmapper.export.takehome_map import shown_map, shown_study
from netmapper.export.takehome_words import TakeHomeWords
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.study.parts import NodeKind

OPEN, SHUT = "\u2068", "\u2069"
"""The marks round a name. Names never hold them: they are taken out when a card is named."""
WORDS = TakeHomeWords()


@dataclass(frozen=True)
class TakeHomePage:
    """One value from which preview, print and web page are made. Its map holds nothing that is not wished."""

    wishes: TakeHome
    study: Study
    network: NetworkMap
    language: str
    words: TakeHomeWords
    icons: Callable[[str], str]
    practice: bool = False
    """An invented person's; every sheet says so."""

    @cached_property
    def kinds(self) -> tuple[tuple[NodeKind, tuple[Node, ...]], ...]:
        """The kinds of card that are on the page, each with its cards in the order in which they were named."""
        cards = [node for _, node in sorted(self.network.nodes.items())]
        found = ((kind, tuple(node for node in cards if node.kind == kind.id)) for kind in self.study.node_kinds)
        return tuple((kind, nodes) for kind, nodes in found if nodes)

    @property
    def title(self) -> str:
        """The words at its head."""
        return self.wishes.title.strip() or self.words.title

    def say(self, text: Text) -> str:
        """Words of the study."""
        return text.into(self.language, self.study.language)

    def name(self, node: NodeId) -> str:
        """A card's name as it is shown, isolated; or the word for Me."""
        if node == EGO:
            return self.words.me
        card = self.network.nodes.get(node) or self.network.last_nodes[node]
        return f"{OPEN}{card.label}{SHUT}"

    def names(self, nodes: Iterable[NodeId]) -> str:
        """Some names in a row."""
        return ", ".join(self.name(node) for node in nodes)

    def links(self) -> list[Tie]:
        """The links among cards, in their order."""
        return [tie for _, tie in sorted(self.network.ties.items()) if not tie.to_me]


def composed(
    study: Study,
    network: NetworkMap,
    wishes: TakeHome,
    *,
    icons: Callable[[str], str],
    language: str | None = None,
    words: TakeHomeWords = WORDS,
    practice: bool = False,
) -> TakeHomePage:
    """The page that is wished. ``icons`` gives the inside of an icon's SVG by its name."""
    spoken = language or study.language
    kept = shown_map(study, network, wishes, words, spoken)
    return TakeHomePage(wishes, shown_study(study, wishes, words), kept, spoken, words, icons, practice)
