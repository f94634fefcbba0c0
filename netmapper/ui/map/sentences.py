"""The map in words: one sentence for each card, and what is said when something moved. It changes nothing."""

from __future__ import annotations

import re
from collections import Counter

from PySide6.QtCore import QObject

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Exchange, Group, Tie
from netmapper.export.traits import badge_words, marked_new
from netmapper.study.base import Text
from netmapper.study.on_map import OnMap
from netmapper.study.parts import Resource
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.map.setting import Setting, shortened
from netmapper.ui.name_words import NameWords

SLOT = re.compile(r"\{(\w+)\}")


class MapWords(QObject):
    """Says cards, rings, links and exchanges in the study's words."""

    def __init__(self, setting: Setting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._names = NameWords(self)

    def card_in(self, node: NodeId, layers: Layers) -> str:
        """A card in one sentence, as far as these layers show it."""
        said = self.card(node, passing=layers.passing, resource=layers.resource, relation=layers.relation)
        return "; ".join(part for part in (said, self.note(node) if layers.notes else "") if part)

    def card(self, node: NodeId, *, passing: bool, resource: str | None = None, relation: str | None = None) -> str:
        """A card in one sentence; what passes, and how it feels, only where that is shown.

        A resource or a kind of link that is named is the only one that is said; naming a resource asks for no feeling.
        """
        name = self._setting.name(node)
        told = (name, self.kind(node), self.role(node), self.new(node), self.badge(node), self.ring(node))
        parts = [", ".join(part for part in told if part)]
        if passing or resource is not None:
            tie = self._setting.session.current.tie_to_me(node)
            parts += [self.effect(tie) if passing else "", *self.exchanges(tie, node, resource)]
        parts += [self._links(node, relation), self.groups(node)]
        return "; ".join(part for part in parts if part)

    def kind(self, node: NodeId) -> str:
        """What a card is: a person, a place, an activity."""
        return self._setting.say(self._setting.study.kind(self._setting.node(node).kind).label)

    def role(self, node: NodeId) -> str:
        """What it is to me; empty where that was not said."""
        record = self._setting.node(node)
        return self._setting.say(self._setting.study.role(record.kind, record.role).label) if record.role else ""

    def new(self, node: NodeId) -> str:
        """That a card was first named in this wave; empty in a first wave, where all were."""
        wave = self._setting.session.facts.wave
        return self.tr("new since last time") if marked_new(self._setting.node(node), wave) else ""

    def badge(self, node: NodeId) -> str:
        """What the study has stand on the card, in words; empty where nothing does."""
        study, network = self._setting.study, self._setting.session.current
        return badge_words(study.kind(self._setting.node(node).kind), OnMap(study, network, node), self._setting.say)

    def ring(self, node: NodeId) -> str:
        """The ring it is on, in the study's words, or that it is on none."""
        place = self._setting.node(node).place
        return self.ring_label(place.ring) if place is not None else self.tr("not on the map")

    def ring_label(self, ring: int) -> str:
        """A ring, from 1, in the study's words."""
        return self._setting.say(self._setting.study.rings.items[ring - 1].label)

    def effect(self, tie: Tie) -> str:
        """How a card is for me; empty where nothing was said."""
        return "" if tie.effect is Effect.NOT_SAID else self.effect_label(tie.effect)

    def effect_label(self, effect: Effect) -> str:
        """One of the five answers, in the study's words."""
        words = self._setting.study.effects.words.get(effect)
        return self._setting.say(words) if words is not None else ""

    def exchanges(self, tie: Tie, node: NodeId, resource: str | None = None) -> list[str]:
        """What passes along a card's tie to me, each in a sentence of the study; of one resource where it is named."""
        passing = self._setting.session.current.exchanges_on(tie.id)
        return [self.exchange(each, node) for each in passing if resource in (None, each.key.resource)]

    def exchange(self, exchange: Exchange, node: NodeId) -> str:
        """One fact: what passes, which way."""
        return self.fact(exchange.key.resource, exchange.key.direction, node)

    def fact(self, resource: str, direction: Direction, node: NodeId) -> str:
        """The sentence of a resource that passes this way between a card and me."""
        found = self._setting.study.resource(resource)
        words: Text = found.received if direction is Direction.RECEIVED else found.given
        return self._setting.say(words).replace("{name}", self._setting.name(node))

    def note(self, node: NodeId) -> str:
        """What was noted about a card, in one line; empty where nothing was."""
        note = " ".join(self._setting.node(node).note.split())
        return self.tr("noted: “{note}”").format(note=shortened(note)) if note else ""

    def passes(self, tie: Tie, resource: Resource, direction: Direction) -> str:
        """The sentence of a resource that passes this way between two cards: the study's own, or plain words."""
        given = direction is Direction.GIVEN
        giver, taker = (tie.source, tie.target) if given else (tie.target, tie.source)
        words = self._setting.say(resource.passed) if resource.passed is not None else self.tr("{giver} gives {taker} this")
        return self._named(words, giver=giver, taker=taker)

    def feeling(self, tie: Tie) -> str:
        """The study's question how a link is for me; empty where it does not ask."""
        kind = self._setting.study.ties.get(tie.relation)
        if kind is None or kind.feeling is None:
            return ""
        return self._named(self._setting.say(kind.feeling), one=tie.source, other=tie.target)

    def ends(self, tie: Tie) -> str:
        """The two cards of a link, in the order in which the study speaks of their kinds."""
        source, target = tie.source, tie.target
        kind = self._setting.study.ties.get(tie.relation)
        told = (self._setting.node(target).kind, self._setting.node(source).kind)
        if kind is not None and not kind.directed and told in kind.between and told[0] != told[1]:
            source, target = target, source
        return self.tr("{one} – {other}").format(one=self._setting.name(source), other=self._setting.name(target))

    def relation(self, relation: str) -> str:
        """A kind of link, in the study's words."""
        kind = self._setting.study.ties.get(relation)
        return self._setting.say(kind.label) if kind is not None else relation

    def group(self, group: Group) -> str:
        """A group's name as this sitting shows names, since others may know by it who is in it."""
        return shortened(self._names.group(group, self._setting.session.names.view))

    def moved(self, node: NodeId) -> str:
        """What is said when a card went somewhere."""
        if self._setting.node(node).place is None:
            return self.tr("{name} is not on the map now.").format(name=self._setting.name(node))
        return self.tr("{name}: {ring}.").format(name=self._setting.name(node), ring=self.ring(node))

    def linked(self, one: NodeId, other: NodeId) -> str:
        """What is said when two cards were linked."""
        return self.tr("{one} and {other} are linked.").format(one=self._setting.name(one), other=self._setting.name(other))

    def groups(self, node: NodeId) -> str:
        """The groups that a card is in; empty where it is in none."""
        groups = self._setting.session.current.groups.values()
        names = [self.group(group) for group in groups if node in group.members]
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("in the group {name}").format(name=names[0])
        return self.tr("in the groups {some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])

    def number(self, number: int) -> str:
        """A number as it is said: in a word up to ten."""
        words = (
            self.tr("no"),
            self.tr("one"),
            self.tr("two"),
            self.tr("three"),
            self.tr("four"),
            self.tr("five"),
            self.tr("six"),
            self.tr("seven"),
            self.tr("eight"),
            self.tr("nine"),
            self.tr("ten"),
        )
        return words[number] if number < len(words) else str(number)

    def listed(self, parts: list[str]) -> str:
        """Some words one after the other, the last after an "and"."""
        if len(parts) < 2:
            return "".join(parts)
        return self.tr("{some} and {last}").format(some=", ".join(parts[:-1]), last=parts[-1])

    def _named(self, words: str, **names: NodeId) -> str:
        """A sentence with names in place of what stands for them; whatever a name holds is left as it is."""
        return SLOT.sub(lambda slot: self._setting.name(names[slot[1]]) if slot[1] in names else slot[0], words)

    def _links(self, node: NodeId, relation: str | None = None) -> str:
        network = self._setting.session.current
        ties = (tie for tie in network.ties_of(node) if not tie.to_me and relation in (None, tie.relation))
        others = {tie.target if tie.source == node else tie.source for tie in ties}
        kinds = Counter(network.nodes[other].kind for other in others)
        counted = [self._counted(kind.id, kinds[kind.id]) for kind in self._setting.study.node_kinds if kinds[kind.id]]
        if not counted:
            return ""
        return self.tr("linked to {cards}").format(cards=self.listed(counted))

    def _counted(self, kind_id: str, count: int) -> str:
        kind = self._setting.study.kind(kind_id)
        return f"{self.number(count)} {self._setting.say(kind.label if count == 1 else kind.plural)}"
