"""What nobody expected is told calmly to people, and without a value to the terminal."""

from __future__ import annotations

import pytest

from netmapper.ui.main import Unexpected
from tests.support.clipping import clipped
from tests.support.frame_page import WindowPage


def test_people_are_told_and_can_go_on(window_page: WindowPage) -> None:
    window_page.window.show_unexpected(ZeroDivisionError("Ana"))
    assert window_page.says("What was saved is safe.")
    assert not window_page.says("Ana")
    window_page.settled()
    assert clipped(window_page.window) == []
    window_page.press("Close")
    assert not window_page.says("What was saved is safe.")
    assert window_page.says("A small study")


def test_the_terminal_hears_where_it_was_but_no_value(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[BaseException] = []
    unexpected = Unexpected(told.append)
    try:
        {}["Ana Canary"]
    except KeyError as trouble:
        unexpected(KeyError, trouble, trouble.__traceback__)
    heard = capsys.readouterr().err
    assert "builtins.KeyError" in heard
    assert "test_unexpected.py" in heard
    assert "Ana Canary\n" not in heard.replace('{}["Ana Canary"]', "")
    assert isinstance(told[0], KeyError)
