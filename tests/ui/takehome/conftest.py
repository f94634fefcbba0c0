"""An interview with something of every sort on its map, at its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

import pytest
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.network import NetworkMap
from netmapper.editing.document import FIRST, Document, Fresh
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from tests.support.sessions import MemoryVault, facts_for
from tests.support.take_home import STUDY, told_map
from tests.support.take_home_page import DeskPrinters, TakeHomePage

Open = Callable[..., TakeHomePage]


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> DeskPrinters:
    """Two printers on the desk."""
    desk = DeskPrinters()
    monkeypatch.setattr("netmapper.ui.takehome.take_home_screen.QtPrinters", lambda: desk)
    return desk


@pytest.fixture
def vault() -> MemoryVault:
    """What was recorded in this test."""
    return MemoryVault()


@pytest.fixture
def at(qtbot: QtBot, look: Look, assets: Assets, vault: MemoryVault, printers: DeskPrinters) -> Open:
    """Opens a step of the interview, with the told map unless another is handed in."""

    def opened(step: str = "bye", network: NetworkMap | None = None, look: Look = look) -> TakeHomePage:
        kept = network if network is not None else told_map()
        fresh = reduce(Fresh.past, vault.changes.values(), FIRST)
        document = Document(STUDY, kept, vault.entries, fresh, recall=vault.recall)
        return TakeHomePage(qtbot, InterviewSession(STUDY, facts_for(STUDY), document, vault), step, look, assets)

    return opened
