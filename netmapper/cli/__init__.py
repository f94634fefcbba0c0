"""The use cases from a terminal. Words and tables for people, ``--json`` for programs; the work is done by ``app``.

Exit codes: 0 all was done; 1 some sessions were left out; 2 what was asked for cannot be done so; 3 the disk stood in the way;
130 it was stopped by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from netmapper import __version__, bootstrap
from netmapper.cli.exporting import export
from netmapper.cli.making import demo, simulate
from netmapper.cli.studies import studies
from netmapper.cli.terminal import BY_HAND, DISK, NOT_SO, NotSo, any_characters, aside, out, print_json

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
    any_characters()
    try:
        ended = app(standalone_mode=False)
    except (KeyboardInterrupt, typer.Abort):
        ended = BY_HAND
    except Exception as trouble:
        return _explained(trouble)
    if ended == BY_HAND:
        _say(["Stopped."], "Stopped")
    return ended if isinstance(ended, int) else 0


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
    """Says in a sentence what stood in the way, and returns the exit code."""
    from netmapper.storage.errors import SavingTrouble

    _say(_sentences(trouble), type(trouble).__name__)
    if isinstance(trouble, FileNotFoundError | IsADirectoryError):
        return NOT_SO
    return DISK if isinstance(trouble, OSError | SavingTrouble) else NOT_SO


def _say(sentences: Iterator[str] | list[str], kind: str) -> None:
    """For people beside the output; and for a program that asked for an object, an object."""
    told = list(sentences)
    for sentence in told:
        aside.print(sentence)
    if "--json" in sys.argv[1:]:
        print_json({"trouble": kind, "words": told})


def _sentences(trouble: Exception) -> Iterator[str]:
    """The words for what stood in the way. What is unforeseen says only its kind, since its own words could hold names."""
    from netmapper.app.exporting import NothingToExport
    from netmapper.study.faults import StudyFaults
    from netmapper.ui.words import Words

    if isinstance(trouble, typer.TyperException):
        yield trouble.format_message()
        yield "netmapper --help says what there is."
    elif isinstance(trouble, NotSo):
        yield trouble.sentence
    elif isinstance(trouble, StudyFaults):
        from netmapper.study.fault_words import describe

        yield from (describe(fault) for fault in trouble.faults)
    elif isinstance(trouble, FileNotFoundError | IsADirectoryError):
        yield f"There is no file {trouble.filename}. Please look at its name and folder."
    else:
        if isinstance(trouble, NothingToExport) and len(trouble.unread) > 1:
            yield from sorted({Words().of(unread.trouble) for unread in trouble.unread})
        yield Words().of(trouble)
