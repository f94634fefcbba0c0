"""How long netmapper takes to a window that answers, beside an empty window of the same Qt started in turn with it."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from bench.figure import Figure, NotMeasured
from bench.fixtures import home, working_copy
from bench.probing import any_screen, start

RUNS = 9
SESSIONS = 20
ANSWERED_MS = 100
NOT_YET = frozenset({"pyqtgraph", "networkx", "scipy"})


def measure() -> Iterator[Figure]:
    """The ratio of the two medians. Raises NotMeasured where the window was not whole, or a click waited too long."""
    ours: list[float] = []
    empty: list[float] = []
    answered: list[float] = []
    with working_copy(home()) as folder, any_screen() as screen:
        env = {**screen, "NETMAPPER_HOME": str(folder)}
        start("empty", env=env)  # so that neither pays for what the disk gives only once
        start("netmapper", env=env)
        for _ in range(RUNS):
            empty.append(start("empty", env=env)["painted_ms"])
            shown = start("netmapper", env=env)
            _is_whole(shown)
            ours.append(shown["painted_ms"])
            answered.append(shown["answered_ms"])
    yield Figure(
        "cold_start_ratio",
        median(ours) / median(empty),
        "1",
        f"exec to Start painted with its studies and {SESSIONS} sessions: median {median(ours):.0f} ms, an empty QMainWindow in "
        f"turn with it {median(empty):.0f} ms; a click on New session answered after {max(answered):.0f} ms at most",
        RUNS,
    )


def _is_whole(start: dict[str, Any]) -> None:
    loaded = NOT_YET.intersection(start["modules"])
    if loaded:
        raise NotMeasured(f"imported before the first window: {', '.join(sorted(loaded))}")
    listed = sum(name.startswith("Continue session") for name in start["buttons"])
    if listed != SESSIONS:
        raise NotMeasured(f"Start shows {listed} sessions of {SESSIONS}")
    if start["answered_ms"] > ANSWERED_MS:
        raise NotMeasured(f"a click on New session was answered only after {start['answered_ms']:.0f} ms")
