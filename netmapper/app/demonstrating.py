"""The whole journey without a screen: a session is made, closed, opened again with its passphrase, and exported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter

from netmapper.app.clock import Clock
from netmapper.app.inventing import TEMPERS, Invented
from netmapper.app.sessions import NewSession, begin, resume
from netmapper.app.simulating import fill
from netmapper.keys.secrets import Passphrase
from netmapper.storage.vault import NewSecrets


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the journey: its name, how long it took in seconds, and the files it made."""

    name: str
    seconds: float
    made: tuple[Path, ...] = ()
