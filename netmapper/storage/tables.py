"""The tables of each version of the database, and the steps from one to the next. A step, once released, never changes.

Everything is written out here by name: what a step makes does not follow today's records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

    Tables = dict[str, tuple[dict[str, Any], Any]]

_TEXT_ID = dict.fromkeys(("persistent_id", "kind", "label"), str)
_PLACE = {"radius": float, "angle": float, "ring": int, "sector": str}
VERSION_1: Tables = {
    "nodes": ({"id": int, **_TEXT_ID, **_PLACE, "icon": str, "role": str, "prompts": str, "note": str}, "id"),
    "ties": (
        {"id": int, "source": int, "target": int, "relation": str, "directed": int, "effect": int}
        | {"strength": int, "frequency": int, "note": str},
        "id",
    ),
    "exchanges": (
        {"tie": int, "resource": str, "direction": int, "effect": int, "amount": int, "wanted_more": int},
        ("tie", "resource", "direction"),
    ),
    "groups": ({"id": int, "label": str, "members": str}, "id"),
    "answers": ({"item": str, "node": int, "value": str, "missing": int}, ("item", "node")),
    "steps": ({"step": str, "status": str}, "step"),
    "prompts": ({"prompt": str, "asked": int, "nobody": int, "skipped": int}, "prompt"),
    "consents": (dict.fromkeys(("purpose", "answer", "on", "version", "how", "by", "withdrawn"), str), "purpose"),
    "history": ({"number": int, "at": str, "verb": str, "undoes": int, "joins": int, "quiet": int, "edits": str}, "number"),
    "meta": ({"id": int, "file_id": str, "facts": str, "next_node": int, "next_tie": int, "next_group": int}, "id"),
    "study": ({"id": int, "raw": bytes}, "id"),
}
VERSION_2: Tables = {
    "notes": ({"about": str, "text": str}, "about"),
    "private_notes": ({"node": int, "text": str}, "node"),
}
VERSION_3: Tables = {
    "reviews": ({"node": int, "verdict": str, "reason": str}, "node"),
    "plans": (
        {"id": int, "aim": str, "text": str, "cards": str, "helpers": str, "help": str, "decided": str},
        "id",
    ),
    "copies": ({"id": int, "whom": str, "parts": str, "on": str, "handed": str, "taken_back": str}, "id"),
    "visits": ({"id": int, "on": str, "setting": str, "interviewer": str, "interpreter": str}, "id"),
    "presences": ({"step": str, "others": str, "text": str}, "step"),
    "concerns": (
        {"id": int, "on": str, "kind": str, "text": str, "sheet": str, "told": str, "told_on": str},
        "id",
    ),
    "timings": ({"step": str, "seconds": float, "opened": int, "pauses": int, "undone": int}, "step"),
    "withdrawals": (dict.fromkeys(("scope", "choice", "on", "how", "by"), str), "scope"),
    "last_nodes": (VERSION_1["nodes"][0] | {"wave": int}, "id"),
    "last_ties": VERSION_1["ties"],
    "last_exchanges": VERSION_1["exchanges"],
    "last_groups": VERSION_1["groups"],
}


def begin(database: Database) -> None:
    """Version 1, in an empty database."""
    _make(database, VERSION_1)


def add_waves_notes_and_forgetting(database: Database) -> None:
    """Version 2: the wave in which a card was named, notes, and who was forgotten. All cards of version 1 are of wave 1."""
    _make(database, VERSION_2)
    database["nodes"].add_column("wave", int, not_null_default=1)  # type: ignore[union-attr]  # it is no view
    database["meta"].add_column("forgotten", str, not_null_default="[]")  # type: ignore[union-attr]
    database["meta"].add_column("unsettled", int, not_null_default=0)  # type: ignore[union-attr]


def add_last_time_plans_and_visits(database: Database) -> None:
    """Version 3: the map of the wave before and what became of its cards, plans and copies, and the researcher's own tables."""
    _make(database, VERSION_3)


def _make(database: Database, tables: Tables) -> None:
    for name, (columns, key) in tables.items():
        database[name].create(columns, pk=key)  # type: ignore[union-attr]  # a name never looked up before may be a view


STEPS = (begin, add_waves_notes_and_forgetting, add_last_time_plans_and_visits)
"""What makes each version of the tables from the one before."""

SCHEMA = len(STEPS)
"""The version of the tables, kept as the database's ``user_version``."""
