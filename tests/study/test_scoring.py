"""Scores are worked out by the rule that the study states, and are none where the rule says so."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.study.model import Study
from netmapper.study.questions import Instrument, Score
from netmapper.study.scoring import scores_of

SEVEN = [f"seven_{number}" for number in range(1, 8)]


@pytest.fixture
def seven(seven_rings: Study) -> Instrument:
    return seven_rings.instruments[0]


@pytest.fixture
def rating(seven_rings: Study) -> Instrument:
    return seven_rings.instruments[1]


def all_of(value: Any) -> dict[str, Any]:
    return dict.fromkeys(SEVEN, value)


@pytest.mark.parametrize(("answer", "metric"), [(1, 7.00), (2, 15.32), (3, 19.25), (4, 25.03), (5, 35.00)])
def test_a_raw_sum_is_turned_into_the_metric_of_its_table(seven: Instrument, answer: int, metric: float) -> None:
    assert scores_of(seven, all_of(answer))["seven_metric"] == metric


def test_each_raw_sum_between_the_ends_has_its_own_metric(seven: Instrument) -> None:
    expected = (7.00, 9.51, 11.25, 12.40, 13.33, 14.08, 14.75, 15.32)
    for step, metric in enumerate(expected):
        assert scores_of(seven, {**all_of(1), **dict.fromkeys(SEVEN[:step], 2)})["seven_metric"] == metric


def test_one_missing_item_leaves_no_score_where_none_may_be_missing(seven: Instrument) -> None:
    assert scores_of(seven, {**all_of(3), "seven_4": None})["seven_metric"] is None
    assert scores_of(seven, dict.fromkeys(SEVEN[1:], 3))["seven_metric"] is None


def test_the_mean_of_those_answered_stands_in_where_enough_are(seven: Instrument) -> None:
    five = {name: 4 for name in SEVEN if name not in {"seven_2", "seven_7"}}
    assert scores_of(seven, five)["seven_mean"] == 4
    assert scores_of(seven, {**five, "seven_1": None})["seven_mean"] is None


def test_a_sum_is_filled_up_with_the_mean_of_those_answered(seven: Instrument) -> None:
    assert scores_of(seven, {"seven_1": 5, "seven_2": 2})["seven_first"] == pytest.approx(10.5)
    assert scores_of(seven, {"seven_1": 5})["seven_first"] is None


def test_a_reversed_item_counts_from_the_other_end(seven: Instrument) -> None:
    assert scores_of(seven, {**all_of(1), "seven_2": 5})["seven_mean"] == 1
    assert scores_of(seven, all_of(1))["seven_mean"] == pytest.approx((6 * 1 + 5) / 7)


@pytest.mark.parametrize("odd", [0, 6, -7, "3", True, (3,), math.nan])
def test_what_the_item_does_not_offer_counts_as_not_answered(seven: Instrument, odd: Any) -> None:
    assert scores_of(seven, {**all_of(3), "seven_1": odd})["seven_metric"] is None


def test_a_clinicians_single_number_is_its_own_score(rating: Instrument) -> None:
    assert scores_of(rating, {"rating_number": 61}) == {"rating_score": 61}
    assert scores_of(rating, {"rating_number": 101}) == {"rating_score": None}
    assert scores_of(rating, {}) == {"rating_score": None}


def test_nothing_answered_is_no_score_and_not_zero(seven: Instrument) -> None:
    assert set(scores_of(seven, {}).values()) == {None}


def test_an_instrument_without_scores_has_none(example: Study) -> None:
    assert scores_of(example.instruments[0], {"ons_happy": 5}) == {}


@given(st.lists(st.integers(1, 5), min_size=7, max_size=7))
def test_reversing_every_item_mirrors_the_sum(seven_rings: Study, answers: list[int]) -> None:
    plain = Score.model_validate({"id": "plain", "label": "a", "method": "sum", "items": SEVEN})
    mirrored = plain.model_copy(update={"id": "mirrored", "reverse": tuple(SEVEN)})
    instrument = seven_rings.instruments[0].model_copy(update={"scores": (plain, mirrored)})
    scores = scores_of(instrument, dict(zip(SEVEN, answers, strict=True)))
    assert scores["plain"] is not None
    assert scores["mirrored"] == 7 * 6 - scores["plain"]
