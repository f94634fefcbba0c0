"""The commands about the interview round the map: answers, steps, prompts, consent."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.codes import ConsentAnswer, Missing, StepStatus
from netmapper.domain.errors import NotInStudy
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import (
    Answer,
    AnswerKey,
    Consent,
    NetworkMap,
    PromptState,
    Scalar,
    StepState,
)
from netmapper.editing.change import Change, between
from netmapper.editing.command import Wanted, node_of
from netmapper.editing.sectors import turned_by
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """Answers a question about the participant or a card: a value, or the reason for none. Neither takes it away."""

    item: str
    node: NodeId = EGO
    value: Scalar | tuple[Scalar, ...] | None = None
    missing: Missing | None = None
    joins: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NoSuchNode or NotInStudy. No rule about values ever stops an answer from being kept."""
        known = study.about_me if self.node == EGO else study.about_cards(node_of(before, self.node).kind)
        if self.item not in known:
            raise NotInStudy("question", self.item)
        key = AnswerKey(self.item, self.node)
        nothing = self.value is None and self.missing is None
        answer = None if nothing else Answer(key, self.value, None if self.value is not None else self.missing)
        wanted: list[Wanted] = [("answers", key, answer)]
        if self.node != EGO:
            wanted += turned_by(before, study, before.nodes[self.node], self.item, self.value)
        return between(before, wanted, "give_answer", joins=self.joins)


@dataclass(frozen=True, slots=True)
class RateBeside:
    """Answers a question of one of the researcher's own steps. Quiet: no list of what was done and no undo meets it."""

    item: str
    value: Scalar | tuple[Scalar, ...] | None = None
    missing: Missing | None = None

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        return replace(GiveAnswer(self.item, EGO, self.value, self.missing).plan(before, study), verb="rate_beside", quiet=True)


@dataclass(frozen=True, slots=True)
class MarkStep:
    """Says how far a step came. Quiet: walking through the interview is nothing that undo takes back."""

    step: str
    status: StepStatus

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        if self.step not in {step.id for step in study.steps}:
            raise NotInStudy("step", self.step)
        marked = between(before, [("steps", self.step, StepState(self.step, self.status))], "mark_step")
        return replace(marked, quiet=True)


@dataclass(frozen=True, slots=True)
class MarkPrompt:
    """Says that a prompt or a resource was asked, skipped, or answered with "nobody"."""

    prompt: str
    nobody: bool = False
    skipped: bool = False

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        if self.prompt not in study.prompts and self.prompt not in study.exchanged:
            raise NotInStudy("prompt", self.prompt)
        state = PromptState(self.prompt, nobody=self.nobody, skipped=self.skipped)
        return between(before, [("prompts", self.prompt, state)], "mark_prompt")


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """Writes down what was answered to one purpose; ``on`` is an ISO date."""

    purpose: str
    answer: ConsentAnswer
    on: str
    how: str = "screen"
    by: str = ""

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy."""
        found = next((purpose for purpose in study.consent if purpose.id == self.purpose), None)
        if found is None:
            raise NotInStudy("purpose", self.purpose)
        consent = Consent(found.id, self.answer, self.on, found.version, self.how, self.by)
        return between(before, [("consents", found.id, consent)], "give_consent")
