"""Practising with an invented person: sealed in a folder of its own, under words that nobody sees, and gone when it is left."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from netmapper.app.clock import Clock
from netmapper.app.practice_people import PEOPLE, practice_map
from netmapper.app.session import InterviewSession
from netmapper.app.sessions import NewSession, begin
from netmapper.keys.cost import KdfCost
from netmapper.keys.generated import generated_passphrase
from netmapper.storage.errors import AlreadyOpen, SavingTrouble, StorageTrouble
from netmapper.storage.lock import Lock
from netmapper.storage.vault import Deliver, NewSecrets

CODE = "PRACTICE"
"""The code of every practice session: no participant's."""


def practise(
    study: bytes, person: str, folder: Path, clock: Clock, deliver: Deliver | None = None, cost: KdfCost | None = None
) -> InterviewSession:
    """A practice session with a person's map, partly drawn; closing it throws it away. ``person`` is one of PEOPLE.

    Raises StudyFaults or StorageTrouble. What cannot be drawn whole is thrown away too.
    """
    secrets = NewSecrets(passphrase=generated_passphrase(), cost=cost or KdfCost())
    later = Later(deliver) if deliver is not None else None
    session = begin(NewSession(study, CODE, practice=True), folder, secrets, clock, later)
    begun_at = session.path
    session.hear_closing(lambda: throw_away(begun_at, session.path))
    try:
        for command in practice_map(PEOPLE[person], session.study):
            session.do(command)
        session.wait()
    except BaseException:
        with suppress(StorageTrouble):
            session.close()
        throw_away(begun_at)
        raise
    if later is not None:
        later.open = True
    return session


@dataclass
class Later:
    """Delivers nothing until it is open: while a map is drawn on this thread, no other may come to its file."""

    deliver: Deliver
    open: bool = False

    def __call__(self, call: Callable[[], None]) -> None:
        """What is not delivered is heard by ``wait``, which ends the drawing."""
        if self.open:
            self.deliver(call)


def throw_away(*sessions: Path) -> None:
    """Takes every file of these sessions away; one that is gone already, or that the system holds fast, stops nobody."""
    for path in sessions:
        for kept in path.parent.glob(f"{path.name}*"):
            with suppress(OSError):
                kept.unlink()


def clear(folder: Path) -> None:
    """Takes away what a crash left of practice, in this folder alone; what another window has open stays."""
    names = {path.name.partition(".netmap")[0] for path in folder.glob("*.netmap*") if path.is_file()}
    for path in sorted(folder / f"{name}.netmap" for name in names):
        with suppress(AlreadyOpen, SavingTrouble):
            lock = Lock(path, "")
            throw_away(path)
            lock.release()
