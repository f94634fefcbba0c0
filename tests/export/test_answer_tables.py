from __future__ import annotations

import pytest

from netmapper.domain.codes import ConsentAnswer, Direction, Missing, StepStatus
from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import AddNode, Command, DrawTie, GiveAnswer, GiveConsent, MarkPrompt, MarkStep, RecordExchange
from netmapper.export.results import Alteration, PackageResult
from netmapper.study.model import Study
from tests.support.exports import Write
from tests.support.interviews import told
from tests.support.packages import Package
from tests.support.studies import small_study

STUDY = small_study()


def ego(write: Write, study: Study, *commands: Command, done: bool = True, **more: object) -> dict[str, str]:
    (found,) = Package(write(study, [told(study, *commands, done=done)], **more).folder).rows("egos")
    return found


def altered(result: PackageResult, alteration: Alteration) -> dict[str, int]:
    return {f"{each.table}.{each.column}": each.cells for each in result.changed if each.alteration is alteration}


def test_a_choice_is_its_number_with_its_label_in_the_schema(write: Write) -> None:
    found = Package(write(STUDY, [told(STUDY, GiveAnswer("alone", value=1))]).folder)
    assert found.rows("egos")[0]["alone"] == "1"
    assert found.fields("egos")["alone"]["categories"] == [{"value": 1, "label": "Yes"}, {"value": 0, "label": "No"}]


@pytest.mark.parametrize("reason", [Missing.SKIPPED, Missing.DONT_KNOW, Missing.PREFER_NOT_TO_SAY])
def test_a_reason_stands_in_place_of_a_choice_and_beside_a_number(write: Write, reason: Missing) -> None:
    row = ego(write, STUDY, GiveAnswer("alone", missing=reason), GiveAnswer("age", missing=reason))
    assert (row["alone"], row["age"], row["age_missing"]) == (str(int(reason)), "", str(int(reason)))


def test_skipped_not_reached_and_not_asked_are_told_apart(write: Write, wide_study: Study) -> None:
    row = ego(write, wide_study, GiveAnswer("alone", value=0), MarkStep("me", StepStatus.DONE), done=False)
    assert (row["since_year"], row["half"], row["glad"]) == ("-7", "-6", "-5")


def test_a_number_may_be_one_of_the_codes_without_being_taken_for_one(write: Write) -> None:
    row = ego(write, STUDY, GiveAnswer("age", value=-5))
    assert (row["age"], row["age_missing"]) == ("-5", "")


def test_several_choices_are_a_column_each(write: Write, wide_study: Study) -> None:
    row = ego(write, wide_study, GiveAnswer("several", value=(2, -1)))
    assert (row["several_1"], row["several_2"], row["several_m1"]) == ("0", "1", "1")
    row = ego(write, wide_study, GiveAnswer("several", missing=Missing.DONT_KNOW))
    assert (row["several_1"], row["several_m1"]) == ("-8", "-8")


def test_cards_that_are_pointed_at_are_their_numbers(write: Write, wide_study: Study) -> None:
    mum = AddNode(NodeId(1), TieId(1), "a", "person", "Mum")
    row = ego(write, wide_study, mum, GiveAnswer("helpers", value=(1,)))
    assert (row["helpers"], row["helpers_n"]) == ("1", "1")
    row = ego(write, wide_study, GiveAnswer("helpers", value=()))
    assert (row["helpers"], row["helpers_n"]) == ("", "0")


def test_dates_leave_to_the_month_and_say_so(write: Write, wide_study: Study) -> None:
    result = write(wide_study, [told(wide_study, GiveAnswer("born", value="1980-02-29"))])
    assert Package(result.folder).rows("egos")[0]["born"] == "1980-02"
    assert altered(result, Alteration.COARSENED)["egos.born"] == 1
    assert b"1980-02-29" not in Package(result.folder).bytes


def test_dates_leave_to_the_day_where_the_study_says_so(write: Write, wide_study: Study) -> None:
    study = wide_study.model_copy(update={"export": wide_study.export.model_copy(update={"dates": "day"})})
    assert ego(write, study, GiveAnswer("born", value="1980-02-29"))["born"] == "1980-02-29"


def test_a_score_is_worked_out_or_has_the_reason_of_its_item(write: Write, wide_study: Study) -> None:
    row = ego(write, wide_study, GiveAnswer("glad", value=8), GiveAnswer("sad", value=3))
    assert (row["mood_sum"], row["mood_sum_missing"]) == ("15.0", "")
    row = ego(write, wide_study, GiveAnswer("glad", value=8), GiveAnswer("sad", missing=Missing.PREFER_NOT_TO_SAY))
    assert (row["mood_sum"], row["mood_sum_missing"]) == ("", "-9")


def test_an_answer_whose_condition_fails_later_is_not_asked(write: Write, wide_study: Study) -> None:
    row = ego(write, wide_study, GiveAnswer("half", value=1), GiveAnswer("alone", value=0))
    assert row["half"] == "-6"


def test_an_answer_that_its_question_does_not_allow_is_left_empty_and_counted(write: Write) -> None:
    result = write(STUDY, [told(STUDY, GiveAnswer("alone", value=77), GiveAnswer("age", value="old"))])
    row = Package(result.folder).rows("egos")[0]
    assert (row["alone"], row["age"]) == ("", "")
    assert altered(result, Alteration.NOT_FITTING) == {"egos.alone": 1, "egos.age": 1}


