"""One interview as it is handed to an export: opened already, and only read."""

from __future__ import annotations

from dataclasses import dataclass

from netmapper.domain.facts import SessionFacts
from netmapper.domain.network import NetworkMap
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class Interview:
    """What one session says: whose it is, by code, under which study, its map, and the lasting numbers of forgotten cards."""

    study: Study
    facts: SessionFacts
    network: NetworkMap
    forgotten: tuple[str, ...] = ()
