"""What of sittings, and of the researcher's own notes, leaves: days, codes and counts, and not one word."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import Concern, HandedCopy, Presence, PrivateNote, Timing, Visit
from netmapper.export.interview import Interview
from netmapper.study.model import Study
from tests.export.test_package import faults
from tests.support.exports import Write
from tests.support.interviews import invented, told
from tests.support.packages import Package
from tests.support.studies import small_study

STUDY = small_study()
BEGAN = "2026-11-23T09:00:00.000Z"


def noted(study: Study = STUDY, **tables: Any) -> Interview:
    interview = told(study, started=BEGAN)
    return replace(interview, network=replace(interview.network, **tables))


def visits(*found: Visit) -> dict[int, Visit]:
    return {visit.id: visit for visit in found}


def test_each_sitting_has_its_row_and_the_first_day_one_even_if_nothing_was_noted(write: Write) -> None:
    rows = Package(write(STUDY, [noted()]).folder).rows("visits")
    assert [(row["visit"], row["date"], row["interpreter"]) for row in rows] == [("1", "2026-11", "")]
    two = visits(Visit(2, "2026-12-03", "at home", "RA-3", "Canary"), Visit(1, "2026-12-01", "", "Canary Smith"))
    result = write(STUDY, [noted(visits=two)])
    found = Package(result.folder)
    assert [(row["visit"], row["interviewer_id"], row["interpreter"]) for row in found.rows("visits")] == [
        ("1", "", ""),
        ("2", "", "0"),
        ("3", "RA-3", "1"),
    ]
    assert found.rows("sessions")[0]["interviewer_id"] == "RA-3"
    assert b"Canary" not in found.bytes
    assert b"at home" not in found.bytes
    withheld = {(each.table, each.column): each.cells for each in result.changed}
    assert (withheld["visits", "interviewer_id"], withheld["visits", "setting"]) == (1, 1)
    assert faults(result) == []


def test_where_it_was_leaves_with_free_text(write: Write, wide_study: Study) -> None:
    interview = noted(wide_study, visits=visits(Visit(1, "2026-11-23", "the clinic", "JB")))
    found = Package(write(wide_study, [interview], free_text=True).folder)
    assert found.rows("visits")[0]["setting"] == found.rows("sessions")[0]["interview_place"] == "the clinic"
    assert [row["visit"] for row in found.rows("visits")] == ["1"]


@pytest.mark.parametrize(
    ("presences", "cell"),
    [
        ({}, ""),
        ({"me": Presence("me")}, "0"),
        ({"me": Presence("me"), "map": Presence("map", ("partner",), "Canary")}, "1"),
    ],
)
def test_whether_others_were_there_is_a_yes_or_a_no(write: Write, presences: dict[str, Presence], cell: str) -> None:
    found = Package(write(STUDY, [noted(presences=presences)]).folder)
    assert found.rows("sessions")[0]["others_present"] == cell
    assert b"Canary" not in found.bytes


def test_how_steps_were_gone_through_leaves_only_where_the_study_wants_it(write: Write) -> None:
    timings = {"me": Timing("me", 61.5, 2, 1, 3)}
    assert not (write(STUDY, [noted(timings=timings)]).folder / "data" / "paradata.csv").exists()
    wanting = STUDY.model_copy(update={"paradata": True})
    result = write(wanting, [noted(wanting, timings=timings)])
    row = Package(result.folder).row("paradata", step="me")
    assert (row["seconds"], row["opened"], row["pauses"], row["undone"]) == ("61.5", "2", "1", "3")
    assert faults(result) == []


def test_not_one_word_of_the_researchers_own_leaves_with_anything_else_that_may(write: Write, wide_study: Study) -> None:
    """Also with names and free text, both agreed to: these tables have no way out."""
    study = wide_study.model_copy(update={"paradata": True})
    interview = invented(study, 12)
    network = replace(
        interview.network,
        concerns={
            1: Concern(1, "2026-11-23", "distress", "Canary1", (0, 1), "Canary2", "2026-11-23"),
            2: Concern(2, "2026-11-23", "concern", "Canary3", (), "Canary4"),
        },
        private_notes={node: PrivateNote(node, f"Canary5 {node}") for node in (EGO, NodeId(1))},
        presences={"me": Presence("me", ("partner", "Canary6"), "Canary7")},
        copies={1: HandedCopy(1, "Canary8", ("map", "Canary9"), "2026-11-23", "2026-11-24")},
        visits=visits(Visit(1, "2026-11-23", "the clinic", "RA-3", "Canary10")),
    )
    for more in ({}, {"identified": True}, {"identified": True, "free_text": True}):
        result = write(study, [replace(interview, network=network)], **more)
        assert len(result.sessions) == 1
        assert b"Canary" not in Package(result.folder).bytes
