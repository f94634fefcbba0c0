"""What one file of a person says for all of them: that they withdrew, and which cards are forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from netmapper.domain.codes import Direction, Withdrawn
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import Consent, ConsentAnswer, Withdrawal
from netmapper.editing.commands import AddNode, DescribeNode, DrawGroup, DrawTie, GiveAnswer, GiveConsent, NoteMap, RecordExchange
from netmapper.export.interview import Interview
from netmapper.export.results import LeftOutReason, PackageResult
from netmapper.export.tables import canonical_tables
from netmapper.study.model import Study
from tests.export.test_package import faults
from tests.support.exports import Write
from tests.support.interviews import ON, told
from tests.support.packages import Package
from tests.support.studies import small_study

STUDY = small_study()
BEFORE, LATER = "2026-11-23T09:00:00.000Z", "2027-05-03T10:00:00.000Z"
MUM = AddNode(NodeId(1), TieId(1), "a1", "person", "Mum Canary", "near_people", "close")
JO = AddNode(NodeId(2), TieId(2), "b2", "person", "Jo", "near_people", "close")


def first(*commands: object, study: Study = STUDY, code: str = "P01") -> Interview:
    return told(study, *commands, code=code, file_id="1" * 32, started=BEFORE)  # type: ignore[arg-type]


def second(*commands: object, study: Study = STUDY, code: str = "P01") -> Interview:
    return told(study, *commands, code=code, wave=2, file_id="2" * 32, started=LATER)  # type: ignore[arg-type]


def withdrew(interview: Interview, choice: Withdrawn, on: str = LATER) -> Interview:
    return replace(interview, network=replace(interview.network, withdrawals={"all": Withdrawal("all", choice, on)}))


def left_out(result: PackageResult) -> list[tuple[str, int, LeftOutReason, str]]:
    return [(each.code, each.wave, each.reason, each.detail) for each in result.left_out]


@pytest.mark.parametrize("choice", [Withdrawn.EXCLUDE, Withdrawn.ERASE])
def test_who_withdrew_is_in_no_file_of_any_wave_and_is_told_by_code(write: Write, choice: Withdrawn) -> None:
    one, two = first(MUM), withdrew(second(MUM), choice)
    other = first(JO, code="P02")
    for together in ([one, other, two], [two, other, one]):
        result = write(STUDY, together)
        assert sorted(left_out(result)) == [("P01", wave, LeftOutReason.WITHDREW, choice.value) for wave in (1, 2)]
        assert [row["participant_code"] for row in Package(result.folder).rows("sessions")] == ["P02"]
    assert [len(canonical_tables(STUDY, [one, other, two])[name].rows) for name in ("sessions", "egos")] == [1, 1]


def test_what_somebody_lets_the_study_keep_leaves_up_to_that_day_and_the_day_is_told(write: Write) -> None:
    kept = withdrew(first(MUM), Withdrawn.KEEP, on="2026-12-02")
    result = write(STUDY, [kept, second(MUM)])
    assert left_out(result) == [("P01", 2, LeftOutReason.WITHDREW, "keep")]
    found = Package(result.folder)
    assert [row["withdrawn"] for row in found.rows("sessions")] == ["2026-12"]
    assert [row["withdrawn"] for row in found.rows("consents")] == ["2026-12"]
    assert {row["node_id"] for row in found.rows("nodes")} == {"0", "1"}
    assert faults(result) == []
    both = write(STUDY, [first(MUM), withdrew(second(MUM), Withdrawn.KEEP)])
    assert left_out(both) == []
    assert [row["withdrawn"] for row in Package(both.folder).rows("sessions")] == ["", "2027-05"]


def test_what_is_left_of_somebody_erased_has_no_code_and_holds_for_all_of_that_number(write: Write) -> None:
    stone = withdrew(told(STUDY, wave=2, agreed=False, done=False), Withdrawn.ERASE)
    stone = replace(stone, facts=replace(stone.facts, code="", status="erased", started="2027-05-03"))
    for together in ([stone, first(MUM)], [first(MUM), stone]):
        result = write(STUDY, [*together, first(JO, code="P02")])
        assert sorted(left_out(result)) == [
            ("", 2, LeftOutReason.WITHDREW, "erase"),
            ("P01", 1, LeftOutReason.WITHDREW, "erase"),
        ]
        assert len(result.sessions) == 1


def test_a_withdrawal_binds_nobody_else_and_practice_binds_nobody(write: Write) -> None:
    practised = withdrew(told(STUDY, practice=True), Withdrawn.ERASE)
    same_number = replace(first(code="P02"), facts=replace(first(code="P02").facts, ego_id=first().facts.ego_id))
    result = write(STUDY, [practised, withdrew(same_number, Withdrawn.ERASE), first(MUM)])
    assert left_out(result) == [("P01", 1, LeftOutReason.PRACTICE, ""), ("P02", 1, LeftOutReason.WITHDREW, "erase")]


def test_a_consent_tells_what_was_agreed_when_how_and_whether_it_was_taken_back(write: Write, wide_study: Study) -> None:
    interview = told(wide_study, GiveConsent("own_words", ConsentAnswer.NO, ON, how="paper", by="Canary"))
    consents = dict(interview.network.consents)
    consents["map_use"] = Consent("map_use", ConsentAnswer.YES, "2026-11-20", "3", "screen")
    consents["own_words"] = replace(consents["own_words"], withdrawn="2026-12-02")
    found = Package(write(wide_study, [replace(interview, network=replace(interview.network, consents=consents))]).folder)
    row = found.row("consents", purpose="map_use")
    assert (row["answer"], row["date"], row["version"], row["how"], row["withdrawn"]) == ("1", "2026-11", "3", "screen", "")
    row = found.row("consents", purpose="own_words")
    assert (row["answer"], row["how"], row["by_whom"], row["by_whom_missing"]) == ("0", "paper", "", "-4")
    assert row["withdrawn"] == "2026-12"


def spoken_of(study: Study) -> list[object]:
    """Two cards; of one much was said."""
    link = DrawTie(TieId(9), NodeId(1), NodeId(2), "knows")
    group = DrawGroup(GroupId(1), "Those", frozenset({NodeId(1), NodeId(2)}))
    passes = RecordExchange(TieId(1), "money", Direction.RECEIVED)
    answers = [GiveAnswer("person_often", NodeId(1), 1), GiveAnswer("helpers", value=(1, 2))]
    return [MUM, JO, link, group, passes, *answers, DescribeNode(NodeId(1), note="a canary"), NoteMap("Mum Canary is ill")]


def test_a_card_that_one_file_forgot_comes_out_of_none(write: Write, wide_study: Study) -> None:
    one = first(*spoken_of(wide_study), study=wide_study)
    two = replace(second(JO, study=wide_study), forgotten=("a1",))
    last = replace(two.network, last_nodes=one.network.nodes, last_ties=one.network.ties)
    for together in ([one, replace(two, network=last)], [replace(two, network=last), one]):
        result = write(wide_study, together, identified=True, free_text=True)
        found = Package(result.folder)
        assert b"anary" not in found.bytes
        assert {row["node_id"] for row in found.rows("nodes")} == {"0", "2"}
        assert [row["tie_id"] for row in found.rows("ties")] == ["2", "2"]
        assert found.rows("exchanges") == []
        assert [row["node_id"] for row in found.rows("group_members")] == ["2"]
        assert [(row["item"], row["value"]) for row in found.rows("answers")] == [("helpers", "2")]
        assert [row["node_id"] for row in found.rows("changes")] == ["2"]
        assert faults(result) == []
    other = first(*spoken_of(wide_study), study=wide_study, code="P02")
    assert b"Mum Canary" in Package(write(wide_study, [two, other], identified=True).folder).bytes
