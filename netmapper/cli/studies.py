"""The commands that look at study files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netmapper import bootstrap
from netmapper.cli.terminal import NOT_SO, AsJson, out, print_json

studies = typer.Typer(help="Look at study files.", no_args_is_help=True, rich_markup_mode=None)


@studies.command("check")
def check_study(
    file: Annotated[Path, typer.Argument(help="A study file.")],
    as_json: AsJson = False,
) -> None:
    """Read a study file and list every fault with its place and how to mend it."""
    from netmapper.app.laptop import study_file
    from netmapper.study.faults import StudyFaults
    from netmapper.study.loading import read_study

    icons = frozenset(path.stem for path in (bootstrap.house() / "icons").glob("*.svg"))
    try:
        study = read_study(study_file(file), icons=icons)
    except StudyFaults as trouble:
        if not as_json:
            raise
        faults = [{"place": fault.place, "code": fault.code, "facts": dict(fault.facts)} for fault in trouble.faults]
        print_json({"file": str(file), "faults": faults})
        raise typer.Exit(NOT_SO) from trouble
    title = study.title.into(study.language)
    if as_json:
        print_json({"file": str(file), "id": study.id, "version": study.version, "title": title, "faults": []})
    else:
        out.print(
            f"“{title}”, {study.id} {study.version}: no faults. {len(study.steps)} steps, {len(study.resources)} resources."
        )


@studies.command("schema")
def print_schema() -> None:
    """Print the JSON Schema of study files."""
    from netmapper.study.schema import json_schema

    print_json(json_schema())
