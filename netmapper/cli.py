"""The use cases from a terminal. Words and tables for people, ``--json`` for programs; the work is done by ``app``.

Exit codes: 0 all was done; 1 some sessions were left out; 2 what was asked for cannot be done so; 3 the disk stood in the way.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Table

from netmapper import __version__, bootstrap

if TYPE_CHECKING:
    from netmapper.app.exporting import Exported, Source

LEFT_OUT = 1
NOT_SO = 2
DISK = 3

app = typer.Typer(
    name="netmapper",
    help="Map a personal network together: people, places and activities, sealed from the first keystroke. "
    "Without a command, the window opens.",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_show_locals=False,
    pretty_exceptions_enable=False,
)
study_app = typer.Typer(help="Look at study files.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(study_app, name="study")

out = Console(highlight=False, soft_wrap=True)
aside = Console(stderr=True, highlight=False, soft_wrap=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of words.")]
StudyFile = Annotated[Path | None, typer.Option("--study", help="A study file; the bundled example where none is named.")]
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="Read the passphrase from the first line of this file; - reads it from the input."),
]


def run() -> int:
    """Carries out what the words on the command line ask for; returns the exit code."""
    bootstrap.no_core_dumps()
    try:
        app(standalone_mode=False)
    except typer.Exit as ending:
        return ending.exit_code
    except typer.Abort:
        return NOT_SO
    except Exception as trouble:
        return _explained(trouble)
    return 0


def _version(wanted: bool) -> None:
    if wanted:
        out.print(f"netmapper {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Opens the window where no command is given."""
    if context.invoked_subcommand is None:
        raise typer.Exit(bootstrap.window())


@app.command()
def demo(
    to: Annotated[Path, typer.Option("--out", help="The folder for everything that is made.")],
    cards: Annotated[int, typer.Option(min=0, max=1000, help="How many cards the invented person names.")] = 16,
    study: StudyFile = None,
    as_json: AsJson = False,
) -> None:
    """Do the whole journey without a screen: make a session, open it again, export it, draw its map."""
    from netmapper.app.clock import system_clock
    from netmapper.app.demonstrating import Demonstration, Journey

    raw = _study_bytes(study)
    journey = Journey(raw, to, cards, system_clock, bootstrap.painter(), bootstrap.icons())
    demonstration = Demonstration(journey)
    stages = []
    for stage in demonstration.stages():
        stages.append(stage)
        if not as_json:
            out.print(f"{STAGES.get(stage.name, stage.name)}: {stage.seconds:.2f} s")
            for path in stage.made:
                out.print(f"    {path}")
    if as_json:
        made = {stage.name: {"seconds": round(stage.seconds, 4), "made": [str(path) for path in stage.made]} for stage in stages}
        _print_json({"session": str(demonstration.session), "passphrase": str(demonstration.passphrase), "stages": made})
    else:
        out.print(f"The passphrase of this invented session: {demonstration.passphrase}")


STAGES = {
    "begin": "A new sealed session",
    "interview": "The interview, every change saved",
    "reopen": "Closed, and opened again with its passphrase",
    "export": "Exported, read back, and drawn",
}


