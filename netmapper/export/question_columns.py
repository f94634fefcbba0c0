"""A question of the study as columns: one, or one for each choice, with its gaps as codes or in a column beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import isfinite
from typing import Generic, TypeVar

from netmapper.domain.codes import Missing
from netmapper.domain.ids import NodeId
from netmapper.domain.network import AnswerKey, Scalar
from netmapper.export.account import Account, Scope
from netmapper.export.columns import YES_NO, Category, Cell, CellType, Column, Names, companion
from netmapper.export.plans import Filled, date_type
from netmapper.export.results import Alteration
from netmapper.study.questions import Question

Thing = TypeVar("Thing")

Value = Scalar | tuple[Scalar, ...]
Asks = Callable[[Account, Thing], tuple[Question, NodeId] | None]
"""Says which question a row is asked about which card; None where it is not asked."""

Shape = Callable[[Account, Value], Cell]
"""Turns an answer into its cell; None where it is none that the question allows."""

CODES = frozenset(int(code) for code in Missing)


class QuestionColumns(Generic[Thing]):
    """Makes the columns of questions in one table, each under a name that is still free there."""

    def __init__(self, scope: Scope, table: str, names: Names) -> None:
        self._scope = scope
        self._table = table
        self._names = names

    def of(self, question: Question, asks: Asks[Thing], wanted: str | None = None) -> Iterator[Filled[Thing]]:
        """The columns of one question, under the name wanted or its own; its type, choices and words are of the first asked."""
        name = wanted or question.id
        match question.kind:
            case "multiple":
                yield from self._choices(question, asks, name)
            case "cards":
                yield from self._cards(question, asks, name)
            case "single" | "scale" | "year":
                made = self._column(
                    question, self._names.give(name), "integer", coded=True, categories=self._categories(question)
                )
                yield self._filled(asks, made, _whole(made.categories))
            case "number" | "analogue":
                yield from self._beside(asks, self._column(question, self._names.give(name), "number"), _number)
            case "date":
                made = self._column(question, self._names.give(name), date_type(self._scope))
                yield from self._beside(asks, made, lambda account, value: account.date(str(value), self._table, made.name))
            case "text" | "long_text":
                made = self._column(question, self._names.give(name), "string", guarded=True)
                yield from self._beside(asks, made, lambda account, value: str(value))

    def _choices(self, question: Question, asks: Asks[Thing], name: str) -> Iterator[Filled[Thing]]:
        for choice in question.choices:
            part = str(choice.value).replace("-", "m")
            words = f"{self._label(question)}: {choice.label.into(self._scope.study.language)}"
            made = self._column(question, self._names.give(name, f"_{part}"), "integer", words, coded=True, categories=YES_NO)
            yield self._filled(asks, made, _chosen(choice.value))

    def _cards(self, question: Question, asks: Asks[Thing], name: str) -> Iterator[Filled[Thing]]:
        words = self._label(question)
        made = self._column(question, self._names.give(name), "string", f"{words} (node_id of each card, a blank between)")
        yield self._filled(asks, made, _node_list, gaps=False)
        made = self._column(question, self._names.give(name, "_n"), "integer", f"{words} (how many cards)", coded=True)
        yield self._filled(asks, made, lambda account, value: len(_several(value)))

    def _beside(self, asks: Asks[Thing], made: Column, shape: Shape) -> Iterator[Filled[Thing]]:
        yield self._filled(asks, made, shape, gaps=False)
        beside = companion(self._names.give(made.name, "_missing"), made.name, self._scope.study)
        yield Filled(beside, lambda account, thing: _told(account, asks(account, thing))[1])

    def _filled(self, asks: Asks[Thing], made: Column, shape: Shape, *, gaps: bool = True) -> Filled[Thing]:
        def cell(account: Account, thing: Thing) -> Cell:
            asked = asks(account, thing)
            value, missing = _told(account, asked)
            if value is None:
                self._count_withheld(account, asked, made.name, missing)
                return int(missing) if gaps and missing is not None else None
            shaped = shape(account, value)
            if shaped is None and value not in ((), ""):
                account.alter(Alteration.NOT_FITTING, self._table, made.name)
            return shaped

        return Filled(made, cell)

    def _count_withheld(
        self, account: Account, asked: tuple[Question, NodeId] | None, column: str, missing: Missing | None
    ) -> None:
        if asked is None or missing is not Missing.WITHHELD:
            return
        how = account.withheld(asked[0])
        answer = account.network.answers.get(AnswerKey(asked[0].id, asked[1]))
        if how is not None and answer is not None and answer.value is not None:
            account.alter(how, self._table, column)

    def _categories(self, question: Question) -> tuple[Category, ...]:
        return tuple(Category(choice.value, choice.label.into(self._scope.study.language)) for choice in question.choices)

    def _label(self, question: Question) -> str:
        return question.text.into(self._scope.study.language)

    def _column(
        self,
        question: Question,
        name: str,
        kind: CellType,
        label: str = "",
        *,
        coded: bool = False,
        guarded: bool = False,
        categories: tuple[Category, ...] = (),
    ) -> Column:
        words = self._label(question)
        return Column(
            name,
            kind,
            label or words,
            question=words + _ends(question, self._scope.study.language),
            categories=categories,
            ordered=question.kind == "scale",
            coded=coded,
            guarded=guarded,
            unit=question.unit,
            source=f"question {question.id}",
        )


def _told(account: Account, asked: tuple[Question, NodeId] | None) -> tuple[Value | None, Missing | None]:
    return account.told(*asked) if asked is not None else (None, Missing.NOT_ASKED)


def _ends(question: Question, language: str) -> str:
    """The words at the ends of a scale, as part of the question."""
    ends = ((question.low, question.low_label), (question.high, question.high_label))
    told = [f"{end:g} = {label.into(language)}" for end, label in ends if end is not None and label is not None]
    return f" ({', '.join(told)})" if told else ""


def _whole(categories: tuple[Category, ...]) -> Shape:
    allowed = frozenset(category.value for category in categories)

    def shape(account: Account, value: Value) -> Cell:
        number = _number(account, value)
        if not isinstance(number, int | float) or number != int(number) or int(number) in CODES:
            return None
        return int(number) if not allowed or int(number) in allowed else None

    return shape


def _number(account: Account, value: Value) -> Cell:
    if isinstance(value, bool):
        return int(value)
    return value if isinstance(value, int | float) and isfinite(value) else None


def _chosen(choice: int) -> Shape:
    return lambda account, value: int(choice in _several(value))


def _node_list(account: Account, value: Value) -> Cell:
    return " ".join(str(node) for node in _several(value)) or None


def _several(value: Value) -> tuple[Scalar, ...]:
    return value if isinstance(value, tuple) else (value,)