@pytest.mark.parametrize("value", [-5, 7.5, float("nan"), float("inf"), "seven"])
def test_no_answer_on_a_scale_can_be_taken_for_a_reason(write: Write, wide_study: Study, value: float | str) -> None:
    result = write(wide_study, [told(wide_study, GiveAnswer("glad", value=value))])
    assert Package(result.folder).rows("egos")[0]["glad"] == ""
    assert altered(result, Alteration.NOT_FITTING)["egos.glad"] == 1


def test_free_text_stays_behind_with_its_reason(write: Write, wide_study: Study) -> None:
    result = write(wide_study, [told(wide_study, GiveAnswer("words", value="Very private"))])
    found = Package(result.folder)
    assert (found.rows("egos")[0]["words"], found.rows("egos")[0]["words_missing"]) == ("", "-4")
    assert found.row("answers", item="words") | {"value": "", "missing_reason": "-4"} == found.row("answers", item="words")
    assert b"Very private" not in found.bytes
    assert altered(result, Alteration.TEXT_WITHHELD)["egos.words"] == 1


def test_free_text_that_was_not_given_keeps_its_own_reason(write: Write, wide_study: Study) -> None:
    row = ego(write, wide_study, GiveAnswer("words", missing=Missing.PREFER_NOT_TO_SAY))
    assert row["words_missing"] == "-9"


def test_free_text_leaves_only_where_the_person_agreed(write: Write, wide_study: Study) -> None:
    said = GiveAnswer("words", value="=sum")
    row = ego(write, wide_study, said, free_text=True)
    assert (row["words"], row["words_missing"]) == ("=sum", "")
    refused = GiveConsent("own_words", ConsentAnswer.NO, "2026-11-23")
    row = ego(write, wide_study, said, refused, free_text=True)
    assert (row["words"], row["words_missing"]) == ("", "-4")


def test_what_identifies_directly_stays_behind_unless_names_are_asked_for(write: Write, wide_study: Study) -> None:
    said = (GiveAnswer("postcode", value="AB1 2CD"), GiveAnswer("district", value=2))
    row = ego(write, wide_study, *said)
    assert (row["postcode"], row["postcode_missing"], row["district"]) == ("", "-4", "-4")
    row = ego(write, wide_study, *said, identified=True, free_text=True)
    assert (row["postcode"], row["district"]) == ("AB1 2CD", "2")


def test_nobody_skipped_and_not_reached_are_told_apart_in_the_prompts(write: Write) -> None:
    said = (MarkPrompt("near_people", nobody=True), MarkPrompt("services", skipped=True))
    found = Package(write(STUDY, [told(STUDY, *said, done=False)]).folder)
    rows = {row["prompt"]: (row["asked"], row["nobody"], row["skipped"], row["n_named"]) for row in found.rows("prompts")}
    assert rows["near_people"] == ("1", "1", "0", "0")
    assert rows["services"] == ("1", "-7", "1", "-7")
    assert rows["my_places"] == ("0", "-5", "0", "-5")


def test_steps_say_how_far_they_came(write: Write) -> None:
    said = (MarkStep("people", StepStatus.DONE), MarkStep("places", StepStatus.PARTLY), MarkStep("map", StepStatus.SKIPPED))
    found = Package(write(STUDY, [told(STUDY, *said, done=False)]).folder)
    assert {row["step"]: row["status"] for row in found.rows("steps")} | {
        "people": "1",
        "places": "2",
        "map": "-7",
        "look": "-5",
    } == {row["step"]: row["status"] for row in found.rows("steps")}


def test_who_gave_consent_is_told_only_with_names(write: Write, wide_study: Study) -> None:
    by = GiveConsent("map_use", ConsentAnswer.YES, "2026-11-23", by="Sister Margaret")
    row = Package(write(wide_study, [told(wide_study, by)]).folder).row("consents", purpose="map_use")
    assert (row["answer"], row["date"], row["by_whom"], row["by_whom_missing"]) == ("1", "2026-11", "", "-4")
    row = Package(write(wide_study, [told(wide_study, by)], identified=True).folder).row("consents", purpose="map_use")
    assert (row["by_whom"], row["by_whom_missing"]) == ("Sister Margaret", "")


def test_who_was_named_outweighs_nobody_and_skipped(write: Write) -> None:
    interview = told(
        STUDY,
        AddNode(NodeId(1), TieId(1), "ab", "person", "Mum", prompt="near_people"),
        RecordExchange(TieId(1), "money", Direction.RECEIVED),
        MarkPrompt("near_people", skipped=True),
        MarkPrompt("money", nobody=True),
    )
    rows = {row["prompt"]: row for row in Package(write(STUDY, [interview]).folder).rows("prompts")}
    for prompt in ("near_people", "money"):
        told_of = {column: rows[prompt][column] for column in ("asked", "nobody", "skipped", "n_named")}
        assert told_of == {"asked": "1", "nobody": "0", "skipped": "0", "n_named": "1"}, prompt


def test_what_passes_between_two_cards_names_nobody_to_a_question_about_me(write: Write) -> None:
    interview = told(
        STUDY,
        AddNode(NodeId(1), TieId(1), "ab", "person", "Mum"),
        AddNode(NodeId(2), TieId(2), "cd", "person", "Jo"),
        DrawTie(TieId(3), NodeId(1), NodeId(2), "knows"),
        RecordExchange(TieId(3), "money", Direction.GIVEN),
        MarkPrompt("money", nobody=True),
    )
    row = Package(write(STUDY, [interview]).folder).row("prompts", prompt="money")
    assert (row["nobody"], row["n_named"]) == ("1", "0")
