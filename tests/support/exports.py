"""What the tests of exports share: a moment, how a package is written, and a study with a question of every kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from netmapper.export.results import PackageResult
from tests.support.studies import small_study_dict

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

Write = Callable[..., PackageResult]


def wide_study_dict() -> dict[str, Any]:
    raw = small_study_dict()
    raw["export"] = {"names": True, "free_text": True}
    raw["consent"].append({"id": "own_words", "text": "My words may be used.", "enables": "free_text"})
    scale = {"kind": "scale", "low": 0, "high": 10}
    choices = [{"value": 1, "label": "one"}, {"value": 2, "label": "two"}, {"value": -1, "label": "less"}]
    raw["instruments"] = [
        {
            "id": "mood",
            "title": "Mood",
            "licence": "made up",
            "items": [{"id": "glad", "text": "Glad?", **scale}, {"id": "sad", "text": "Sad?", **scale}],
            "scores": [{"id": "mood_sum", "label": "Mood", "method": "sum", "items": ["glad", "sad"], "reverse": ["sad"]}],
        }
    ]
    me = next(step for step in raw["steps"] if step["id"] == "me")
    me["questions"] += [
        {"id": "several", "kind": "multiple", "text": "Which?", "choices": choices},
        {"id": "born", "kind": "date", "text": "When born?"},
        {"id": "since_year", "kind": "year", "text": "Since when?"},
        {"id": "pain", "kind": "analogue", "text": "How much?", "low": 0, "high": 1},
        {"id": "helpers", "kind": "cards", "text": "Who helped?", "kinds": ["person"]},
        {"id": "postcode", "kind": "text", "text": "Postcode?", "identifies": "directly"},
        {"id": "district", "kind": "single", "text": "District?", "choices": choices, "identifies": "directly"},
        {
            "id": "half",
            "kind": "single",
            "text": "If alone?",
            "choices": choices,
            "when": {"op": "eq", "item": "alone", "value": 1},
        },
    ]
    raw["steps"].insert(-2, {"id": "asked", "type": "questionnaire", "title": "Mood", "text": "How?", "instrument": "mood"})
    raw["steps"].insert(
        -2,
        {"id": "more", "type": "attributes", "title": "More", "text": "Tell.", "kind": "person", "questions": ["person_often"]},
    )
    return raw
