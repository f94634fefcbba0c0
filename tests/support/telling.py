"""The story told step by step, from Start to the last page. Who tells it decides how things are pressed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Effect, Missing
from netmapper.study.questions import Question
from netmapper.study.steps import FormStep
from tests.support import story
from tests.support.participant import Participant, effect_words

REASONS = {
    Missing.SKIPPED: "Skip this question",
    Missing.PREFER_NOT_TO_SAY: "I prefer not to say",
    Missing.DONT_KNOW: "I don’t know",
}


class Teller(Protocol):
    """Whoever can tell of themselves: at the window, or from outside, over the bus of screen readers."""

    def press(self, name: str, about: str = "") -> None:
        """Presses the button or choice of this name."""

    def write(self, name: str, words: str) -> None:
        """Writes into the field of this name."""

    def words(self) -> list[str]:
        """What the labels say."""

    def wait_for(self, said: str) -> None:
        """Waits until some words have these in them."""


def begin(person: Teller, code: str = story.CODE, title: str = story.EXAMPLE_TITLE) -> str:
    """From Start to the first step; returns the six words of the passphrase."""
    person.press(f"New session of {title}")
    person.write("Participant code", code)
    person.press("Next")
    person.wait_for("Write these six words down")
    words = next(said for said in person.words() if len(said.split()) == 6 and said.islower())
    person.press("Make the session")
    hand_over(person)
    return words


def unlock(person: Participant, name: str, passphrase: str) -> None:
    """From Start to the step where a session was left."""
    person.press(f"Continue session {name}")
    person.write("Passphrase", passphrase)
    person.press("Unlock")
    hand_over(person)


def hand_over(person: Teller) -> None:
    """The laptop is turned to the participant."""
    person.wait_for("I am ready")
    person.press("I am ready")


def tell_everything(person: Participant) -> InterviewSession:
    """Every step to the last page; returns the session, still open."""
    welcome(person)
    consent(person)
    name_everything(person)
    place_everything(person)
    link_everything(person)
    give_and_take(person)
    about_me(person)
    well_being(person)
    review(person)
    plan(person)
    person.wait_for("What is kept")
    return person.session


def welcome(person: Participant) -> None:
    """Read, and on."""
    person.wait_for("It is your map.")
    person.press("Next")


def consent(person: Participant) -> None:
    """One answer to each purpose."""
    for purpose in person.session.study.consent:
        person.press(story.CONSENTS[purpose.id], about=purpose.text.into("en", "en"))
    person.press("Next")


def name_everything(person: Participant) -> None:
    """Four people, two places, two activities."""
    for names in (story.PEOPLE, story.HELPERS, story.PLACES, story.MORE_PLACES, story.ACTIVITIES):
        name_cards(person, names)
        person.press("Next")


def name_cards(person: Participant, names: Sequence[str]) -> None:
    """Names cards on the page that is there."""
    field = person.typing_field()
    for name in names:
        person.write_into(field, name)
        person.add()
        assert person.tile(name)


def place_everything(person: Participant) -> None:
    """Each card on its ring; one is moved again, put back by Undo, and moved by Redo."""
    for name, ring in story.RINGS.items():
        person.place(name, ring)
        assert person.ring_of(name) == person.drawn_on(name) == ring, name
    person.move(story.MOVED, story.MOVED_TO)
    person.press("Undo")
    assert person.drawn_on(story.MOVED) == story.RINGS[story.MOVED]
    person.press("Redo")
    assert person.drawn_on(story.MOVED) == story.MOVED_TO
    person.press("Next")


def link_everything(person: Participant) -> None:
    """Links across all kinds of cards, and a group of some."""
    for one, other in story.LINKS:
        person.link(one, other)
    for group, members in story.GROUPS.items():
        person.gather(group, members)
    person.press("Next")
    person.press("Yes, go on")


def give_and_take(person: Participant) -> None:
    """Each resource, then how each card is."""
    for number, resource in enumerate(person.session.study.resources):
        assert person.reads(resource.question.into("en", "en"))
        if number in (1, 2):
            person.turn_face()
        ways = story.WAYS[resource.id]
        for name, directions in ways.items():
            person.say_way(name, directions)
        if not ways:
            person.press("Nobody right now")
        person.press("Next")
    for name, effect in story.EFFECTS.items():
        assert person.reads(name)
        if effect is not Effect.NOT_SAID:
            person.press(effect_words(effect), about="All in all")
        person.press("Next")


def about_me(person: Participant) -> None:
    """Answers, and three ways of not answering."""
    for form in person.session.study.steps:
        for question in form.questions if isinstance(form, FormStep) else ():
            answer(person, question)


def well_being(person: Participant) -> None:
    """Four scales."""
    for question in person.session.study.instruments[0].items:
        answer(person, question)


def answer(person: Participant, question: Question) -> None:
    """Answers one question, and goes on."""
    said, asked = story.ANSWERS[question.id], question.text.into("en", "en")
    assert person.reads(asked)
    if isinstance(said, Missing):
        person.press(REASONS[said], about=asked)
    elif question.choices:
        for value in said if isinstance(said, tuple) else (said,):
            choice = next(each for each in question.choices if each.value == value)
            person.press(choice.label.into("en", "en"), about=asked)
    else:
        person.press(str(said), about=asked)
    person.press("Next")


def review(person: Participant) -> None:
    """Looks again at Ana: what passes shows, and nobody asks again how that is, since the study asks once per card."""
    person.choose_card(story.ANA)
    person.press(f"More about {story.ANA}")
    person.press("Give and take")
    assert person.pressable(f"I listen to {story.ANA}").isChecked()
    assert "How this is for you" not in person.buttons()
    person.press("Next")


def plan(person: Participant) -> None:
    """One thing to keep, decided together; it stands among the plans."""
    person.press("Something to keep")
    person.press("Together")
    person.press("Done")
    person.wait_for("1. Something to keep")
    assert [(each.aim, each.decided) for each in person.session.current.plans.values()] == [story.PLAN]
    person.press("Next")


def finish(person: Teller) -> None:
    """From the last page back to Start."""
    person.press("Finish")
    person.wait_for("Everything is saved and sealed.")
    person.press("I am the researcher: back to Start")
    person.wait_for("Sessions on this laptop")


def export(person: Participant, name: str, passphrase: str, folder: str) -> None:
    """Exports a session from Start, and waits until it was read back."""
    person.press(f"Export session {name}")
    person.write("Passphrase", passphrase)
    person.write("Folder", folder)
    person.press("Export")
    person.wait_for("Exported and checked")
    assert person.reads("Exported and checked")


def stop(person: Participant) -> None:
    """Stop for today, and back at Start."""
    person.press("Stop for today")
    person.wait_for("You can go on another day")
    person.press("I am the researcher: back to Start")
    person.wait_for("Sessions on this laptop")


def follow_up(person: Participant, last: Path, words: str) -> str:
    """From a list with last time's session to the participant's first screen; returns the follow-up's six words."""
    person.press(f"Follow up session {last.stem}")
    person.write("Passphrase", words)
    person.press("Unlock")
    person.press_once_there("Begin the follow-up")
    person.wait_for("Write these six words down")
    anew = next(said for said in person.words() if len(said.split()) == 6 and said.islower())
    person.press("Make the session")
    hand_over(person)
    assert person.session.facts.wave == 2
    return anew
