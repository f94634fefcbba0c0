"""Every record comes back from its row, and every change from its line of the history, exactly as it was."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.codes import (
    Aim,
    ConsentAnswer,
    Decider,
    Direction,
    Effect,
    Ending,
    Missing,
    StepStatus,
    Verdict,
    Withdrawn,
)
from netmapper.domain.geometry import Place
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import (
    LAST,
    TABLES,
    Answer,
    AnswerKey,
    Concern,
    Consent,
    Exchange,
    ExchangeKey,
    Group,
    HandedCopy,
    NetworkMap,
    Node,
    Note,
    Plan,
    Presence,
    PrivateNote,
    PromptState,
    Review,
    StepState,
    Tie,
    Timing,
    Visit,
    Withdrawal,
)
from netmapper.editing.change import Change, Edit
from netmapper.storage.codec import changed_words, edit_back
from netmapper.storage.image import Image
from netmapper.storage.rows import COLUMNS, key_cells, record_from, row_of
from tests.support.vaults import RAW_STUDY, facts

# Half characters among them: a keyboard can deliver them, and SQLite's text cannot hold them.
TEXTS = st.text(st.characters(exclude_categories=[]), max_size=20) | st.sampled_from(["\ud83d", "a\0b", "Zoë 🐕", "\u202e", ""])
SLUGS = st.from_regex(r"[a-z][a-z0-9_]{0,25}", fullmatch=True)
IDS = st.integers(1, 2**40)
PLACES = st.builds(Place, st.floats(0, 1), st.floats(0, 360), st.integers(1, 12), st.none() | st.sampled_from(["work", "home"]))
NUMBERS = st.none() | st.integers(-9, 9_999)
SCALARS = TEXTS | st.integers() | st.floats(allow_nan=False) | st.booleans()
ANSWER_KEYS = st.builds(AnswerKey, SLUGS, IDS.map(NodeId))
SOME = st.frozensets(IDS.map(NodeId), max_size=5)
RECORDS: dict[str, st.SearchStrategy[Any]] = {
    "nodes": st.builds(
        Node, IDS.map(NodeId), TEXTS, TEXTS, TEXTS, st.none() | PLACES, st.none() | TEXTS, st.none() | TEXTS,
        st.lists(TEXTS, max_size=3).map(tuple), TEXTS, st.integers(1, 9),
    ),
    "ties": st.builds(
        Tie, IDS.map(TieId), IDS.map(NodeId), IDS.map(NodeId), TEXTS, st.booleans(), st.sampled_from(Effect), NUMBERS, NUMBERS,
        TEXTS,
    ),
    "exchanges": st.builds(
        Exchange, st.builds(ExchangeKey, IDS.map(TieId), SLUGS, st.sampled_from(Direction)), st.sampled_from(Effect), NUMBERS,
        st.none() | st.booleans(),
    ),
    "groups": st.builds(Group, IDS.map(GroupId), TEXTS, st.frozensets(IDS.map(NodeId), max_size=5)),
    "answers": st.builds(Answer, ANSWER_KEYS, SCALARS | st.lists(SCALARS, max_size=3).map(tuple))
    | st.builds(Answer, ANSWER_KEYS, st.none(), st.sampled_from(Missing)),
    "steps": st.builds(StepState, SLUGS, st.sampled_from(StepStatus)),
    "prompts": st.builds(PromptState, SLUGS, st.booleans(), st.booleans(), st.booleans()),
    "consents": st.builds(
        Consent, SLUGS, st.sampled_from(ConsentAnswer), TEXTS, TEXTS, TEXTS, TEXTS, st.none() | TEXTS
    ),
    "notes": st.builds(Note, SLUGS, TEXTS),
    "private_notes": st.builds(PrivateNote, IDS.map(NodeId), TEXTS),
    "reviews": st.builds(Review, IDS.map(NodeId), st.sampled_from(Verdict), st.none() | st.sampled_from(Ending)),
    "plans": st.builds(Plan, IDS, st.sampled_from(Aim), TEXTS, SOME, SOME, TEXTS, st.sampled_from(Decider)),
    "copies": st.builds(
        HandedCopy, IDS, TEXTS, st.lists(SLUGS, max_size=3).map(tuple), TEXTS, st.none() | TEXTS, st.none() | TEXTS
    ),
    "visits": st.builds(Visit, IDS, TEXTS, TEXTS, TEXTS, TEXTS),
    "presences": st.builds(Presence, SLUGS, st.lists(SLUGS, max_size=3).map(tuple), TEXTS),
    "concerns": st.builds(
        Concern, IDS, TEXTS, SLUGS, TEXTS, st.lists(st.integers(0, 99), max_size=3).map(tuple), TEXTS, TEXTS
    ),
    "timings": st.builds(Timing, SLUGS, st.floats(0, 1e6), st.integers(0, 99), st.integers(0, 99), st.integers(0, 99)),
    "withdrawals": st.builds(Withdrawal, SLUGS, st.sampled_from(Withdrawn), TEXTS, TEXTS, TEXTS),
}  # fmt: skip
RECORDS |= {f"{LAST}{table}": RECORDS[table] for table in ("nodes", "ties", "exchanges", "groups")}
ANY = st.sampled_from(sorted(TABLES)).flatmap(lambda table: RECORDS[table].map(lambda record: (table, key_of(record), record)))


def key_of(record: Any) -> Any:
    return getattr(record, type(record).__slots__[0])


def test_every_table_of_the_map_has_a_place_in_the_file() -> None:
    assert set(RECORDS) == set(TABLES) == set(COLUMNS)


@given(ANY)
def test_a_record_comes_back_from_its_row(told: tuple[str, Any, Any]) -> None:
    table, key, record = told
    found_key, found = record_from(table, row_of(table, key, record))
    assert (found_key, found) == (key, record)
    assert types(found) == types(record)
    assert type(found_key) is type(key)


@given(ANY, st.data())
def test_a_change_comes_back_from_its_line_and_what_stood_after_it(told: tuple[str, Any, Any], data: st.DataObject) -> None:
    table, key, before = told
    after = data.draw(RECORDS[table].filter(lambda record: record != before))
    after = type(after)(key, *(getattr(after, name) for name in type(after).__slots__[1:]))
    for edit in (Edit(table, key, before, after), Edit(table, key, None, after), Edit(table, key, before, None)):
        if edit.before == edit.after:
            continue
        (words,) = json.loads(changed_words(Change("v", (edit,))))
        assert edit_back(words, edit.after) == edit


@given(st.lists(ANY, max_size=8, unique_by=lambda told: (told[0], told[1])))
def test_a_whole_map_comes_back_from_an_image(told: list[tuple[str, Any, Any]]) -> None:
    change = Change("begin", tuple(Edit(table, key, None, record) for table, key, record in told))
    with closing(Image.begun(facts(), RAW_STUDY)) as image:
        image.record(change, "2026-03-02T12:00:00.000Z")
        raw = image.serialized()
    with closing(Image.opened(raw)) as again:
        assert again.found == change.applied_to(NetworkMap())
        assert again.recall(1) == change


def test_unchanged_fields_are_not_in_the_history() -> None:
    was = Node(NodeId(1), "ab", "person", "A long name that is nobody's", note="a long note")
    became = Node(NodeId(1), "ab", "person", "A long name that is nobody's", Place(0.5, 90.0, 2), note="a long note")
    words = changed_words(Change("place_node", (Edit("nodes", NodeId(1), was, became),)))
    assert words == '[["nodes",1,{"place":null},{"place":[0.5,90.0,2]}]]'


def test_a_key_that_the_database_cannot_hold_is_refused_and_nothing_of_the_change_stays() -> None:
    bad = Change("v", (Edit("steps", "a", None, StepState("a", StepStatus.DONE)), Edit("groups", {}, None, None)))  # type: ignore[arg-type]
    with closing(Image.begun(facts(), RAW_STUDY)) as image:
        with pytest.raises((sqlite3.Error, TypeError)):
            image.record(bad, "now")
        assert (image.network(), image.log(), image.last) == (NetworkMap(), (), 0)


def types(record: Any) -> list[type]:
    return [type(getattr(record, name)) for name in type(record).__slots__ if name != "place"]


def test_a_cell_key_has_as_many_cells_as_its_table_has_key_columns() -> None:
    assert key_cells(ExchangeKey(TieId(1), "money", Direction.GIVEN)) == (1, "money", 1)
    assert key_cells(NodeId(4)) == (4,)
