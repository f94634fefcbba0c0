"""A participant can withdraw at any time, as the study fixed it; what is kept can be come back to, what is erased cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from netmapper.app.sessions import resume
from netmapper.domain.codes import Withdrawn
from netmapper.domain.errors import NotInStudy
from netmapper.domain.facts import ERASED, WITHDRAWN
from netmapper.editing.commands import Withdraw
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import read_session
from tests.support.sealed import WORDS, noon, sealed_session
from tests.support.sessions import fresh_session
from tests.support.studies import small_study

TODAY = "2026-03-02"
SOFT = pytest.mark.parametrize("choice", [Withdrawn.KEEP, Withdrawn.EXCLUDE])


@SOFT
def test_what_was_said_stays_in_the_file_with_the_choice_beside_it(tmp_path: Path, choice: Withdrawn) -> None:
    session = sealed_session(tmp_path)
    ana = session.name_card("person", "Ana")
    session.withdraw(choice, TODAY, by="AB")
    session.close()
    found = read_session(session.path, Passphrase(WORDS))
    noted = found.network.withdrawals["all"]
    assert (noted.choice, noted.on, noted.how, noted.by) == (choice, TODAY, "screen", "AB")
    assert found.facts.status == "withdrawn"
    assert ana in found.network.nodes


@SOFT
def test_no_undo_meets_it(choice: Withdrawn) -> None:
    session = fresh_session(small_study())
    session.name_card("person", "Ana")
    session.withdraw(choice, TODAY)
    session.undo()
    assert session.withdrawal is not None
    assert session.undo() is None
    assert session.steps()[-1].undone


@SOFT
def test_it_can_be_taken_back(tmp_path: Path, choice: Withdrawn) -> None:
    session = sealed_session(tmp_path)
    session.withdraw(choice, TODAY)
    session.close()
    again = resume(session.path, Passphrase(WORDS), noon)
    again.take_withdrawal_back()
    assert again.withdrawal is None
    assert again.facts.status == "open"
    again.close()


def test_a_finished_interview_is_finished_again_once_it_is_taken_back(tmp_path: Path) -> None:
    session = sealed_session(tmp_path)
    session.finish()
    session.withdraw(Withdrawn.KEEP, TODAY)
    session.take_withdrawal_back()
    assert session.facts.status == "finished"
    session.close()


def test_only_what_the_study_fixed_is_offered() -> None:
    study = small_study().model_copy(update={"withdrawal": (Withdrawn.KEEP,)})
    session = fresh_session(study)
    with pytest.raises(NotInStudy):
        session.withdraw(Withdrawn.ERASE, TODAY)
    with pytest.raises(NotInStudy):
        session.do(Withdraw(Withdrawn.EXCLUDE, TODAY))


def test_once_erased_the_session_in_memory_has_nothing_either() -> None:
    session = fresh_session(small_study())
    session.name_card("person", "Ana")
    session.withdraw(Withdrawn.ERASE, TODAY)
    assert not session.current.nodes
    assert not session.can_undo
    assert session.facts.code == ""
    assert session.facts.status == "erased"
    assert [told.verb for told in (change.change for change in session._vault.past())] == ["withdraw"]


@pytest.mark.parametrize(("choice", "status"), [(Withdrawn.KEEP, WITHDRAWN), (Withdrawn.ERASE, ERASED)])
def test_an_end_that_was_still_waiting_for_its_saving_takes_no_withdrawal_back(choice: Withdrawn, status: str) -> None:
    session = fresh_session(small_study())
    session.name_card("person", "Ana")
    session.withdraw(choice, TODAY)
    before = session.facts
    session.finish()
    assert session.facts == before
    assert session.facts.status == status
