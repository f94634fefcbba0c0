"""What a participant agreed to. What is not consented to is not exported."""

from __future__ import annotations

from typing import Literal

from netmapper.domain.codes import ConsentAnswer
from netmapper.domain.network import NetworkMap
from netmapper.export.results import LeftOutReason
from netmapper.study.model import Study

Enabled = Literal["map", "free_text", "pictures", "follow_up", "reuse"]


def refusal(study: Study, network: NetworkMap, what: Enabled) -> tuple[LeftOutReason, str] | None:
    """Why something may not leave, and the purpose it hangs on; None where all purposes that enable it were agreed to."""
    for purpose in study.consent:
        if purpose.enables != what:
            continue
        consent = network.consents.get(purpose.id)
        if consent is not None and consent.withdrawn is not None:
            return LeftOutReason.WITHDRAWN, purpose.id
        if consent is None or consent.answer is not ConsentAnswer.YES:
            return LeftOutReason.NO_CONSENT, purpose.id
    return None


def agreed(study: Study, network: NetworkMap, what: Enabled) -> bool:
    """Whether every purpose that enables this was agreed to; True where the study has no such purpose."""
    return refusal(study, network, what) is None
