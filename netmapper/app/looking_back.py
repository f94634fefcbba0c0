"""Whether last time's map can be looked at beside today's. It shows nothing and changes nothing."""

from __future__ import annotations

from netmapper.domain.codes import StepStatus
from netmapper.domain.network import NetworkMap
from netmapper.study.model import Study
from netmapper.study.steps import ThenAndNowStep


def may_look_back(study: Study, network: NetworkMap) -> bool:
    """In a follow-up with cards of last time; not where the participant passed over the step about them without a word."""
    if not network.last_nodes:
        return False
    steps = (step.id for step in study.steps if isinstance(step, ThenAndNowStep))
    passed_over = any(state.status is StepStatus.SKIPPED for step in steps if (state := network.steps.get(step)))
    return bool(network.reviews) or not passed_over
