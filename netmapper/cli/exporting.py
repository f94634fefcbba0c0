"""The command that exports sessions, with its table at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.progress import Progress as Bar
from rich.table import Table

from netmapper import bootstrap
from netmapper.cli.terminal import LEFT_OUT, AsJson, NotSo, PassphraseFile, aside, out, print_json, typed_passphrase

if TYPE_CHECKING:
    from netmapper.app.exporting import Exported, Source


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
    with Bar(console=aside, transient=True, disable=as_json or not aside.is_terminal) as bar:
        task = bar.add_task("Sessions", total=len(sources))
        progress = Progress(told=lambda done, of: bar.update(task, completed=done, total=of))
        exporting = Exporting(to, system_clock, painter=painter, icons=bootstrap.icons(), progress=progress)
        exported = exporting.run(sources)
    package = exported.package
    if as_json:
        print_json(_as_json(exported))
    else:
        _print_export(exported)
    if package.left_out or exported.unread:
        raise typer.Exit(LEFT_OUT)


def _sources(files: list[Path], passphrase_file: Path | None) -> list[Source]:
    """The sessions named, each with the key that opens it: a library's key is unlocked once for all of its folder."""
    from netmapper.app.laptop import session_files
    from netmapper.app.unlocking import Unlocking

    found = [path for file in files for path in (session_files(file) if file.is_dir() else [file])]
    if not found:
        raise NotSo("There is no session in what was named: sessions are files that end in .netmap.")
    unlocking = Unlocking(_once(lambda: typed_passphrase(passphrase_file)))
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
        whose = f"{one.file_id[:8]} ({one.code})" if one.code else one.file_id[:8]
        out.print(f"Left out: {whose}: {one.reason.value.replace('_', ' ')} {one.detail}".rstrip())
    for unread in exported.unread:
        out.print(f"Not opened: {unread.name}: {Words().of(unread.trouble)}")
    for altered in package.changed:
        out.print(f"Changed: {altered.table}.{altered.column}: {altered.cells} × {altered.alteration.value.replace('_', ' ')}")
    out.print(f"Exported and read back: {len(package.sessions)} sessions in {package.folder}")


def _as_json(exported: Exported) -> dict[str, Any]:
    package = exported.package
    return {
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
