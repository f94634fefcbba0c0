"""What conditions look at, read from a map: answers and counts, about the participant or about one of the cards."""

from __future__ import annotations

from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import AnswerKey, NetworkMap, Scalar
from netmapper.study.conditions import Facts, holds
from netmapper.study.model import Study
from netmapper.study.questions import Instrument
from netmapper.study.scoring import scores_of
from netmapper.study.steps import Step, ThenAndNowStep


class OnMap:
    """The facts of one map, for ``holds``. About a card, its own answers are seen as well as the participant's.

    An answer to a question that is no longer asked, since its own condition no longer holds, is not seen.
    """

    def __init__(self, study: Study, network: NetworkMap, node: NodeId = EGO) -> None:
        self._network = network
        self._node = node
        self._questions = dict(study.about_me)
        if node != EGO:
            self._questions |= study.about_cards(network.nodes[node].kind)

    def answer(self, item: str) -> Scalar | tuple[Scalar, ...] | None:
        """What was answered to a question; None where nothing was, or where it is not asked."""
        question = self._questions.get(item)
        if question is None or not holds(question.when, self):
            return None
        answers = self._network.answers
        found = answers.get(AnswerKey(item, self._node)) or answers.get(AnswerKey(item, EGO))
        return found.value if found else None

    def scores(self, instrument: Instrument) -> dict[str, float | None]:
        """Every score of an instrument by id, from what is answered and asked; None where there is none."""
        return scores_of(instrument, {item.id: self.answer(item.id) for item in instrument.items})

    def count(self, kind: str | None) -> int:
        """How many cards of a kind are on the map or in the tray; of all kinds for None."""
        return sum(1 for node in self._network.nodes.values() if kind is None or node.kind == kind)

    def role(self) -> str | None:
        """What the card is to the participant; None about the participant."""
        node = self._network.nodes.get(self._node)
        return node.role if node is not None else None


def is_asked(step: Step, network: NetworkMap, facts: Facts) -> bool:
    """Whether a step is asked now: its condition holds, and where it is about last time there was one with a card on its map."""
    return (bool(network.last_nodes) or not isinstance(step, ThenAndNowStep)) and holds(step.when, facts)
