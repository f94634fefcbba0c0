"""How long the frames of a drag take on maps of three sizes, and whether they take longer on a larger one."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from bench.figure import Figure, NotMeasured, percentile
from bench.fixtures import PASSPHRASE, working_copy
from bench.maps import BADGED, CARDS, LINKS, map_of
from bench.probing import interview, own_screen

LEAST_VIEW = (1_000, 600)
LEAST_LINKS = 4


def measure() -> Iterator[Figure]:
    """The 99th percentile of the frames and the median of the first ones for each size, and the ratio of two medians."""
    answers = {size: _dragged(size) for size in CARDS}
    for size, answer in answers.items():
        frames, work = answer["frames"], _work(answer)
        told = (
            f"{work}; median {median(frames):.2f} ms; on the processor alone median {median(answer['frames_cpu']):.2f} ms, "
            f"99th percentile {percentile(answer['frames_cpu'], 0.99):.2f} ms; aim 4 ms"
        )
        yield Figure(f"drag_p99_ms_{size}", percentile(frames, 0.99), "ms", told, len(frames))
        first = answer["first"]
        told = (
            f"the press and the move that lifts the card, both until shown: {work}; at most {max(first):.1f} ms, the very first "
            f"{answer['cold_first']['wall']:.1f} ms; on the processor alone {median(answer['first_cpu']):.1f} ms; "
            f"aim {AIMS[size]} ms"
        )
        yield Figure(f"drag_first_ms_{size}", median(first), "ms", told, len(first))
    least, most = answers[CARDS[0]]["frames"], answers[CARDS[-1]]["frames"]
    told = f"median frame at {CARDS[-1]:,} cards over the median at {CARDS[0]} cards, as in drag_p99_ms; aim 2"
    yield Figure("drag_flatness", median(most) / median(least), "1", told, len(least) + len(most))


AIMS = {30: 16, 300: 33, 1_000: 100}
"""The first frame's aims."""


def _dragged(size: int) -> dict[str, Any]:
    with working_copy(map_of(size)) as folder, own_screen() as screen:
        answer: dict[str, Any] = interview("drag", PASSPHRASE, env={**screen, "NETMAPPER_HOME": str(folder)})
    if answer["unpainted"]:
        raise NotMeasured(f"{answer['unpainted']} moves were not painted")
    if answer["cards"] != size or answer["links"] < LEAST_LINKS or not answer["antialiased"]:
        raise NotMeasured(f"{answer['cards']} cards, {answer['links']} links of the dragged one, smooth: {answer['antialiased']}")
    if any(side < least for side, least in zip(answer["view"], LEAST_VIEW, strict=True)):
        raise NotMeasured(f"the map was only {answer['view']} pixels large")
    return answer


def _work(answer: dict[str, Any]) -> str:
    return (
        f"QMouseEvent sent to the viewport until painted, flushed and taken by the X server (QGuiApplication.sync), on a spiral "
        f"of three turns across all rings, every move painted; Xvfb, raster, antialiased, map {answer['view'][0]} × "
        f"{answer['view'][1]} in the shipped window, cards of {answer['card_side']} px, {answer['cards']} cards, a tie to Me for "
        f"each and {LINKS} links for each, something passing along {BADGED:.0%} of those, {answer['signs']} signs and "
        f"{answer['names']} names shown; the dragged card has {answer['links']} links"
    )
