"""A small study made in code, for tests that are about something other than studies."""

from __future__ import annotations

from typing import Any

from netmapper.study.model import Study

KINDS = (
    ("person", 1, "Person", "People", "circle", "first", "user"),
    ("place", 2, "Place", "Places", "square", "second", "map-pin"),
    ("activity", 3, "Activity", "Activities", "hexagon", "third", "activity"),
)


def small_study_dict() -> dict[str, Any]:
    """Three kinds, three rings, six kinds of tie, two resources, and one step of each kind that the map needs."""
    return {
        "format": "netmapper-study",
        "format_version": [1, 0],
        "id": "small",
        "version": "1.0",
        "title": "A small study",
        "description": "Made for tests.",
        "languages": ["en"],
        "rings": {
            "question": "How much does each one matter to you?",
            "explanation": "The nearer to the middle, the more it matters.",
            "items": [
                {"id": "very", "label": "very much", "width": 2},
                {"id": "quite", "label": "quite a lot"},
                {"id": "little", "label": "a little"},
            ],
        },
        "node_kinds": [_kind(*kind) for kind in KINDS],
        "tie_kinds": [
            _tie("knows", 1, "person", "person"),
            _tie("goes_with", 2, "person", "place"),
            _tie("joins_in", 3, "person", "activity"),
            _tie("happens_at", 4, "activity", "place"),
            _tie("near", 5, "place", "place"),
            _tie("belongs", 6, "activity", "activity"),
        ],
        "resources": [
            _resource("listening", 1, "Listening", "Who listens when things are hard?", "ear"),
            _resource("money", 2, "Money", "Who lends or gives money?", "coins"),
        ],
        "effects": {
            "question": "How is {name} for you?",
            "words": {
                "1": "helps me",
                "2": "helps and costs",
                "3": "makes no difference",
                "4": "costs me",
                "5": "not said",
            },
        },
        "steps": [
            _step("hello", "information", "Welcome", body=["Hello."]),
            _step(
                "people",
                "name_generator",
                "People",
                prompts=[
                    {"id": "near_people", "kind": "person", "text": "Who matters to you?"},
                    {"id": "services", "kind": "person", "text": "Who do you see from services?"},
                ],
            ),
            _step(
                "places", "name_generator", "Places", prompts=[{"id": "my_places", "kind": "place", "text": "Where do you go?"}]
            ),
            _step(
                "doing",
                "name_generator",
                "Activities",
                prompts=[{"id": "my_doing", "kind": "activity", "text": "What do you do?"}],
            ),
            _step("map", "map", "Your map"),
            _step("links", "links", "Links", tie_kinds=["knows", "goes_with", "joins_in", "happens_at", "near", "belongs"]),
            _step("resources", "resources", "Give and take", resources=["listening", "money"]),
            _step(
                "me",
                "form",
                "About me",
                questions=[
                    {
                        "id": "alone",
                        "kind": "single",
                        "text": "Do you live alone?",
                        "choices": [{"value": 1, "label": "Yes"}, {"value": 0, "label": "No"}],
                    },
                    {"id": "age", "kind": "number", "text": "How old are you?", "low": 0, "high": 120, "unit": "years"},
                    {"id": "words", "kind": "long_text", "text": "Anything else?"},
                ],
            ),
            _step("look", "review", "Is this right?"),
            _step("bye", "close", "Thank you", thanks="Thank you for your time."),
        ],
        "missing": {
            "-4": "Withheld",
            "-5": "Not reached",
            "-6": "Not asked",
            "-7": "Skipped",
            "-8": "Don't know",
            "-9": "Prefer not to say",
        },
        "consent": [{"id": "map_use", "text": "My map may be used for the study.", "enables": "map"}],
        "contacts": [{"name": "A friend of the study", "how": "Knock on the door."}],
    }


def small_study() -> Study:
    """The small study as a value."""
    return Study.model_validate(small_study_dict())


def sectored_study() -> Study:
    """The small study with four sectors, bound to a question about people and places; activities are not asked it."""
    tree = small_study_dict()
    tree["sectors"] = [{"id": name, "label": name} for name in ("home", "work", "care", "leisure")]
    tree["sectors_of"] = "life"
    choices = [{"value": number, "label": sector["label"]} for number, sector in enumerate(tree["sectors"], 1)]
    for kind in tree["node_kinds"][:2]:
        kind["attributes"].append({"id": "life", "kind": "single", "text": "Which part of life?", "choices": choices})
    return Study.model_validate(tree)


def ringed_study(*widths: float) -> Study:
    """The small study with rings of these widths."""
    tree = small_study_dict()
    tree["rings"]["items"] = [{"id": f"ring_{n}", "label": f"step {n}", "width": width} for n, width in enumerate(widths, 1)]
    return Study.model_validate(tree)


def _kind(name: str, code: int, label: str, plural: str, shape: str, colour: str, icon: str) -> dict[str, Any]:
    return {
        "id": name,
        "code": code,
        "label": label,
        "plural": plural,
        "shape": shape,
        "colour": colour,
        "icon": icon,
        "roles": [
            {"id": "close", "code": 1, "label": "close to me"},
            {"id": "worker", "code": 2, "label": "paid to help", "practitioner": name == "person"},
        ],
        "attributes": [
            {
                "id": f"{name}_often",
                "kind": "single",
                "text": "How often?",
                "choices": [{"value": 1, "label": "often"}, {"value": 2, "label": "sometimes"}],
            }
        ],
    }


def _tie(name: str, code: int, one: str, other: str) -> dict[str, Any]:
    return {"id": name, "code": code, "label": name.replace("_", " "), "between": [[one, other]]}


def _resource(name: str, code: int, label: str, question: str, icon: str) -> dict[str, Any]:
    return {
        "id": name,
        "code": code,
        "label": label,
        "question": question,
        "received": "{name} gives me this",
        "given": "I give {name} this",
        "icon": icon,
    }


def _step(name: str, kind: str, title: str, **rest: Any) -> dict[str, Any]:
    return {"id": name, "type": kind, "title": title, "text": "One thing to do.", **rest}


def asking(**more: object) -> Study:
    """A study with sentences for two cards, and with a question about links."""
    raw = small_study_dict()
    raw["resources"][1] |= {"passed": "{giver} lends money to {taker}", "kinds": ["person"], "directions": [2]}
    raw["tie_kinds"][0]["feeling"] = "How is it for you that {one} and {other} know each other?"
    next(step for step in raw["steps"] if step["type"] == "resources").update(more)
    return Study.model_validate(raw)
