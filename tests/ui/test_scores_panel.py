"""Scores on the researcher's page, with invented items: a scale of seven with a table, and a clinician's rating."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from netmapper.editing.commands import GiveAnswer, RateBeside
from netmapper.study.model import Study
from netmapper.ui.researcher.scores_panel import ScoresPanel
from netmapper.ui.theme import Look
from tests.support.pages import Page
from tests.support.sessions import fresh_session
from tests.support.studies import small_study_dict


def scored() -> Study:
    raw: dict[str, Any] = small_study_dict()
    names = [f"item_{number}" for number in range(1, 8)]
    items = [{"id": name, "kind": "scale", "text": f"Invented {name}", "low": 1, "high": 5} for name in names]
    table = {str(raw_score): raw_score + 0.5 for raw_score in range(7, 36)}
    metric = {"id": "metric", "label": "metric", "method": "sum", "items": names, "lookup": table}
    rating = {"id": "rated", "kind": "number", "text": "Invented rating", "low": 1, "high": 100}
    number = {"id": "number", "label": "number", "method": "sum", "items": ["rated"]}
    raw["instruments"] = [
        {"id": "seven", "title": "Seven", "licence": "Invented.", "items": items, "scores": [metric]},
        {"id": "rating", "title": "Rating", "licence": "Invented.", "items": [rating], "scores": [number]},
    ]
    return Study.model_validate(raw)


def test_scores_are_worked_out_and_where_there_is_none_it_is_said_why(qtbot: QtBot, look: Look) -> None:
    session = fresh_session(scored())
    for number in range(1, 7):
        session.do(GiveAnswer(f"item_{number}", value=3))
    panel = ScoresPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    page = Page(qtbot, panel)
    assert page.says("Seven, metric: no score, since 6 of 7 items have an answer")
    assert page.says("Rule for missing items: every item has to be answered.")
    session.do(GiveAnswer("item_7", value=5))
    session.do(RateBeside("rated", 64))
    panel.show_scores()
    assert page.says("Seven, metric: 23.5")
    assert page.says("Rating, number: 64")
