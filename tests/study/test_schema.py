"""The published JSON Schema is today's, takes every study that is read, and refuses what is wrong in shape."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from netmapper.study.schema import json_schema, schema_bytes
from tests.support.study_files import STUDIES


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    return Draft202012Validator(json_schema())


def test_the_published_schema_is_current() -> None:
    published = STUDIES / "netstudy.schema.json"
    assert published.read_bytes() == schema_bytes(), (
        "write it anew: python -c 'from netmapper.study.schema import schema_bytes; print(schema_bytes().decode(), end=\"\")'"
    )


def test_the_schema_is_itself_a_valid_one() -> None:
    Draft202012Validator.check_schema(json_schema())


def test_the_schema_takes_both_studies(
    validator: Draft202012Validator, example_tree: dict[str, Any], seven_rings_tree: dict[str, Any]
) -> None:
    assert list(validator.iter_errors(example_tree)) == []
    assert list(validator.iter_errors(seven_rings_tree)) == []


@pytest.mark.parametrize(
    "spoil",
    [
        {"title": 3},
        {"title": {"english": "x"}},
        {"title": {}},
        {"missing": {"-3": "x"}},
        {"effects": {"question": "x", "words": {"6": "x"}}},
        {"colour": "blue"},
        {"steps": []},
        {"steps": [{"type": "dance", "id": "a", "title": "a", "text": "a"}]},
        {"format_version": [2, 0]},
        {"languages": []},
    ],
    ids=json.dumps,
)
def test_the_schema_refuses_what_the_reader_refuses(
    validator: Draft202012Validator, example_tree: dict[str, Any], spoil: dict[str, Any]
) -> None:
    assert not validator.is_valid({**example_tree, **spoil})
