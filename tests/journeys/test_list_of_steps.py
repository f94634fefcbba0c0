"""The list of steps by keys alone: over steps and back, stopped and gone on with, and nothing that was said is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netmapper.domain.codes import StepStatus
from tests.journeys.conftest import OpenWindow
from tests.support.hands import watched
from tests.support.laptops import FieldLaptop
from tests.support.participant import ByKeys
from tests.support.step_list import go_to, listed
from tests.support.story import ANA, MUM, SAM
from tests.support.telling import begin, consent, name_cards, stop, unlock, welcome

HALF = "Zara Wolfsb"


def statuses(person: ByKeys) -> list[str]:
    """What the list says of each step, closed again by Escape."""
    said = [line.rpartition(" – ")[2] for line in listed(person)]
    person.keyboard.key(Qt.Key.Key_Escape)
    assert not person.asks("Close")
    return said


def test_jumped_over_steps_and_back_stopped_and_opened_again_it_is_where_we_were(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    person = ByKeys(qtbot, open_window())
    with watched() as mouse:
        words = begin(person)
        welcome(person)
        consent(person)
        name_cards(person, (ANA, SAM))
        person.keyboard.write(HALF)
        go_to(person, "Your map")
        assert person.tray.nodes()
        person.place(ANA, 2)
        assert statuses(person)[:6] == ["done", "done", "done", "skipped", "skipped", "you are here"]
        go_to(person, "How life is for you")
        person.press("7")
        go_to(person, "People")
        names = {node.label for node in person.session.current.nodes.values()}
        assert names == {ANA, SAM, HALF}
        name_cards(person, (MUM,))
        go_to(person, "A usual week")
        before = person.session.current
        stop(person)

        person = ByKeys(qtbot, open_window())
        unlock(person, laptop.only_session.stem, words)
        assert person.frame.step_id == "usual_week"
        now = person.session.current
        assert (now.nodes, now.answers, now.consents) == (before.nodes, before.answers, before.consents)
        assert len(now.nodes) == 4
        assert len(now.answers) == 1
        said = statuses(person)
        assert said[9] == "you are here"
        go_to(person, "Your map")
        assert person.drawn_on(ANA) == 2
        assert len(person.tray.nodes()) == 3
        go_to(person, "Places")
        assert statuses(person)[3:6] == ["you are here", "skipped", "done"]
        stop(person)

        unlock(person, laptop.only_session.stem, words)
        assert person.frame.step_id == "places"
        assert person.session.current.steps["people"].status is StepStatus.DONE
        stop(person)
    assert mouse.presses == 0
