"""The bundled example says what it is, can be used as it stands, and speaks to people as they speak."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import combinations_with_replacement

import pytest

from netmapper.domain.codes import Direction, Effect, Missing
from netmapper.study.base import Text
from netmapper.study.checks.walking import parts_of
from netmapper.study.conditions import HasRole, Never
from netmapper.study.loading import read_study
from netmapper.study.model import Study
from netmapper.study.steps import NameGeneratorStep
from tests.support.reading import reading_age, syllables_of
from tests.support.study_files import EXAMPLE

OLDEST = 12
"""Years of reading age that no text may pass."""

SENTENCE = 8
"""Words from which on a text is long enough for the formula; labels are looked at together."""

JUDGING = re.compile(
    r"\b(should|must|ought|normal|abnormal|poor|lonely|loneliness|isolated|isolation|fail\w*|bad|weak|problem\w*|score\w*|"
    r"mentally|suffer\w*|patient\w*|enough|too few|too many|only (a )?few|abuse\w*|non-?complian\w*|better|best|worst?|"
    r"please try|incorrect|invalid|error)\b",
    re.IGNORECASE,
)

AMERICAN = re.compile(r"\b\w*(color|favorite|neighbor|center|counselor|organiz\w+|program\b|behavior)\w*", re.IGNORECASE)


def texts() -> list[tuple[str, str]]:
    """Every text for people with its place; the ONS's own questions are the ONS's own."""
    study = read_study(EXAMPLE.read_bytes())
    found = [(steps, part.into("en")) for steps, part in parts_of(study) if isinstance(part, Text)]
    own = (entry for entry in found if entry[0][0] != "instruments" or entry[0][-1] == "why")
    return [(".".join(map(str, steps)), words) for steps, words in own]


def test_it_is_read_without_a_fault_and_each_icon_is_bundled(example_raw: bytes, icons: frozenset[str]) -> None:
    assert read_study(example_raw, icons).id == "example"


def test_it_says_that_it_is_an_example(example: Study) -> None:
    assert example.notice is not None
    assert "example" in example.notice.into("en")
    assert "not a published study" in example.notice.into("en")
    assert example.recipients == ()
    assert example.signature is None


def test_any_two_cards_can_be_linked_by_just_one_kind_of_tie(example: Study) -> None:
    pairs = [tuple(sorted(pair)) for kind in example.tie_kinds for pair in kind.between]
    assert sorted(pairs) == sorted(combinations_with_replacement(sorted(example.kinds), 2))


def test_each_kind_has_cards_named_for_it(example: Study) -> None:
    assert {prompt.kind for prompt in example.prompts.values()} == {"person", "place", "activity"}
    assert [kind.code for kind in example.node_kinds] == [1, 2, 3]


def test_the_inner_ring_takes_half_the_radius(example: Study) -> None:
    assert example.ring_edges == (0.5, 0.75, 1.0)


def test_people_can_be_practitioners_and_places_and_activities_cannot(example: Study) -> None:
    practitioners = {kind.id: sum(role.practitioner for role in kind.roles) for kind in example.node_kinds}
    assert practitioners == {"person": 8, "place": 0, "activity": 0}


def test_five_resources_pass_both_ways_and_say_whom_they_are_about(example: Study) -> None:
    assert list(example.exchanged) == ["listening", "practical", "money", "company", "advice"]
    for resource in example.resources:
        assert set(resource.directions) == {Direction.GIVEN, Direction.RECEIVED}
        assert "Ana" in resource.received.into("en").format(name="Ana")
        assert "Ana" in resource.given.into("en").format(name="Ana")


def test_the_four_facts_of_network_type_are_asked(example: Study) -> None:
    assert {"lives_alone", "housing", "education", "long_term_illness", "network_satisfaction"} <= set(example.about_me)


def test_every_question_about_me_says_why_it_is_asked(example: Study) -> None:
    assert [question.id for question in example.about_me.values() if question.why is None] == []


@pytest.mark.parametrize("kind", ["person", "place", "activity"])
def test_every_question_about_a_card_says_why_it_is_asked(example: Study, kind: str) -> None:
    assert [question.id for question in example.about_cards(kind).values() if question.why is None] == []


def test_a_usual_week_and_what_opens_or_closes_a_place_are_asked(example: Study) -> None:
    week = {"time_at_home", "time_alone", "time_with_others", "time_active", "work_or_study"}
    assert week <= set(example.about_me)
    ways = {"how_often", "since_when", "alone_or_with", "online", "travel_mode", "travel_minutes", "cost_in_the_way"}
    for kind in ("place", "activity"):
        assert {*ways, "kind_of_place", "whose_idea", "welcome", "treated_unfairly"} <= set(example.about_cards(kind))


def test_service_and_sector_are_asked_of_just_those_whose_job_it_is(example: Study) -> None:
    practitioners = tuple(role.id for role in example.kind("person").roles if role.practitioner)
    about = example.about_cards("person")
    assert [about[name].when for name in ("service", "sector")] == [HasRole(op="role", roles=practitioners)] * 2
    assert about["met_through"].kind == "cards"


def test_whether_somebody_knows_of_my_health_is_not_asked_unless_a_study_turns_it_on(example: Study) -> None:
    assert example.about_cards("person")["knows_my_health"].when == Never(op="never")


def test_the_four_ons_questions_carry_their_licence_and_are_never_summed(example: Study) -> None:
    (ons4,) = example.instruments
    assert [(item.kind, item.low, item.high) for item in ons4.items] == [("scale", 0, 10)] * 4
    assert "Open Government Licence v3.0" in ons4.licence
    assert "Office for National Statistics" in ons4.citation
    assert ons4.scores == ()


def test_all_effects_and_all_reasons_for_no_answer_have_words(example: Study) -> None:
    assert [example.effects.words[effect].into("en") for effect in Effect] == [
        "helps me",
        "helps and costs",
        "makes no difference",
        "costs me",
        "not said",
    ]
    assert set(example.missing) == set(Missing)


def test_each_purpose_is_agreed_to_by_itself(example: Study) -> None:
    assert [purpose.enables for purpose in example.consent] == ["map", "free_text", "follow_up", "reuse"]


def test_the_steps_come_in_the_order_of_an_interview(example: Study) -> None:
    assert [step.type for step in example.steps] == [
        "information",
        "consent",
        "then_and_now",
        *["name_generator"] * 3,
        "map",
        "links",
        "resources",
        "form",
        "form",
        "questionnaire",
        "review",
        "plans",
        "close",
    ]


def test_no_step_asks_for_more_than_a_glance(example: Study) -> None:
    for step in example.steps:
        assert len(step.title.into("en")) <= 20
        assert len(step.text.into("en")) <= 90
    for step in example.steps:
        if isinstance(step, NameGeneratorStep):
            assert len(step.prompts) <= 2


@pytest.mark.parametrize(("place", "words"), [entry for entry in texts() if len(entry[1].split()) >= SENTENCE])
def test_every_sentence_is_read_with_ease_at_twelve(place: str, words: str) -> None:
    assert reading_age(words) <= OLDEST


def test_everything_together_is_read_with_ease_at_eleven() -> None:
    assert reading_age(" ".join(words.rstrip(".") + "." for _, words in texts())) <= 11


def test_no_label_holds_a_word_that_is_long_and_not_everyday() -> None:
    known = "activity activities psychiatrist co-ordinator university emergency disability community everyday completely"
    everyday = {*known.split(), "samaritans"}
    words = {word.lower() for _, text in texts() for word in re.findall(r"[A-Za-zé’-]+", text)}
    assert {word for word in words if syllables_of(word) > 3} <= everyday


@pytest.mark.parametrize(("place", "words"), texts())
def test_no_text_judges_and_the_spelling_is_british(place: str, words: str) -> None:
    assert not JUDGING.search(words)
    assert not AMERICAN.search(words)
    assert "!" not in words


def test_the_formula_gives_the_known_grade_of_a_known_sentence() -> None:
    # "The cat sat on the mat." has 6 words of one syllable in 1 sentence: 0.39 × 6 + 11.8 − 15.59 = −1.45
    assert reading_age("The cat sat on the mat.") == pytest.approx(-1.45 + 5)
    assert [syllables_of(word) for word in ("table", "name", "wanted", "helped", "café", "places", "give")] == [
        2,
        1,
        2,
        1,
        2,
        2,
        1,
    ]


def test_reading_a_study_brings_in_nothing_heavy() -> None:
    looked = (
        "import sys; from pathlib import Path; from netmapper.study.loading import read_study;"
        f"read_study(Path({str(EXAMPLE)!r}).read_bytes());"
        "print({'numpy', 'networkx', 'PySide6', 'sqlite3', 'cryptography', 'jsonschema', 'email.parser'} & set(sys.modules))"
    )
    said = subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True, cwd=EXAMPLE.parents[2])
    assert said.stdout.strip() == "set()"
