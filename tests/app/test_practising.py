"""Practice: invented people under any study, sealed in a folder of their own, gone when left, and never data."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519

from netmapper import bootstrap
from netmapper.app.exporting import Exporting, OnlyPractice
from netmapper.app.practice_people import FAMILY, FEW, PEOPLE, VARIED, Person, practice_map
from netmapper.app.practising import clear
from netmapper.app.sessions import NewSession, PracticeNotFollowed, begin, follow_up
from netmapper.app.unlocking import Unlocking
from netmapper.domain.network import NetworkMap
from netmapper.keys.errors import NoSuchSlot
from netmapper.keys.secret import RecoveryKey
from netmapper.storage.vault import read_session
from netmapper.study.loading import read_study
from netmapper.study.model import Study
from tests.support.commands import Played
from tests.support.laptops import FieldLaptop
from tests.support.studies import ringed_study, sectored_study, small_study
from tests.support.study_files import STUDIES
from tests.support.vaults import PASSPHRASE, RAW_STUDY, SECRETS, WORDS, noon

EXAMPLE = STUDIES / "example.netstudy"
EVERY_STUDY = {
    "example": read_study(EXAMPLE.read_bytes()),
    "street": read_study((STUDIES / "street.netstudy").read_bytes()),
    "small": small_study(),
    "sectored": sectored_study(),
}


@pytest.fixture
def laptop(tmp_path: Path) -> FieldLaptop:
    """A laptop with nothing on it."""
    return FieldLaptop(tmp_path / "home", tmp_path / "temp", tmp_path / "exports")


@pytest.fixture
def practice_file(tmp_path: Path) -> Path:
    """A practice session whose passphrase is known, as no other's is."""
    session = begin(NewSession(RAW_STUDY, "PRACTICE", practice=True), tmp_path, SECRETS, noon)
    session.close()
    return session.path


def drawn(person: Person, study: Study) -> Played:
    played = Played(study)
    for command in practice_map(person, study):
        played.make(played.document.plan(command))
    return played


@pytest.mark.parametrize("study", EVERY_STUDY.values(), ids=EVERY_STUDY)
@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
def test_each_invented_person_fits_the_study_and_can_be_undone(person: Person, study: Study) -> None:
    played = drawn(person, study)
    assert len({node.label for node in played.current.nodes.values()}) == len(person.cast)
    assert drawn(person, study).current == played.current
    while (change := played.document.plan_undo()) is not None:
        played.make(change)
    assert played.current == NetworkMap()


@given(st.lists(st.floats(0.5, 3), min_size=1, max_size=9), st.sampled_from([FEW, FAMILY, VARIED]))
def test_each_invented_person_fits_however_many_rings_there_are(widths: list[float], person: Person) -> None:
    study = ringed_study(*widths)
    nodes = drawn(person, study).current.nodes.values()
    assert {node.place.ring for node in nodes if node.place} <= set(range(1, len(widths) + 1))
    assert any(node.place is None for node in nodes)


def test_the_three_networks_are_formal_and_small_family_centred_and_varied() -> None:
    few, family, varied = (drawn(person, EVERY_STUDY["example"]).current for person in (FEW, FAMILY, VARIED))
    assert len(few.nodes) < len(family.nodes) < len(varied.nodes)
    practitioners = {"nurse", "support_worker", "psychiatrist"}
    people = [node for node in few.nodes.values() if node.kind == "person"]
    assert sum(node.role in practitioners for node in people) > len(people) / 2
    assert sum(node.role == "family" for node in family.nodes.values()) > len(family.nodes) / 2
    assert len({node.role for node in varied.nodes.values()}) > 12


def test_practice_is_sealed_apart_from_the_sessions_and_gone_when_it_is_left(laptop: FieldLaptop) -> None:
    cases = laptop.use_cases()
    session = cases.practise(EXAMPLE, "family", lambda call: call())
    (kept,) = (laptop.home / "practice").glob("*.netmap")
    assert b"Marigold" not in kept.read_bytes()
    assert cases.sessions() == ()
    session.close()
    assert list((laptop.home / "practice").iterdir()) == []


