"""What an interview asked, and why there is no value where there is none. It makes no table and counts nothing."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import NetworkMap
from netmapper.study.conditions import Condition, holds
from netmapper.study.model import Study
from netmapper.study.on_map import OnMap, is_asked
from netmapper.study.questions import Question
from netmapper.study.steps import (
    AnyStep,
    AttributesStep,
    ConsentStep,
    FormStep,
    NameGeneratorStep,
    QuestionnaireStep,
    ResourcesStep,
)

REASONS = {
    StepStatus.NOT_REACHED: Missing.NOT_REACHED,
    StepStatus.NOT_ASKED: Missing.NOT_ASKED,
    StepStatus.SKIPPED: Missing.SKIPPED,
    StepStatus.PARTLY: Missing.NOT_REACHED,
}
"""Why a step that is not done has no value; one that was left half way did not reach its end."""

FURTHEST = (StepStatus.DONE, StepStatus.PARTLY, StepStatus.SKIPPED, StepStatus.NOT_ASKED, StepStatus.NOT_REACHED)


class Asking:
    """Which steps of a study ask what; worked out once for many interviews."""

    def __init__(self, study: Study) -> None:
        self.study = study
        self.about_me: dict[str, list[AnyStep]] = {}
        self.about_cards: dict[tuple[str, str], list[AnyStep]] = {}
        self.prompts: dict[str, list[AnyStep]] = {}
        self.position = {step.id: index for index, step in enumerate(study.steps)}
        for step in study.steps:
            self._enter(step)

    def _enter(self, step: AnyStep) -> None:
        match step:
            case FormStep() | QuestionnaireStep():
                _add(self.about_me, (question.id for question in self.study.questions_of(step)), step)
            case AttributesStep():
                _add(self.about_cards, ((step.kind, question) for question in step.questions), step)
            case NameGeneratorStep():
                _add(self.prompts, (prompt.id for prompt in step.prompts), step)
            case ResourcesStep():
                _add(self.prompts, step.resources, step)
            case _:
                return


class Asked:
    """One interview seen through its study: how far each step came, and the reason for each gap."""

    def __init__(self, asking: Asking, network: NetworkMap) -> None:
        self._asking = asking
        self._network = network
        reached = [asking.position[step] for step in network.steps if step in asking.position]
        self._last = max(reached, default=-1)

    def status(self, step: AnyStep) -> StepStatus:
        """How far a step came. One that nothing is known of was not asked where its condition failed, else not reached."""
        state = self._network.steps.get(step.id)
        if state is not None:
            return state.status
        passed = self._asking.position[step.id] < self._last
        asked = is_asked(step, self._network, OnMap(self._asking.study, self._network))
        return StepStatus.NOT_ASKED if passed and not asked else StepStatus.NOT_REACHED

    def step_gap(self, steps: Iterable[AnyStep]) -> Missing | None:
        """Why what these steps ask for is not known as a whole; None where all of them are done, −6 where there are none."""
        statuses = [self.status(step) for step in steps]
        left = [status for status in statuses if status not in {StepStatus.DONE, StepStatus.NOT_ASKED}]
        if left:
            return REASONS[left[0]]
        return None if StepStatus.DONE in statuses else Missing.NOT_ASKED

    def prompt_gap(self, prompt: str) -> Missing | None:
        """Why a prompt or resource has no answer; None where it was asked and answered, "nobody" among the answers."""
        state = self._network.prompts.get(prompt)
        if state is not None and state.asked:
            return Missing.SKIPPED if state.skipped else None
        asked = self._asking.study.prompts.get(prompt)
        return self._gap(self._asking.prompts.get(prompt, []), asked.when if asked else None)

    def question_gap(self, question: Question, node: NodeId = EGO) -> Missing:
        """Why nothing stands where this question's answer would: about me, or about a card that is on the map."""
        if node == EGO:
            return self._gap(self._asking.about_me.get(question.id, []), question.when)
        kind = self._network.nodes[node].kind
        return self._gap(self._asking.about_cards.get((kind, question.id), []), question.when, node)

    def consent_gap(self) -> Missing:
        """Why a purpose of the consent has no answer."""
        return self._gap([step for step in self._asking.study.steps if isinstance(step, ConsentStep)], None)

    def holds(self, condition: Condition | None, node: NodeId = EGO) -> bool:
        """Whether a condition holds for this interview; nothing asked for always holds."""
        return condition is None or holds(condition, OnMap(self._asking.study, self._network, node))

    def _gap(self, steps: list[AnyStep], when: Condition | None, node: NodeId = EGO) -> Missing:
        found = {self.status(step) for step in steps}
        furthest = next((status for status in FURTHEST if status in found), StepStatus.NOT_ASKED)
        if furthest in {StepStatus.DONE, StepStatus.PARTLY} and not self.holds(when, node):
            return Missing.NOT_ASKED
        return REASONS.get(furthest, Missing.SKIPPED)


def _add(found: dict[Any, list[AnyStep]], keys: Iterable[Hashable], step: AnyStep) -> None:
    for key in keys:
        found.setdefault(key, []).append(step)
