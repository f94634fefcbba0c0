"""What is known of a session besides its map: whose it is, by code, under which study, and which wave."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

OPEN, FINISHED, WITHDRAWN, ERASED = "open", "finished", "withdrawn", "erased"
"""What ``status`` can be. A withdrawn session is kept as it was left; of an erased one only these facts are."""


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One interview of one participant. ``started`` is an ISO 8601 time, ``last_started`` that of the wave before, empty in a
    first one; ``ego_id`` is the same for a code in every wave."""

    file_id: str
    study_id: str
    protocol_version: str
    code: str
    ego_id: int
    started: str
    wave: int = 1
    language: str = "en"
    practice: bool = False
    status: str = "open"
    site: str = ""
    laptop_id: str = ""
    interviewer_id: str = ""
    last_started: str = ""

    def tombstone(self, language: str) -> SessionFacts:
        """What is still known once the participant was erased: a number, study, wave and day; neither code nor place.

        ``language`` is the study's own, since the one that was spoken tells of the person.
        """
        kept = replace(self, code="", started=self.started[:10], language=language, status=ERASED)
        return replace(kept, site="", laptop_id="", interviewer_id="", last_started="")


def ego_number(study_id: str, code: str) -> int:
    """A positive 31-bit number for a code of a study, the same on every laptop and in every wave.

    The first 31 bits of SHA-256 over both: among 150 codes two meet with a probability of about 5 in a million
    (birthday bound, n²/2³²), and an export that meets two codes with one number says so.
    """
    digest = hashlib.sha256(f"{study_id}\n{code}".encode()).digest()
    return (int.from_bytes(digest[:4], "big") >> 1) or 1
