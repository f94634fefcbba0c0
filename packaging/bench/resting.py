"""What an open map takes while nobody does anything: of the processor, and of the memory."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bench.figure import Figure, NotMeasured
from bench.fixtures import PASSPHRASE, working_copy
from bench.maps import CARDS, map_of
from bench.probing import any_screen, interview

SECONDS = 20


def measure() -> Iterator[Figure]:
    """The busiest of three maps; the memory of the smallest, with what is shared counted in part; all memory of the largest."""
    for size in CARDS:
        map_of(size)
    answers = {CARDS[0]: _rested(CARDS[0])}  # alone, since memory that programs share counts for each in part only
    with ThreadPoolExecutor(len(CARDS) - 1) as pool:
        answers.update(zip(CARDS[1:], pool.map(_rested, CARDS[1:]), strict=True))
    busiest = max(answers.values(), key=lambda answer: answer["percent"])
    work = (
        f"the processor's time of the whole process over {SECONDS} s, the map open, what passes shown, the keyboard on it: the "
        f"busiest of maps with {', '.join(str(size) for size in CARDS)} cards ({busiest['cards']}); aim 0.5 %"
    )
    yield Figure("idle_cpu_percent", busiest["percent"], "%", work, len(CARDS))
    least, most = answers[CARDS[0]], answers[CARDS[-1]]
    work = (
        f"PSS of the program with a map of {least['cards']} cards open, none of ours beside it; RSS {least['rss_mb']:.0f} MB; "
        f"aim 130 MB"
    )
    yield Figure("pss_mb_30", least["pss_mb"], "MB", work, 1)
    work = f"RSS of the program with a map of {most['cards']:,} cards open, PSS {most['pss_mb']:.0f} MB; aim 200 MB"
    yield Figure("rss_mb_1000", most["rss_mb"], "MB", work, 1)


def _rested(size: int) -> Any:
    with working_copy(map_of(size)) as folder, any_screen() as screen:
        answer = interview("rest", PASSPHRASE, str(SECONDS), env={**screen, "NETMAPPER_HOME": str(folder)})
    if answer["cards"] != size:
        raise NotMeasured(f"the map shows {answer['cards']} cards of {size}")
    return answer
