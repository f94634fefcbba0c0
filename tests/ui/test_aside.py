"""The researcher's page within an interview: reached by its key alone, with private notes, and the replay of the map."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QSlider, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import EGO, NodeId
from netmapper.editing.commands import PlaceNode, RenameNode, SendToRing
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.map.card_list import CardList
from netmapper.ui.researcher.aside import AsidePage
from netmapper.ui.researcher.replay_page import ReplayPage
from netmapper.ui.sitting import Sitting
from netmapper.ui.theme import Look
from netmapper.ui.widgets.scroll import Scroll
from tests.support.clipping import clipped
from tests.support.fakes import PatientVault, kept_session
from tests.support.frame_page import WindowPage

KEY = (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
SAM = NodeId(1)


@pytest.fixture
def session(window_page: WindowPage) -> InterviewSession:
    """An interview with two cards, which the participant has before them."""
    session = window_page.begin()
    session.name_card("person", "Sam")
    session.name_card("person", "Ana")
    session.do(SendToRing(SAM, 1))
    return session


def step_aside(page: WindowPage) -> None:
    page.shortcut(*KEY)
    page.press("I am the researcher")


def field(page: WindowPage, name: str) -> QPlainTextEdit:
    found = page.window.findChildren(QPlainTextEdit)
    return next(each for each in found if each.isVisible() and each.accessibleName() == name)


def seen(page: WindowPage, kind: type[QWidget]) -> QWidget:
    return next(each for each in page.window.findChildren(kind) if each.isVisible())


def test_the_page_ends_below_its_last_button(window_page: WindowPage, session: InterviewSession) -> None:
    step_aside(window_page)
    last = window_page.button("They no longer want to take part…")
    window_page.qtbot.waitUntil(lambda: seen(window_page, AsidePage).findChildren(Scroll)[0].verticalScrollBar().maximum() > 0)
    page = seen(window_page, AsidePage).findChildren(Scroll)[0].widget()
    assert page.height() - last.mapTo(page, last.rect().bottomLeft()).y() <= 26


def test_the_key_covers_the_interview_and_shows_nothing_before_the_researcher_says_so(
    window_page: WindowPage, session: InterviewSession
) -> None:
    window_page.shortcut(*KEY)
    assert window_page.words() == ["The next page is for the researcher. Please turn the laptop to them, or go back."]
    assert window_page.buttons() == ["Go back", "I am the researcher"]
    window_page.key(Qt.Key.Key_Escape)
    assert window_page.says("Welcome")


def test_a_private_note_is_kept_and_no_undo_and_no_screen_of_the_participant_meets_it(
    window_page: WindowPage, session: InterviewSession
) -> None:
    step_aside(window_page)
    QTest.keyClicks(field(window_page, "My notes on this session"), "Tired today")
    window_page.press("Back to the interview")
    assert session.current.private_notes[EGO].text == "Tired today"
    assert window_page.says("Please turn the laptop to the person whose map this is.")
    window_page.press("I am ready")
    assert not any("Tired" in said for said in (*window_page.words(), *window_page.heard()))
    assert [session.told(step).change.verb for step in session.steps()] == ["add_node", "add_node", "place_node"]
    session.undo()
    assert session.current.nodes[SAM].place is None
    assert session.current.private_notes[EGO].text == "Tired today"


def test_each_card_has_a_private_note_of_its_own(window_page: WindowPage, session: InterviewSession) -> None:
    step_aside(window_page)
    assert not field(window_page, "My notes on a card").isEnabled()
    cards = seen(window_page, CardList)
    assert isinstance(cards, CardList)
    cards.setFocus()
    window_page.key(Qt.Key.Key_Down)
    QTest.keyClicks(field(window_page, "My notes on Sam"), "her brother")
    cards.setFocus()
    window_page.key(Qt.Key.Key_Down)
    assert field(window_page, "My notes on Ana").toPlainText() == ""
    window_page.key(Qt.Key.Key_Up)
    assert field(window_page, "My notes on Sam").toPlainText() == "her brother"
    assert {key: note.text for key, note in session.current.private_notes.items()} == {SAM: "her brother"}


def test_pause_covers_the_researchers_page_too_and_what_was_typed_is_kept(
    window_page: WindowPage, session: InterviewSession
) -> None:
    step_aside(window_page)
    QTest.keyClicks(field(window_page, "My notes on this session"), "quick")
    window_page.shortcut(Qt.Key.Key_F12)
    assert window_page.words() == ["Paused. Everything is saved."]
    assert session.current.private_notes[EGO].text == "quick"


def test_closing_the_window_keeps_what_was_typed_there(window_page: WindowPage, session: InterviewSession) -> None:
    step_aside(window_page)
    QTest.keyClicks(field(window_page, "My notes on this session"), "last words")
    assert window_page.window.close()
    assert session.current.private_notes[EGO].text == "last words"


def replay(page: WindowPage) -> tuple[QSlider, StillCanvas]:
    step_aside(page)
    page.press("How the map grew")
    slider, canvas = seen(page, QSlider), seen(page, StillCanvas)
    assert isinstance(slider, QSlider)
    assert isinstance(canvas, StillCanvas)
    return slider, canvas


def test_the_slider_shows_the_map_as_it_was_and_says_what_was_done(window_page: WindowPage, session: InterviewSession) -> None:
    session.undo()
    slider, canvas = replay(window_page)
    assert (slider.value(), slider.maximum(), slider.hasFocus()) == (4, 4, True)
    assert window_page.says("Undone: moved Sam to “very much”")
    window_page.key(Qt.Key.Key_Left)
    assert list(canvas.map.cards) == [SAM]
    assert window_page.says("3 of 4")
    assert window_page.says("Moved Sam to “very much”")
    window_page.key(Qt.Key.Key_Home)
    assert (list(canvas.map.index.nodes), window_page.says("Before the first change")) == ([], True)
    window_page.press("One on")
    assert [node.label for node in canvas.map.index.nodes.values()] == ["Sam"]


def test_nothing_can_be_changed_in_the_replay(window_page: WindowPage, session: InterviewSession) -> None:
    _, canvas = replay(window_page)
    before = session.current
    window_page.settled()
    at = canvas.pixel_of(canvas.map.cards[SAM].point)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(canvas.viewport(), at + at)
    assert not canvas.moving
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at + at)
    canvas.setFocus()
    for key in (Qt.Key.Key_3, Qt.Key.Key_Delete, Qt.Key.Key_L):
        window_page.key(key)
    window_page.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert not canvas.gesturing
    assert session.current == before


def test_playing_goes_to_the_end_and_stops_when_it_is_left(window_page: WindowPage, session: InterviewSession) -> None:
    slider, _ = replay(window_page)
    window_page.press("Play")
    assert slider.value() == 0
    window_page.wait_until(lambda: slider.value() == slider.maximum())
    assert "Play" in window_page.buttons()
    window_page.press("Play")
    page = seen(window_page, ReplayPage)
    assert isinstance(page, ReplayPage)
    window_page.press("Back to my notes")
    assert not page._clock.isActive()


def test_a_long_history_follows_the_slider(window_page: WindowPage, session: InterviewSession) -> None:
    for number in range(100):
        node = session.name_card("person", f"Card {number}")
        for angle in range(27):
            session.do(PlaceNode(node, session.study.place(0.3 + angle / 50, 3.6 * number + angle)))
    session.do(RenameNode(SAM, "Samuel"))
    slider, canvas = replay(window_page)
    assert slider.maximum() > 2_800
    took = {}
    for number in (1_000, 1_010, 2_000, 1_500, 1_490, 0, 2_800, 2_790):
        began = perf_counter()
        slider.setValue(number)
        canvas.viewport().repaint()
        took[number] = perf_counter() - began
    assert min(took[1_010], took[1_490], took[2_790]) < 0.1, took
    assert max(took.values()) < 1, took


def test_nothing_is_clipped_at_twice_the_size(qtbot: object, large_text: Look, assets: Assets) -> None:
    session = kept_session(PatientVault())
    session.name_card("person", "Somebody with a long name that goes on")
    sitting = Sitting(session, lambda _: None, large_text, assets)
    qtbot.addWidget(sitting)  # type: ignore[attr-defined]
    sitting.resize(1_366, 768)
    sitting.show()
    for show in (sitting.show_threshold, sitting._step_aside, sitting._show_replay):
        show()
        QTest.qWait(0)
        assert clipped(sitting) == []
    sitting.close_session()


def test_a_window_that_wishes_to_close_twice_beside_the_interview_waits_for_saving(
    qtbot: object, look: Look, assets: Assets
) -> None:
    vault = PatientVault(prompt=False)
    session = kept_session(vault)
    sitting = Sitting(session, lambda _: None, look, assets)
    qtbot.addWidget(sitting)  # type: ignore[attr-defined]
    sitting.show()
    sitting.show_threshold()
    sitting._step_aside()
    session.name_card("person", "Ana")
    assert not sitting.close_session()
    assert not sitting.close_session()
    vault.save_now()
    assert sitting.close_session()


def test_a_distress_sheet_is_at_hand_without_scrolling_and_tab_goes_as_the_eye_does(
    window_page: WindowPage, session: InterviewSession
) -> None:
    step_aside(window_page)
    begin = window_page.button("Begin a distress sheet")
    assert begin.visibleRegion().boundingRect() == begin.rect()
    window_page.key(Qt.Key.Key_Tab)
    assert begin.window().focusWidget() is begin
