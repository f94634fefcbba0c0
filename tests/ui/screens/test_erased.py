"""Whatever a screen shows when its participant is erased, it then shows nothing of them, and stands."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from netmapper.domain.codes import Aim, Withdrawn
from netmapper.editing.commands import ChangePlan, MakePlan
from netmapper.study.model import Study
from tests.support.second_wave import ANA, follow_up, talked_about
from tests.support.studies import small_study_dict
from tests.ui.screens.conftest import OpenStep

RAW = small_study_dict()
RAW["steps"].insert(0, {"id": "since", "type": "then_and_now", "title": "Since last time", "text": "Say what is still true."})
RAW["steps"].insert(-1, {"id": "plans", "type": "plans", "title": "Plans", "text": "What would you like?"})
STUDY = Study.model_validate(RAW)
NAMES = ("Ana", "Sam", "Mum", "Ruth", "Joe", "Ben", "Jo")


@pytest.mark.parametrize("pages", [0, 1, 3])
@pytest.mark.parametrize("step", [step.id for step in STUDY.steps])
def test_an_erasure_leaves_no_name_on_the_screen_of_a_step(open_step: OpenStep, step: str, pages: int) -> None:
    session = talked_about(follow_up(STUDY))
    session.do(MakePlan(1, Aim.KEEP))
    session.do(ChangePlan(1, text="See Ana", cards=frozenset({ANA})))
    page = open_step(STUDY, step, session)
    for _ in range(pages):
        page.next()
    session.withdraw(Withdrawn.ERASE, "2026-11-26")
    page.screen.leave()
    QTest.qWait(0)
    assert not [words for words in page.words() if any(name in words.split() for name in NAMES)]
