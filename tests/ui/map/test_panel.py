"""The panel of the chosen card, and the list: everything can be said in words, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from netmapper.domain.codes import Direction, Effect
from netmapper.editing.commands import RecordExchange, RenameNode, SayEffect
from tests.support.clipping import clipped
from tests.support.map_page import MapPage
from tests.support.studies import asking
from tests.ui.map.conftest import OpenMap


def _exchanges(page: MapPage, name: str) -> dict[tuple[str, Direction], Effect]:
    tie = page.session.current.tie_to_me(page.node(name))
    return {(each.key.resource, each.key.direction): each.effect for each in page.session.current.exchanges_on(tie.id)}


def _open(page: MapPage, name: str) -> None:
    page.tap(name)
    page.press(f"More about {name}")


def test_without_a_chosen_card_the_panel_explains_the_rings(map_page: MapPage) -> None:
    assert map_page.says("The nearer to the middle, the more it matters.")


def test_the_panel_says_name_and_ring(map_page: MapPage) -> None:
    map_page.tap("Choir")
    assert map_page.says("Choir")
    assert map_page.button("quite a lot").isChecked()
    assert not map_page.button("very much").isChecked()


def test_how_a_card_is_for_me_can_be_said_and_taken_back(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    map_page.press("helps and costs")
    assert map_page.session.current.tie_to_me(map_page.node("Sam")).effect is Effect.HELPS_AND_COSTS
    map_page.press("not said")
    assert map_page.session.current.tie_to_me(map_page.node("Sam")).effect is Effect.NOT_SAID


def test_how_an_exchange_feels_is_asked_only_where_the_study_does(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    map_page.press("Sam gives me this")
    assert "How this is for you" not in map_page.buttons()


def test_give_and_take_are_two_facts_each_with_its_own_effect(open_map: OpenMap) -> None:
    map_page = open_map(study=asking(effect="exchange")).placed("Sam", ring=1, angle=90)
    _open(map_page, "Sam")
    map_page.press("Sam gives me this")
    map_page.press("I give Sam this")
    assert _exchanges(map_page, "Sam") == {
        ("listening", Direction.RECEIVED): Effect.NOT_SAID,
        ("listening", Direction.GIVEN): Effect.NOT_SAID,
    }
    map_page.press("How this is for you")
    map_page.press_last("helps me")
    assert _exchanges(map_page, "Sam")["listening", Direction.RECEIVED] is Effect.HELPS
    assert _exchanges(map_page, "Sam")["listening", Direction.GIVEN] is Effect.NOT_SAID
    map_page.press("I give Sam this")
    assert set(_exchanges(map_page, "Sam")) == {("listening", Direction.RECEIVED)}


def test_the_panel_follows_undo(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    map_page.press("Sam gives me this")
    assert map_page.button("Sam gives me this").isChecked()
    map_page.session.undo()
    assert not map_page.button("Sam gives me this").isChecked()


def test_a_card_is_renamed_where_it_stands(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    field = map_page.field("Name")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Samira")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert map_page.session.current.nodes[map_page.screen.selection.node or 0].label == "Samira"
    map_page.session.undo()
    assert map_page.field("Name").text() == "Sam"


def test_a_name_is_kept_at_a_pause_of_typing(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    field = map_page.field("Name")
    field.setFocus()
    QTest.keyClicks(field, "x")
    map_page.qtbot.waitUntil(lambda: map_page.vault.verbs[-1] == "rename_node", timeout=3_000)


def test_leaving_keeps_what_was_typed(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    field = map_page.field("Name")
    field.selectAll()
    QTest.keyClicks(field, "Samuel")
    map_page.screen.leave()
    assert "Samuel" in {node.label for node in map_page.session.current.nodes.values()}


def test_an_empty_name_leaves_the_name_as_it_was(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    field = map_page.field("Name")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert map_page.field("Name").text() == "Sam"
    assert map_page.node("Sam")


def test_a_card_goes_back_to_the_tray_from_the_panel(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    map_page.press("Take off the map")
    assert map_page.tray() == ["Sam", "Mum"]


def test_a_card_is_removed_from_the_panel_and_undo_brings_it_back(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    map_page.press("Remove this card")
    assert map_page.drawn_on("Choir") == 2
    assert "Sam" not in {node.label for node in map_page.session.current.nodes.values()}
    assert map_page.chosen is None
    map_page.session.undo()
    assert map_page.drawn_on("Sam") == 1


def test_a_role_is_chosen_and_taken_back(map_page: MapPage) -> None:
    _open(map_page, "Sam")
    map_page.press("What this is to you")
    map_page.press("paid to help")
    assert map_page.session.current.nodes[map_page.node("Sam")].role == "worker"
    map_page.press("paid to help")
    assert map_page.session.current.nodes[map_page.node("Sam")].role is None


def test_the_panel_shows_only_the_part_of_a_very_long_name(map_page: MapPage) -> None:
    map_page.session.do(RenameNode(map_page.node("Sam"), "x" * 10_000))
    map_page.tap("x" * 10_000)
    assert max(len(words.replace("\u200b", "")) for words in map_page.words()) <= 200
    map_page.press("More")
    assert len(map_page.field("Name").text()) == 10_000
    assert clipped(map_page.widget) == []


# Adding a card


def test_a_card_is_added_to_the_tray(map_page: MapPage) -> None:
    map_page.press("Add a card")
    map_page.press("Place")
    map_page.type("Name of the new card", "Library")
    map_page.press("Add")
    assert map_page.tray() == ["Mum", "Library"]
    assert map_page.session.current.nodes[map_page.node("Library")].kind == "place"
    assert map_page.chosen == "Library"


def test_enter_twice_adds_one_card(map_page: MapPage) -> None:
    map_page.press("Add a card")
    field: QLineEdit = map_page.field("Name of the new card")
    QTest.keyClicks(field, "Library")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert map_page.tray() == ["Mum", "Library"]


def test_no_card_is_added_without_a_name(map_page: MapPage) -> None:
    map_page.press("Add a card")
    map_page.press("Add")
    assert map_page.tray() == ["Mum"]
    assert map_page.field("Name of the new card").isVisible()


def test_a_name_being_typed_is_not_lost_on_leaving(map_page: MapPage) -> None:
    map_page.press("Add a card")
    map_page.type("Name of the new card", "Library")
    map_page.screen.leave()
    assert map_page.tray() == ["Mum", "Library"]


# What passes


def test_what_passes_is_not_shown_until_it_is_asked_for(map_page: MapPage) -> None:
    tie = map_page.session.current.tie_to_me(map_page.node("Sam"))
    map_page.session.do(RecordExchange(tie.id, "money", Direction.RECEIVED))
    map_page.session.do(SayEffect(tie.id, Effect.COSTS))
    assert tie.id not in map_page.screen.canvas.map.ties
    map_page.press("Show give and take")
    drawn = map_page.screen.canvas.map.ties[tie.id]
    assert drawn.strand is not None
    assert drawn.strand.sign is not None
    assert map_page.says("costs me")
    map_page.press("Show give and take")
    assert tie.id not in map_page.screen.canvas.map.ties
    assert not map_page.says("costs me")


def test_a_tie_to_me_shows_while_its_card_is_chosen(map_page: MapPage) -> None:
    tie = map_page.session.current.tie_to_me(map_page.node("Sam"))
    map_page.tap("Sam")
    assert tie.id in map_page.screen.canvas.map.ties
    map_page.tap("Choir")
    assert tie.id not in map_page.screen.canvas.map.ties


# The list


def _sentences(page: MapPage) -> list[str]:
    twin = page.screen.twin
    return [twin.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(twin.count())]


def test_the_list_says_each_card_in_one_sentence(map_page: MapPage) -> None:
    map_page.session.link(map_page.node("Sam"), map_page.node("Choir"), "joins_in")
    map_page.session.link(map_page.node("Sam"), map_page.node("Mum"), "knows")
    map_page.screen.extras[0].click()  # type: ignore[attr-defined]
    assert _sentences(map_page) == [
        "Sam, Person, very much; linked to one Person and one Activity",
        "Choir, Activity, quite a lot; linked to one Person",
        "Mum, Person, not on the map; linked to one Person",
    ]


def test_the_list_says_what_passes_only_where_it_is_shown(map_page: MapPage) -> None:
    tie = map_page.session.current.tie_to_me(map_page.node("Sam"))
    map_page.session.do(RecordExchange(tie.id, "money", Direction.RECEIVED))
    map_page.session.do(SayEffect(tie.id, Effect.HELPS))
    map_page.screen.extras[0].click()  # type: ignore[attr-defined]
    assert _sentences(map_page)[0] == "Sam, Person, very much"
    map_page.press("Show give and take")
    assert _sentences(map_page)[0] == "Sam, Person, very much; helps me; Sam gives me this"


def test_the_list_does_by_keys_what_the_map_does(map_page: MapPage) -> None:
    map_page.screen.extras[0].click()  # type: ignore[attr-defined]
    twin = map_page.screen.twin
    QTest.keyClick(twin, Qt.Key.Key_Home)
    assert map_page.chosen == "Sam"
    QTest.keyClick(twin, Qt.Key.Key_3)
    assert map_page.ring_of("Sam") == 3
    QTest.keyClick(twin, Qt.Key.Key_Delete)
    assert map_page.ring_of("Sam") is None
    QTest.keyClick(twin, Qt.Key.Key_1)
    QTest.keyClick(twin, Qt.Key.Key_L)
    map_page.press("Choir")
    assert map_page.links() == {frozenset(("Sam", "Choir"))}


def test_map_and_list_share_what_is_chosen(map_page: MapPage) -> None:
    map_page.tap("Choir")
    map_page.screen.extras[0].click()  # type: ignore[attr-defined]
    assert map_page.screen.twin.currentRow() == 1
    QTest.keyClick(map_page.screen.twin, Qt.Key.Key_Up)
    map_page.screen.extras[0].click()  # type: ignore[attr-defined]
    assert map_page.screen.canvas.map.chosen == map_page.node("Sam")
