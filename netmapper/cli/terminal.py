"""What the commands share: where they print, the options they have in common, and how a passphrase is asked for."""

from __future__ import annotations

import json
import sys
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

out = Console(highlight=False, soft_wrap=True, markup=False, emoji=False)
aside = Console(stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of words.")]
StudyFile = Annotated[Path | None, typer.Option("--study", help="A study file; the bundled example where none is named.")]
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="Read the passphrase from the first line of this file; - reads it from the input."),
]


def print_json(said: Any) -> None:
    """Prints for programs."""
    sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=2) + "\n")


def study_bytes(file: Path | None) -> bytes:
    """A study file as it is; the bundled example where none is named."""
    return (file or bootstrap.example_study()).read_bytes()


def typed_passphrase(file: Path | None) -> str:
    """The passphrase: from a file's first line, from the input for ``-``, else asked for and not shown."""
    if file is None:
        return str(typer.prompt("Passphrase", hide_input=True, err=True))
    if str(file) == "-":
        return sys.stdin.readline().rstrip("\n")
    return (file.read_text(encoding="utf-8").splitlines() or [""])[0]
