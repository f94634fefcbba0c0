"""Steps opened one by one, and a pause in typing that tests need not sit out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.study.loading import read_study
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets import typing
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.step_pages import StepPage
from tests.support.studies import small_study_dict

OpenStep = Callable[..., StepPage]
EXAMPLE = Path(__file__).resolve().parents[3] / "resources" / "studies" / "example.netstudy"


@pytest.fixture
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pause in typing of a few milliseconds."""
    monkeypatch.setattr(typing, "PAUSE_MS", 15)


@pytest.fixture
def vault() -> MemoryVault:
    """What was recorded in this test."""
    return MemoryVault()


@pytest.fixture
def open_step(qtbot: QtBot, look: Look, assets: Assets, vault: MemoryVault) -> OpenStep:
    """Opens a step of a study, in a new session or in the one handed in."""

    def opened(study: Study, step: str, session: InterviewSession | None = None, **rest: Any) -> StepPage:
        return StepPage(qtbot, session or fresh_session(study, vault), step, rest.pop("look", look), assets, **rest)

    return opened


@pytest.fixture(scope="session")
def example() -> Study:
    """The bundled example."""
    return read_study(EXAMPLE.read_bytes())


def study_with(step: str, **changed: Any) -> Study:
    """The small study with some words of one step changed."""
    raw = small_study_dict()
    next(each for each in raw["steps"] if each["id"] == step).update(changed)
    return Study.model_validate(raw)


def study_asking(*questions: dict[str, Any]) -> Study:
    """The small study with these questions in its form, each with an id and words where it has none."""
    given = [{"id": f"q{number}", "text": f"Question {number}?", **question} for number, question in enumerate(questions, 1)]
    return study_with("me", questions=given)
