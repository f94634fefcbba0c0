"""The program's own words follow the language of the session, and before one that of the laptop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netmapper.app.laptop import Settings
from netmapper.study.loading import read_study
from netmapper.ui.assets import Assets
from netmapper.ui.history_list import when
from netmapper.ui.languages import Tongue
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look, put_on
from tests.support.clipping import clipped
from tests.support.fakes import FakeHouse
from tests.support.frame_page import WindowPage
from tests.support.map_page import MapPage
from tests.support.other_words import English
from tests.support.sessions import fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study
from tests.support.study_files import STUDIES

ROOT = Path(__file__).resolve().parents[2]
STREET = read_study((STUDIES / "street.netstudy").read_bytes())
STEPS = [step.id for step in STREET.steps if step.type != "then_and_now"]
"""The steps of a first wave."""
ENGLISH = English(ROOT / "resources" / "languages" / "netmapper_de.ts")
MOST = 200
"""Presses of the one primary button that any walk through the study needs, at most."""


class Further(StepScreen):
    """A step that says what its base class says."""


def everything(page: WindowPage | StepPage) -> list[str]:
    """What can be read or heard of it."""
    names = [part.accessibleName() for part in page.widget.findChildren(QWidget) if part.isVisibleTo(page.widget)]
    return [*page.words(), *page.buttons(), *names]


def settled(app: QApplication) -> None:
    """Lets layouts that were asked for take place."""
    for _ in range(4):
        app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        app.processEvents()


def in_german(page: WindowPage, house: FakeHouse) -> None:
    """A session of the street study, gone on with in German from Help."""
    house.study = STREET
    page.begin()
    page.press("Help")
    page.press("Deutsch")


def test_a_language_is_spoken_and_english_again(tongue: Tongue) -> None:
    assert tongue.languages == ("en", "de")
    assert tongue.speak("de")
    assert (tongue.spoken, QApplication.translate("TopBar", "Help")) == ("de", "Hilfe")
    assert not tongue.speak("de-AT")
    assert tongue.speak("fr")
    assert (tongue.spoken, QApplication.translate("TopBar", "Help")) == ("en", "Help")


@pytest.mark.parametrize(
    ("wishes", "spoken"), [(("de-CH", "en"), "de"), (("fr", "de"), "de"), (("en-GB", "de"), "en"), ((), "en")]
)
def test_an_empty_choice_is_the_systems_first_wish_that_is_there(
    qapp: QApplication, tongue: Tongue, wishes: tuple[str, ...], spoken: str
) -> None:
    told = Tongue(qapp, ROOT / "resources" / "languages", wishes)
    told.speak("")
    assert told.spoken == spoken
    told.speak("en")


def test_what_a_base_class_says_is_said_by_those_that_come_from_it(tongue: Tongue, qapp: QApplication) -> None:
    tongue.speak("de")
    assert Further.primary_text.fget is not None
    screen = Further.__new__(Further)
    QWidget.__init__(screen)
    assert screen.primary_text == "Weiter"


def test_the_words_of_fields_menus_are_said_in_it_too(tongue: Tongue) -> None:
    tongue.speak("de")
    assert QApplication.translate("QWidgetTextControl", "&Copy") == "&Kopieren"


def test_bars_help_and_step_follow_and_come_back(window_page: WindowPage, house: FakeHouse) -> None:
    in_german(window_page, house)
    assert {"Hilfe", "Für heute aufhören", "Pause", "Zurück", "Rückgängig", "Wiederholen", "Weiter"} <= set(window_page.buttons())
    assert any(said.startswith("Schritt 1 von") for said in window_page.buttons())
    assert window_page.says("Alles ist gespeichert")
    window_page.press("Hilfe")
    assert window_page.says("Schriftgröße")
    assert ENGLISH.left(everything(window_page)) == []
    window_page.press("English")
    assert {"Help", "Stop for today", "Back", "Undo", "Redo", "Next"} <= set(window_page.buttons())
    assert any(said.startswith("Step 1 of") for said in window_page.buttons())
    assert window_page.says("Everything is saved")
    assert not any("Schritt" in said for said in window_page.buttons())


@pytest.mark.parametrize(("language", "day"), [("de", "2. März 2026, "), ("en", "2 March 2026, ")])
def test_a_day_is_written_as_its_language_writes_it(language: str, day: str) -> None:
    assert when("2026-03-02T12:00:00Z", language).startswith(day)


def test_the_pause_is_said_in_it_and_start_in_the_laptops_own(window_page: WindowPage, house: FakeHouse) -> None:
    in_german(window_page, house)
    window_page.shortcut(Qt.Key.Key_F12)
    assert window_page.says("Pause. Alles ist gespeichert.")
    window_page.press("Weitermachen")
    window_page.press("Für heute aufhören")
    window_page.press("Ich leite das Interview: zurück zum Start")
    assert window_page.says("Sessions on this laptop")


def test_a_session_opens_in_its_own_language(window_page: WindowPage, house: FakeHouse, tongue: Tongue) -> None:
    house.kept = Settings(theme="light", language="de")
    tongue.speak("de")
    house.study = STREET
    kept = house.put("0badcafe", "P01", "a long enough secret")
    window_page.window.show_start()
    window_page.press("Sitzung 0badcafe öffnen")
    window_page.type("Passphrase", "a long enough secret")
    window_page.press("Öffnen")
    window_page.wait_for("I am ready")
    assert kept.session is not None
    assert kept.session.facts.language == "en"


def test_the_laptops_language_is_chosen_in_settings_and_kept(window_page: WindowPage, house: FakeHouse) -> None:
    window_page.press("Settings")
    window_page.press("Deutsch")
    window_page.settled()
    assert window_page.says("Schriftgröße")
    assert window_page.button("Deutsch").isChecked()
    assert window_page.button("Deutsch").hasFocus()
    assert house.kept.language == "de"
    assert ENGLISH.left(everything(window_page)) == []
    assert clipped(window_page.widget) == []
    window_page.press("Zurück zum Start")
    assert window_page.says("Sitzungen auf diesem Laptop")
    assert ENGLISH.left(everything(window_page)) == []
    assert clipped(window_page.widget) == []
    window_page.press("Einstellungen")
    window_page.press("Sprache des Systems")
    window_page.settled()
    assert window_page.says("Text size")


@pytest.mark.parametrize("percent", [100, 130, 200])
def test_start_and_settings_fit(window_page: WindowPage, house: FakeHouse, tongue: Tongue, percent: int) -> None:
    tongue.speak("de")
    house.kept = Settings(theme="light", percent=percent, language="de")
    house.put("0badcafe", "P01", "a long enough secret")
    window_page.window.apply(house.kept)
    window_page.window.show_start()
    window_page.settled()
    assert clipped(window_page.widget) == []
    window_page.press("Einstellungen")
    window_page.settled()
    assert clipped(window_page.widget) == []


def test_the_laptops_language_is_chosen_by_keys(window_page: WindowPage, house: FakeHouse) -> None:
    house.kept = Settings(theme="light", language="en")
    window_page.press("Settings")
    window_page.button("English").setFocus()
    window_page.key(Qt.Key.Key_Right)
    window_page.settled()
    assert window_page.says("Schriftgröße")
    assert window_page.button("Deutsch").hasFocus()
    window_page.key(Qt.Key.Key_Left)
    window_page.settled()
    assert window_page.says("Text size")
    assert house.kept.language == "en"


@pytest.mark.parametrize("percent", [100, 200])
def test_no_english_is_left_on_the_way_through_a_study_and_all_fits(
    window_page: WindowPage, house: FakeHouse, percent: int
) -> None:
    in_german(window_page, house)
    window_page.window.apply(Settings(theme="light", percent=percent))
    session = next(iter(house.vaults.values())).session
    assert session is not None
    for kind, name in (("neighbour", "Xenia"), ("neighbour", "Ylva"), ("animal", "Zorro")):
        session.name_card(kind, name)
    met: dict[str, list[str]] = {}
    for _ in range(MOST):
        step = next((each for each in window_page.window.findChildren(StepScreen) if each.isVisible()), None)
        if step is None:
            break
        window_page.settled()
        met.setdefault(step.step.id, []).extend([*ENGLISH.left(everything(window_page)), *clipped(window_page.widget)])
        window_page.press(step.primary_text)
        for let_be in ("So lassen", "Ja, weiter"):
            if let_be in window_page.buttons():
                window_page.press(let_be)
    assert window_page.says("Danke")
    assert set(met) == set(STEPS)
    assert [each for said in met.values() for each in said] == []


@pytest.mark.parametrize("step", STEPS)
def test_every_word_of_a_step_fits(tongue: Tongue, qtbot: QtBot, look: Look, assets: Assets, step: str) -> None:
    tongue.speak("de")
    session = fresh_session(STREET, language="de")
    for kind, name in (("neighbour", "Xenia"), ("animal", "Zorro")):
        session.name_card(kind, name)
    page = StepPage(qtbot, session, step, look, assets)
    assert clipped(page.widget) == []
    assert ENGLISH.left(everything(page)) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_the_panels_beside_the_map_fit(
    tongue: Tongue, qtbot: QtBot, qapp: QApplication, look: Look, assets: Assets, percent: int
) -> None:
    tongue.speak("de")
    sized = replace(look, percent=percent)
    put_on(qapp, sized)
    page = MapPage(qtbot, small_study(), sized, assets).placed("Xenia", 1, 90).placed("Zorro", 2, 200)
    page.tap("Xenia")
    settled(qapp)
    said = [*ENGLISH.left(page.words() + page.buttons()), *clipped(page.widget)]
    page.keys(Qt.Key.Key_Escape)
    page.keys(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    settled(qapp)
    said += [*ENGLISH.left(page.words() + page.buttons()), *clipped(page.widget)]
    put_on(qapp, look)
    assert page.says("Mehrere Kärtchen")
    assert said == []
