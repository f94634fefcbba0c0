"""The use cases from a terminal. Words and tables for people, ``--json`` for programs; the work is done by ``app``.

Exit codes: 0 all was done; 1 some sessions were left out; 2 what was asked for cannot be done so; 3 the disk stood in the way.
"""

from __future__ import annotations

from typing import Annotated

import typer

from netmapper import __version__, bootstrap
from netmapper.cli.exporting import export
from netmapper.cli.making import demo, simulate
from netmapper.cli.studies import studies
from netmapper.cli.terminal import DISK, NOT_SO, aside, out

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
app.command()(demo)
app.command()(simulate)
app.command()(export)
app.add_typer(studies, name="study")


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
    if isinstance(trouble, FileNotFoundError | IsADirectoryError):
        aside.print(f"There is no file {trouble.filename}. Please look at its name and folder.")
        return NOT_SO
    if isinstance(trouble, NothingToExport):
        for words in sorted({Words().of(unread.trouble) for unread in trouble.unread}):
            aside.print(words)
    aside.print(Words().of(trouble))
    return DISK if isinstance(trouble, OSError | SavingTrouble) else NOT_SO
