"""The program speaks to the participant in words that are easily read, and judges nobody."""

from __future__ import annotations

import pytest

from tests.study.test_example import OLDEST, SENTENCE
from tests.support.app_texts import participant_texts
from tests.support.reading import reading_age

TEXTS = [(where, text) for where, text in participant_texts() if len(text.split()) >= SENTENCE]


def test_the_texts_are_found() -> None:
    assert len(TEXTS) > 50
    assert {"screens/close.py", "map/canvas_screen.py", "takehome/who_part.py"} <= {where for where, _ in TEXTS}


@pytest.mark.parametrize(("where", "text"), TEXTS)
def test_no_sentence_on_a_participants_screen_asks_for_an_older_reader(where: str, text: str) -> None:
    assert reading_age(text) <= OLDEST


def test_labels_and_sentences_together_ask_for_a_child_of_primary_school() -> None:
    together = " ".join(text.rstrip(".?!…: ") + "." for _, text in participant_texts())
    assert reading_age(together) <= 8
