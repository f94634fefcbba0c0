"""Last time's map behind today's: off until asked for, faint, and never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QColor, QImage

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import MarkStep, PlaceNode
from netmapper.export.name_views import NameView
from netmapper.study.model import Study
from netmapper.ui.bothmaps.both_maps_screen import BothMapsScreen
from netmapper.ui.theme import Look
from tests.support.clipping import clipped, too_small
from tests.support.map_page import MapPage
from tests.support.second_wave import ANA, JOE, RUTH, SAM, follow_up, talked_about
from tests.support.studies import small_study_dict
from tests.ui.map.conftest import OpenMap

SHOW, BESIDE = "Show last time", "Then and now"


@pytest.fixture
def session(study: Study) -> InterviewSession:
    """A follow-up in which some cards were talked about."""
    return talked_about(follow_up(study))


@pytest.fixture
def page(open_map: OpenMap, session: InterviewSession) -> MapPage:
    """The map of that follow-up."""
    return open_map(session=session)


def spot_of_then(page: MapPage, node: NodeId) -> tuple[int, int]:
    """The pixel in the middle of where a card stood last time."""
    place = page.session.current.last_nodes[node].place
    assert place is not None
    at = page.screen.canvas.pixel_of(page.screen.canvas.map.projection.point(place))
    return at.x(), at.y()


def differs(one: QImage, other: QImage, at: tuple[int, int], reach: int = 30) -> bool:
    """Whether two pictures differ within so many pixels of a spot."""
    ratio = one.devicePixelRatio()
    left, top = (round((each - reach) * ratio) for each in at)
    box = QRect(left, top, round(2 * reach * ratio), round(2 * reach * ratio))
    return bool(one.copy(box) != other.copy(box))


def test_in_a_first_wave_there_is_nothing_to_look_back_at(open_map: OpenMap) -> None:
    page = open_map().placed("Sam")
    page.press("More to show")
    page.press("More to do")
    assert SHOW not in page.buttons()
    assert BESIDE not in page.buttons()


def test_last_time_is_off_until_it_is_asked_for(page: MapPage) -> None:
    before = page.picture()
    page.press(SHOW)
    shown = page.picture()
    assert differs(before, shown, spot_of_then(page, RUTH))
    assert differs(before, shown, spot_of_then(page, SAM))
    page.press(SHOW)
    assert page.picture() == before


def test_a_card_that_stands_where_it_stood_looks_as_before(page: MapPage) -> None:
    before = page.picture()
    page.press(SHOW)
    assert not differs(before, page.picture(), spot_of_then(page, ANA), reach=20)


def test_an_outline_is_no_card_to_the_hand_nor_to_the_ear(page: MapPage) -> None:
    QAccessible.setActive(True)
    heard = QAccessible.queryAccessibleInterface(page.screen.canvas).childCount()
    page.press(SHOW)
    assert QAccessible.queryAccessibleInterface(page.screen.canvas).childCount() == heard
    scene = page.screen.canvas.map
    place = page.session.current.last_nodes[JOE].place
    assert place is not None
    assert scene.card_at(scene.projection.point(place)) is None
    assert JOE not in scene.cards


def test_a_line_follows_a_card_that_is_moved(page: MapPage) -> None:
    page.press(SHOW)
    before = page.picture()
    page.drag("Ana", ring=3, angle=170)
    assert differs(before, page.picture(), spot_of_then(page, ANA))
    assert page.drawn_on("Ana") == 3


def test_undo_takes_the_outline_back(page: MapPage) -> None:
    page.press(SHOW)
    before = page.picture()
    page.session.do(PlaceNode(ANA, page.place(3, 170)))
    assert page.picture() != before
    page.session.undo()
    assert not differs(before, page.picture(), spot_of_then(page, ANA), reach=15)


def test_what_is_left_out_of_today_is_left_out_of_last_time(page: MapPage) -> None:
    page.press(SHOW)
    page.press("Activities")
    alone = page.picture()
    page.press(SHOW)
    assert page.picture() == alone


def test_names_that_are_hidden_are_hidden_on_an_outline(page: MapPage) -> None:
    page.press(SHOW)
    whole = page.picture()
    page.session.names.show(NameView.NUMBERED)
    x, y = spot_of_then(page, RUTH)
    assert differs(whole, page.picture(), (x, y + 30))
    shown = page.screen.canvas.map.shown
    assert [shown.name(node) for node in shown.last() if node.id in (RUTH, JOE)] == ["Person 6", "Person 7"]


def test_where_the_step_about_last_time_was_passed_over_nothing_of_it_is_offered(open_map: OpenMap) -> None:
    steps = [*small_study_dict()["steps"], {"id": "back", "type": "then_and_now", "title": "Then", "text": "Still true?"}]
    study = Study.model_validate({**small_study_dict(), "steps": steps})
    session = follow_up(study)
    session.do(MarkStep("back", StepStatus.SKIPPED))
    page = open_map(study=study, session=session)
    page.press("More to show")
    page.press("More to do")
    assert SHOW not in page.buttons()
    assert BESIDE not in page.buttons()


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_both_maps_are_behind_one_press(open_map: OpenMap, session: InterviewSession, step: str) -> None:
    page = open_map(step, session=session)
    wanted: list[object] = []
    page.screen.aside_wanted.connect(wanted.append)
    page.press(BESIDE)
    (screen,) = wanted
    assert isinstance(screen, BothMapsScreen)
    page.qtbot.addWidget(screen)


def test_help_speaks_of_last_time_in_a_follow_up_only(page: MapPage, open_map: OpenMap) -> None:
    assert any(SHOW in line for line in page.screen.help_lines)
    assert not any(SHOW in line for line in open_map().screen.help_lines)


def test_on_the_review_it_is_to_be_seen_at_once(open_map: OpenMap, session: InterviewSession) -> None:
    assert BESIDE in open_map("review", session=session).buttons()


def test_the_outline_can_be_told_from_its_ground_in_every_theme(
    open_map: OpenMap, session: InterviewSession, any_theme: Look
) -> None:
    page = open_map(session=session, look=any_theme)
    before = page.picture()
    page.press(SHOW)
    x, y = spot_of_then(page, RUTH)
    ratio = before.devicePixelRatio()
    box = (round((x - 30) * ratio), round((y - 30) * ratio), round(60 * ratio), round(60 * ratio))
    now = page.picture().copy(*box)
    quiet = QColor(any_theme.theme.quiet)
    assert any(now.pixelColor(i, j) == quiet for i in range(now.width()) for j in range(now.height()))


def test_words_have_room_at_twice_their_size(open_map: OpenMap, session: InterviewSession, large_text: Look) -> None:
    page = open_map("review", session=session, look=large_text)
    page.press(SHOW)
    assert clipped(page.screen) == []
    assert too_small(page.screen, large_text.target) == []
