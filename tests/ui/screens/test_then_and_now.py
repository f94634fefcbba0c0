"""Looking back: nothing is shown unasked, each card is asked about once, and after a death nothing more is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from netmapper.domain.codes import Ending, StepStatus, Verdict
from netmapper.domain.network import Review
from netmapper.editing.commands import NotePrivately
from netmapper.export.name_views import NameView
from netmapper.ui.canvas.still_canvas import StillCanvas
from netmapper.ui.map.card_list import CardList
from netmapper.ui.screens.contacts import Contacts
from netmapper.ui.screens.registry import make_screen
from netmapper.ui.screens.then_and_now import ThenAndNowScreen
from tests.support.followed import ANA, CHOIR, HALL, SAM, Elicitation, followed, study_coming_back
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.step_pages import StepPage
from tests.ui.screens.conftest import OpenStep

ANSWERS = ["Still the same", "Closer now", "Further away", "Something changed", "It has ended"]
REASONS = [
    "We grew apart",
    "One of us moved away",
    "They died",
    "The service or place is no longer there for me",
    "I chose to end it",
    "They chose to end it",
    "I’d rather not say",
]


@pytest.fixture
def step(open_step: OpenStep) -> StepPage:
    study = study_coming_back()
    return open_step(study, "since", followed(study))


@pytest.fixture
def at_sam(step: StepPage) -> StepPage:
    """Sam is nearest to the middle, and so the first who is asked about."""
    step.press("Yes, show me")
    step.next()
    return step


def afresh(open_step: OpenStep, *names: str) -> StepPage:
    study = study_coming_back("fresh_first")
    session = followed(study)
    for name in names:
        session.name_card("person", name)
    return open_step(study, "since", session)


def reviews(step: StepPage) -> dict[int, Review]:
    return dict(step.session.current.reviews)


def leaving(step: StepPage) -> list[StepStatus]:
    """Grows when the step asks to be left."""
    left: list[StepStatus] = []
    step.screen.finished.connect(lambda: left.append(step.screen.status))
    return left


def listed(step: StepPage) -> list[str]:
    cards = next((each for each in step.screen.findChildren(CardList) if each.isVisible()), None)
    return [cards.item(place).text() for place in range(cards.count())] if cards is not None else []


def everything_said(step: StepPage) -> str:
    return " ".join([*step.words(), *step.buttons(), *step.stops(), *listed(step)])


def test_the_map_is_offered_with_its_month_and_nobody_on_it_is_named_before(step: StepPage) -> None:
    assert step.says("Would you like to see last time’s map?")
    assert step.says("It is from January 2026. It has 4 cards.")
    assert step.buttons() == ["Yes, show me", "Not now"]
    assert not any(name in everything_said(step) for name in ("Ana", "Sam", "choir"))


def test_both_answers_are_of_one_size(step: StepPage) -> None:
    yes, no = (step.button(words) for words in ("Yes, show me", "Not now"))
    assert yes.size() == no.size()


def test_not_now_leaves_the_step_and_so_does_going_on(step: StepPage) -> None:
    left = leaving(step)
    step.press("Not now")
    assert left == [StepStatus.SKIPPED]
    assert step.next()
    assert reviews(step) == {}


def test_the_map_of_last_time_is_shown_as_it_was_and_cannot_be_moved(step: StepPage) -> None:
    step.press("Yes, show me")
    canvas = step.screen.findChild(StillCanvas)
    assert canvas is not None
    step.qtbot.waitUntil(lambda: set(canvas.map.cards) == {ANA, SAM, HALL}, timeout=5_000)
    assert reviews(step) == {}


@pytest.mark.parametrize(
    ("answer", "verdict"), list(zip(ANSWERS, Verdict, strict=True)), ids=[verdict.value for verdict in Verdict]
)
def test_each_answer_is_kept_at_once_and_shown(at_sam: StepPage, answer: str, verdict: Verdict) -> None:
    assert at_sam.says("Is this still true?")
    assert at_sam.says("Last time: very much")
    at_sam.press(answer)
    assert reviews(at_sam) == {SAM: Review(SAM, verdict)}
    assert at_sam.chosen() == [answer]
    assert listed(at_sam)[0] == f"Sam: {answer}"


def test_a_second_press_takes_an_answer_back_and_so_does_undo(at_sam: StepPage) -> None:
    at_sam.press("Closer now")
    at_sam.press("Closer now")
    assert reviews(at_sam) == {}
    at_sam.press("Something changed")
    at_sam.undo()
    assert reviews(at_sam) == {}
    assert at_sam.chosen() == []


@pytest.mark.parametrize(("words", "ending"), list(zip(REASONS, Ending, strict=True)), ids=[ending.value for ending in Ending])
def test_why_it_ended_is_asked_and_need_not_be_said(at_sam: StepPage, words: str, ending: Ending) -> None:
    assert not set(REASONS) & set(at_sam.buttons())
    at_sam.press("It has ended")
    assert [button for button in at_sam.buttons() if button in REASONS] == REASONS
    at_sam.press(words)
    assert reviews(at_sam) == {SAM: Review(SAM, Verdict.ENDED, ending)}
    assert SAM not in at_sam.session.current.nodes


def test_the_question_why_names_the_card(at_sam: StepPage) -> None:
    at_sam.press("It has ended")
    assert at_sam.says("Sam: would you like to say why?")
    at_sam.session.names.show(NameView.NUMBERED)
    at_sam.screen.show_names()
    assert "Sam" not in everything_said(at_sam)


def test_after_a_death_nothing_more_is_asked_about_the_card(at_sam: StepPage) -> None:
    at_sam.press("It has ended")
    at_sam.press("They died")
    assert at_sam.says("I’m sorry. Thank you for saying so.")
    assert not at_sam.says("still true?")
    assert "still true?" not in at_sam.screen.page_words  # type: ignore[attr-defined]
    assert at_sam.says("A friend of the study")
    assert at_sam.buttons() == ["Pause a while", "Go on", "I pressed this by mistake", "Skip all the rest"]
    assert at_sam.focused() == "Pause a while"
    at_sam.press("Go on")
    assert at_sam.says("Ana")
    at_sam.back()
    assert not set(ANSWERS) & set(at_sam.buttons())


def test_a_slip_of_the_hand_is_put_right_above_the_contacts(at_sam: StepPage) -> None:
    at_sam.press("It has ended")
    at_sam.press("They died")
    mistake, contacts = at_sam.button("I pressed this by mistake"), at_sam.screen.findChildren(Contacts)[-1]
    assert mistake.mapToGlobal(mistake.rect().bottomLeft()).y() < contacts.mapToGlobal(contacts.rect().topLeft()).y()


def test_a_pause_after_a_death_is_the_pause(at_sam: StepPage) -> None:
    at_sam.press("It has ended")
    at_sam.press("They died")
    paused: list[bool] = []
    at_sam.screen.pause_wanted.connect(lambda: paused.append(True))
    at_sam.press("Pause a while")
    assert paused == [True]


def test_a_death_pressed_by_mistake_is_taken_back(at_sam: StepPage) -> None:
    at_sam.press("It has ended")
    at_sam.press("They died")
    at_sam.press("I pressed this by mistake")
    assert reviews(at_sam) == {SAM: Review(SAM, Verdict.ENDED)}
    at_sam.press("Still the same")
    assert SAM in at_sam.session.current.nodes


def test_undo_of_a_death_asks_again(at_sam: StepPage) -> None:
    at_sam.press("It has ended")
    at_sam.press("They died")
    at_sam.undo()
    assert at_sam.chosen() == ["It has ended"]


def test_what_is_skipped_has_no_answer_and_has_not_ended(at_sam: StepPage) -> None:
    at_sam.press("Skip this one")
    assert at_sam.says("Ana")
    left = leaving(at_sam)
    at_sam.press("Skip all the rest")
    assert left == [StepStatus.SKIPPED]
    assert reviews(at_sam) == {}
    assert {SAM, ANA} <= at_sam.session.current.nodes.keys()


def test_the_step_is_done_once_anything_was_said_and_goes_on_after_the_last_card(at_sam: StepPage) -> None:
    left = leaving(at_sam)
    for answer in ANSWERS[:4]:
        at_sam.press(answer)
        if not left and at_sam.next():
            break
    assert len(reviews(at_sam)) == 4
    assert at_sam.screen.status is StepStatus.DONE


def test_any_card_is_gone_back_to_by_the_list_and_no_number_presses(at_sam: StepPage) -> None:
    at_sam.press("Still the same")
    at_sam.next()
    cards = at_sam.screen.findChild(CardList)
    assert cards is not None
    at_sam.qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=cards.visualItemRect(cards.item(3)).center())
    assert at_sam.says("The choir")
    assert at_sam.says("Last time: not on the map")
    assert not any(any(sign.isdigit() for sign in said) for said in at_sam.words())


def test_by_keys_alone(step: StepPage) -> None:
    step.tab_to("Yes, show me")
    step.key(Qt.Key.Key_Return)
    step.next()
    assert step.focused() == "Still the same"
    step.key(Qt.Key.Key_3)
    assert reviews(step)[SAM].verdict is Verdict.FURTHER
    step.tab_to("Skip this one")
    step.key(Qt.Key.Key_Space)
    step.tab_to("The cards of last time")
    step.key(Qt.Key.Key_Down)
    assert step.says("St John’s hall")
    assert step.focused() == "The cards of last time"


def test_names_that_are_hidden_stay_hidden(at_sam: StepPage) -> None:
    for view in (NameView.INITIALS, NameView.NUMBERED):
        at_sam.session.names.show(view)
        at_sam.screen.show_names()
        said = everything_said(at_sam)
        assert not any(name in said for name in ("Ana", "Sam", "John", "choir"))
    at_sam.press("It has ended")
    at_sam.press("They died")
    assert "Sam" not in everything_said(at_sam)


def test_in_a_first_wave_there_is_nothing_to_ask(open_step: OpenStep) -> None:
    study = study_coming_back()
    step = open_step(study, "since", fresh_session(study))
    assert step.next()


@pytest.mark.parametrize("elicitation", ["last_map_first", "fresh_first"])
def test_opened_again_it_goes_on_at_the_first_card_that_was_not_spoken_of(open_step: OpenStep, elicitation: Elicitation) -> None:
    study, vault = study_coming_back(elicitation), MemoryVault()
    step = open_step(study, "since", followed(study, vault))
    step.press("Yes, show me")
    step.next()
    step.press("It has ended")
    step.press("They died")
    again = open_step(study, "since", fresh_session(study, vault))
    assert reviews(again) == {SAM: Review(SAM, Verdict.ENDED, Ending.DIED)}
    assert again.screen.page == ANA


def test_a_name_said_today_and_last_time_is_asked_about_first(open_step: OpenStep) -> None:
    step = afresh(open_step, "  ANA ", "Jo")
    step.press("Yes, show me")
    assert step.says("Is this the same Ana as last time?")
    step.press("Yes, the same")
    assert step.session.current.nodes[ANA].label == "ANA"
    assert step.session.current.nodes[ANA].persistent_id == "aa"
    assert step.screen.page == "map"
    step.undo()
    assert ANA not in step.session.current.nodes


def test_another_of_the_same_name_stays_a_card_of_its_own(open_step: OpenStep) -> None:
    step = afresh(open_step, "Ana", "Sam")
    step.press("Yes, show me")
    step.press("No, another one")
    step.press("Yes, the same")
    assert {node.persistent_id for node in step.session.current.nodes.values()} & {"aa", "bb"} != {"aa", "bb"}
    assert step.screen.page == "map"
    assert CHOIR not in step.session.current.nodes


def test_where_last_times_cards_are_there_from_the_first_no_name_is_matched(open_step: OpenStep) -> None:
    study = study_coming_back()
    session = followed(study)
    session.name_card("person", "Ana")
    step = open_step(study, "since", session)
    step.press("Yes, show me")
    assert step.screen.page == "map"


def test_the_researchers_note_goes_with_the_card_and_no_undo_loses_it(open_step: OpenStep) -> None:
    step = afresh(open_step, "Ana")
    new = step.node("Ana").id
    step.session.do(NotePrivately("spoke softly", new))
    for _ in range(2):
        step.session.recognise(new, ANA)
        assert step.session.current.private_notes[ANA].text == "spoke softly"
        step.undo()
        assert step.session.current.private_notes[new].text == "spoke softly"


def test_in_another_language_it_goes_on_at_the_same_card(at_sam: StepPage) -> None:
    at_sam.next()
    other = make_screen(at_sam.step, at_sam.session, at_sam.screen.look, at_sam.screen.assets)
    at_sam.qtbot.addWidget(other)
    other.take_place_of(at_sam.screen)
    assert isinstance(other, ThenAndNowScreen)
    assert other.page == ANA


def test_nobody_is_asked_whether_an_activity_died(step: StepPage) -> None:
    step.press("Yes, show me")
    step.next()
    while not step.says("The choir"):
        step.press("Skip this one")
    step.press("It has ended")
    assert [button for button in step.buttons() if button in REASONS] == [
        reason for reason in REASONS if reason not in {"They died", "We grew apart"}
    ]
