"""How long a change takes to be safe on the disk, while the hand never rests."""

from __future__ import annotations

from collections.abc import Iterator

from bench.figure import Figure, percentile
from bench.fixtures import PASSPHRASE, long_session, working_copy
from bench.probing import any_screen, interview

DROPS = 180


def measure() -> Iterator[Figure]:
    """The median and the 99th percentile, from the entry of ``do`` to ``saved(number)``."""
    with working_copy(long_session()) as folder, any_screen() as screen:
        answer = interview("drop", str(DROPS), PASSPHRASE, env={**screen, "NETMAPPER_HOME": str(folder)})
    samples = answer["durable_ms"]
    work = (
        f"entry of do to saved(number), fsynced, on the shown map of 60 cards and 3,000 changes: cards dragged without a rest, "
        f"{answer['a_second']:.1f} drops a second"
    )
    yield Figure("durable_p50_ms", percentile(samples, 0.5), "ms", work, len(samples))
    yield Figure("durable_p99_ms", percentile(samples, 0.99), "ms", work, len(samples))
