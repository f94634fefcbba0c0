"""A take-home page in words: the same cards as a list under headings, and whom to turn to. It sets no type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from netmapper.analysis.changes import State, card_changes
from netmapper.domain.codes import Aim, Direction, Effect
from netmapper.domain.ids import NodeId
from netmapper.domain.network import ExchangeKey, Node, Plan, Tie
from netmapper.export.change_words import said_changes
from netmapper.export.takehome_page import OPEN, SHUT, TakeHomePage


@dataclass(frozen=True, slots=True)
class Section:
    """Some lines under a heading; ``marks`` stand before them in place of points, as many as there are lines."""

    heading: str
    lines: tuple[str, ...]
    marks: tuple[str, ...] = ()


def list_sections(page: TakeHomePage, key: Mapping[NodeId, int]) -> Iterator[Section]:
    """Every card that is shown, with what is shown of it; with its number where the picture has numbers for names."""
    for kind, nodes in page.kinds:
        marks = tuple(f"{key[node.id]}." for node in nodes if node.id in key)
        yield Section(_capital(page.say(kind.plural)), tuple(_card(page, node) for node in nodes), marks)
    groups = [group for _, group in sorted(page.network.groups.items())]
    told = tuple(
        page.words.members.format(group=f"{OPEN}{group.label}{SHUT}", names=page.names(sorted(group.members))) for group in groups
    )
    between = tuple(_passing_between(page))
    notes = tuple(
        page.words.tie_note.format(one=page.name(tie.source), other=page.name(tie.target), words=tie.note.strip())
        for tie in page.links()
        if tie.note.strip()
    )
    named = ((page.words.groups, told), (page.words.between, between), (page.words.link_notes, notes))
    yield from (Section(heading, lines) for heading, lines in named if lines)


def key_section(page: TakeHomePage, key: Mapping[NodeId, int]) -> Section:
    """Who the numbers in the picture are, where there is no list that says so."""
    return Section(page.words.key, tuple(map(page.name, key)), tuple(f"{number}." for number in key.values()))


def group_section(page: TakeHomePage) -> Section:
    """Who is in which group, where there is no list that says so."""
    return next((each for each in list_sections(page, {}) if each.heading == page.words.groups), Section(page.words.groups, ()))


def beside(page: TakeHomePage) -> Section:
    """The cards that stand on no ring."""
    nodes = [node.id for _, node in sorted(page.network.nodes.items()) if node.place is None]
    return Section(page.words.beside, (page.names(nodes),) if nodes else ())


def contact_section(page: TakeHomePage) -> Section:
    """Whom to turn to, where that is wished."""
    told = [f"{page.say(contact.name)}: {page.say(contact.how)}" for contact in page.study.contacts]
    return Section(page.words.contacts, tuple(told) if page.wishes.contacts else ())


def change_section(page: TakeHomePage) -> Section:
    """What was said to have changed since last time, where that is wished; not what was not talked about."""
    if not page.wishes.changes:
        return Section(page.words.changed, ())
    words = page.words.changes
    spoken = [change for change in card_changes(page.network) if change.state is not State.NOT_REVIEWED]
    said = said_changes(spoken, (), words, page.name)
    return Section(page.words.changed, tuple(words.line.format(what=line.what, whom=", ".join(line.whom)) for line in said))


def plan_section(page: TakeHomePage) -> Section:
    """What the person would like to change, keep or try, in their words, where that is wished; none that says nothing."""
    plans = (plan for _, plan in sorted(page.network.plans.items()))
    told = (_plan(page, plan) for plan in plans if plan.text or plan.cards or plan.helpers or plan.help)
    return Section(page.words.plans, tuple(told))


def rings_line(page: TakeHomePage) -> str:
    """The words of the rings in their order, where they are wished."""
    if not page.wishes.rings:
        return ""
    return page.words.rings.format(labels=", ".join(page.say(ring.label) for ring in page.study.rings.items))


def _card(page: TakeHomePage, node: Node) -> str:
    return "; ".join((page.name(node.id), *_about(page, node)))


def _about(page: TakeHomePage, node: Node) -> Iterator[str]:
    """What is said of a card after its name."""
    words, tie = page.words, page.network.tie_to_me(node.id)
    if node.place is None:
        yield words.beside.lower()
    elif page.wishes.rings:
        yield page.say(page.study.rings.items[node.place.ring - 1].label)
    others = dict.fromkeys(link.target if link.source == node.id else link.source for link in _links_of(page, node.id))
    if others:
        yield words.linked.format(names=page.names(sorted(others)))
    for key in sorted(exchange.key for exchange in page.network.exchanges_on(tie.id)):
        yield _with_me(page, key, node.id)
    if tie.effect is not Effect.NOT_SAID and tie.effect in page.study.effects.words:
        yield page.say(page.study.effects.words[tie.effect])
    for note in (node.note.strip(), tie.note.strip()):
        if note:
            yield words.note.format(words=note)


def _plan(page: TakeHomePage, plan: Plan) -> str:
    words = page.words
    aim = {Aim.CHANGE: words.to_change, Aim.KEEP: words.to_keep, Aim.TRY: words.to_try}[plan.aim]
    said = [plan.text.strip()] if plan.text else []
    said += [words.plan_cards.format(names=page.names(sorted(plan.cards)))] if plan.cards else []
    helping = [page.names(sorted(plan.helpers))] if plan.helpers else []
    helping += [plan.help.strip()] if plan.help else []
    said += [words.plan_help.format(names=", ".join(helping))] if helping else []
    return words.plan.format(aim=aim, words="; ".join(said))


def _links_of(page: TakeHomePage, node: NodeId) -> list[Tie]:
    return [tie for tie in page.links() if node in (tie.source, tie.target)]


def _with_me(page: TakeHomePage, key: ExchangeKey, node: NodeId) -> str:
    resource = page.study.resource(key.resource)
    words = resource.given if key.direction is Direction.GIVEN else resource.received
    return page.say(words).replace("{name}", page.name(node))


def _passing_between(page: TakeHomePage) -> Iterator[str]:
    """What passes along the links among cards."""
    for tie in page.links():
        for key in sorted(exchange.key for exchange in page.network.exchanges_on(tie.id)):
            ends = (tie.source, tie.target) if key.direction is Direction.GIVEN else (tie.target, tie.source)
            resource = page.say(page.study.resource(key.resource).label)
            yield page.words.passes.format(resource=resource, giver=page.name(ends[0]), taker=page.name(ends[1]))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
