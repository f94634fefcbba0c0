from __future__ import annotations

import json
import tracemalloc
import warnings
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmapper.domain.codes import ConsentAnswer, Direction, StepStatus
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import Answer, AnswerKey, Exchange, ExchangeKey, Group, Tie
from netmapper.editing.commands import (
    AddNode,
    Command,
    DescribeNode,
    DrawGroup,
    GiveAnswer,
    GiveConsent,
    MarkStep,
    NoteMap,
    NotePrivately,
)
from netmapper.export import package as package_module
from netmapper.export.beforehand import Beforehand
from netmapper.export.codebook import NAME as CODEBOOK
from netmapper.export.interview import Interview
from netmapper.export.package import write_package
from netmapper.export.results import (
    Alteration,
    FreeTextNotAllowed,
    LeftOutReason,
    NamesNotAllowed,
    PackageResult,
    ReadBackFailed,
    Written,
)
from netmapper.export.unfinished import UNFINISHED
from netmapper.study.loading import read_study
from netmapper.study.model import Study
from tests.support.commands import COMMANDS, Played
from tests.support.exports import NOW, Write
from tests.support.interviews import interview_of, invented, told
from tests.support.packages import Package
from tests.support.studies import small_study, small_study_dict

STUDY = small_study()
EXAMPLE = read_study((Path(__file__).parents[2] / "resources" / "studies" / "example.netstudy").read_bytes())
HARD_NAMES = [
    "=1+1",
    '"quoted", and comma',
    "new\nline",
    "🐕‍🦺 Zoë",
    "أمي",
    "x" * 10_000,
    "-5",
    "+44 20",
    "@home",
    "'=x",
    "NA",
    "\ufeffmark",
]


