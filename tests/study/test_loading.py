"""Study files are read whole or not at all, and what is wrong with the text of one is said at once."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from netmapper.study import jsontext
from netmapper.study.faults import Fault, NewerStudy, StudyFaults
from netmapper.study.loading import read_study, study_bytes
from netmapper.study.model import Study


def faults_of(raw: bytes) -> tuple[Fault, ...]:
    with pytest.raises(StudyFaults) as caught:
        read_study(raw)
    return caught.value.faults


def the_fault(raw: bytes) -> Fault:
    (fault,) = faults_of(raw)
    return fault


def test_a_study_written_reads_back_equal(example: Study, seven_rings: Study) -> None:
    assert read_study(study_bytes(example)) == example
    assert read_study(study_bytes(seven_rings)) == seven_rings


def test_a_byte_order_mark_is_passed_over(example_raw: bytes, example: Study) -> None:
    assert read_study(b"\xef\xbb\xbf" + example_raw) == example


def test_another_encoding_is_refused_with_the_place_where_it_shows(example_raw: bytes) -> None:
    assert the_fault(example_raw.decode().encode("utf-16")).code == "not_utf8"
    latin = the_fault(example_raw.replace("é".encode(), "é".encode("latin-1")))
    assert (latin.code, latin.facts["line"]) == ("not_utf8", example_raw[: example_raw.index("é".encode())].count(b"\n") + 1)


@pytest.mark.parametrize("raw", [b"", b" \n\t "])
def test_an_empty_file_is_called_empty(raw: bytes) -> None:
    assert the_fault(raw).code == "empty_file"


def test_a_file_over_five_megabytes_is_not_looked_into() -> None:
    assert the_fault(b" " * (jsontext.LARGEST + 1)).code == "too_large"


@pytest.mark.parametrize(
    ("raw", "line", "column", "expected"),
    [
        (b'{\n "a": 1\n "b": 2}', 3, 2, "comma"),
        (b'{"a" 1}', 1, 6, "colon"),
        (b'{"a": }', 1, 7, "value"),
        (b"{a: 1}", 1, 2, "name"),
        (b'{"a": "b', 1, 7, "quote"),
        (b'{"a": 1}}', 1, 9, "end"),
        (b'{"a": "b\n"}', 1, 9, "control"),
        (b'{"a": "\\x"}', 1, 8, "escape"),
        (b"PK\x03\x04", 1, 1, "value"),
    ],
)
def test_what_is_no_json_is_refused_with_line_and_column(raw: bytes, line: int, column: int, expected: str) -> None:
    fault = the_fault(raw)
    assert fault.code == "not_json"
    assert (fault.facts["line"], fault.facts["column"], fault.facts["expected"]) == (line, column, expected)


def test_each_name_that_stands_twice_in_a_group_is_a_fault(example_raw: bytes) -> None:
    twice = example_raw.replace(b'"id": "example",', b'"id": "example", "id": "other",').replace(
        b'{"id": "very_much", "label"', b'{"id": "very_much", "label": "x", "label"'
    )
    assert [(fault.place, fault.code) for fault in faults_of(twice)] == [
        ("id", "name_twice"),
        ("rings.items[0].label", "name_twice"),
    ]


def test_numbers_that_name_the_same_thing_twice_are_a_fault(example_tree: dict[str, Any]) -> None:
    example_tree["missing"]["-04"] = "again"
    assert {fault.code for fault in faults_of(json.dumps(example_tree).encode())} == {"name_twice"}


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e999", b"-1e999"])
def test_what_is_no_finite_number_is_a_fault_at_its_place(example_raw: bytes, number: bytes) -> None:
    fault = the_fault(example_raw.replace(b'"width": 2', b'"width": ' + number))
    assert (fault.place, fault.code) == ("rings.items[0].width", "not_finite")


@pytest.mark.parametrize("number", [b"1" * 400, b"0." + b"1" * 400, b"1" * 5_000])
def test_a_number_of_four_hundred_digits_is_a_fault_at_its_place(example_raw: bytes, number: bytes) -> None:
    fault = the_fault(example_raw.replace(b'"width": 2', b'"width": ' + number))
    assert (fault.place, fault.code) == ("rings.items[0].width", "long_number")


def test_deep_nesting_is_refused_before_it_is_followed() -> None:
    assert the_fault(b"[" * 1_000_000).code == "too_deep"
    assert the_fault(b'{"a":' * 51 + b"1" + b"}" * 51).code == "too_deep"
    assert the_fault(b'{"a":' * 50 + b"1" + b"}" * 50).code == "wrong_format"


def test_brackets_within_a_text_are_no_nesting(example_tree: dict[str, Any]) -> None:
    example_tree["licence"] = '[[[["{' * 40
    assert read_study(json.dumps(example_tree).encode()).licence.startswith("[[")


def test_a_text_that_never_ends_is_gone_over_once() -> None:
    began = time.perf_counter()
    assert the_fault(b'{"a": "' + b'\\"' * 1_000_000).code == "not_json"
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("text", ["\\ud800", "a\\udc00b"])
def test_half_a_character_is_a_fault_at_its_place(example_raw: bytes, text: str) -> None:
    fault = the_fault(example_raw.replace(b'"licence": "', b'"licence": "' + text.encode(), 1))
    assert (fault.place, fault.code) == ("licence", "half_character")


def test_a_whole_character_written_in_two_halves_is_kept(example_raw: bytes) -> None:
    assert read_study(example_raw.replace(b'"licence": "', b'"licence": "\\ud83d\\udc15 ', 1)).licence.startswith("🐕")


@pytest.mark.parametrize("raw", [b"[]", b'"study"', b"3", b"null"])
def test_json_that_is_no_group_is_refused(raw: bytes) -> None:
    assert the_fault(raw).code == "not_a_group"


def test_a_foreign_file_is_one_fault_not_a_hundred() -> None:
    assert the_fault(b'{"name": "something else", "codebook": {}}').code == "wrong_format"


def test_a_newer_major_version_is_refused_by_a_type_of_its_own(example_tree: dict[str, Any]) -> None:
    example_tree["format_version"] = [2, 0]
    example_tree["anything"] = "new"
    with pytest.raises(NewerStudy) as caught:
        read_study(json.dumps(example_tree).encode())
    assert caught.value.major == 2
    assert [fault.code for fault in caught.value.faults] == ["newer_format"]


def test_a_newer_minor_version_is_read_where_its_words_are_known(example_tree: dict[str, Any]) -> None:
    example_tree["format_version"] = [1, 7]
    assert read_study(json.dumps(example_tree).encode()).format_version == (1, 7)


def test_all_faults_of_shape_are_told_at_once(example_tree: dict[str, Any]) -> None:
    del example_tree["title"]
    example_tree["rings"]["items"][1]["width"] = -1
    example_tree["steps"][3]["prompts"][0]["kind"] = "Not A Name"
    example_tree["colour"] = "blue"
    assert {(fault.place, fault.code) for fault in faults_of(json.dumps(example_tree).encode())} == {
        ("title", "missing"),
        ("rings.items[1].width", "number_above"),
        ("steps[3].prompts[0].kind", "bad_name"),
        ("colour", "unknown_word"),
    }


def test_all_faults_of_meaning_are_told_at_once_in_the_order_of_the_file(example_tree: dict[str, Any]) -> None:
    example_tree["steps"][11]["id"] = "map"
    example_tree["rings"]["items"][1]["id"] = "very_much"
    example_tree["steps"][3]["prompts"][0]["kind"] = "planet"
    del example_tree["missing"]["-7"]
    assert [(fault.place, fault.code) for fault in faults_of(json.dumps(example_tree).encode())] == [
        ("rings.items[1].id", "duplicate_id"),
        ("steps[3].prompts[0].kind", "unknown_reference"),
        ("steps[11].id", "duplicate_id"),
        ("missing.-7", "no_missing_word"),
    ]


def test_a_flood_of_faults_is_cut_off_with_a_count(example_tree: dict[str, Any]) -> None:
    example_tree["consent"] = [{}] * 3_000
    faults = faults_of(json.dumps(example_tree).encode())
    assert len(faults) == 1_001
    assert (faults[-1].code, faults[-1].facts["more"]) == ("many_more", 5_000)


def test_reading_the_example_takes_no_time_to_speak_of(example_raw: bytes) -> None:
    def once() -> float:
        began = time.perf_counter()
        read_study(example_raw)
        return time.perf_counter() - began

    assert min(once() for _ in range(5)) < 0.05
