"""The canonical tables in memory, for whoever derives another layout from them. Packages stream the same rows to disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from netmapper.export.account import Scope
from netmapper.export.admission import Admission
from netmapper.export.all_plans import Tables
from netmapper.export.beforehand import Beforehand
from netmapper.export.columns import Column
from netmapper.export.interview import Interview
from netmapper.export.plans import Row
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class Table:
    """A finished table. Cells are as they stand in a file: None is empty, and guarded text has its apostrophe."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def canonical_tables(
    study: Study,
    interviews: Iterable[Interview],
    *,
    identified: bool = False,
    free_text: bool = False,
    app_version: str = "",
) -> Mapping[str, Table]:
    """All tables of these interviews in memory; what may not leave is left out, as in a package."""
    interviews = tuple(interviews)
    tables = Tables(Scope(study, identified, free_text, app_version))
    rows: dict[str, list[Row]] = {plan.name: [] for plan in tables.plans}
    for told, _ in Admission(tables, Beforehand.of(interviews)).admitted(interviews):
        for name, more in told.items():
            rows[name] += more
    return {plan.name: Table(plan.name, plan.columns, tuple(rows[plan.name])) for plan in tables.plans}
