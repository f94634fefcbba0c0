"""The tables about cards: nodes, and the prompts that brought them. Me is node 0, kind 0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from netmapper.domain.geometry import Place
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import Node
from netmapper.export.account import Account, Scope
from netmapper.export.columns import FIRST_LAYOUT, YES_NO, Category, Cell, Column, Names, companion, numbered
from netmapper.export.plans import OWNERS, SESSION_KEY, Filled, Plan, Reference, nothing, to_node
from netmapper.export.question_columns import Asks, QuestionColumns
from netmapper.export.role_codes import RoleCodes
from netmapper.export.wave_tables import WAVE_STATUS, ended_reason, reason, wave_status
from netmapper.study.questions import Question

DECIMALS = 6
"""Of radius, angle and coordinates."""

Card = Node | None
"""A card, or None for Me."""


def nodes(scope: Scope) -> Plan[Card]:
    """One row for Me and one for each card: those of this wave's map, and those of the last one that are on it no more.

    A card that ended, or that a study which asks afresh did not come to, has its row so that ``wave_status`` can say so:
    with its kind and role of then, no place, no tie, no answers. No indicator counts it.
    """
    attributes = {question.id for kind in scope.study.node_kinds for question in kind.attributes}
    known = [slot for slot in _known(scope) if slot.column.name.removesuffix("_missing") not in attributes]
    fixed = [*_who(scope), *_where(scope), *known]
    names = Names({column.name for column in OWNERS} | {each.column.name for each in fixed} | {"label", "note"})
    return Plan(
        "nodes",
        "Cards: people, places and activities, and Me as node 0",
        _cards,
        [*fixed, *_attributes(scope, names)],
        key=("node_id",),
        references=(Reference(SESSION_KEY, "egos", SESSION_KEY),),
    )


def node_prompts(scope: Scope) -> Plan[tuple[int, int, str]]:
    """One row for each card and prompt that brought it."""
    study = scope.study
    texts = tuple(Category(prompt.id, prompt.text.into(study.language)) for prompt in study.prompts.values())
    return Plan(
        "node_prompts",
        "Which prompt brought which card, in which order",
        _brought,
        [
            Filled(Column("node_id", "integer", "Card", required=True), lambda account, told: told[0]),
            Filled(
                Column("prompt", "string", "Prompt", categories=texts, required=True, source="study"),
                lambda account, told: told[2],
            ),
            Filled(Column("named_order", "integer", "Order of naming under this prompt, from 1"), lambda account, told: told[1]),
        ],
        key=("node_id", "prompt"),
        references=(to_node("node_id"),),
    )


def _who(scope: Scope) -> Iterator[Filled[Card]]:
    study = scope.study
    roles = RoleCodes(study)
    kinds = (Category(0, "ego"), *(Category(kind.code, kind.label.into(study.language)) for kind in study.node_kinds))
    yield Filled(Column("node_id", "integer", "Card; 0 is Me", required=True), lambda a, node: node.id if node else EGO)
    yield Filled(Column("persistent_id", "string", "Random name of the card, the same in every wave"), _text("persistent_id"))
    yield Filled(
        Column("wave_status", "integer", "What became of it since the last wave; empty in a first one", categories=WAVE_STATUS),
        _wave_status,
    )
    yield Filled(ended_reason(FIRST_LAYOUT), _ended_reason)
    yield Filled(Column("met_through", "integer", "Card through which they met, by node_id"), nothing)
    yield Filled(
        Column("kind", "integer", "Kind of card", categories=kinds, required=True, source="study"),
        lambda account, node: study.kind(node.kind).code if node else 0,
    )
    yield Filled(Column("role", "integer", "Role", categories=roles.categories, coded=True, source="study"), roles.cell)
    yield Filled(
        Column("is_practitioner", "integer", "Whether the role is a practitioner's", categories=YES_NO, coded=True),
        roles.practitioner,
    )
    if scope.identified:
        yield Filled(Column("label", "string", "Name on the card", guarded=True), _text("label"))
    if scope.free_text:
        yield Filled(Column("note", "string", "Note on the card", guarded=True), _note)


def _where(scope: Scope) -> Iterator[Filled[Card]]:
    study = scope.study
    sectors = numbered(sector.label.into(study.language) for sector in study.sectors)
    numbers = {sector.id: number for number, sector in enumerate(study.sectors, 1)}
    rings = numbered(ring.label.into(study.language) for ring in study.rings.items)
    question = study.rings.question.into(study.language)
    yield Filled(
        Column("sector", "integer", "Sector, clockwise from the top", categories=sectors, source="study"),
        _placed(lambda place: numbers.get(place.sector or "")),
    )
    yield Filled(
        Column("ring", "integer", "Ring, 1 at the centre; empty in the tray", question, rings, ordered=True, source="study"),
        _placed(lambda place: place.ring),
    )
    yield Filled(
        Column("radius", "number", "Distance from Me: 0 the centre, 1 the outer edge"),
        _placed(lambda place: round(place.radius, DECIMALS), me=0),
    )
    yield Filled(
        Column("angle_deg", "number", "Angle, clockwise from the top", unit="degrees"),
        _placed(lambda place: round(place.angle, DECIMALS)),
    )
    yield Filled(Column("x", "number", "Place to the right, -1 to 1"), _placed(lambda place: round(place.xy[0], DECIMALS), me=0))
    yield Filled(Column("y", "number", "Place upward, -1 to 1"), _placed(lambda place: round(place.xy[1], DECIMALS), me=0))


def _known(scope: Scope) -> Iterator[Filled[Card]]:
    yield Filled(Column("known_recently", "integer", "Whether known only recently", categories=YES_NO), nothing)
    yield Filled(Column("new_since_wave", "integer", "Wave in which it was named"), _wave)
    yield Filled(Column("since", "yearmonth", "Known since"), nothing)
    yield Filled(companion("since_missing", "since", scope.study), nothing)


def _attributes(scope: Scope, names: Names) -> Iterator[Filled[Card]]:
    """A column for each attribute of any kind; one that several kinds share with the same answers is one column."""
    shared: dict[tuple[str, str], dict[str, Question]] = {}
    for kind in scope.study.node_kinds:
        for question in kind.attributes:
            shared.setdefault((question.id, _answers_of(question)), {})[kind.id] = question
    often = Counter(name for name, _ in shared)
    made: QuestionColumns[Card] = QuestionColumns(scope, "nodes", names)
    for (name, _), by_kind in shared.items():
        first, question = next(iter(by_kind.items()))
        yield from made.of(question, _asks(by_kind), name if often[name] == 1 else f"{name}_{first}")


def _answers_of(question: Question) -> str:
    """What makes two questions one variable: the same kind of answer, the same choices, the same unit."""
    return question.model_dump_json(include={"kind", "choices", "low", "high", "unit"})


def _asks(by_kind: Mapping[str, Question]) -> Asks[Card]:
    def asks(account: Account, node: Card) -> tuple[Question, NodeId] | None:
        if node is None or node.kind not in by_kind or node.id not in account.network.nodes:
            return None
        return by_kind[node.kind], node.id

    return asks


def _cards(account: Account) -> Iterable[Card]:
    return (None, *sorted((*account.network.nodes.values(), *account.off_map), key=lambda node: node.id))


def _brought(account: Account) -> Iterator[tuple[int, int, str]]:
    count: Counter[str] = Counter()
    for node in sorted(account.network.nodes.values(), key=lambda node: node.id):
        for prompt in node.prompts:
            count[prompt] += 1
            yield int(node.id), count[prompt], prompt


def _text(field: str) -> Callable[[Account, Card], Cell]:
    return lambda account, node: (getattr(node, field) or None) if node is not None else None


def _wave(account: Account, node: Card) -> Cell:
    return node.wave if node is not None else None


def _wave_status(account: Account, node: Card) -> Cell:
    return wave_status(account.changes.get(node.id)) if node is not None else None


def _ended_reason(account: Account, node: Card) -> Cell:
    return reason(account.changes.get(node.id)) if node is not None else None


def _note(account: Account, node: Card) -> Cell:
    return (node.note or None) if node is not None and account.free_text else None


def _placed(cell: Callable[[Place], Cell], me: Cell = None) -> Callable[[Account, Card], Cell]:
    def found(account: Account, node: Card) -> Cell:
        if node is None:
            return me
        return cell(node.place) if node.place is not None else None

    return found
