"""Which study files this netmapper reads, and how an older one becomes one of today, before it is checked.

A newer minor version is read where it uses only words known here; a newer major version is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from netmapper.study.faults import NewerStudy

Version = tuple[int, int]
Migration = Callable[[dict[str, Any]], dict[str, Any]]
"""Makes a file of one version into one of the next, ``format_version`` included; what it is given stays as it was."""

CURRENT: Version = (1, 1)

MIGRATIONS: Mapping[Version, Migration] = MappingProxyType({})
"""The way out of each older version, by that version. 1.0 is the first there was; 1.1 only knows more words."""


def migrated(raw: dict[str, Any], migrations: Mapping[Version, Migration] = MIGRATIONS) -> dict[str, Any]:
    """A file's content as one of today's version; raises NewerStudy. A version that cannot be read is left to the checks."""
    version = version_of(raw)
    if version is not None and version[0] > CURRENT[0]:
        raise NewerStudy(version[0])
    while version is not None and version in migrations:
        raw = migrations[version](raw)
        version = version_of(raw)
    return raw


def version_of(raw: dict[str, Any]) -> Version | None:
    """The version that a file states; None where it states none, or something else."""
    stated = raw.get("format_version")
    if not isinstance(stated, list) or len(stated) != 2 or any(type(part) is not int for part in stated):
        return None
    return stated[0], stated[1]
