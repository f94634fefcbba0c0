"""What unlocking costs beyond the key derivation, which is slow on purpose."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from bench.figure import Figure
from bench.fixtures import PASSPHRASE, long_session, working_copy
from bench.probing import any_screen, interview

RUNS = 9


def measure() -> Iterator[Figure]:
    """The median of the time from the passphrase to the painted map, less the derivation in that same run."""
    with working_copy(long_session()) as folder, any_screen() as screen:
        answer = interview("unlock", str(RUNS), PASSPHRASE, env={**screen, "NETMAPPER_HOME": str(folder)})
    work = (
        f"passphrase given to map painted, less its own Argon2id (median {median(answer['derived_ms']):.0f} ms), modules "
        f"imported, on a session of 60 cards and 3,000 changes; at most {max(answer['extra_ms']):.0f} ms"
    )
    yield Figure("unlock_extra_ms", median(answer["extra_ms"]), "ms", work, RUNS)
