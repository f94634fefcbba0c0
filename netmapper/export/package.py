"""The data package: written beside its place, read back byte by byte, and only then given its name.

An export that is interrupted, or that cannot be read back, leaves no folder that looks like one.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from netmapper.export.account import Altering, Scope
from netmapper.export.admission import Admission
from netmapper.export.all_plans import Tables
from netmapper.export.beforehand import Beforehand
from netmapper.export.codebook import COLUMNS, NAME, TITLE, codebook_rows
from netmapper.export.csv_files import CsvFile, HashedFile, check_bytes, check_table
from netmapper.export.descriptor import Json, package_descriptor, plain_resource, resource
from netmapper.export.interview import Interview
from netmapper.export.plans import Row
from netmapper.export.readme import NAME as README
from netmapper.export.readme import readme
from netmapper.export.results import Altered, PackageResult, ReadBackFailed, Written
from netmapper.export.unfinished import unfinished
from netmapper.study.model import Study

DESCRIPTION = "datapackage.json"

Beside = Callable[[Interview], Iterable[tuple[str, bytes]]]
"""Files that go beside the tables for an interview that is in: paths within the package, and what is in them."""


def nothing_beside(interview: Interview) -> Iterable[tuple[str, bytes]]:
    """Tables alone."""
    return ()


def write_package(
    folder: Path,
    study: Study,
    interviews: Iterable[Interview],
    *,
    beforehand: Beforehand,
    now: Callable[[], datetime],
    app_version: str,
    identified: bool = False,
    free_text: bool = False,
    beside: Beside = nothing_beside,
) -> PackageResult:
    """Writes a new package into ``folder`` and says what is in it; it never touches one that is there.

    Interviews are taken one by one, and none is kept; ``beforehand`` is what all of them say of their persons. Raises
    NamesNotAllowed or FreeTextNotAllowed before anything is written, ReadBackFailed where the disk gives back something
    else than it was given, and the OSError that stopped it.
    """
    scope = Scope(study, identified, free_text, app_version)
    tables = Tables(scope)
    admission = Admission(tables, beforehand)
    moment = now()
    with unfinished(folder) as part:
        alterations: Counter[Altering] = Counter()
        sites: set[str] = set()
        more: list[Written] = []
        (part / "data").mkdir()
        with _open_tables(part, tables) as files:
            for rows, account in admission.admitted(interviews):
                _append(files, rows)
                alterations += account.alterations
                sites.add(account.facts.site)
                interview = Interview(study, account.facts, account.network)
                more += [_file(part, path, content) for path, content in beside(interview)]
        stem = _stem(study, sites, moment)
        written = [*(file.written for file in files.values()), _codebook(part, tables)]
        resources = _resources(tables, written, study)
        written.append(_text(part, README, readme(scope, [(str(each["path"]), str(each["title"])) for each in resources])))
        description = package_descriptor(study, stem, moment, app_version, resources)
        written.append(_text(part, DESCRIPTION, json.dumps(description, ensure_ascii=False, indent=2) + "\n"))
        _read_back(part, tables, [*written, *more], description)
        finished = _name(part, folder, stem)
    changed = tuple(Altered(*what, cells) for what, cells in sorted(alterations.items(), key=_by_place) if cells)
    return PackageResult(finished, tuple(written), admission.sessions, tuple(admission.left_out), changed, tuple(more))


@contextmanager
def _open_tables(part: Path, tables: Tables) -> Iterator[dict[str, CsvFile]]:
    files: dict[str, CsvFile] = {}
    try:
        for plan in tables.plans:
            files[plan.name] = CsvFile(part, f"data/{plan.name}.csv", [column.name for column in plan.columns])
        yield files
    finally:
        for file in files.values():
            file.close()


def _append(files: dict[str, CsvFile], rows: dict[str, list[Row]]) -> None:
    for name, more in rows.items():
        files[name].add(more)


def _codebook(part: Path, tables: Tables) -> Written:
    file = CsvFile(part, f"data/{NAME}.csv", [column.name for column in COLUMNS])
    file.add(list(codebook_rows(tables.scope.study, tables.plans)))
    file.close()
    return file.written


def _text(part: Path, path: str, text: str) -> Written:
    return _file(part, path, text.encode())


def _file(part: Path, path: str, content: bytes) -> Written:
    (part / path).parent.mkdir(exist_ok=True)
    file = HashedFile(part, path)
    file.put(content)
    file.close()
    return file.written()


def _resources(tables: Tables, written: Sequence[Written], study: Study) -> list[Json]:
    described = [resource(plan, file, study) for plan, file in zip(tables.plans, written[:-1], strict=True)]
    return [*described, plain_resource(NAME, TITLE, COLUMNS, written[-1], study)]


def _read_back(part: Path, tables: Tables, written: Sequence[Written], description: Json) -> None:
    headers = {f"data/{plan.name}.csv": [column.name for column in plan.columns] for plan in tables.plans}
    headers[f"data/{NAME}.csv"] = [column.name for column in COLUMNS]
    for file in written:
        check_bytes(part, file)
        if file.path in headers:
            check_table(part, file, headers[file.path])
    if json.loads((part / DESCRIPTION).read_text(encoding="utf-8")) != description:
        raise ReadBackFailed(DESCRIPTION)


def _stem(study: Study, sites: set[str], moment: datetime) -> str:
    """STUDY_SITE_DATE; the site is left out where there is none, and "sites" where there are several."""
    site = "sites" if len(sites) > 1 else next(iter(sites), "")
    plain = re.sub(r"[^a-z0-9]+", "-", site.lower()).strip("-")[:30]
    return "_".join(part for part in (study.id, plain, moment.date().isoformat()) if part)


def _name(part: Path, folder: Path, stem: str) -> Path:
    """Gives the finished folder its name: the first of STEM, STEM-2, STEM-3 … that is free."""
    for inside in (*(each for each in part.iterdir() if each.is_dir()), part):
        _settle(inside)
    number = 1
    while True:
        wanted = folder / (stem if number == 1 else f"{stem}-{number}")
        number += 1
        if wanted.exists():
            continue
        try:
            part.rename(wanted)
        except OSError:
            if wanted.exists():  # another export was quicker by a moment
                continue
            raise
        _settle(folder)
        return wanted


def _settle(folder: Path) -> None:
    """Makes the names in a folder durable, where the system can do so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _by_place(item: tuple[Altering, int]) -> tuple[str, str, str]:
    (alteration, table, column), _ = item
    return table, column, alteration.value
