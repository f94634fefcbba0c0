"""What is on a map, in sentences: for screen readers, and under the pointer. Names are told only as they may be shown."""

from __future__ import annotations

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import TieId
from netmapper.domain.network import ExchangeKey, Node, Tie
from netmapper.export.drawing import Drawing
from netmapper.export.traits import NO_BADGE, badge_words, marked_new


def card_sentence(drawing: Drawing, node: Node) -> str:
    """A card: its name, what it is, where it stands, and what is shown of it."""
    study = drawing.study
    kind = study.kind(node.kind)
    what = study.role(node.kind, node.role).label if node.role is not None else kind.label
    tie = drawing.network.tie_to_me(node.id)
    told = drawing.words.off_map if node.place is None else drawing.words.on_ring
    ring = drawing.say(study.rings.items[node.place.ring - 1].label) if node.place is not None else ""
    said = [told.format(name=drawing.name(node), what=drawing.say(what), ring=_capital(ring))]
    if marked_new(node, drawing.show.wave):
        said.append(f"{_capital(drawing.words.new)}.")
    if drawing.badge(node) != NO_BADGE:
        said.append(f"{_capital(badge_words(study.kind(node.kind), drawing.facts(node), drawing.say))}.")
    said += [_with_me(drawing, key, drawing.name(node)) for key in _passing(drawing, tie.id)]
    if drawing.show.effects and tie.effect is not Effect.NOT_SAID:
        said.append(f"{_capital(drawing.effect(tie.effect))}.")
    return " ".join(said)


def tie_sentence(drawing: Drawing, tie: Tie) -> str:
    """A tie, with what passes along it; a tie to Me is told as its card is."""
    if tie.to_me:
        return card_sentence(drawing, drawing.network.nodes[tie.target])
    one, other = drawing.called(tie.source), drawing.called(tie.target)
    relation = drawing.say(drawing.study.tie_kind(tie.relation).label)
    said = [drawing.words.tie.format(one=one, other=other, relation=relation)]
    for key in _passing(drawing, tie.id):
        giver, taker = (one, other) if key.direction is Direction.GIVEN else (other, one)
        resource = drawing.say(drawing.study.resource(key.resource).label)
        said.append(drawing.words.passes.format(resource=resource, giver=giver, taker=taker))
    return " ".join(said)


def _with_me(drawing: Drawing, key: ExchangeKey, name: str) -> str:
    """What passes between Me and a card, in the study's own sentence."""
    resource = drawing.study.resource(key.resource)
    words = resource.given if key.direction is Direction.GIVEN else resource.received
    return f"{_capital(drawing.say(words).replace('{name}', name))}."


def _passing(drawing: Drawing, tie: TieId) -> list[ExchangeKey]:
    return sorted(key for key in drawing.network.exchanges if key.tie == tie) if drawing.show.passing else []


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
