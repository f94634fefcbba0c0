"""Ways to each screen of the field: practice, sessions by code, the researcher's page, consent, coming back, plans and copies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Aim, ConsentAnswer, Ending, StepStatus, Verdict
from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, GroupId, NodeId, TieId
from netmapper.domain.network import Concern, Visit
from netmapper.editing import commands as c
from netmapper.editing.field_commands import NoteConcern, NoteVisit
from netmapper.editing.plan_commands import ChangePlan, MakeCopy, MakePlan
from netmapper.study.model import Study
from tests.support.fakes import FakeHouse, PatientVault
from tests.support.followed import ANA, HALL, SAM, followed
from tests.support.frame_page import SECRET, WindowPage
from tests.support.studies import small_study_dict

Going = Callable[[WindowPage], None]
NAMES = ("Ana", "Sam", "John", "choir", "Choir", "Zelda")
"""Parts of every name on the map, last time or today, and of one that stands in words alone."""
LAPTOP = "six words that open this laptop"
RESEARCHER = (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def field_study() -> Study:
    """The small study with consent, looking back, plans and a distress sheet."""
    raw = small_study_dict()
    raw["steps"].insert(1, _step("agree", "consent", "Your choices"))
    raw["steps"].insert(2, _step("since", "then_and_now", "Since last time"))
    raw["steps"].insert(-1, _step("plans", "plans", "My plans"))
    raw["waves"] = {"elicitation": "last_map_first"}
    raw["withdrawal"] = ["keep", "exclude", "erase"]
    raw["distress"] = ["We stopped, and I asked how they are.", "I stayed until they felt able to go on with their day."]
    return Study.model_validate(raw)


def coming_back(page: WindowPage, step: str, *said: c.Command) -> InterviewSession:
    """A follow-up in which much was said, opened at one of its steps."""
    study = page.house.study = field_study()
    vault = PatientVault()
    told = followed(study, vault)
    for command in (*TODAY, *said):
        told.do(command)
    for before in study.steps:
        if before.id == step:
            break
        told.do(c.MarkStep(before.id, StepStatus.DONE))
    vault.facts = told.facts
    page.house.put("0badcafe", "P01", SECRET, vault)
    page.window.activateWindow()
    page.wait_until(page.window.isActiveWindow)
    page.window.show_start()
    page.unlock("0badcafe")
    page.press("I am ready")
    assert vault.session is not None
    page.settled()
    return vault.session


JO = NodeId(9)
TODAY: tuple[c.Command, ...] = (
    c.GiveConsent("map_use", ConsentAnswer.YES, "2026-03-01", "paper", "RA2"),
    c.GiveConsent("map_use", ConsentAnswer.LATER, "2026-03-02"),
    c.GiveConsent("map_use", ConsentAnswer.YES, "2026-03-02"),
    c.AddNode(JO, TieId(19), "ee", "person", "Zelda Q"),
    c.PlaceNode(JO, Place(0.9, 10, 1)),
    c.DrawTie(TieId(20), JO, SAM, "knows"),
    c.DrawGroup(GroupId(9), "Zelda’s and Ana’s", frozenset({ANA, JO})),
    c.GiveAnswer("age", EGO, 44),
    c.GiveAnswer("words", EGO, "Zelda helps me"),
    c.ReviewCard(ANA, Verdict.CHANGED),
    MakePlan(1, Aim.CHANGE),
    ChangePlan(1, text="See Zelda more", cards=frozenset({SAM, HALL}), helpers=frozenset({ANA}), help="Zelda, perhaps"),
    MakePlan(2, Aim.TRY),
    MakeCopy(1, "Nurse Zelda", ("map", "initials"), "2026-03-02"),
    NoteVisit(Visit(1, "2026-03-01", "At home", "RA2")),
    NoteConcern(Concern(1, "2026-03-02", "distress", sheet=(0,), text="Tired")),
)


def at_practice(page: WindowPage) -> None:
    page.press("Practise with A small study")


def at_practice_band(page: WindowPage) -> None:
    at_practice(page)
    page.window.begin(page.house.practise(Path(), "few", lambda call: call()))
    page.press("I am ready")


def at_desk_made(page: WindowPage) -> None:
    _sessions(page.house)
    page.window.show_start()
    page.press("Sessions by code…")


def at_desk_door(page: WindowPage) -> None:
    page.house.desk_words = LAPTOP
    at_desk_made(page)


def at_desk(page: WindowPage) -> None:
    at_desk_door(page)
    page.type("Passphrase of this laptop", LAPTOP)
    page.press("Unlock")
    page.wait_for("Sessions: ")


def at_last_time(page: WindowPage) -> None:
    vault = PatientVault()
    study = page.house.study = field_study()
    told = followed(study, vault)
    told.do(c.ReviewCard(SAM, Verdict.ENDED, Ending.DIED))
    vault.facts = told.facts
    page.house.put("0badcafe", "P01", SECRET, vault)
    page.window.show_start()
    page.press("Follow up session 0badcafe")
    page.type("Passphrase", SECRET)
    page.press("Unlock")
    page.wait_for("Begin the follow-up")


def at_aside(page: WindowPage) -> None:
    coming_back(page, "map")
    page.shortcut(*RESEARCHER)
    page.press("I am the researcher")


def at_sheet(page: WindowPage) -> None:
    at_aside(page)
    page.press("Begin a distress sheet")
    page.press("Note a concern")


def at_consent(page: WindowPage) -> None:
    coming_back(page, "agree")


def at_paper(page: WindowPage) -> None:
    at_consent(page)
    page.press("Some of this was answered on paper")
    page.press("Answered on paper")


def at_what_i_agreed_to(page: WindowPage) -> None:
    coming_back(page, "me")
    page.press("Help")
    page.press("What I agreed to")


def at_withdrawal(page: WindowPage) -> None:
    coming_back(page, "me")
    page.press("Help")
    page.press("I no longer want to take part")


def at_withdrawal_asked_again(page: WindowPage) -> None:
    at_withdrawal(page)
    page.press("Erase all of it")


def at_withdrawal_noted(page: WindowPage) -> None:
    at_withdrawal(page)
    page.press("Keep what I said so far")
    page.press("Yes, do this")


def at_withdrawn(page: WindowPage) -> None:
    at_withdrawal_noted(page)
    page.press("Close")
    page.press("I am the researcher: back to Start")
    page.press("Continue session 0badcafe")
    page.type("Passphrase", SECRET)
    page.press("Unlock")
    page.wait_for("This person takes no further part")


def at_offer(page: WindowPage) -> None:
    coming_back(page, "since", c.ReviewCard(ANA, None))


def at_map_then(page: WindowPage) -> None:
    at_offer(page)
    page.press("Yes, show me")


def at_match(page: WindowPage) -> None:
    coming_back(page, "since", c.ReviewCard(ANA, None), c.RemoveNode(SAM), c.RenameNode(JO, "Sam"))
    page.press("Yes, show me")


def at_card_then(page: WindowPage) -> None:
    at_map_then(page)
    page.press("Next")


def at_why_it_ended(page: WindowPage) -> None:
    at_card_then(page)
    page.press("It has ended")
    page.settled()


def at_died(page: WindowPage) -> None:
    at_why_it_ended(page)
    page.press("They died")


def at_last_time_shown(page: WindowPage) -> None:
    coming_back(page, "map")
    page.press("More to show")
    page.press("Show last time")


def at_both_maps(page: WindowPage) -> None:
    coming_back(page, "look")
    page.press("Then and now")


def at_plans(page: WindowPage) -> None:
    coming_back(page, "plans")


def at_plan(page: WindowPage) -> None:
    at_plans(page)
    page.press("Change plan 1")


def at_plan_taken_away(page: WindowPage) -> None:
    at_plans(page)
    page.press("Take away plan 1")


def at_leave_out(page: WindowPage) -> None:
    coming_back(page, "bye")
    page.press("Leave something out")


def at_take_home(page: WindowPage) -> None:
    coming_back(page, "bye")
    page.press("Make a page to take home")
    page.press("Only me")
    page.press("Next")
    page.press("My plans")
    page.press("What changed since last time")


def at_copy_for_whom(page: WindowPage) -> None:
    coming_back(page, "bye")
    page.press("Make a copy for someone I choose")


def at_copy(page: WindowPage) -> None:
    at_copy_for_whom(page)
    page.type("Who is the copy for?", "Nurse Zelda")
    page.press("Next")


def at_copies(page: WindowPage) -> None:
    at_copy(page)
    page.press("Next")
    page.press("Take nothing")
    page.press("Next")


OF_THE_RESEARCHER: tuple[Going, ...] = (
    at_practice,
    at_desk_made,
    at_desk_door,
    at_desk,
    at_last_time,
    at_aside,
    at_sheet,
    at_withdrawn,
)
OF_THE_PARTICIPANT: tuple[Going, ...] = (
    at_practice_band,
    at_consent,
    at_paper,
    at_what_i_agreed_to,
    at_withdrawal,
    at_withdrawal_asked_again,
    at_withdrawal_noted,
    at_offer,
    at_match,
    at_map_then,
    at_card_then,
    at_why_it_ended,
    at_died,
    at_last_time_shown,
    at_both_maps,
    at_plans,
    at_plan,
    at_plan_taken_away,
    at_leave_out,
    at_take_home,
    at_copy_for_whom,
    at_copy,
    at_copies,
)


def told(page: WindowPage) -> Iterator[str]:
    """Every name, description and value in the window's accessible tree."""
    QAccessible.setActive(True)
    top = QAccessible.queryAccessibleInterface(page.window)
    return _told(top)


def _told(node: QAccessibleInterface | None) -> Iterator[str]:
    if node is None or not node.isValid() or node.state().invisible:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        if node.text(kind):
            yield node.text(kind)
    for index in range(node.childCount()):
        yield from _told(node.child(index))


def _sessions(house: FakeHouse) -> None:
    for name, code in (("0000000a", "P10"), ("0000000b", "P02"), ("0000000c", "P07")):
        house.put(name, code, SECRET)


def _step(name: str, kind: str, title: str, **rest: Any) -> dict[str, Any]:
    return {"id": name, "type": kind, "title": title, "text": "One thing to do.", **rest}
