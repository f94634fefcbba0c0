"""What a participant reads, all studies that come with the program and the program's own words, is read with ease at twelve."""

from __future__ import annotations

import re

import pytest

from netmapper.study.base import Text
from netmapper.study.checks.walking import parts_of
from netmapper.study.loading import read_study
from tests.support.app_texts import app_texts
from tests.support.reading import reading_age
from tests.support.study_files import STUDIES

OLDEST, OLDEST_SENTENCE = 11.0, 16.0
"""Years of reading age, of all together and of one sentence; a short sentence with one long word is far up by the formula."""

SENTENCE = 8
"""Words from which on a text is long enough for the formula by itself."""


def own_words() -> list[str]:
    """Every text of the participant's side that is handed to ``tr``."""
    return [words for _, words in app_texts() if words]


def study_words() -> list[str]:
    """Every English text of the studies that come with the program."""
    studies = [read_study(path.read_bytes()) for path in sorted(STUDIES.glob("*.netstudy"))]
    return [part.into("en") for study in studies for _, part in parts_of(study) if isinstance(part, Text)]


def sentences(texts: list[str]) -> list[str]:
    """Each sentence of some texts by itself; where a word is filled in, a short name stands for it."""
    plain = (re.sub(r"<[^>]+>|&(?=\w)", " ", re.sub(r"\{[^}]*\}|%n|%\d", "Ana", text)) for text in texts)
    each = (one.strip() for text in plain for one in re.split(r"(?<=[.?!:])\s+", text))
    return [one for one in each if re.search(r"[A-Za-z]{2}", one)]


def test_all_that_a_participant_reads_is_read_with_ease_at_eleven() -> None:
    told = {"studies": sentences(study_words()), "program": sentences(own_words())}
    ages = {where: reading_age(" ".join(one.rstrip(".?!:") + "." for one in said)) for where, said in told.items()}
    everything = [one for said in told.values() for one in said]
    ages["all"] = reading_age(" ".join(one.rstrip(".?!:") + "." for one in everything))
    print(f"reading_age {ages} of {len(everything)} sentences and labels")  # noqa: T201
    assert max(ages.values()) <= OLDEST


@pytest.mark.parametrize("said", [study_words, own_words])
def test_no_single_sentence_is_far_harder_to_read(said: object) -> None:
    assert callable(said)
    long = [one for one in sentences(said()) if len(one.split()) >= SENTENCE]
    assert [(round(reading_age(one), 1), one) for one in long if reading_age(one) > OLDEST_SENTENCE] == []
