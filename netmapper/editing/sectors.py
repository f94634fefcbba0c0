"""Sectors bound to a question: where a card stands and what is answered about it are kept one thing. Plain planning."""

from __future__ import annotations

from dataclasses import replace

from netmapper.domain.geometry import Place, free_angle, free_within, sector_edges
from netmapper.domain.network import Answer, AnswerKey, NetworkMap, Node, Scalar
from netmapper.editing.command import Wanted
from netmapper.study.model import Study

FIRST, ASIDE = 45.0, 16.0
"""Degrees at which the first card of the innermost ring stands, and by which each ring begins aside of the one within it.

So cards and their names do not stand in rows.
"""


def answered_by(before: NetworkMap, study: Study, node: Node, place: Place | None) -> list[Wanted]:
    """The answer that putting a card there gives. A reason for having none holds for as long as its sector does."""
    if place is None or place.sector is None or study.sectors_of is None or not study.sectors_bound(node.kind):
        return []
    key = AnswerKey(study.sectors_of, node.id)
    told = before.answers.get(key)
    stays = node.place is not None and node.place.sector == place.sector
    if told is not None and told.missing is not None and stays:
        return []
    return [("answers", key, Answer(key, study.sector_values[place.sector]))]


def answered_sector(before: NetworkMap, study: Study, node: Node) -> int | None:
    """The number of the sector that was answered about a card; None where nothing of the sort was."""
    if study.sectors_of is None or not study.sectors_bound(node.kind):
        return None
    told = before.answers.get(AnswerKey(study.sectors_of, node.id))
    return _number(study, told.value) if told is not None else None


def turned(before: NetworkMap, study: Study, node: Node, number: int) -> list[Wanted]:
    """A placed card into the sector of a number, on the same ring, where there is most room. In it already, it stays."""
    place = node.place
    if place is None or (place.sector is not None and study.sector_values[place.sector] == number):
        return []
    angle = free_on_ring(before, study, node, place.ring, number)
    return [("nodes", node.id, replace(node, place=study.place(place.radius, angle)))]


def turned_by(before: NetworkMap, study: Study, node: Node, item: str, value: Scalar | tuple[Scalar, ...] | None) -> list[Wanted]:
    """Where an answer turns a card, if it is the one that the sectors are bound to."""
    number = _number(study, value) if item == study.sectors_of and study.sectors_bound(node.kind) else None
    return turned(before, study, node, number) if number is not None else []


def free_on_ring(before: NetworkMap, study: Study, node: Node, ring: int, sector: int | None) -> float:
    """The angle where a ring has most room: in the sector of a number, or anywhere."""
    taken = [other.place.angle for other in before.in_ring(ring) if other.place is not None and other.id != node.id]
    if sector is None:
        return free_angle(taken, FIRST + ASIDE * (ring - 1))
    return free_within(taken, *sector_edges(sector, len(study.sectors)))


def _number(study: Study, value: object) -> int | None:
    return value if type(value) is int and 1 <= value <= len(study.sectors) else None