def faults(result: PackageResult) -> list[Any]:
    """What frictionless finds wrong with a package."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from frictionless import validate

        return list(validate(str(result.folder / "datapackage.json")).flatten(["type", "message"]))


@pytest.mark.parametrize("cards", [0, 1, 16, 60])
def test_frictionless_finds_no_fault_in_a_map_of_any_size(write: Write, cards: int) -> None:
    assert faults(write(EXAMPLE, [invented(EXAMPLE, cards)])) == []


def test_frictionless_finds_no_fault_in_many_sessions_or_in_none(write: Write, wide_study: Study) -> None:
    assert faults(write(EXAMPLE, [invented(EXAMPLE, cards, seed) for seed, cards in enumerate([0, 3, 12, 40, 5])])) == []
    assert faults(write(wide_study, [invented(wide_study, 12, seed) for seed in range(4)], identified=True, free_text=True)) == []
    assert faults(write(EXAMPLE, [])) == []


def test_frictionless_finds_a_fault_that_is_there(write: Write) -> None:
    result = write(EXAMPLE, [invented(EXAMPLE, 5)])
    ties = result.folder / "data" / "ties.csv"
    ties.write_bytes(ties.read_bytes().replace(b",0,1,ego-person", b",0,99,ego-person"))
    assert faults(result)


def test_every_value_is_one_of_its_categories_or_codes(write: Write) -> None:
    found = Package(write(EXAMPLE, [invented(EXAMPLE, cards, seed) for seed, cards in enumerate([0, 20, 60])]).folder)
    for resource in found.description["resources"]:
        schema = resource["schema"]
        codes = {each["value"] for each in schema["missingValues"]}
        for field in schema["fields"]:
            allowed = {str(each["value"]) for each in field.get("categories", [])}
            allowed |= set(field.get("missingValues", codes))
            if "categories" in field:
                assert {row[field["name"]] for row in found.rows(resource["name"])} <= allowed


def test_the_description_has_the_hash_and_size_of_every_table(write: Write) -> None:
    result = write(STUDY, [invented(STUDY, 8)])
    for resource in Package(result.folder).description["resources"]:
        content = (result.folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
        assert resource["bytes"] == len(content)


def test_files_are_plain_csv(write: Write) -> None:
    result = write(STUDY, [invented(STUDY, 8)])
    for file in result.files:
        content = (result.folder / file.path).read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf")
        if file.path.endswith(".csv"):
            assert content.endswith(b"\r\n")
            assert content.count(b"\n") == content.count(b"\r\n")
            assert file.rows == content.count(b"\r\n") - 1


def test_the_codebook_explains_every_variable_and_every_code(write: Write) -> None:
    found = Package(write(EXAMPLE, [invented(EXAMPLE, 3)]).folder)
    explained = {(row["table"], row["variable"]) for row in found.rows(CODEBOOK)}
    fields = {(each["name"], field["name"]) for each in found.description["resources"] for field in each["schema"]["fields"]}
    assert explained == {pair for pair in fields if pair[0] != CODEBOOK}
    codes = {row["code"]: row["code_label"] for row in found.rows(CODEBOOK) if row["variable"] == "lives_alone"}
    assert {"0", "1", "-4", "-5", "-6", "-7", "-8", "-9"} <= set(codes)


def test_the_same_interviews_give_the_same_package(write: Write) -> None:
    first, second = (write(EXAMPLE, [invented(EXAMPLE, 20)]) for _ in range(2))
    assert [file.sha256 for file in first.files[:-1]] == [file.sha256 for file in second.files[:-1]]


def test_a_package_is_named_for_study_site_and_day_and_never_overwritten(write: Write) -> None:
    interview = invented(STUDY, 2, site="Leeds / North")
    names = [write(STUDY, [interview]).folder.name for _ in range(3)]
    assert names == ["small_leeds-north_2026-11-23", "small_leeds-north_2026-11-23-2", "small_leeds-north_2026-11-23-3"]


def test_nothing_of_a_name_a_note_or_free_text_is_in_an_ordinary_export(write: Write, wide_study: Study) -> None:
    canary = "Canary Éléonore"
    commands: list[Command] = [
        AddNode(NodeId(1), TieId(1), "ab", "person", canary, "near_people"),
        DescribeNode(NodeId(1), note=canary),
        DrawGroup(GroupId(1), canary, frozenset({NodeId(1)})),
        GiveAnswer("words", value=canary),
        GiveAnswer("postcode", value=canary),
        GiveConsent("map_use", ConsentAnswer.YES, "2026-11-23", by=canary),
        NoteMap(canary),
        NotePrivately("Private-Canary"),
        NotePrivately("Private-Canary", NodeId(1)),
    ]
    result = write(wide_study, [told(wide_study, *commands)])
    assert b"Canary" not in Package(result.folder).bytes
    withheld = {(each.alteration, each.table, each.column): each.cells for each in result.changed}
    assert withheld[Alteration.NAME_WITHHELD, "nodes", "label"] == 1
    assert withheld[Alteration.TEXT_WITHHELD, "nodes", "note"] == 1
    assert withheld[Alteration.TEXT_WITHHELD, "sessions", "map_note"] == 1
    found = Package(write(wide_study, [told(wide_study, *commands)], identified=True, free_text=True).folder)
    # label, note, group, note on the map, words and postcode (each also as answer), by whom
    assert found.bytes.count(canary.encode()) == 9
    assert b"Private" not in found.bytes


def test_hard_names_come_back_as_they_were(write: Write, wide_study: Study) -> None:
    added = [AddNode(NodeId(n), TieId(n), f"{n:x}", "person", name or "?", "near_people") for n, name in enumerate(HARD_NAMES, 1)]
    interview = told(wide_study, *added)
    result = write(wide_study, [interview], identified=True)
    found = Package(result.folder)
    labels = {int(row["node_id"]): row["label"] for row in found.rows("nodes")}
    assert labels == {0: ""} | {node.id: node.label for node in interview.network.nodes.values()}
    assert faults(result) == []
    raw = (result.folder / "data" / "nodes.csv").read_text(encoding="utf-8")
    assert ",'=1+1" in raw
    assert ",=1+1" not in raw


@settings(max_examples=25)
@given(st.lists(COMMANDS, max_size=40))
def test_counts_and_values_of_any_map_come_back(tmp_path_factory: pytest.TempPathFactory, commands: list[Command]) -> None:
    raw = small_study_dict()
    raw["export"] = {"names": True}
    study = Study.model_validate(raw)
    agreed = [*commands, GiveConsent("map_use", ConsentAnswer.YES, "2026-11-23")]
    network = Played(study).play(agreed).current
    folder = tmp_path_factory.mktemp("any")
    interview = interview_of(study, network)
    result = write_package(folder, study, [interview], beforehand=Beforehand(), now=lambda: NOW, app_version="0", identified=True)
    found = Package(result.folder)
    assert {int(row["node_id"]) for row in found.rows("nodes")} == {0, *network.nodes}
    assert {int(row["node_id"]): row["label"] for row in found.rows("nodes") if row["label"]} == {
        node.id: node.label for node in network.nodes.values()
    }
    assert {int(row["tie_id"]) for row in found.rows("ties")} == set(network.ties)
    for row in found.rows("ties"):
        tie = network.ties[TieId(int(row["tie_id"]))]
        assert {int(row["source"]), int(row["target"])} == {tie.source, tie.target}
        assert int(row["effect"]) == tie.effect
    assert len(found.rows("exchanges")) == len(network.exchanges)
    assert len(found.rows("answers")) == len(network.answers)
    assert len(found.rows("groups")) == len(network.groups)
    assert len(found.rows("group_members")) == sum(len(group.members) for group in network.groups.values())
    assert {file.path: file.rows for file in result.files if file.rows is not None} == {
        f"data/{resource['name']}.csv": len(found.rows(resource["name"])) for resource in found.description["resources"]
    }


def left_out(result: PackageResult) -> list[tuple[LeftOutReason, str]]:
    return [(each.reason, each.detail) for each in result.left_out]


def test_without_consent_a_session_stays_behind_and_the_rest_goes(write: Write) -> None:
    refused = told(STUDY, GiveConsent("map_use", ConsentAnswer.NO, "2026-11-23"), code="P02")
    later = told(STUDY, GiveConsent("map_use", ConsentAnswer.LATER, "2026-11-23"), code="P03")
    silent = told(STUDY, code="P04", agreed=False)
    result = write(STUDY, [refused, told(STUDY), later, silent])
    assert left_out(result) == [(LeftOutReason.NO_CONSENT, "map_use")] * 3
    assert len(Package(result.folder).rows("sessions")) == len(result.sessions) == 1


def test_what_was_withdrawn_stays_behind(write: Write) -> None:
    interview = told(STUDY)
    consent = replace(interview.network.consents["map_use"], withdrawn="2026-12-01")
    withdrawn = replace(interview, network=replace(interview.network, consents={"map_use": consent}))
    assert left_out(write(STUDY, [withdrawn])) == [(LeftOutReason.WITHDRAWN, "map_use")]


def test_a_second_file_of_the_same_person_and_wave_stays_behind(write: Write) -> None:
    first, again = told(STUDY, file_id="1" * 32), told(STUDY, file_id="2" * 32)
    result = write(STUDY, [first, again, told(STUDY, wave=2)])
    assert left_out(result) == [(LeftOutReason.SAME_PERSON_AND_WAVE, "1" * 32)]
    assert [wave for _, wave in result.sessions] == [1, 2]


def test_two_codes_with_one_number_are_not_mixed(write: Write) -> None:
    first = told(STUDY)
    result = write(STUDY, [first, told(STUDY, code="P02", ego_id=first.facts.ego_id, wave=2)])
    assert left_out(result) == [(LeftOutReason.ONE_NUMBER_TWO_CODES, "P01")]


def test_practice_other_studies_and_other_versions_stay_behind(write: Write) -> None:
    newer = STUDY.model_copy(update={"version": "2.0"})
    other = STUDY.model_copy(update={"id": "other"})
    result = write(STUDY, [told(STUDY, practice=True), told(newer, code="P02"), told(other, code="P03")])
    assert [each.reason for each in result.left_out] == [
        LeftOutReason.PRACTICE,
        LeftOutReason.OTHER_VERSION,
        LeftOutReason.OTHER_STUDY,
    ]


def test_a_map_that_does_not_fit_its_study_stays_behind_whole(write: Write) -> None:
    interview = told(STUDY, AddNode(NodeId(1), TieId(1), "ab", "person", "Mum"))
    strange = replace(interview.network.nodes[NodeId(1)], kind="planet")
    bad = replace(interview, network=replace(interview.network, nodes={NodeId(1): strange}))
    result = write(STUDY, [bad, told(STUDY, code="P02")])
    assert [each.reason for each in result.left_out] == [LeftOutReason.NOT_IN_STUDY]
    assert {row["ego_id"] for row in Package(result.folder).rows("nodes")} == {str(result.sessions[0][0])}


TORN = {
    "nodes": lambda network: replace(network, ties={}),
    "ties": lambda network: replace(network, ties={**network.ties, TieId(9): Tie(TieId(9), NodeId(1), NodeId(99), "knows")}),
    "exchanges": lambda network: replace(
        network,
        exchanges={ExchangeKey(TieId(99), "money", Direction.GIVEN): Exchange(ExchangeKey(TieId(99), "money", Direction.GIVEN))},
    ),
    "answers": lambda network: replace(
        network, answers={AnswerKey("person_often", NodeId(99)): Answer(AnswerKey("person_often", NodeId(99)), 1)}
    ),
    "groups": lambda network: replace(network, groups={GroupId(1): Group(GroupId(1), "x", frozenset({NodeId(99)}))}),
}


@pytest.mark.parametrize("table", TORN)
def test_a_map_that_does_not_hold_together_stays_behind(write: Write, table: str) -> None:
    interview = told(STUDY, AddNode(NodeId(1), TieId(1), "ab", "person", "Mum"))
    torn = replace(interview, network=TORN[table](interview.network))
    result = write(STUDY, [torn, told(STUDY, code="P02")])
    assert left_out(result) == [(LeftOutReason.TORN, table)]
    assert len(result.sessions) == 1


def test_names_and_free_text_that_the_study_keeps_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    for wish, trouble in (({"identified": True}, NamesNotAllowed), ({"free_text": True}, FreeTextNotAllowed)):
        with pytest.raises(trouble):
            write_package(tmp_path / "exports", STUDY, [], beforehand=Beforehand(), now=lambda: NOW, app_version="0", **wish)
    assert not (tmp_path / "exports").exists()


def test_an_interrupted_export_leaves_nothing_behind(tmp_path: Path) -> None:
    def broken() -> Iterator[Interview]:
        yield invented(STUDY, 5)
        raise OSError("the stick was pulled out")

    with pytest.raises(OSError, match="pulled out"):
        write_package(tmp_path, STUDY, broken(), beforehand=Beforehand(), now=lambda: NOW, app_version="0")
    assert list(tmp_path.iterdir()) == []


def test_while_it_is_written_a_package_does_not_look_like_one(tmp_path: Path) -> None:
    seen: list[Path] = []

    def watched() -> Iterator[Interview]:
        yield invented(STUDY, 5)
        seen.extend(tmp_path.iterdir())
        seen.extend(tmp_path.rglob("datapackage.json"))

    write_package(tmp_path, STUDY, watched(), beforehand=Beforehand(), now=lambda: NOW, app_version="0")
    assert seen
    assert all(path.name.startswith(UNFINISHED) for path in seen)
    assert [path.name for path in tmp_path.iterdir()] == ["small_2026-11-23"]


def test_what_lies_beside_the_tables_is_read_back_with_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def beside(interview: Interview) -> Iterator[tuple[str, bytes]]:
        yield f"pictures/{interview.facts.code}.svg", b"<svg/>"

    result = write_package(
        tmp_path, STUDY, [invented(STUDY, 5)], beforehand=Beforehand(), now=lambda: NOW, app_version="0", beside=beside
    )
    assert [(each.path, each.size) for each in result.beside] == [("pictures/P001.svg", 6)]
    assert (result.folder / "pictures" / "P001.svg").read_bytes() == b"<svg/>"
    written = package_module.check_bytes

    def rotten(folder: Path, file: Written) -> None:
        if file.path.endswith(".svg"):
            (folder / file.path).write_bytes(b"<svg>>")
        written(folder, file)

    monkeypatch.setattr(package_module, "check_bytes", rotten)
    with pytest.raises(ReadBackFailed, match="svg"):
        write_package(
            tmp_path, STUDY, [invented(STUDY, 5)], beforehand=Beforehand(), now=lambda: NOW, app_version="0", beside=beside
        )
    assert list(tmp_path.iterdir()) == [result.folder]


def test_bytes_that_come_back_other_than_written_are_an_error_and_no_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = package_module.check_bytes

    def rotten(folder: Path, file: Written) -> None:
        if file.path == "data/ties.csv":
            (folder / file.path).write_bytes((folder / file.path).read_bytes().replace(b"1", b"2", 1))
        written(folder, file)

    monkeypatch.setattr(package_module, "check_bytes", rotten)
    with pytest.raises(ReadBackFailed, match="ties"):
        write_package(tmp_path, STUDY, [invented(STUDY, 5)], beforehand=Beforehand(), now=lambda: NOW, app_version="0")
    assert list(tmp_path.iterdir()) == []


def test_memory_does_not_grow_with_the_number_of_sessions(tmp_path: Path) -> None:
    interview = invented(STUDY, 20)

    def many(count: int) -> Iterator[Interview]:
        for number in range(count):
            yield replace(interview, facts=replace(interview.facts, code=f"P{number}", ego_id=number + 1))

    def peak(count: int) -> int:
        tracemalloc.start()
        write_package(tmp_path, STUDY, many(count), beforehand=Beforehand(), now=lambda: NOW, app_version="0")
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    assert peak(120) < peak(20) + 200_000


def test_the_package_says_in_plain_words_what_it_is(write: Write) -> None:
    words = (write(EXAMPLE, [invented(EXAMPLE, 3)]).folder / "README.txt").read_text(encoding="utf-8")
    assert "Names are not in it." in words
    assert "data/ties.csv: " in words
    assert EXAMPLE.notice is not None
    assert EXAMPLE.notice.into("en") in words


def test_a_session_that_was_hardly_begun_is_exported_with_its_reasons(write: Write) -> None:
    result = write(EXAMPLE, [told(EXAMPLE, MarkStep("welcome", StepStatus.DONE), done=False)])
    row = Package(result.folder).rows("egos")[0]
    assert (row["lives_alone"], row["ind_size"], row["ind_size_missing"]) == ("-5", "", "-5")
    assert faults(result) == []


def test_the_description_follows_the_standard(write: Write) -> None:
    described = Package(write(STUDY, [invented(STUDY, 3)]).folder).description
    assert described["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert described["created"] == "2026-11-23T09:30:00Z"
    assert described["name"] == "small_2026-11-23"
    ties = next(each for each in described["resources"] if each["name"] == "ties")["schema"]
    assert ties["primaryKey"] == ["ego_id", "wave", "tie_id"]
    assert {json.dumps(key["reference"]["fields"]) for key in ties["foreignKeys"]} == {'["ego_id", "wave", "node_id"]'}
