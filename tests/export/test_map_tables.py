from __future__ import annotations

from netmapper.domain.codes import Direction, Effect, Missing
from netmapper.domain.geometry import Place
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.editing.commands import AddNode, DrawGroup, DrawTie, GiveAnswer, PlaceNode, RecordExchange, SayEffect
from netmapper.export.tables import canonical_tables
from netmapper.study.model import Study
from tests.support.exports import Write
from tests.support.interviews import told
from tests.support.packages import Package
from tests.support.studies import small_study, small_study_dict

STUDY = small_study()
MUM = AddNode(NodeId(1), TieId(1), "a1", "person", "Mum", "near_people", "close")
PARK = AddNode(NodeId(2), TieId(2), "b2", "place", "Park", "my_places")
NURSE = AddNode(NodeId(3), TieId(3), "c3", "person", "Nurse", "services", "worker")


def package(write: Write, *commands: object, study: Study = STUDY, **more: object) -> Package:
    return Package(write(study, [told(study, *commands)], **more).folder)  # type: ignore[arg-type]


def test_me_is_card_0_of_kind_0_at_the_centre(write: Write) -> None:
    me = package(write).row("nodes", node_id=0)
    assert (me["kind"], me["radius"], me["x"], me["y"], me["ring"], me["role"]) == ("0", "0", "0", "0", "", "")


def test_a_placed_card_has_ring_radius_and_angle(write: Write) -> None:
    mum = package(write, MUM, PlaceNode(NodeId(1), Place(0.75, 90, 1))).row("nodes", node_id=1)
    assert (mum["kind"], mum["ring"], mum["radius"], mum["angle_deg"], mum["x"], mum["y"]) == (
        "1",
        "2",
        "0.75",
        "90.0",
        "0.75",
        "0.0",
    )


def test_a_card_in_the_tray_has_an_empty_ring_and_still_its_role_and_effect(write: Write) -> None:
    found = package(write, NURSE, SayEffect(TieId(3), Effect.HELPS))
    nurse = found.row("nodes", node_id=3)
    assert (nurse["ring"], nurse["radius"], nurse["is_practitioner"]) == ("", "", "1")
    assert found.row("ties", tie_id=3)["effect"] == "1"


def test_roles_that_share_a_number_across_kinds_are_told_apart(write: Write) -> None:
    found = package(write, MUM, PARK)
    labels = {each["value"]: each["label"] for each in found.fields("nodes")["role"]["categories"]}
    assert labels[int(found.row("nodes", node_id=1)["role"])] == "Person: close to me"
    assert found.row("nodes", node_id=2)["role"] == str(int(Missing.SKIPPED))


def test_every_card_has_its_tie_to_me(write: Write) -> None:
    found = package(write, MUM, PARK)
    assert [(row["source"], row["target"], row["relation"], row["kind_pair"]) for row in found.rows("ties")] == [
        ("0", "1", "0", "ego-person"),
        ("0", "2", "0", "ego-place"),
    ]


def test_a_sign_is_empty_for_both_and_for_not_said(write: Write) -> None:
    said = [SayEffect(TieId(1), Effect.HELPS_AND_COSTS), SayEffect(TieId(2), Effect.COSTS)]
    found = package(write, MUM, PARK, NURSE, *said)
    assert [(row["effect"], row["sign"]) for row in found.rows("ties")] == [("2", ""), ("4", "-1"), ("5", "")]


def test_an_undirected_tie_stands_once_with_the_lower_card_first_and_what_passes_turns_with_it(write: Write) -> None:
    drawn = DrawTie(TieId(9), NodeId(2), NodeId(1), "goes_with")
    found = package(write, MUM, PARK, drawn, RecordExchange(TieId(9), "money", Direction.GIVEN, Effect.HELPS))
    tie = found.row("ties", tie_id=9)
    assert (tie["source"], tie["target"], tie["kind_pair"], tie["directed"]) == ("1", "2", "person-place", "0")
    passed = found.row("exchanges", tie_id=9)
    assert (passed["resource"], passed["direction"], passed["effect"]) == ("2", "2", "1")


def test_a_directed_tie_keeps_its_way(write: Write) -> None:
    raw = small_study_dict()
    raw["tie_kinds"][0] |= {"directed": True}
    study = Study.model_validate(raw)
    drawn = DrawTie(TieId(9), NodeId(3), NodeId(1), "knows")
    tie = package(write, MUM, NURSE, drawn, study=study).row("ties", tie_id=9)
    assert (tie["source"], tie["target"], tie["directed"]) == ("3", "1", "1")


