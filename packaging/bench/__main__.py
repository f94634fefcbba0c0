"""``dev.py bench``: prepares, measures, and prints one JSON object for each figure."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module

from front.tree import say

from bench.figure import Figure, Measure, NotMeasured

FIGURES: Mapping[str, str] = {
    "cold_start_ratio": "bench.cold_start",
    "durable_p50_ms": "bench.durability",
    "durable_p99_ms": "bench.durability",
    "ui_hold_p999_ms": "bench.holding",
    "unlock_extra_ms": "bench.unlocking",
    "kills_lost": "bench.kills",
    "drag_p99_ms_30": "bench.dragging",
    "drag_p99_ms_300": "bench.dragging",
    "drag_p99_ms_1000": "bench.dragging",
    "drag_flatness": "bench.dragging",
    "drag_first_ms_30": "bench.dragging",
    "drag_first_ms_300": "bench.dragging",
    "drag_first_ms_1000": "bench.dragging",
    "idle_cpu_percent": "bench.resting",
    "pss_mb_30": "bench.resting",
    "rss_mb_1000": "bench.resting",
    "cold_map_s_30": "bench.cold_map",
    "first_paint_ms_300": "bench.looking",
    "settle_ms_300": "bench.looking",
    "filter_settle_ms_300": "bench.looking",
    "pan_p99_ms_300": "bench.looking",
    "zoom_ms_300": "bench.looking",
    "zoom_sharp_ms_300": "bench.looking",
    "pause_cover_ms": "bench.looking",
    "step_ms_60": "bench.walking",
    "pause_cover_steps_ms": "bench.walking",
    "actions_per_card": "bench.actions",
    "label_overlaps_100": "bench.labelling",
}
"""Each figure by name, with the module whose ``measure`` gives it."""


def main() -> int:
    """Returns 0 where every figure that was asked for was measured."""
    asked = _parser().parse_args()
    if asked.prepare:
        import_module("bench.fixtures").prepare()
        return 0
    wanted = asked.only or list(FIGURES)
    modules = dict.fromkeys(FIGURES[name] for name in wanted)
    told = [_told(module, wanted, quiet=asked.json) for module in modules]  # all of them, whichever could not be measured
    return 0 if all(told) else 1


def _told(module: str, wanted: Iterable[str], *, quiet: bool) -> bool:
    if not quiet:
        say(f"Measuring {', '.join(name for name in wanted if FIGURES[name] == module)}")
    measure: Measure = import_module(module).measure
    try:
        made: list[Figure] = list(measure())
    except NotMeasured as trouble:
        say(f"Not measured: {trouble}")
        return False
    for figure in made:
        if figure.name in wanted:
            print(figure.told(), flush=True)
    return True


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="dev.py bench", description="Measures the shipped code with its shipped settings.")
    made.add_argument("--only", nargs="+", metavar="NAME", choices=FIGURES, help=f"of these figures: {', '.join(FIGURES)}")
    made.add_argument("--json", action="store_true", help="say nothing beside the figures")
    made.add_argument("--prepare", action="store_true", help="make what the figures are measured on, and measure nothing")
    return made


if __name__ == "__main__":
    sys.exit(main())
