from __future__ import annotations

from dataclasses import replace

import pytest

from netmapper.analysis.asked import Asked, Asking
from netmapper.analysis.indicators import Indicators, Measured
from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import AddNode, Command, DrawTie, MarkPrompt, MarkStep, RemoveTie
from netmapper.study.model import Study
from tests.support.interviews import invented, told
from tests.support.studies import small_study

STUDY = small_study()


def measured(network: NetworkMap, study: Study = STUDY) -> dict[str, Measured]:
    indicators = Indicators(study)
    values = indicators.of(network, Asked(Asking(study), network))
    return dict(zip([measure.name for measure in indicators.measures], values, strict=True))


def person(number: int, role: str | None = "close", prompt: str | None = "near_people") -> Command:
    return AddNode(NodeId(number), TieId(number), f"{number:016x}", "person", f"Person {number}", prompt, role)


def place(number: int) -> Command:
    return AddNode(NodeId(number), TieId(number), f"{number:016x}", "place", f"Place {number}", "my_places")


EVERYTHING_ASKED = [
    MarkPrompt("services", nobody=True),
    MarkPrompt("my_places", nobody=True),
    MarkPrompt("my_doing", nobody=True),
]


def test_persons_alone_and_all_cards_are_measured_apart() -> None:
    drawn = [DrawTie(TieId(10), NodeId(1), NodeId(2), "knows"), DrawTie(TieId(11), NodeId(1), NodeId(3), "goes_with")]
    found = measured(told(STUDY, *EVERYTHING_ASKED, person(1), person(2), place(3), *drawn).network)
    assert found["ind_density_pp"] == Measured(1.0)
    assert found["ind_density_all"] == Measured(2 / 3)
    assert (found["ind_size"].value, found["ind_size_person"].value, found["ind_size_place"].value) == (3, 2, 1)
    assert found["ind_n_1_1"] == Measured(2)


def test_nobody_is_zero_and_density_of_nobody_is_undefined() -> None:
    found = measured(told(STUDY, *EVERYTHING_ASKED, MarkPrompt("near_people", nobody=True)).network)
    assert found["ind_size_person"] == Measured(0)
    assert found["ind_isolates_pp"] == Measured(0)
    assert found["ind_density_pp"] == Measured(None)


def test_what_was_not_reached_is_absent_and_never_zero() -> None:
    found = measured(told(STUDY, done=False).network)
    assert {indicator.missing for indicator in found.values()} == {Missing.NOT_REACHED}
    assert {indicator.value for indicator in found.values()} == {None}


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (StepStatus.SKIPPED, Missing.SKIPPED),
        (StepStatus.PARTLY, Missing.NOT_REACHED),
        (StepStatus.NOT_ASKED, Missing.NOT_ASKED),
        (StepStatus.DONE, None),
    ],
)
def test_ties_that_were_not_asked_for_have_their_reason(status: StepStatus, reason: Missing | None) -> None:
    network = told(STUDY, *EVERYTHING_ASKED, person(1), person(2)).network
    network = replace(network, steps={**network.steps, "links": replace(network.steps["links"], status=status)})
    found = measured(network)
    assert found["ind_density_pp"] == Measured(0.0 if reason is None else None, reason)
    assert found["ind_blau_pp"] == Measured(0.0)
    assert found["ind_size_person"] == Measured(2)


def test_one_prompt_not_reached_leaves_the_size_open() -> None:
    found = measured(told(STUDY, person(1), MarkStep("people", StepStatus.PARTLY), done=False).network)
    assert found["ind_size_person"] == Measured(None, Missing.NOT_REACHED)


def test_a_tie_less_changes_the_figures() -> None:
    with_tie = told(STUDY, *EVERYTHING_ASKED, person(1), person(2), DrawTie(TieId(9), NodeId(1), NodeId(2), "knows"))
    without = told(
        STUDY, *EVERYTHING_ASKED, person(1), person(2), DrawTie(TieId(9), NodeId(1), NodeId(2), "knows"), RemoveTie(TieId(9))
    )
    assert measured(with_tie.network)["ind_isolates_pp"].value == 0
    assert measured(without.network)["ind_isolates_pp"].value == 2


def test_every_indicator_has_a_name_of_its_own() -> None:
    names = [measure.name for measure in Indicators(STUDY).measures]
    assert len(set(names)) == len(names)
    assert len(measured(invented(STUDY, 16).network)) == len(names)
