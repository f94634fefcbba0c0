"""What an interview has left open, step by step. It counts what was not said, and judges nobody for it."""

from __future__ import annotations

from typing import NamedTuple

from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import AnswerKey, NetworkMap
from netmapper.study.conditions import holds
from netmapper.study.model import Study
from netmapper.study.on_map import OnMap
from netmapper.study.steps import AnyStep, AttributesStep, ConsentStep, MapStep, NameGeneratorStep, ResourcesStep


class LeftOpen(NamedTuple):
    """One step that is asked: how far it came, and how many questions, purposes, prompts or cards in it have nothing yet."""

    step: AnyStep
    status: StepStatus
    open: int


def left_open(study: Study, network: NetworkMap) -> tuple[LeftOpen, ...]:
    """Every step of a study that is asked as things stand, in its order. A step with nothing to answer counts 0."""
    facts = OnMap(study, network)
    asked = (step for step in study.steps if holds(step.when, facts))
    return tuple(LeftOpen(step, _status(network, step), _open(study, network, step)) for step in asked)


def _status(network: NetworkMap, step: AnyStep) -> StepStatus:
    state = network.steps.get(step.id)
    return state.status if state is not None else StepStatus.NOT_REACHED


def _open(study: Study, network: NetworkMap, step: AnyStep) -> int:
    match step:
        case ConsentStep():
            return sum(purpose.id not in network.consents for purpose in study.consent)
        case MapStep():
            return sum(1 for _ in network.unplaced())
        case NameGeneratorStep():
            brought = {prompt for node in network.nodes.values() for prompt in node.prompts} | set(network.prompts)
            facts = OnMap(study, network)
            return sum(prompt.id not in brought for prompt in step.prompts if holds(prompt.when, facts))
        case ResourcesStep():
            passed = {key.resource for key in network.exchanges} | set(network.prompts)
            return sum(resource not in passed for resource in step.resources)
        case AttributesStep():
            return sum(_about_a_card(study, network, step, node.id) for node in network.nodes.values() if node.kind == step.kind)
        case _:
            facts = OnMap(study, network)
            asked = (question for question in study.questions_of(step) if holds(question.when, facts))
            return sum(AnswerKey(question.id, EGO) not in network.answers for question in asked)


def _about_a_card(study: Study, network: NetworkMap, step: AttributesStep, node: NodeId) -> int:
    known = study.about_cards(step.kind)
    facts = OnMap(study, network, node)
    asked = (item for item in step.questions if holds(known[item].when, facts))
    return sum(AnswerKey(item, node) not in network.answers for item in asked)
