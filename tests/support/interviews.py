"""Interviews as an export is handed them: told by commands, or invented."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from netmapper.app.inventing import TEMPERS, Invented
from netmapper.domain.codes import ConsentAnswer, StepStatus
from netmapper.domain.ids import EGO
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import Command, GiveConsent, MarkStep
from netmapper.export.interview import Interview
from netmapper.study.model import Study
from tests.support.commands import Played
from tests.support.sessions import facts_for

ON = "2026-11-23"
ME = EGO


def told(
    study: Study, *commands: Command, code: str = "P01", agreed: bool = True, done: bool = True, **facts: object
) -> Interview:
    """An interview in which just this was said; unless told otherwise with every agreement given and every step done."""
    before: list[Command] = [GiveConsent(purpose.id, ConsentAnswer.YES, ON) for purpose in study.consent] if agreed else []
    after: list[Command] = [MarkStep(step.id, StepStatus.DONE) for step in study.steps] if done else []
    return interview_of(study, played(study, *before, *commands, *after), code, **facts)


def invented(study: Study, cards: int, seed: int = 1, **facts: object) -> Interview:
    """A whole invented interview of so many cards."""
    person = Invented(study, Random(seed), cards, TEMPERS[seed % len(TEMPERS)], ON)
    return interview_of(study, played(study, *person.commands()), f"P{seed:03}", **facts)


def interview_of(study: Study, network: NetworkMap, code: str = "P01", **facts: object) -> Interview:
    """A map with facts around it; the file's id follows from the code unless one is given."""
    about = replace(facts_for(study, code), file_id=f"{sum(map(ord, code)):032x}")
    return Interview(study, replace(about, **facts), network)  # type: ignore[arg-type]


def played(study: Study, *commands: Command) -> NetworkMap:
    """The map after these commands; what any of them refuses is raised."""
    document = Played(study)
    for command in commands:
        document.make(document.document.plan(command))
    return document.current
