"""How long a map of 300 cards takes to show what was done with it: opened, changed, filtered, moved, brought nearer, covered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import median
from typing import Any

from bench.figure import Figure, percentile
from bench.fixtures import PASSPHRASE, working_copy
from bench.maps import map_of
from bench.probing import interview, own_screen

CARDS = 300
CHANGES = ("drop", "undo", "redo")


def measure() -> Iterator[Figure]:
    """Medians; the slowest of several kinds where one figure stands for them."""
    with working_copy(map_of(CARDS)) as folder, own_screen() as screen:
        answer = interview("look", PASSPHRASE, env={**screen, "NETMAPPER_HOME": str(folder)})
    where = f"{answer['cards']} cards, {answer['ties']} ties, map {answer['view'][0]} × {answer['view'][1]} in the shipped window"
    yield _first_paint(answer, where)
    yield _slowest("settle_ms_300", {name: answer[name] for name in CHANGES}, f"let go of, Ctrl+Z and Ctrl+Y: {where}; aim 20 ms")
    filters = {name: times for name, times in answer.items() if name.endswith(("_on", "_off"))}
    yield _slowest("filter_settle_ms_300", filters, f"each filter put on and taken off, names shown: {where}; aim 60 ms")
    pans = answer["pan"]["wall"]
    work = f"the ground carried in circles, two notches nearer: {where}; {_processor(answer['pan'])}; aim 20 ms"
    yield Figure("pan_p99_ms_300", percentile(pans, 0.99), "ms", work, len(pans))
    yield from _zoom(answer, where)
    covered = answer["pause"]
    work = f"F12 until nothing of the map is on the screen: {where}; at most {max(covered['wall']):.0f} ms; aim 100 ms"
    yield Figure("pause_cover_ms", median(covered["wall"]), "ms", work, len(covered["wall"]))


def _first_paint(answer: Any, where: str) -> Figure:
    opened = answer["first_paint"]
    work = (
        f"the laptop turned round until the map is shown, all names placed, modules imported: {where}; "
        f"at most {max(opened['wall']):.0f} ms; {_processor(opened)}; aim 250 ms"
    )
    return Figure("first_paint_ms_300", median(opened["wall"]), "ms", work, len(opened["wall"]))


def _zoom(answer: Any, where: str) -> Iterator[Figure]:
    first, sharp = answer["zoom"], answer["sharp"]
    work = f"a notch of the wheel until the first frame: {where}; {_processor(first)}; aim 60 ms"
    yield Figure("zoom_ms_300", median(first["wall"]), "ms", work, len(first["wall"]))
    work = f"a notch of the wheel until the map is drawn anew for its size: {where}; {_processor(sharp)}; aim 300 ms"
    yield Figure("zoom_sharp_ms_300", median(sharp["wall"]), "ms", work, len(sharp["wall"]))


def _slowest(name: str, kinds: Mapping[str, Any], work: str) -> Figure:
    medians = {kind: median(times["wall"]) for kind, times in kinds.items()}
    slowest = max(medians, key=lambda kind: medians[kind])
    all_of_them = ", ".join(f"{kind} {value:.0f}" for kind, value in medians.items())
    runs = sum(len(times["wall"]) for times in kinds.values())
    told = f"until shown (the slowest of the medians: {all_of_them} ms); {work}; {_processor(kinds[slowest])}"
    return Figure(name, medians[slowest], "ms", told, runs)


def _processor(times: Any) -> str:
    return f"on the processor alone {median(times['cpu']):.1f} ms"
