"""Whatever happens to a study file, reading it gives a study or its faults, and never anything else."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from netmapper.study.fault_words import describe
from netmapper.study.faults import StudyFaults
from netmapper.study.loading import read_study, study_bytes
from netmapper.study.model import Study
from tests.support.study_files import EXAMPLE, SEVEN_RINGS

TREES: tuple[dict[str, Any], ...] = tuple(json.loads(path.read_bytes()) for path in (EXAMPLE, SEVEN_RINGS))
RAWS = tuple(path.read_bytes() for path in (EXAMPLE, SEVEN_RINGS))

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-12, 12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["person", "lives_alone", "map", "{name}", "{", "to", "en", "eq", "1", "-4"]),
    st.lists(st.integers(0, 3), max_size=3),
    st.dictionaries(st.sampled_from(["id", "en", "op", "of", "-4"]), st.text(max_size=4), max_size=3),
)


def ways(found: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value of a tree but its root."""
    children = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    return [below for step, child in children for below in ((*way, step), *ways(child, (*way, step)))]


WAYS = tuple(ways(tree) for tree in TREES)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """A study in which one to four values were taken out, replaced, doubled, swapped for others of the file, or renamed."""
    which = draw(st.integers(0, len(TREES) - 1))
    tree = copy.deepcopy(TREES[which])
    for _ in range(draw(st.integers(1, 4))):
        way = draw(st.sampled_from(WAYS[which]))
        try:
            parent = tree
            for step in way[:-1]:
                parent = parent[step]
            spoil(draw, parent, way[-1], which)
        except (KeyError, IndexError, TypeError):
            continue  # an earlier mutation took the place away
    return tree


def spoil(draw: st.DrawFn, parent: Any, step: Any, which: int) -> None:
    match draw(st.sampled_from(["drop", "replace", "double", "swap", "rename"])):
        case "drop":
            del parent[step]
        case "replace":
            parent[step] = draw(VALUES)
        case "double" if isinstance(parent, list):
            parent.insert(step, copy.deepcopy(parent[step]))
        case "swap":
            found: Any = TREES[which]
            for part in draw(st.sampled_from(WAYS[which])):
                found = found[part]
            parent[step] = copy.deepcopy(found)
        case "rename" if isinstance(parent, dict):
            parent[draw(st.text(max_size=6))] = parent.pop(step)


def read_or_faults(raw: bytes) -> Study | None:
    """The study, or None where it has faults that can all be told."""
    try:
        return read_study(raw)
    except StudyFaults as caught:
        faults = caught.faults
    assert faults
    assert all(describe(fault).encode() for fault in faults)
    return None


ODD_BYTES = st.binary(max_size=12) | st.sampled_from([b"{", b"]", b'"', b",", b"1e9"])


@settings(max_examples=300)
@given(mutated())
def test_a_mutated_study_is_a_study_that_reads_back_equal_or_its_faults(tree: dict[str, Any]) -> None:
    study = read_or_faults(json.dumps(tree).encode())
    if study is not None:
        assert read_study(study_bytes(study)) == study


@settings(max_examples=200)
@given(
    st.sampled_from(RAWS),
    st.integers(0),
    st.integers(0, 40),
    st.binary(max_size=12) | st.sampled_from([b"{", b"]", b'"', b",", b"1e9"]),
)
def test_spoiled_bytes_are_a_study_or_its_faults(raw: bytes, start: int, length: int, put_in: bytes) -> None:
    begin = start % len(raw)
    read_or_faults(raw[:begin] + put_in + raw[begin + length :])


@settings(max_examples=200)
@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_bytes_at_all_are_faults(raw: bytes) -> None:
    assert read_or_faults(raw) is None


@given(st.recursive(VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)))
def test_any_json_in_the_format_is_faults(found: Any) -> None:
    assert read_or_faults(json.dumps({"format": "netmapper-study", "format_version": [1, 0], "steps": found}).encode()) is None
