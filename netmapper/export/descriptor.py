"""The description of a package: ``datapackage.json`` after Data Package version 2, with a schema for each table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from netmapper.export.columns import Category, Column, missing_words
from netmapper.export.guard import SENTENCE
from netmapper.export.plans import Plan, Reference
from netmapper.export.results import Written
from netmapper.study.model import Study

PROFILES = "https://datapackage.org/profiles/2.0"
"""Names of the standard's profiles; they are only written, never fetched."""

DIALECT = {
    "$schema": f"{PROFILES}/tabledialect.json",
    "header": True,
    "delimiter": ",",
    "lineTerminator": "\r\n",
    "quoteChar": '"',
    "doubleQuote": True,
}
"""How the files are written. Lines end with CR LF, so that a lone return inside a cell is quoted by every writer."""

Json = dict[str, Any]


def package_descriptor(study: Study, name: str, created: datetime, app_version: str, resources: Sequence[Json]) -> Json:
    """The whole description. ``created`` carries its zone."""
    title, description = study.title.into(study.language), study.description.into(study.language)
    described: Json = {
        "$schema": f"{PROFILES}/datapackage.json",
        "name": name,
        "id": f"{name}-{_fingerprint(resources)}",
        "title": title,
        "description": f"{description}\n\nStudy {study.id}, version {study.version}.",
        "version": study.version,
        "created": created.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "contributors": [{"title": f"netmapper {app_version}".strip(), "roles": ["tool"]}],
        "resources": list(resources),
    }
    if study.licence:
        described["description"] += f"\n\nLicence of the study file: {study.licence}"
    return described


def resource(plan: Plan[Any], written: Written, study: Study) -> Json:
    """The description of one table of interviews."""
    return _resource(plan.name, plan.title, written, _schema(plan.columns, study, plan.key, plan.references))


def plain_resource(name: str, title: str, columns: Sequence[Column], written: Written, study: Study) -> Json:
    """The description of a table without keys, such as the codebook."""
    return _resource(name, title, written, _schema(columns, study))


def _resource(name: str, title: str, written: Written, schema: Json) -> Json:
    return {
        "name": name,
        "title": title,
        "path": written.path,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "dialect": DIALECT,
        "schema": schema,
    }


def _schema(columns: Sequence[Column], study: Study, key: Sequence[str] = (), references: Sequence[Reference] = ()) -> Json:
    schema: Json = {
        "$schema": f"{PROFILES}/tableschema.json",
        "fields": [_field(column) for column in columns],
        "missingValues": [{"value": "", "label": "Undefined"}, *_coded(missing_words(study))],
    }
    if key:
        schema["primaryKey"] = list(key)
    if references:
        schema["foreignKeys"] = [
            {"fields": list(each.columns), "reference": {"resource": each.table, "fields": list(each.key)}} for each in references
        ]
    return schema


def _field(column: Column) -> Json:
    words = [column.question, f"Unit: {column.unit}." if column.unit else "", SENTENCE if column.guarded else ""]
    field: Json = {"name": column.name, "type": column.type, "title": column.label}
    description = " ".join(word for word in words if word)
    if description:
        field["description"] = description
    if column.categories:
        field["categories"] = [{"value": each.value, "label": each.label} for each in column.categories]
        field["categoriesOrdered"] = column.ordered
    if not column.coded:
        field["missingValues"] = [""]
    constraints: Json = {"required": True} if column.required else {}
    if column.categories:
        constraints["enum"] = [each.value for each in column.categories]
    if constraints:
        field["constraints"] = constraints
    return field


def _coded(words: Sequence[Category]) -> list[Json]:
    return [{"value": str(each.value), "label": each.label} for each in words]


def _fingerprint(resources: Sequence[Json]) -> str:
    """A short name of the contents: equal packages have equal ids."""
    digest = sha256("\n".join(str(each["hash"]) for each in resources).encode())
    return digest.hexdigest()[:12]
