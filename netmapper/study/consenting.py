"""What a participant agreed to, by what it enables. What is not agreed to is neither enabled nor exported."""

from __future__ import annotations

from typing import Literal

from netmapper.domain.codes import ConsentAnswer
from netmapper.domain.network import NetworkMap
from netmapper.study.model import ConsentPurpose, Study
from netmapper.study.steps import (
    AttributesStep,
    LinksStep,
    MapStep,
    NameGeneratorStep,
    PlansStep,
    ResourcesStep,
    ReviewStep,
    Step,
    ThenAndNowStep,
)

Enabled = Literal["map", "free_text", "pictures", "follow_up", "reuse"]

OF_THE_MAP = (
    NameGeneratorStep,
    MapStep,
    AttributesStep,
    LinksStep,
    ResourcesStep,
    ReviewStep,
    ThenAndNowStep,
    PlansStep,
)
"""The kinds of steps that make a map or look at one."""


def not_agreed(study: Study, network: NetworkMap, what: Enabled) -> ConsentPurpose | None:
    """The first purpose that enables this and was not agreed to; None where all were, or the study has no such purpose."""
    for purpose in study.consent:
        given = network.consents.get(purpose.id)
        agreed = given is not None and given.withdrawn is None and given.answer is ConsentAnswer.YES
        if purpose.enables == what and not agreed:
            return purpose
    return None


def declined(study: Study, network: NetworkMap, what: Enabled) -> bool:
    """Whether some purpose that enables this was answered with no, or taken back. Not yet answered is no no."""
    given = (network.consents.get(purpose.id) for purpose in study.consent if purpose.enables == what)
    return any(each is not None and (each.withdrawn is not None or each.answer is ConsentAnswer.NO) for each in given)


def enabled(step: Step, study: Study, network: NetworkMap) -> bool:
    """Whether a step may be asked: those of the map are not, once the map was declined."""
    return not isinstance(step, OF_THE_MAP) or not declined(study, network, "map")