@app.command()
def simulate(
    to: Annotated[Path, typer.Option("--out", help="The folder for the sealed sessions and their library key.")],
    sessions: Annotated[int, typer.Option(min=1, help="How many sessions.")] = 20,
    seed: Annotated[int, typer.Option(help="The same seed makes the same people.")] = 1,
    study: StudyFile = None,
    cards: Annotated[
        int | None, typer.Option(min=0, max=1000, help="Cards in each; drawn from published sizes if left out.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Make sealed sessions of invented people, for training, for planning a study, and for trying things out."""
    from netmapper.app.clock import system_clock
    from netmapper.app.simulating import Simulation, simulate
    from netmapper.keys.generated import generated_passphrase
    from netmapper.keys.secret import Passphrase
    from netmapper.storage.library import create_library, has_library, open_library
    from netmapper.storage.vault import NewSecrets

    raw = _study_bytes(study)
    drawn = passphrase_file is None and not has_library(to)
    passphrase = generated_passphrase() if drawn else Passphrase(_typed_passphrase(passphrase_file))
    to.mkdir(parents=True, exist_ok=True)
    key = open_library(to, passphrase) if has_library(to) else create_library(to, passphrase)
    secrets = NewSecrets(laptop=key)
    made = []
    with Bar(console=aside, transient=True, disable=as_json) as bar:
        task = bar.add_task("Sessions", total=sessions)
        for one in simulate(Simulation(raw, sessions, seed, cards), to, secrets, system_clock):
            made.append(one)
            bar.advance(task)
    told = str(passphrase) if drawn else None
    if as_json:
        listed = [{"path": str(one.path), "code": one.code, "cards": one.cards} for one in made]
        _print_json({"folder": str(to), "passphrase": told, "sessions": listed})
        return
    out.print(f"{len(made)} sessions, {sum(one.cards for one in made)} cards, in {to}")
    if told:
        out.print(f"The passphrase of this library: {told}")


@app.command()
def export(
    files: Annotated[list[Path], typer.Argument(help="Sealed sessions, or folders of them.")],
    to: Annotated[Path, typer.Option("--to", help="The folder in which a new package is made.")],
    pictures: Annotated[bool, typer.Option(help="Draw each map as SVG, PNG and PDF.")] = True,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Write sessions to the study's schema, pseudonymous: a data package of tables, read back before it is called done."""
    from netmapper.app.clock import system_clock
    from netmapper.app.exporting import Exporting, Progress

    sources = _sources(files, passphrase_file)
    painter = bootstrap.painter() if pictures else None
    with Bar(console=aside, transient=True, disable=as_json) as bar:
        task = bar.add_task("Sessions", total=len(sources))
        progress = Progress(told=lambda done, of: bar.update(task, completed=done, total=of))
        exporting = Exporting(to, system_clock, painter=painter, icons=bootstrap.icons(), progress=progress)
        exported = exporting.run(sources)
    package = exported.package
    if as_json:
        _print_json(
            {
                "folder": str(package.folder),
                "verified": package.verified,
                "sessions": len(package.sessions),
                "files": [{"path": file.path, "rows": file.rows, "sha256": file.sha256} for file in package.files],
                "pictures": [str(path) for path in exported.pictures],
                "left_out": [
                    {"session": one.file_id[:8], "code": one.code, "reason": one.reason.value, "detail": one.detail}
                    for one in package.left_out
                ],
                "unread": [{"session": one.name, "reason": type(one.trouble).__name__} for one in exported.unread],
                "changed": [
                    {"table": one.table, "column": one.column, "what": one.alteration.value, "cells": one.cells}
                    for one in package.changed
                ],
            }
        )
    else:
        _print_export(exported)
    if package.left_out or exported.unread:
        raise typer.Exit(LEFT_OUT)


@study_app.command("check")
def check_study(
    file: Annotated[Path, typer.Argument(help="A study file.")],
    as_json: AsJson = False,
) -> None:
    """Read a study file and list every fault with its place and how to mend it."""
    from netmapper.study.faults import StudyFaults
    from netmapper.study.loading import read_study

    icons = frozenset(path.stem for path in (bootstrap.house() / "icons").glob("*.svg"))
    try:
        study = read_study(file.read_bytes(), icons=icons)
    except StudyFaults as trouble:
        if not as_json:
            raise
        faults = [{"place": fault.place, "code": fault.code, "facts": dict(fault.facts)} for fault in trouble.faults]
        _print_json({"file": str(file), "faults": faults})
        raise typer.Exit(NOT_SO) from trouble
    title = study.title.into(study.language)
    if as_json:
        _print_json({"file": str(file), "id": study.id, "version": study.version, "title": title, "faults": []})
    else:
        out.print(
            f"“{title}”, {study.id} {study.version}: no faults. {len(study.steps)} steps, {len(study.resources)} resources."
        )


@study_app.command("schema")
def print_schema() -> None:
    """Print the JSON Schema of study files."""
    from netmapper.study.schema import json_schema

    _print_json(json_schema())


def _study_bytes(file: Path | None) -> bytes:
    return (file or bootstrap.example_study()).read_bytes()


def _typed_passphrase(file: Path | None) -> str:
    if file is None:
        return str(typer.prompt("Passphrase", hide_input=True, err=True))
    if str(file) == "-":
        return sys.stdin.readline().rstrip("\n")
    return (file.read_text(encoding="utf-8").splitlines() or [""])[0]


def _sources(files: list[Path], passphrase_file: Path | None) -> list[Source]:
    """The sessions named, each with the key that opens it: a library's key is unlocked once for all of its folder."""
    from netmapper.app.unlocking import Unlocking

    found = [path for file in files for path in (sorted(file.glob("*.netmap")) if file.is_dir() else [file])]
    if not found:
        aside.print("There is no session in what was named: sessions are files that end in .netmap.")
        raise typer.Exit(NOT_SO)
    unlocking = Unlocking(_once(lambda: _typed_passphrase(passphrase_file)))
    return [unlocking.source(path) for path in found]


def _once(ask: Callable[[], str]) -> Callable[[], str]:
    """Asks at the first call, and remembers for the rest of this command."""
    answers: list[str] = []

    def answer() -> str:
        if not answers:
            answers.append(ask())
        return answers[0]

    return answer


def _print_export(exported: Exported) -> None:
    from netmapper.ui.words import Words

    package = exported.package
    table = Table("File", "Rows", box=None, padding=(0, 2, 0, 0))
    for file in package.files:
        table.add_row(file.path, "" if file.rows is None else str(file.rows))
    out.print(table)
    for path in exported.pictures:
        out.print(str(path))
    for one in package.left_out:
        out.print(f"Left out: {one.file_id[:8]} ({one.code}): {one.reason.value.replace('_', ' ')} {one.detail}".rstrip())
    for unread in exported.unread:
        out.print(f"Not opened: {unread.name}: {Words().of(unread.trouble)}")
    for altered in package.changed:
        out.print(f"Changed: {altered.table}.{altered.column}: {altered.cells} × {altered.alteration.value.replace('_', ' ')}")
    out.print(f"Exported and read back: {len(package.sessions)} sessions in {package.folder}")


def _print_json(said: Any) -> None:
    sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=2) + "\n")


def _explained(trouble: Exception) -> int:
    """Says in a sentence what stood in the way. What is unforeseen says only its kind, since its words could hold names."""
    from netmapper.app.exporting import NothingToExport
    from netmapper.storage.errors import SavingTrouble
    from netmapper.study.faults import StudyFaults
    from netmapper.ui.words import Words

    if isinstance(trouble, typer.TyperException):
        aside.print(f"{trouble.format_message()}\nnetmapper --help says what there is.")
        return NOT_SO
    if isinstance(trouble, StudyFaults):
        from netmapper.study.fault_words import describe

        for fault in trouble.faults:
            aside.print(describe(fault))
        return NOT_SO
    if isinstance(trouble, NothingToExport):
        for words in sorted({Words().of(unread.trouble) for unread in trouble.unread}):
            aside.print(words)
    aside.print(Words().of(trouble))
    return DISK if isinstance(trouble, OSError | SavingTrouble) else NOT_SO
