"""How long it takes from nothing to a map that can be used, the key derivation apart, which is slow on purpose."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from bench.figure import Figure, NotMeasured
from bench.fixtures import PASSPHRASE, working_copy
from bench.maps import map_of
from bench.probing import any_screen, interview

CARDS = 30
RUNS = 9


def measure() -> Iterator[Figure]:
    """The median of the starts, less the derivation in that same start."""
    taken: list[float] = []
    processor: list[float] = []
    derived: list[float] = []
    with working_copy(map_of(CARDS)) as folder, any_screen() as screen:
        for run in range(RUNS + 1):
            words = str(time.monotonic()), PASSPHRASE
            answer = interview("cold", *words, env={**screen, "NETMAPPER_HOME": str(folder)})
            if answer["cards"] != CARDS:
                raise NotMeasured(f"the map shows {answer['cards']} cards of {CARDS}")
            if run:  # the first one pays for what the disk gives only once
                taken.append(answer["map_ms"] / 1_000)
                processor.append(answer["cpu_ms"] / 1_000)
                derived.append(answer["derived_ms"])
    work = (
        f"exec to the map of {CARDS} cards painted, through Start, the passphrase and the card that asks to turn the laptop "
        f"round, each pressed at once, less its own Argon2id (median {median(derived):.0f} ms); at most {max(taken):.2f} s; on "
        f"the processor alone {median(processor):.2f} s; aim 0.8 s"
    )
    yield Figure("cold_map_s_30", median(taken), "s", work, RUNS)