def test_practice_that_was_saved_elsewhere_is_gone_from_both_places(laptop: FieldLaptop, tmp_path: Path) -> None:
    session = laptop.use_cases().practise(EXAMPLE, "few", lambda call: call())
    stick = tmp_path / "stick"
    stick.mkdir()
    session.save_elsewhere(stick)
    session.close()
    assert list((laptop.home / "practice").iterdir()) == list(stick.iterdir()) == []


def test_the_window_opens_without_what_a_crash_left(laptop: FieldLaptop, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = laptop.home / "practice"
    folder.mkdir(parents=True)
    begin(NewSession(RAW_STUDY, "PRACTICE", practice=True), folder, SECRETS, noon).close()
    monkeypatch.setenv("NETMAPPER_HOME", str(laptop.home))
    seen: list[list[Path]] = []

    def show(*_: object) -> int:
        seen.append(list(folder.iterdir()))
        return 0

    monkeypatch.setattr("netmapper.ui.main.show", show)
    monkeypatch.setattr(bootstrap, "no_core_dumps", lambda: None)
    assert bootstrap.window() == 0
    assert seen == [[]]


def test_a_centre_has_no_key_to_practice(tmp_path: Path) -> None:
    identity, study = x25519.Identity.generate(), json.loads(EXAMPLE.read_text("utf-8"))
    study["recipients"] = [{"name": "Centre", "age": str(identity.to_public())}]
    session = begin(NewSession(json.dumps(study).encode(), "PRACTICE", practice=True), tmp_path, SECRETS, noon)
    session.close()
    assert read_session(session.path, PASSPHRASE).facts.practice
    with pytest.raises(NoSuchSlot):
        read_session(session.path, RecoveryKey(str(identity)))


def test_what_a_crash_left_goes_and_all_else_stays(laptop: FieldLaptop) -> None:
    folder = laptop.home / "practice"
    cases = laptop.use_cases()
    open_elsewhere = cases.practise(EXAMPLE, "few", lambda call: call())
    left = begin(NewSession(RAW_STUDY, "PRACTICE", practice=True), folder, SECRETS, noon)
    left.close()
    (folder / "mine.txt").write_text("mine", "utf-8")
    real = begin(NewSession(RAW_STUDY, "P01"), laptop.home, SECRETS, noon)
    real.close()
    cases.clear_practice()
    assert not left.path.exists()
    assert (folder / "mine.txt").exists()
    assert real.path.exists()
    assert open_elsewhere.path.exists()
    open_elsewhere.close()
    clear(folder)
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


def test_a_copy_of_practice_is_not_exported_from_anywhere(practice_file: Path, tmp_path: Path) -> None:
    copied = tmp_path / "elsewhere" / practice_file.name
    copied.parent.mkdir()
    shutil.copy(practice_file, copied)
    exporting = Exporting(tmp_path / "exports", noon)
    for path in (practice_file, copied):
        with pytest.raises(OnlyPractice):
            exporting.run([Unlocking(lambda: WORDS).source(path)])
    assert not (tmp_path / "exports").exists()


def test_practice_beside_a_real_session_is_left_out_and_named(practice_file: Path, tmp_path: Path) -> None:
    real = begin(NewSession(RAW_STUDY, "P01"), tmp_path, SECRETS, noon)
    real.close()
    exported = Exporting(tmp_path / "exports", noon).run(
        [Unlocking(lambda: WORDS).source(path) for path in (practice_file, real.path)]
    )
    assert [one.reason.value for one in exported.package.left_out if one.code == "PRACTICE"] == ["practice"]


def test_practice_has_no_follow_up(practice_file: Path, laptop: FieldLaptop, tmp_path: Path) -> None:
    with pytest.raises(PracticeNotFollowed):
        follow_up(read_session(practice_file, PASSPHRASE), tmp_path, SECRETS, noon)
    with pytest.raises(PracticeNotFollowed):
        laptop.use_cases().last_time(practice_file, WORDS)