def test_both_ways_is_two_rows_each_with_its_own_effect(write: Write) -> None:
    ways = [
        RecordExchange(TieId(1), "money", Direction.GIVEN, Effect.COSTS),
        RecordExchange(TieId(1), "money", Direction.RECEIVED, Effect.HELPS),
    ]
    found = package(write, MUM, *ways)
    assert [(row["direction"], row["effect"]) for row in found.rows("exchanges")] == [("1", "4"), ("2", "1")]


def test_groups_have_members_and_a_name_only_with_names(write: Write) -> None:
    group = DrawGroup(GroupId(1), "Choir people", frozenset({NodeId(1), NodeId(2)}))
    found = package(write, MUM, PARK, group)
    assert found.row("groups", group_id=1)["n_members"] == "2"
    assert [row["node_id"] for row in found.rows("group_members")] == ["1", "2"]
    assert "label" not in found.fields("groups")


def test_a_card_in_two_groups_has_a_row_for_each_and_a_group_that_nobody_is_in_has_none(write: Write) -> None:
    groups = [DrawGroup(GroupId(1), "Singers", frozenset({NodeId(1)})), DrawGroup(GroupId(2), "Kin", frozenset({NodeId(1)}))]
    found = package(write, MUM, PARK, *groups, DrawGroup(GroupId(3), "Once", frozenset()))
    assert [(row["group_id"], row["node_id"]) for row in found.rows("group_members")] == [("1", "1"), ("2", "1")]
    assert [row["n_members"] for row in found.rows("groups")] == ["1", "1", "0"]


def test_prompts_and_the_order_of_naming_go_with_the_cards(write: Write) -> None:
    again = AddNode(NodeId(4), TieId(4), "d4", "person", "Jo", "near_people")
    found = package(write, MUM, again, NURSE)
    told_by = [(row["node_id"], row["prompt"], row["named_order"]) for row in found.rows("node_prompts")]
    assert told_by == [("1", "near_people", "1"), ("3", "services", "1"), ("4", "near_people", "2")]


def test_an_attribute_of_another_kind_was_not_asked(write: Write) -> None:
    found = package(write, MUM, PARK, GiveAnswer("person_often", NodeId(1), 2))
    assert found.row("nodes", node_id=1)["person_often"] == "2"
    assert found.row("nodes", node_id=2)["person_often"] == str(int(Missing.NOT_ASKED))


def test_an_attribute_that_kinds_share_is_one_column(write: Write) -> None:
    raw = small_study_dict()
    for kind in raw["node_kinds"]:
        kind["attributes"][0] |= {"id": "known_recently", "text": f"Is this {kind['id']} new to you?"}
    study = Study.model_validate(raw)
    said = [GiveAnswer("known_recently", NodeId(1), 1), GiveAnswer("known_recently", NodeId(2), missing=Missing.DONT_KNOW)]
    found = package(write, MUM, PARK, *said, study=study)
    assert [row["known_recently"] for row in found.rows("nodes")] == ["-6", "1", "-8"]


def test_an_attribute_that_kinds_word_alike_and_answer_differently_is_a_column_each(write: Write) -> None:
    raw = small_study_dict()
    for kind in raw["node_kinds"]:
        kind["attributes"][0]["id"] = "often"
    raw["node_kinds"][1]["attributes"][0]["choices"] = [{"value": 7, "label": "daily"}, {"value": 8, "label": "never"}]
    study = Study.model_validate(raw)
    found = package(write, MUM, PARK, GiveAnswer("often", NodeId(1), 1), GiveAnswer("often", NodeId(2), 7), study=study)
    assert (found.row("nodes", node_id=1)["often_person"], found.row("nodes", node_id=2)["often_place"]) == ("1", "7")


def test_tables_in_memory_are_those_of_the_package(write: Write) -> None:
    interview = told(STUDY, MUM, PARK, NURSE)
    tables = canonical_tables(STUDY, [interview])
    found = Package(write(STUDY, [interview]).folder)
    for name, table in tables.items():
        cells = [["" if cell is None else str(cell) for cell in row] for row in table.rows]
        version = [column.name for column in table.columns].index("app_version") if name == "sessions" else None
        for row in cells:
            if version is not None:
                row[version] = "0.1.0"
        assert [list(row.values()) for row in found.rows(name)] == cells
