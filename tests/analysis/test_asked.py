from __future__ import annotations

from netmapper.analysis.asked import Asked, Asking
from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import AddNode, GiveAnswer, MarkPrompt, MarkStep
from netmapper.study.model import Study
from tests.support.followed import begun, study_coming_back
from tests.support.interviews import told
from tests.support.studies import small_study, small_study_dict

STUDY = small_study()


def asked(*commands: object, study: Study = STUDY, done: bool = False) -> Asked:
    return Asked(Asking(study), told(study, *commands, done=done).network)  # type: ignore[arg-type]


def with_condition() -> Study:
    """Words are asked for only where somebody lives alone; places only where there are two people."""
    raw = small_study_dict()
    me = next(step for step in raw["steps"] if step["id"] == "me")
    me["questions"][2]["when"] = {"op": "eq", "item": "alone", "value": 1}
    places = next(step for step in raw["steps"] if step["id"] == "places")
    places["when"] = {"op": "count", "kind": "person", "is": "ge", "value": 2}
    return Study.model_validate(raw)


def test_a_prompt_has_the_reason_of_its_step() -> None:
    assert asked().prompt_gap("near_people") is Missing.NOT_REACHED
    assert asked(MarkStep("people", StepStatus.SKIPPED)).prompt_gap("near_people") is Missing.SKIPPED
    assert asked(MarkStep("people", StepStatus.NOT_ASKED)).prompt_gap("near_people") is Missing.NOT_ASKED


def test_a_prompt_that_was_put_has_its_own_answer() -> None:
    assert asked(MarkPrompt("near_people", nobody=True)).prompt_gap("near_people") is None
    assert asked(MarkPrompt("money", skipped=True)).prompt_gap("money") is Missing.SKIPPED


def test_a_question_without_an_answer_in_a_done_step_was_skipped() -> None:
    question = STUDY.about_me["age"]
    assert asked().question_gap(question) is Missing.NOT_REACHED
    assert asked(MarkStep("me", StepStatus.PARTLY)).question_gap(question) is Missing.NOT_REACHED
    assert asked(done=True).question_gap(question) is Missing.SKIPPED


def test_a_question_whose_condition_fails_was_not_asked() -> None:
    study = with_condition()
    question = study.about_me["words"]
    assert asked(GiveAnswer("alone", value=0), study=study, done=True).question_gap(question) is Missing.NOT_ASKED
    assert asked(GiveAnswer("alone", value=1), study=study, done=True).question_gap(question) is Missing.SKIPPED


def test_a_question_that_no_step_asks_was_not_asked() -> None:
    card = AddNode(NodeId(1), TieId(1), "ab", "person", "Mum")
    assert asked(card, done=True).question_gap(STUDY.about_cards("person")["person_often"], NodeId(1)) is Missing.NOT_ASKED


def test_a_step_passed_by_whose_condition_fails_was_not_asked() -> None:
    study = with_condition()
    places = next(step for step in study.steps if step.id == "places")
    assert asked(MarkStep("people", StepStatus.DONE), study=study).status(places) is StepStatus.NOT_REACHED
    assert asked(MarkStep("map", StepStatus.DONE), study=study).status(places) is StepStatus.NOT_ASKED


def test_a_step_about_last_time_is_not_asked_where_there_is_none() -> None:
    study = study_coming_back()
    assert asked(MarkStep("map", StepStatus.DONE), study=study).status(study.steps[0]) is StepStatus.NOT_ASKED
    coming_back = begun(study)
    coming_back.make(coming_back.document.plan(MarkStep("map", StepStatus.DONE)))
    assert Asked(Asking(study), coming_back.current).status(study.steps[0]) is StepStatus.NOT_REACHED
