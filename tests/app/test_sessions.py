"""Beginning and coming back, with a real sealed file."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from netmapper.app.sessions import CodeWanted, NewSession, begin, resume
from netmapper.domain.facts import ego_number
from netmapper.keys.errors import WrongPassphrase
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import NewSecrets
from netmapper.study.faults import StudyFaults
from netmapper.study.loading import study_bytes
from tests.support.sealed import CHEAP, WORDS, invented_session, noon, sealed_session
from tests.support.studies import small_study

SECRETS = NewSecrets(passphrase=WORDS, cost=CHEAP)


def test_what_was_said_is_there_again_with_its_undo(tmp_path: Path) -> None:
    session = sealed_session(tmp_path)
    session.name_card("person", "Ana")
    before = session.current
    session.name_card("place", "The park")
    session.close()
    again = resume(session.path, Passphrase(WORDS), noon)
    assert [node.label for node in again.current.nodes.values()] == ["Ana", "The park"]
    again.undo()
    assert again.current == before
    again.close()


def test_the_session_is_known_by_code_inside_and_by_nothing_of_it_outside(tmp_path: Path) -> None:
    session = sealed_session(tmp_path, "Clinic-7")
    assert session.facts.code == "Clinic-7"
    assert session.facts.ego_id == ego_number("small", "Clinic-7")
    session.close()
    assert all("7" not in path.name or "clinic" not in path.name.lower() for path in tmp_path.iterdir())
    assert not any(b"Clinic-7" in path.read_bytes() for path in tmp_path.iterdir())


def test_everything_is_saved_when_it_says_so(tmp_path: Path) -> None:
    session = sealed_session(tmp_path)
    session.name_card("person", "Ana")
    session.wait()
    assert session.saving.everything
    session.close()


def test_two_sessions_of_one_code_lie_side_by_side(tmp_path: Path) -> None:
    paths = [invented_session(tmp_path, "P01", cards) for cards in (1, 2)]
    sizes = []
    for path in paths:
        session = resume(path, Passphrase(WORDS), noon)
        sizes.append(len(session.current.nodes))
        session.close()
    assert sizes == [1, 2]


@pytest.mark.parametrize("code", ["", "   ", "\u200b\n"])
def test_a_session_wants_a_code(tmp_path: Path, code: str) -> None:
    with pytest.raises(CodeWanted):
        begin(NewSession(study_bytes(small_study()), code), tmp_path, SECRETS, noon)
    assert list(tmp_path.iterdir()) == []


def test_a_faulty_study_begins_nothing(tmp_path: Path) -> None:
    with pytest.raises(StudyFaults):
        begin(NewSession(b'{"format": "netmapper-study"}', "P01"), tmp_path, SECRETS, noon)
    assert list(tmp_path.iterdir()) == []


def test_another_passphrase_opens_nothing_and_touches_nothing(tmp_path: Path) -> None:
    path = invented_session(tmp_path, cards=3)
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase):
        resume(path, Passphrase("some other six words entirely here"), noon)
    assert path.read_bytes() == before


def test_a_finished_session_says_so_when_it_is_opened_again(tmp_path: Path) -> None:
    session = sealed_session(tmp_path)
    session.finish()
    session.close()
    again = resume(session.path, Passphrase(WORDS), noon)
    assert again.facts.status == "finished"
    again.close()


def test_a_clock_set_back_between_changes_keeps_their_order_and_loses_nothing(tmp_path: Path) -> None:
    hours = iter([12, 15, 9])
    at = {"hour": 12}

    def clock() -> datetime:
        return noon().replace(hour=at["hour"])

    session = begin(NewSession(study_bytes(small_study()), "P01"), tmp_path, SECRETS, clock)
    for label in ("Ana", "Ben", "Cleo"):
        at["hour"] = next(hours)  # three hours' sleep, then the clock goes back by six
        session.name_card("person", label)
    session.close()
    again = resume(session.path, Passphrase(WORDS), clock)
    assert [node.label for node in again.current.nodes.values()] == ["Ana", "Ben", "Cleo"]
    assert again.left_at is not None
    assert again.left_at.startswith(noon().replace(hour=9).isoformat()[:13])
    again.undo()
    assert [node.label for node in again.current.nodes.values()] == ["Ana", "Ben"]
    again.close()


def test_only_a_session_that_was_begun_before_was_left(tmp_path: Path) -> None:
    session = sealed_session(tmp_path)
    session.name_card("person", "Ana")
    assert session.left_at is None
    session.close()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is the machine's")
@pytest.mark.parametrize(("zone", "day"), [("America/New_York", "2026-03-01"), ("Asia/Tokyo", "2026-03-02")])
def test_a_session_begins_on_the_day_of_the_place_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str, day: str
) -> None:
    late = datetime(2026, 3, 2, 1, 30, tzinfo=UTC) if zone.startswith("America") else datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        session = begin(NewSession(study_bytes(small_study()), "P01"), tmp_path, SECRETS, lambda: late)
    finally:
        monkeypatch.undo()
        time.tzset()
    session.close()
    assert session.facts.started[:10] == day
    assert datetime.fromisoformat(session.facts.started) == late


def test_a_session_knows_whether_a_passphrase_opens_it(tmp_path: Path) -> None:
    session = begin(NewSession(study_bytes(small_study()), "P01"), tmp_path, SECRETS, noon)
    assert session.opened_by(WORDS)
    assert not session.opened_by("something else")
    session.close()
