"""How long a change keeps the window from doing anything else."""

from __future__ import annotations

from collections.abc import Iterator

from bench.figure import Figure, percentile
from bench.fixtures import PASSPHRASE, long_session, working_copy
from bench.probing import any_screen, interview

CHANGES = 2_000


def measure() -> Iterator[Figure]:
    """The 99.9th percentile of the time from the entry to the return of ``do``."""
    with working_copy(long_session()) as folder, any_screen() as screen:
        answer = interview("hold", str(CHANGES), PASSPHRASE, env={**screen, "NETMAPPER_HOME": str(folder)})
    held = answer["held_ms"]
    work = (
        f"entry to return of do on the shown map of 60 cards and 3,000 changes, each image serialized in it and the screen "
        f"refreshed in it; median {percentile(held, 0.5):.2f} ms; until recorded and handed to the writer "
        f"{percentile(answer['recorded_ms'], 0.999):.2f} ms; hearing that it is saved held the window besides for "
        f"{percentile(answer['heard_ms'], 0.999):.2f} ms (99.9th percentile)"
    )
    yield Figure("ui_hold_p999_ms", percentile(held, 0.999), "ms", work, len(held))
