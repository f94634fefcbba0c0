"""What is on a take-home page, as codes: for the list of copies that were made. It says nothing of any card."""

from __future__ import annotations

from netmapper.domain.codes import Effect
from netmapper.export.name_views import NameView
from netmapper.export.takehome_page import TakeHomePage
from netmapper.export.takehome_text import change_section, plan_section

NAMES = {NameView.WHOLE: "whole_names", NameView.INITIALS: "initials", NameView.NUMBERED: "numbers"}


def parts_on(page: TakeHomePage) -> tuple[str, ...]:
    """The parts that have something on the page, in their order; the map is always one."""
    network, wishes = page.network, page.wishes
    ties = network.ties.values()
    notes = [node.note for node in network.nodes.values()] + [tie.note for tie in ties]
    there = {
        "map": True,
        NAMES[wishes.names]: bool(network.nodes),
        "links": bool(page.links()),
        "groups": bool(network.groups),
        "listed": wishes.listed and bool(network.nodes),
        "rings": wishes.rings,
        "passing": bool(network.exchanges),
        "effects": any(tie.effect is not Effect.NOT_SAID for tie in ties),
        "notes": any(note.strip() for note in notes),
        "plans": bool(plan_section(page).lines),
        "changes": bool(change_section(page).lines),
        "contacts": wishes.contacts and bool(page.study.contacts),
        "own_words": bool(wishes.words.strip()),
    }
    return tuple(part for part, is_there in there.items() if is_there)
