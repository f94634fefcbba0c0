"""A study that is as unlike the example as can be is read as well, and a study is a value that nobody can change."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from pydantic import ValidationError

from netmapper.domain.codes import Direction, Missing
from netmapper.domain.errors import NotInStudy
from netmapper.study.base import Text
from netmapper.study.checks.walking import conditions_of, parts_of, questions_of
from netmapper.study.conditions import All, Answered, AnyOf, Compare, Count, In, Not
from netmapper.study.model import Study
from netmapper.study.questions import QuestionKind
from netmapper.study.steps import AnyStep


def types_in(study: Study, found: Any = None) -> set[type]:
    return {type(part) for _, part in parts_of(study if found is None else found)}


def test_every_kind_of_question_condition_and_step_stands_in_the_unlike_study(seven_rings: Study) -> None:
    assert {asked.question.kind for asked in questions_of(seven_rings)} == set(get_args(QuestionKind))
    assert types_in(seven_rings) >= {All, AnyOf, Not, Compare, In, Answered, Count}
    assert types_in(seven_rings) >= set(get_args(get_args(AnyStep)[0]))
    signs = {part.op for _, part in parts_of(seven_rings) if isinstance(part, Compare)}
    assert signs >= {"eq", "ne", "lt", "le", "gt", "ge"}


def test_seven_rings_of_their_own_widths_end_at_one(seven_rings: Study) -> None:
    edges = seven_rings.ring_edges
    assert len(edges) == 7
    assert list(edges) == sorted(edges)
    assert edges[-1] == 1.0


def test_a_place_falls_into_the_sectors_of_the_study(seven_rings: Study) -> None:
    assert [seven_rings.place(0.01, angle).sector for angle in (0, 89, 91, 200, 359)] == ["home", "home", "work", "care", "free"]
    assert [seven_rings.place(radius, 0).ring for radius in (0, 0.2, 0.99, 1, 7)] == [1, 1, 7, 7, 7]


def test_words_come_in_the_language_asked_for_else_in_the_studys_own(seven_rings: Study) -> None:
    title = seven_rings.title
    assert title.into("en", seven_rings.language) == "Who and what carries me"
    assert title.into("fr", seven_rings.language) == "Wer und was mich trägt"
    assert Text("one for all").into("fr", "de") == "one for all"
    assert Text(root={"cy-GB": "Croeso"}).into("fr", "de") == "Croeso"
    assert Text(root={"de": "a", "en": "b"}).wordings == (("de", "a"), ("en", "b"))


def test_what_the_file_says_is_there_under_its_name(seven_rings: Study) -> None:
    assert seven_rings.kind("being").code == 11
    assert seven_rings.role("being", "helper").practitioner
    assert seven_rings.tie_kind("looks_after").directed
    assert seven_rings.resource("strength").directions == (Direction.RECEIVED,)
    assert list(seven_rings.prompts) == ["who", "who_else", "circles", "beliefs", "things"]
    assert list(seven_rings.about_cards("being")) == ["met", "met_by", "closeness"]
    assert [step.id for step in seven_rings.attribute_steps()] == ["describe", "sort"]
    assert "rating_number" in seven_rings.about_me


@pytest.mark.parametrize("ask", ["kind", "tie_kind", "resource"])
def test_what_the_file_does_not_say_is_not_in_the_study(seven_rings: Study, ask: str) -> None:
    with pytest.raises(NotInStudy):
        getattr(seven_rings, ask)("ghost")


def test_a_study_cannot_be_changed_not_even_inside(seven_rings: Study) -> None:
    study: Any = seven_rings
    with pytest.raises(ValidationError):
        study.id = "other"
    with pytest.raises(TypeError):
        study.missing[Missing.SKIPPED] = Text("x")
    with pytest.raises(TypeError):
        study.title.root["en"] = "x"
    assert isinstance(study.steps, tuple)


def test_each_condition_knows_what_it_guards(seven_rings: Study) -> None:
    guarded = {".".join(map(str, each.steps)): each for each in conditions_of(seven_rings)}
    assert guarded["steps.5.when"].turn == (5, -1)
    assert guarded["steps.3.prompts.1.when"].turn == (3, 1)
    assert guarded["steps.2.questions.6.when"].item == "more"
    assert guarded["node_kinds.0.attributes.2.when"].kind == "being"


def test_the_ends_of_a_question_are_those_of_its_answers(seven_rings: Study) -> None:
    about_me = seven_rings.about_me
    assert about_me["alone"].bounds == (0, 1)
    assert about_me["mood"].bounds == (-3, 3)
    assert about_me["rating_number"].bounds == (1, 100)
    assert seven_rings.about_cards("circle")["size"].bounds is None
    assert about_me["place"].bounds is None
