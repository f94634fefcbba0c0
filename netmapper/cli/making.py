"""The commands that make invented sessions: the demonstration, and the simulation."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress as Bar

from netmapper import bootstrap
from netmapper.cli.terminal import (
    LEFT_OUT,
    AsJson,
    PassphraseFile,
    StudyFile,
    after_this_one,
    aside,
    out,
    print_json,
    study_bytes,
    typed_passphrase,
)


def demo(
    to: Annotated[Path, typer.Option("--out", help="The folder for everything that is made.")],
    cards: Annotated[int, typer.Option(min=0, max=1000, help="How many cards the invented person names.")] = 16,
    study: StudyFile = None,
    as_json: AsJson = False,
) -> None:
    """Do the whole journey without a screen: make a session, open it again, export it, draw its map."""
    from netmapper.app.clock import system_clock
    from netmapper.app.demonstrating import Demonstration, Journey

    raw = study_bytes(study)
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
        print_json({"session": str(demonstration.session), "passphrase": str(demonstration.passphrase), "stages": made})
    else:
        out.print(f"The passphrase of this invented session: {demonstration.passphrase}")


STAGES = {
    "begin": "A new sealed session",
    "interview": "The interview, every change saved",
    "reopen": "Closed, and opened again with its passphrase",
    "export": "Exported, read back, and drawn",
}


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

    raw = study_bytes(study)
    drawn = passphrase_file is None and not has_library(to)
    passphrase = generated_passphrase() if drawn else Passphrase(typed_passphrase(passphrase_file))
    to.mkdir(parents=True, exist_ok=True)
    key = open_library(to, passphrase) if has_library(to) else create_library(to, passphrase)
    secrets = NewSecrets(laptop=key)
    made = []
    told = str(passphrase) if drawn else None
    try:
        with Bar(console=aside, transient=True, disable=as_json or not aside.is_terminal) as bar, after_this_one() as stopped:
            task = bar.add_task("Sessions", total=sessions)
            for one in simulate(Simulation(raw, sessions, seed, cards), to, secrets, system_clock, stopped):
                made.append(one)
                bar.advance(task)
    except BaseException:
        if told:  # what was made so far opens with nothing else
            aside.print(f"The passphrase of this library: {told}")
        raise
    if as_json:
        listed = [{"path": str(one.path), "code": one.code, "cards": one.cards} for one in made]
        print_json({"folder": str(to), "passphrase": told, "sessions": listed})
    else:
        out.print(f"{len(made)} sessions, {sum(one.cards for one in made)} cards, in {to}")
        if told:
            out.print(f"The passphrase of this library: {told}")
    if len(made) < sessions:
        raise typer.Exit(LEFT_OUT)
