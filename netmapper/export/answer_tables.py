"""The tables about answers: egos, with all that is known of each participant in each wave, and answers in long form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from netmapper.analysis.indicators import Indicators, Measure, Measured
from netmapper.domain.errors import NotInStudy
from netmapper.domain.ids import EGO
from netmapper.domain.network import Answer
from netmapper.export.account import Account, Scope
from netmapper.export.columns import Category, Cell, CellType, Column, Names, companion, missing_words
from netmapper.export.plans import OF_SESSION, OWNERS, Filled, Plan, nothing, to_node
from netmapper.export.question_columns import Asks, QuestionColumns
from netmapper.study.model import Study
from netmapper.study.questions import Instrument, Question, Score
from netmapper.study.scoring import score_of

Ego = Sequence[Measured]
"""A participant in one wave, as a row is made of them: with the indicators of their map."""


def egos(scope: Scope) -> Plan[Ego]:
    """One row for each interview: the answers about the participant, and the indicators of the map."""
    indicators = Indicators(scope.study)
    types: list[Filled[Ego]] = [
        Filled(Column("type_rule", "string", "Rule by which a type was assigned; empty until one was", guarded=True), nothing),
        Filled(Column("type_version", "string", "Version of that rule", guarded=True), nothing),
    ]
    names = Names({column.name for column in (*OWNERS, *(each.column for each in types))})
    measured = [
        filled for place, measure in enumerate(indicators.measures) for filled in _measured(scope.study, measure, place, names)
    ]
    asked: QuestionColumns[Ego] = QuestionColumns(scope, "egos", names)
    told = [filled for question in scope.study.about_me.values() for filled in asked.of(question, _of_me(question))]
    scored = [
        filled for tool in scope.study.instruments for score in tool.scores for filled in _scored(scope, tool, score, names)
    ]
    return Plan(
        "egos",
        "Participants: their answers, and the indicators of their map",
        lambda account: (indicators.of(account.network, account.asked),),
        [*told, *scored, *measured, *types],
        references=(OF_SESSION,),
    )


def answers(scope: Scope) -> Plan[Answer]:
    """One row for each answer that was given, about Me or about a card."""
    study = scope.study
    questions = {question.id: question for kind in study.node_kinds for question in kind.attributes} | dict(study.about_me)
    items = tuple(Category(name, question.text.into(study.language)) for name, question in questions.items())
    return Plan(
        "answers",
        "Answers in long form: a row for each that was given, or was refused with a reason",
        lambda account: (answer for _, answer in sorted(account.network.answers.items())),
        [
            Filled(
                Column("item", "string", "Question", categories=items, required=True, source="study"),
                lambda account, answer: _question(account, answer).id,
            ),
            Filled(
                Column("node_id", "integer", "Card it is about; 0 is Me", required=True), lambda account, answer: answer.key.node
            ),
            Filled(Column("value", "string", "What was answered; a blank between several", guarded=True), _value),
            Filled(Column("missing_reason", "integer", "Why there is no value", categories=missing_words(study)), _reason),
        ],
        key=("item", "node_id"),
        references=(OF_SESSION, to_node("node_id")),
    )


def _of_me(question: Question) -> Asks[Ego]:
    return lambda account, ego: (question, EGO)


def _measured(study: Study, measure: Measure, place: int, names: Names) -> Iterator[Filled[Ego]]:
    """An indicator and, since it can be any number, the reason for its absence in a column of its own."""
    name = names.give(measure.name)
    kind: CellType = "integer" if measure.whole else "number"
    yield Filled(Column(name, kind, measure.label, unit=measure.unit, source="computed"), lambda account, ego: ego[place].value)
    yield Filled(companion(names.give(measure.name, "_missing"), name, study), lambda account, ego: ego[place].missing)


def _scored(scope: Scope, instrument: Instrument, score: Score, names: Names) -> Iterator[Filled[Ego]]:
    """A score of an instrument, and beside it the reason why the first of its items has no value."""
    items = {item.id: item for item in instrument.items}

    def value(account: Account, ego: Ego) -> Cell:
        return score_of(score, items, {name: account.told(items[name])[0] for name in score.items})

    def missing(account: Account, ego: Ego) -> Cell:
        gaps = (account.told(items[name])[1] for name in score.items)
        return next((gap for gap in gaps if gap is not None), None) if value(account, ego) is None else None

    name = names.give(score.id)
    yield Filled(Column(name, "number", score.label.into(scope.study.language), source=f"score of {instrument.id}"), value)
    yield Filled(companion(names.give(name, "_missing"), name, scope.study), missing)


def _question(account: Account, answer: Answer) -> Question:
    """The question that was answered; raises NotInStudy where the study has none of that name for this card."""
    item, node = answer.key
    study = account.scope.study
    known = study.about_me if node == EGO else study.about_cards(account.network.nodes[node].kind)
    if item not in known:
        raise NotInStudy("question", item)
    return known[item]


def _value(account: Account, answer: Answer) -> Cell:
    question = _question(account, answer)
    value, _ = account.told(question, answer.key.node)
    if value is None:
        return None
    if question.kind == "date":
        return account.date(str(value), "answers", "value")
    several = value if isinstance(value, tuple) else (value,)
    return " ".join(str(int(one) if isinstance(one, bool) else one) for one in several) or None


def _reason(account: Account, answer: Answer) -> Cell:
    return account.told(_question(account, answer), answer.key.node)[1]
