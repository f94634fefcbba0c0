"""The tables of a study: one plan each, generated from the study so that they cannot drift from it."""

from __future__ import annotations

from typing import Any

from netmapper.analysis.asked import Asking
from netmapper.export.account import Account, Scope
from netmapper.export.answer_tables import answers, egos
from netmapper.export.interview import Interview
from netmapper.export.link_tables import exchanges, group_members, groups, ties
from netmapper.export.node_tables import node_prompts, nodes
from netmapper.export.plans import Plan, Row
from netmapper.export.session_tables import consents, prompts, sessions, steps
from netmapper.export.visit_tables import paradata, visits
from netmapper.export.wave_tables import changes, plans

PLANS = (
    sessions,
    visits,
    egos,
    nodes,
    node_prompts,
    ties,
    exchanges,
    answers,
    groups,
    group_members,
    changes,
    plans,
    steps,
    prompts,
    consents,
)
"""The tables in their order: what a table refers to stands before it."""


class Tables:
    """The plans of one export. An interview gives its rows to all of them or, where it does not fit the study, to none."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.plans: tuple[Plan[Any], ...] = tuple(
            plan(scope) for plan in (*PLANS, *((paradata,) if scope.study.paradata else ()))
        )
        self._asking = Asking(scope.study)

    def rows_of(self, interview: Interview) -> tuple[dict[str, list[Row]], Account]:
        """The rows of one interview by table, and what was altered in them; raises NotInStudy where it does not fit."""
        account = Account(self.scope, self._asking, interview)
        return {plan.name: list(plan.rows(account)) for plan in self.plans}, account
