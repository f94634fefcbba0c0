"""What holds on every page of every step of both bundled studies: Pause where it was, someone to talk to one press away."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netmapper.bootstrap import house
from netmapper.ui.cover import Cover
from netmapper.ui.leaving import LeavingCard
from tests.journeys.conftest import OpenWindow
from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByMouse
from tests.support.telling import begin

STUDIES = ("example", "street")
ALT = Qt.KeyboardModifier.AltModifier
MOST_PAGES = 200
HALF = "Brambl"


def title_of(study: str) -> str:
    """What Start calls a bundled study."""
    told = json.loads((house() / "resources" / "studies" / f"{study}.netstudy").read_text(encoding="utf-8"))["title"]
    return str(told if isinstance(told, str) else told["en"])


class Walker(ByMouse):
    """Goes from page to page by keys, and looks round on each."""

    @property
    def step(self) -> str:
        """The step that is shown."""
        screen = self.frame.step_screen
        assert screen is not None
        return screen.step.id

    def go(self, key: Qt.Key) -> None:
        """A page on, or back; a question that is asked before is answered with going on."""
        self.keyboard.key(key, ALT)
        if key == Qt.Key.Key_Right and self.has(LeavingCard):
            card = self._there(LeavingCard)
            self.press_widget(card.findChildren(QPushButton)[0])

    def until(self, said: str) -> None:
        """Goes on to the page that says so."""
        for _ in range(MOST_PAGES):
            if self.says(said):
                return
            self.go(Qt.Key.Key_Right)
        raise LookupError(said)

    @property
    def asks_for_names(self) -> bool:
        """Whether this step asks for names."""
        return any(step.id == self.step and step.type == "name_generator" for step in self.session.study.steps)

    def cover_and_uncover(self) -> None:
        """Pauses by the key, and carries on."""
        self.keyboard.key(Qt.Key.Key_F12)
        assert self.has(Cover), self.step
        self.press("Carry on")

    def fields(self) -> list[QWidget]:
        """The fields of this page that can be typed into."""
        seen = [*self._seen(QLineEdit), *self._seen(QPlainTextEdit)]
        return [field for field in seen if field.isEnabled() and not field.isReadOnly()]

    def begin_typing(self, words: str) -> None:
        """Writes these words into the first field of this page, in place of what is there, and leaves it at that."""
        field = self.fields()[0]
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, words)

    def kept(self, words: str) -> bool:
        """Whether they are still in a field, or part of the map by now."""
        typed = [field.text() if isinstance(field, QLineEdit) else field.toPlainText() for field in self.fields()]
        return words in typed or words in repr(self.session.current)

    def page_shown(self) -> tuple[str, ...]:
        """What tells one page from another: its step, and the first words on it."""
        return (self.step, *self.words()[:5])

    def skip_and_take_back(self) -> None:
        """Skips the question, where this page has one, and takes that back."""
        skips = [each for each in self._seen(QPushButton) if each.text() == "Skip this question" and each.isEnabled()]
        if skips:
            self.press_widget(skips[0])
            self.press("Undo")

    def there_and_back(self, first: Qt.Key, then: Qt.Key) -> None:
        """Leaves this page and comes again, where there is one on that side."""
        here = self.page_shown()
        self.go(first)
        if self.page_shown() != here:
            self.go(then)

    def pause_box(self) -> QRect:
        """Where Pause is in the window."""
        button = self.pressable("Pause")
        return QRect(button.mapTo(self.window, QPoint(0, 0)), button.size())

    def all_steps(self) -> list[str]:
        """The steps that the participant walks through in a first wave."""
        theirs = (step for step in self.session.study.steps if step.by == "participant")
        return [step.id for step in theirs if step.type != "then_and_now"]


@pytest.fixture(params=STUDIES)
def walker(request: pytest.FixtureRequest, qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow) -> Walker:
    """Somebody at the first page of a study."""
    assert laptop.home.is_dir()
    person = Walker(qtbot, open_window())
    begin(person, title=title_of(str(request.param)))
    return person


def test_pause_stays_in_its_place_and_someone_to_talk_to_is_one_press_away(walker: Walker, qtbot: QtBot) -> None:
    page = WindowPage(qtbot, walker.window, FakeHouse())
    first, seen = walker.pause_box(), dict.fromkeys([walker.step])
    contacts = [contact.name.into("en", "en") for contact in walker.session.study.contacts]
    assert contacts
    for _ in range(MOST_PAGES):
        box, step = walker.pause_box(), walker.step
        seen[step] = None
        assert abs(box.x() - first.x()) + abs(box.y() - first.y()) <= 1, step
        assert abs(box.width() - first.width()) + abs(box.height() - first.height()) <= 1, step
        walker.press("Help")
        assert all(walker.says(contact) for contact in contacts), step
        walker.press("Help")
        before = set(page.heard())
        walker.keyboard.key(Qt.Key.Key_F12)
        assert walker.has(Cover), step
        left = {name for name in page.heard() if name} & before - {page.window.windowTitle()}
        assert left == set(), step
        walker.press("Carry on")
        if step == walker.all_steps()[-1]:
            break
        if walker.asks_for_names and not walker.session.current.nodes:
            for name in ("Ada", "Benno", "Cleo"):  # some steps are asked only where there are cards
                walker.name_card(name)
        walker.go(Qt.Key.Key_Right)
    assert [step for step in walker.all_steps() if step not in seen] == []


def test_a_name_that_is_half_typed_is_still_there_after_going_on_and_back(walker: Walker) -> None:
    while not walker.asks_for_names:
        walker.go(Qt.Key.Key_Right)
    walker.write_into(walker.typing_field(), HALF)
    walker.go(Qt.Key.Key_Right)
    walker.go(Qt.Key.Key_Left)
    assert HALF in {node.label for node in walker.session.current.nodes.values()} or walker.typing_field().text() == HALF


def test_what_is_half_typed_outlives_pause_next_back_and_a_skip_on_every_page(walker: Walker) -> None:
    typed_in = set()
    for turn in range(MOST_PAGES):
        step = walker.step
        if walker.asks_for_names and not walker.session.current.nodes:
            for name in ("Ada", "Benno", "Cleo"):
                walker.name_card(name)
        if walker.fields():
            typed_in.add(step)
            ways = {
                "pause": walker.cover_and_uncover,
                "next": lambda: walker.there_and_back(Qt.Key.Key_Right, Qt.Key.Key_Left),
                "back": lambda: walker.there_and_back(Qt.Key.Key_Left, Qt.Key.Key_Right),
                "skip": walker.skip_and_take_back,
            }
            for way, leave in ways.items():
                if not walker.fields():  # coming back, a step opens at its first open page
                    break
                words = f"{HALF}{turn}{way}"
                walker.begin_typing(words)
                leave()
                assert walker.kept(words), (step, way)
        if step == walker.all_steps()[-1]:
            break
        walker.go(Qt.Key.Key_Right)
    walker.wait_until(lambda: walker.session.saving.everything)  # or the window would wait before it closes
    asking = {step.id for step in walker.session.study.steps if step.type == "name_generator"}
    assert asking <= typed_in
