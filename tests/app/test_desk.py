"""The laptop's own key: it lists what was made while it was there, opens it, and no list gets in the way of a passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from netmapper.app.following import NoFollowUp
from netmapper.app.laptop import Laptop
from netmapper.app.unlocking import Unlocking
from netmapper.app.use_cases import UseCases
from netmapper.bootstrap import icons
from netmapper.domain.codes import ConsentAnswer, Ending, StepStatus, Verdict, Withdrawn
from netmapper.editing.commands import GiveConsent, MarkStep, ReviewCard
from netmapper.keys.errors import NoSuchSlot, WrongPassphrase
from netmapper.storage.errors import NotASession
from netmapper.study.loading import study_bytes
from netmapper.ui.painter import QtPainter
from tests.support.studies import small_study
from tests.support.vaults import CHEAP, WORDS, noon

LAPTOP = "another six words for the laptop"


def never() -> object:
    raise AssertionError("no picture is painted here")


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "small.netstudy"
    path.write_bytes(study_bytes(small_study()))
    return path


def house(tmp_path: Path) -> UseCases:
    return UseCases(Laptop(tmp_path / "home", tmp_path), noon, never, icons(), CHEAP)  # type: ignore[arg-type]  # never painted


def made(cases: UseCases, study: Path, code: str, answer: ConsentAnswer = ConsentAnswer.YES) -> Path:
    session = cases.create_session(study, code, WORDS, lambda call: call())
    session.do(GiveConsent("map_use", answer, "2026-03-02"))
    session.name_card("person", "Ana")
    session.do(MarkStep(session.study.steps[0].id, StepStatus.DONE))
    session.close()
    return session.path


def test_a_session_made_at_an_unlocked_desk_is_listed_and_opened_by_it(tmp_path: Path, study: Path) -> None:
    cases = house(tmp_path)
    cases.make_desk(LAPTOP)
    path = made(cases, study, "P07")
    later = house(tmp_path)
    later.unlock_desk(LAPTOP)
    (entry,) = later.sessions()
    told = later.overview(entry)
    assert (told.code, told.wave, told.status, told.exported) == ("P07", 1, "open", None)
    assert [each.status for each in told.left][:2] == [StepStatus.DONE, StepStatus.NOT_REACHED]
    session = later.open_session(path, None, lambda call: call())
    assert [node.label for node in session.current.nodes.values()] == ["Ana"]
    session.close()


def test_one_made_before_there_was_a_desk_opens_by_its_own_passphrase_alone(tmp_path: Path, study: Path) -> None:
    cases = house(tmp_path)
    path = made(cases, study, "P07")
    cases.make_desk(LAPTOP)
    with pytest.raises(NoSuchSlot):
        cases.overview(cases.sessions()[0])
    cases.open_session(path, WORDS, lambda call: call()).close()


def test_a_locked_desk_opens_nothing(tmp_path: Path, study: Path) -> None:
    cases = house(tmp_path)
    cases.make_desk(LAPTOP)
    path = made(cases, study, "P07")
    cases.lock_desk()
    assert not cases.desk_open
    with pytest.raises(NoSuchSlot):
        cases.open_session(path, None, lambda call: call())
    with pytest.raises(WrongPassphrase):
        cases.unlock_desk("something else")
    assert not cases.desk_open


@pytest.mark.parametrize("passphrase", [WORDS, LAPTOP, None])
def test_it_is_exported_by_its_own_passphrase_by_the_laptops_and_from_the_desk(
    tmp_path: Path, study: Path, passphrase: str | None, qapp: QApplication
) -> None:
    cases = UseCases(Laptop(tmp_path / "home", tmp_path), noon, QtPainter, icons(), CHEAP)
    cases.make_desk(LAPTOP)
    path = made(cases, study, "P07")
    cases.export(path, passphrase, tmp_path / "out")
    told = cases.overview(cases.sessions()[0])
    assert told.exported == noon()


def test_a_list_that_nobody_can_read_does_not_get_in_the_way_of_a_passphrase(tmp_path: Path, study: Path) -> None:
    cases = house(tmp_path)
    cases.make_desk(LAPTOP)
    path = made(cases, study, "P07")
    (path.parent / "library.netkey").write_bytes(b"")
    assert Unlocking(lambda: WORDS).source(path).read().facts.code == "P07"
    with pytest.raises(NotASession):
        Unlocking(lambda: LAPTOP).source(path).read()


def test_of_somebody_erased_the_list_has_no_code_and_no_follow_up_begins(tmp_path: Path, study: Path) -> None:
    cases = house(tmp_path)
    cases.make_desk(LAPTOP)
    path = made(cases, study, "P07")
    session = cases.open_session(path, None, lambda call: call())
    session.withdraw(Withdrawn.ERASE, "2026-03-02")
    session.close()
    told = cases.overview(cases.sessions()[0])
    assert (told.code, told.status, told.withdrawn) == ("", "erased", Withdrawn.ERASE)
    for passphrase in (WORDS, None):
        with pytest.raises(NoFollowUp):
            cases.last_time(path, passphrase)


def test_a_third_wave_looks_back_at_the_second(tmp_path: Path, study: Path) -> None:
    cases = house(tmp_path)
    cases.make_desk(LAPTOP)
    first = made(cases, study, "P07")
    second = cases.follow_up(cases.last_time(first, None), WORDS, lambda call: call())
    (ana,) = second.current.nodes
    second.do(ReviewCard(ana, Verdict.ENDED, Ending.DIED))
    new = second.name_card("person", "New")
    second.close()
    third = cases.follow_up(cases.last_time(second.path, None), WORDS, lambda call: call())
    assert (third.facts.wave, [node.label for node in third.current.last_nodes.values()]) == (3, ["New"])
    assert not third.current.reviews
    assert third.name_card("person", "Third") > new
    third.close()


def test_a_session_that_had_to_stay_behind_was_not_exported(tmp_path: Path, study: Path, qapp: QApplication) -> None:
    cases = UseCases(Laptop(tmp_path / "home", tmp_path), noon, QtPainter, icons(), CHEAP)
    cases.make_desk(LAPTOP)
    path = made(cases, study, "P07", ConsentAnswer.NO)
    assert cases.export(path, None, tmp_path / "out").package.left_out
    assert cases.overview(cases.sessions()[0]).exported is None


def test_what_is_noted_of_an_export_holds_no_code(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, tmp_path)
    laptop.note_exported("0badcafe", noon())
    assert (tmp_path / "exported.json").read_text("utf-8") == '{"0badcafe": "2026-03-02T12:00:00+00:00"}'
    (tmp_path / "exported.json").write_text("[]", "utf-8")
    assert laptop.exported() == {}
