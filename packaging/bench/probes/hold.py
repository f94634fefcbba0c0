"""Makes changes on the open map, each once the one before is durable; answers how long each held the window's thread, in ms.

Words: how many changes, passphrase.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from random import Random

from bench.probes.opened import Laptop
from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Effect
from netmapper.editing.commands import Command, PlaceNode, RecordExchange, RenameNode, SayEffect

EFFECTS = (Effect.HELPS, Effect.HELPS_AND_COSTS, Effect.NO_DIFFERENCE, Effect.COSTS)


def commands(session: InterviewSession, random: Random) -> Iterator[Command]:
    """For ever: mostly moves, and between them effects, exchanges and names."""
    cards, ties = sorted(session.current.nodes), sorted(session.current.ties)
    resources = session.study.resources
    for number in range(sys.maxsize):
        yield PlaceNode(random.choice(cards), session.study.place(random.uniform(0.1, 1.0), random.uniform(0.0, 359.0)))
        yield SayEffect(random.choice(ties), random.choice(EFFECTS))
        resource = random.choice(resources)
        yield RecordExchange(random.choice(ties), resource.id, random.choice(list(resource.directions)), random.choice(EFFECTS))
        yield PlaceNode(random.choice(cards), session.study.place(random.uniform(0.1, 1.0), random.uniform(0.0, 359.0)))
        yield RenameNode(random.choice(cards), f"Card {number}")


def main() -> None:
    """A command that asks for nothing new is no change, and is not counted."""
    wanted, passphrase = int(sys.argv[1]), sys.argv[2]
    laptop = Laptop()
    window, _, _ = laptop.unlocked(passphrase)
    session = laptop.session()
    held: list[float] = []
    recorded: list[float] = []
    told: list[float] = []
    session.hear_saving(lambda saving: told.append(time.perf_counter()))  # first once recorded, before the screen is refreshed
    for command in commands(session, Random(3)):
        told.clear()
        before = time.perf_counter()
        change = session.do(command)
        after = time.perf_counter()
        if change.edits:
            held.append((after - before) * 1_000)
            recorded.append((told[0] - before) * 1_000)
            laptop.until(lambda: session.saving.everything)
        if len(held) == wanted:
            break
    laptop.close(window)
    heard = [seconds * 1_000 for seconds in laptop.services.heard_s]
    print(json.dumps({"held_ms": held, "recorded_ms": recorded, "heard_ms": heard}))


if __name__ == "__main__":
    main()
