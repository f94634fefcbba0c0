"""What a participant agreed to. What is not consented to is not exported."""

from __future__ import annotations

from netmapper.domain.network import NetworkMap
from netmapper.export.results import LeftOutReason
from netmapper.study.consenting import Enabled, not_agreed
from netmapper.study.model import Study


def refusal(study: Study, network: NetworkMap, what: Enabled) -> tuple[LeftOutReason, str] | None:
    """Why something may not leave, and the purpose it hangs on; None where all purposes that enable it were agreed to."""
    purpose = not_agreed(study, network, what)
    if purpose is None:
        return None
    given = network.consents.get(purpose.id)
    withdrawn = given is not None and given.withdrawn is not None
    return (LeftOutReason.WITHDRAWN if withdrawn else LeftOutReason.NO_CONSENT), purpose.id


def agreed(study: Study, network: NetworkMap, what: Enabled) -> bool:
    """Whether every purpose that enables this was agreed to; True where the study has no such purpose."""
    return refusal(study, network, what) is None
