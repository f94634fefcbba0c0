"""A package as an analyst meets it: read back with nothing but the csv module, by its own description."""

from __future__ import annotations

import csv
import json
from functools import cached_property
from pathlib import Path
from typing import Any

from netmapper.export.guard import unguarded


class Package:
    """The tables of one package, each a list of rows by name of column, with apostrophes taken off again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def description(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "datapackage.json").read_text(encoding="utf-8"))
        return found

    def fields(self, table: str) -> dict[str, dict[str, Any]]:
        resource = next(each for each in self.description["resources"] if each["name"] == table)
        return {field["name"]: field for field in resource["schema"]["fields"]}

    def rows(self, table: str) -> list[dict[str, str]]:
        with (self.folder / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        guarded = {name for name, field in self.fields(table).items() if "apostrophe" in field.get("description", "")}
        return [{name: unguarded(cell) if name in guarded else cell for name, cell in row.items()} for row in rows]

    def row(self, table: str, **wanted: object) -> dict[str, str]:
        """The one row in which these columns have these values."""
        (found,) = (row for row in self.rows(table) if all(row[name] == str(value) for name, value in wanted.items()))
        return found

    @property
    def bytes(self) -> bytes:
        """Everything in it, one file after the other."""
        return b"".join(path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file())
