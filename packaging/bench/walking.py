"""How long it takes from a press on Next, or Back, until the other step is shown, and how long a pause takes on every step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import median
from typing import Any

from bench.figure import Figure, NotMeasured
from bench.fixtures import PASSPHRASE, working_copy
from bench.maps import map_of
from bench.probing import interview, own_screen

CARDS, ROUNDS = 60, 5


def measure() -> Iterator[Figure]:
    """The slowest move between two steps, by its median; every move is told."""
    with working_copy(map_of(CARDS)) as folder, own_screen() as screen:
        answer = interview("walk", PASSPHRASE, str(ROUNDS), env={**screen, "NETMAPPER_HOME": str(folder)})
    moves = {name: times for name, times in answer["moves"].items() if ">" in name}
    pages = {name: times for name, times in answer["moves"].items() if ">" not in name}
    if answer["cards"] != CARDS or len(moves) != 2 * (len(answer["steps"]) - 1):
        raise NotMeasured(f"{answer['cards']} cards, and the moves {', '.join(moves)}")
    slowest = max(moves, key=lambda name: median(moves[name]["wall"]))
    first = max(max(times["wall"]) for name, times in answer["first"].items() if ">" in name)
    work = (
        f"Alt+Right, and Alt+Left, until the next step is painted and taken by the X server, {CARDS} cards, each move "
        f"{ROUNDS} times; the slowest of the medians; median, worst: {_all(moves)}; on the processor alone "
        f"{median(moves[slowest]['cpu']):.0f} ms; the very first time at most {first:.0f} ms; "
        f"from page to page of one step: {_all(pages)}; aim 100 ms"
    )
    yield Figure("step_ms_60", median(moves[slowest]["wall"]), "ms", work, sum(len(times["wall"]) for times in moves.values()))
    covers = answer["covers"]
    if set(covers) != set(answer["steps"]):
        raise NotMeasured(f"no pause on {', '.join(set(answer['steps']) - set(covers))}")
    longest = max(covers, key=lambda step: max(covers[step]["wall"]))
    work = (
        f"F12 until the cover is painted, on every page of every step, {CARDS} cards; the longest of all; "
        f"median, longest: {_all(covers)}; aim 100 ms"
    )
    yield Figure("pause_cover_steps_ms", max(covers[longest]["wall"]), "ms", work, sum(len(t["wall"]) for t in covers.values()))


def _all(moves: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {median(times['wall']):.0f}, {max(times['wall']):.0f}" for name, times in moves.items())
