"""The researcher sees last time's map, and what had ended by then, before anybody else does."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from netmapper.app.following import LastTime
from netmapper.domain.codes import Ending, Verdict
from netmapper.editing import commands as c
from netmapper.storage.vault import SessionRead
from netmapper.study.loading import study_bytes
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.map.card_list import CardList
from netmapper.ui.researcher.last_time import LastTimePage
from netmapper.ui.theme import Look
from tests.support.followed import ANA, HALL, SAM, followed, study_coming_back
from tests.support.pages import Page


@pytest.fixture
def page(qtbot: QtBot, look: Look, assets: Assets) -> Page:
    study = study_coming_back()
    session = followed(study)
    session.do(c.ReviewCard(SAM, Verdict.ENDED, Ending.DIED))
    read = SessionRead(session.facts, study_bytes(study), session.current)
    shown = LastTimePage(LastTime(read, recoverable=False), look, assets)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    return Page(qtbot, shown)


def test_the_map_and_its_cards_are_as_they_were_left(page: Page) -> None:
    canvas = page.widget.findChild(StillCanvas)
    assert canvas is not None
    page.qtbot.waitUntil(lambda: set(canvas.map.cards) == {ANA, HALL}, timeout=5_000)
    cards = page.widget.findChild(CardList)
    assert cards is not None
    assert cards.item(0).text() == "Ana, close to me, quite a lot"
    assert page.says("It is from March 2026. It has 3 cards.")


def test_what_had_ended_is_named_with_its_reason(page: Page) -> None:
    assert page.says("What had ended by then")
    assert page.says("Sam: They died")


def test_the_follow_up_begins_from_here(page: Page) -> None:
    begun: list[bool] = []
    page.widget.follow_up_wanted.connect(lambda: begun.append(True))  # type: ignore[attr-defined]
    page.press("Begin the follow-up")
    assert begun == [True]
