"""A copy for someone whom the participant chose: what is on it, that it is noted, and how it is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netmapper.domain.network import HandedCopy
from netmapper.export.name_views import NameView
from netmapper.ui.assets import Assets
from netmapper.ui.widgets.label import Label
from tests.support.second_wave import follow_up, talked_about
from tests.support.studies import small_study
from tests.support.take_home import NAMES, PLAN
from tests.support.take_home_page import DeskPrinters, TakeHomePage
from tests.ui.conftest import dress
from tests.ui.takehome.conftest import Open
from tests.ui.takehome.test_take_home import troubles

COPY = "Make a copy for someone I choose"
WHO = "Who is the copy for?"


def composing(at: Open, whom: str = "my nurse") -> TakeHomePage:
    page = at()
    page.press(COPY)
    page.type(WHO, whom)
    page.press("Next")
    page.settled()
    return page


def save(page: TakeHomePage, folder: Path) -> None:
    page.press("Next")
    page.press("Save it as a file")
    page.type("Folder", str(folder))
    page.press("Save here")
    page.wait_for("Saved:")


def copies(page: TakeHomePage) -> list[HandedCopy]:
    return list(page.session.current.copies.values())


def test_it_begins_carefully_and_shows_just_what_is_chosen(at: Open) -> None:
    page = composing(at)
    assert not any(word in page.screen._composition.told() for word in (*NAMES, *PLAN))
    page.press("My plans")
    page.settled()
    assert PLAN[0] in page.screen._composition.told()


def test_a_saved_copy_is_noted_with_whom_it_is_for_and_its_parts(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    page.press("My plans")
    page.press("Links between the cards")
    page.press("Groups")
    assert copies(page) == []
    save(page, tmp_path)
    (copy,) = copies(page)
    assert (copy.whom, copy.parts) == ("my nurse", ("map", "initials", "plans"))
    page.press("Next")
    assert page.says("For my nurse, ")
    assert page.says("map, initials and plans.")
    assert page.says("Not handed over yet.")


def test_a_printed_copy_is_noted_and_one_that_no_printer_took_is_not(at: Open, printers: DeskPrinters) -> None:
    page = composing(at)
    page.press("Next")
    page.press("Print it")
    page.wait_for("Please stand by the printer.")
    printers.takes = False
    page.press("Print now")
    page.wait_for("The printer did not take it.")
    assert copies(page) == []
    printers.takes = True
    page.press("Print now")
    page.wait_for("It was given to the printer.")
    assert [copy.whom for copy in copies(page)] == ["my nurse"]


def test_taking_nothing_notes_nothing(at: Open) -> None:
    page = composing(at)
    page.press("Next")
    page.press("Take nothing")
    page.press("Next")
    assert page.says("No copy was made.")
    page.press("Done")
    assert copies(page) == []
    assert page.says("Thank you for your time.")


def test_a_copy_taken_back_takes_its_file_along(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    save(page, tmp_path)
    page.press("Next")
    page.press("Take back")
    page.wait_for("It is taken back. The file that was saved is gone.")
    assert list(tmp_path.iterdir()) == []
    assert page.says("Taken back, ")
    assert "Take back" not in page.buttons()
    assert copies(page)[0].taken_back is not None


def test_a_file_that_was_changed_since_is_left_as_it_is(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    save(page, tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(b"mine now")
    page.press("Next")
    page.press("Take back")
    page.wait_for("The file was changed since then")
    assert file.read_bytes() == b"mine now"


def test_a_file_that_went_elsewhere_is_said(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    save(page, tmp_path)
    (file,) = tmp_path.iterdir()
    file.rename(tmp_path / "elsewhere.pdf")
    page.press("Next")
    page.press("Take back")
    page.wait_for("The file is no longer where it was saved.")


def test_what_was_handed_over_is_no_longer_taken_back(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    save(page, tmp_path)
    page.press("Next")
    page.press("Handed over")
    assert page.says("Handed over, ")
    assert not {"Take back", "Handed over"} & set(page.buttons())
    page.press("Done")
    page.press(COPY)
    assert page.says("Handed over, ")
    assert len(list(tmp_path.iterdir())) == 1


def test_it_wants_a_word_for_whom_and_says_so_kindly(at: Open) -> None:
    page = at()
    page.press(COPY)
    page.press("Next")
    assert page.says("Please say in a word or two who it is for.")
    assert page.focused() == WHO


def test_where_names_are_hidden_the_list_does_not_say_for_whom(at: Open, tmp_path: Path) -> None:
    page = composing(at, "Wrenford")
    save(page, tmp_path)
    page.press("Next")
    page.session.names.show(NameView.NUMBERED)
    assert not page.says("Wrenford")
    assert page.says("For someone I chose, ")
    assert not any("Wrenford" in child.accessibleDescription() for child in page.screen.findChildren(Label))


def test_the_way_to_it_goes_by_keys_alone(at: Open) -> None:
    page = at()
    page.key_to(COPY)
    page.keyboard.reach(page.field(WHO))
    page.qtbot.keyClicks(page.field(WHO), "my nurse")
    page.key_to("Next")
    page.settled()
    page.key_to("My plans")
    page.key_to("Next")
    page.key_to("Take nothing")
    page.key(Qt.Key.Key_Tab)
    assert page.chosen() == ["Take nothing"]


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_a_copy_is_clipped_too_small_or_nameless(
    at: Open, assets: Assets, qapp: QApplication, tmp_path: Path, percent: int
) -> None:
    look = dress(assets, qapp, percent=percent)
    page = at(look=look)
    page.press(COPY)
    page.press("Next")
    assert troubles(page, look) == []
    page.type(WHO, "the person who looks after the garden with me")
    page.press("Next")
    page.settled()
    save(page, tmp_path)
    page.press("Next")
    assert troubles(page, look) == []
    page.press("Take back")
    page.wait_for("It is taken back.")
    assert troubles(page, look) == []
    dress(assets, qapp)


def test_that_a_copy_tells_what_changed_since_last_time_stands_in_the_list(at: Open, tmp_path: Path) -> None:
    page = at(network=talked_about(follow_up(small_study())).current)
    page.press(COPY)
    page.type(WHO, "my nurse")
    page.press("Next")
    page.settled()
    page.press("What changed since last time")
    save(page, tmp_path)
    assert "changes" in copies(page)[0].parts
    page.press("Next")
    assert page.says("what changed since last time")


def test_a_copy_whose_file_cannot_be_taken_away_is_not_said_to_be_back_and_can_be_tried_again(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    save(page, tmp_path)
    page.press("Next")
    (file,) = tmp_path.iterdir()
    file.unlink()
    file.mkdir()  # as one that the system holds fast
    page.press("Take back")
    page.qtbot.waitUntil(lambda: page.screen._errand is None)  # type: ignore[attr-defined]
    assert copies(page)[0].taken_back is None
    file.rmdir()
    page.press("Take back")
    page.wait_for("The file is no longer where it was saved.")
    assert copies(page)[0].taken_back is not None


def test_enter_after_saying_for_whom_goes_on(at: Open) -> None:
    page = at()
    page.press(COPY)
    page.type(WHO, "my nurse")
    page.key(Qt.Key.Key_Return)
    page.settled()
    assert "Initials" in page.buttons()


def test_the_keyboard_is_still_there_once_a_file_was_saved(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    save(page, tmp_path)
    assert page.focused() == "Save here"


def test_once_the_only_copy_is_taken_back_the_keyboard_is_on_done(at: Open, tmp_path: Path) -> None:
    page = composing(at)
    save(page, tmp_path)
    page.press("Next")
    page.press("Take back")
    page.wait_for("It is taken back. The file that was saved is gone.")
    assert page.focused() == "Done"
