"""The list of sessions by code: set up, locked, opened another day; one session goes on from there and another is exported."""

from __future__ import annotations

import json

from pytestqt.qtbot import QtBot

from tests.journeys.conftest import OpenWindow
from tests.support.canaries import found_in
from tests.support.laptops import FieldLaptop
from tests.support.list_by_code import make_the_list, open_the_list, rows
from tests.support.packages import Package
from tests.support.participant import ByMouse, Participant
from tests.support.story import ANA, CANARIES, MUM, SAM
from tests.support.telling import begin, consent, hand_over, name_cards, stop, welcome

ONE, OTHER = "QUILLMARSH1", "FENWICKET2"


def told(person: Participant, code: str, names: tuple[str, ...]) -> str:
    """A session with a few names, from Start to Start; returns its six words."""
    words = begin(person, code)
    welcome(person)
    consent(person)
    name_cards(person, names)
    stop(person)
    return words


def test_a_session_goes_on_and_another_is_exported_by_the_laptops_passphrase_alone(
    qtbot: QtBot, laptop: FieldLaptop, open_window: OpenWindow
) -> None:
    person = ByMouse(qtbot, open_window())
    words = make_the_list(person)
    assert person.says("None yet.")
    person.press("Start")
    secrets = [words, told(person, ONE, (ANA, SAM)), told(person, OTHER, (MUM,))]
    person.window.close()

    person = ByMouse(qtbot, open_window())
    assert not any(code in said for said in person.words() for code in (ONE, OTHER))
    person.press("Sessions by code…")
    person.write("Passphrase of this laptop", secrets[1])
    person.press("Unlock")
    person.wait_until(lambda: person.field("Passphrase of this laptop").isEnabled())
    assert not rows(person)
    person.press("Start")
    open_the_list(person, words)
    person.wait_for("Sessions: 2.")
    assert set(rows(person)) == {f"{ONE}, wave 1", f"{OTHER}, wave 1"}
    person.press(f"Continue {ONE}, wave 1")
    hand_over(person)
    assert person.says("People")
    assert person.tile(ANA)
    name_cards(person, ("Jo Wetherlam",))
    stop(person)

    person.press("Sessions by code…")
    person.wait_for("Sessions: 2.")
    person.press(f"Export {OTHER}, wave 1")
    person.write("Folder", str(laptop.exports))
    person.press("Export")
    person.wait_for("Exported and checked")
    (found,) = laptop.exports.glob("*/datapackage.json")
    assert [row["participant_code"] for row in Package(found.parent).rows("sessions")] == [OTHER]
    person.press("Sessions by code")
    person.wait_for("Sessions: 2.")
    assert any("Exported " in said for said in rows(person)[f"{OTHER}, wave 1"])
    assert any("Not exported from this laptop yet" in said for said in rows(person)[f"{ONE}, wave 1"])
    person.press("Lock this list")
    person.wait_for("Sessions on this laptop")
    person.press("Sessions by code…")
    assert person.says("The passphrase of this laptop")
    assert not rows(person)

    noted = json.loads((laptop.home / "exported.json").read_text(encoding="utf-8"))
    assert set(noted) < {path.stem for path in laptop.sessions}
    assert found_in([laptop.home, laptop.temp], (*secrets, ONE, OTHER, *CANARIES)) == []
    assert found_in([laptop.exports], secrets) == []
    person.window.close()
