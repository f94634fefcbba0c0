"""What the commands share: where they print, the options they have in common, and how a passphrase is asked for."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from netmapper import bootstrap

LEFT_OUT = 1
"""Some sessions were left out."""
NOT_SO = 2
"""What was asked for cannot be done so."""
DISK = 3
"""The disk stood in the way."""
BY_HAND = 130
"""It was stopped by hand."""

out = Console(highlight=False, soft_wrap=True, markup=False, emoji=False)
aside = Console(stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of words.")]
StudyFile = Annotated[Path | None, typer.Option("--study", help="A study file; the bundled example where none is named.")]
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="Read the passphrase from the first line of this file; - reads it from the input."),
]


class NotSo(Exception):
    """What was asked for cannot be done so; ``sentence`` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence


def any_characters() -> None:
    """Lets every name be printed: what a terminal cannot show, a file name's broken bytes among it, is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def after_this_one() -> Iterator[Callable[[], bool]]:
    """Says whether a stop was asked for by hand; what is under way is ended first. Asked for again, it stops at once."""
    asked: list[int] = []

    def ask(signal_number: int, _: object) -> None:
        asked.append(signal_number)
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)


def print_json(said: Any) -> None:
    """Prints for programs: in plain ASCII, which is the same JSON in every terminal's encoding."""
    sys.stdout.write(json.dumps(said, indent=2) + "\n")


def study_bytes(file: Path | None) -> bytes:
    """A study file as it is; the bundled example where none is named."""
    from netmapper.app.laptop import study_file

    return study_file(file or bootstrap.example_study())


def typed_passphrase(file: Path | None) -> str:
    """The passphrase: from a file's first line, from the input for ``-``, else asked for and not shown. Raises NotSo."""
    if file is None:
        return str(typer.prompt("Passphrase", hide_input=True, err=True))
    read = sys.stdin.buffer.readline() if str(file) == "-" else file.read_bytes()
    try:
        return (read.decode("utf-8").splitlines() or [""])[0]
    except UnicodeDecodeError as error:
        raise NotSo("The passphrase is not in UTF-8, so it was not tried: save its file again as UTF-8 text.") from error
