"""The commands of the front door, each in its order: first what must be there, then the work."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from front.checks import failing_checks
from front.environment import provide_environment
from front.libraries import provide_libraries, provide_tools
from front.lock import make_locks
from front.texts import compile_texts, fill, missing, read_words, refresh, translations
from front.tree import PACKAGING, ROOT, Stop, call, has_screen, program, say
from front.wheel import make_wheel

Words = Sequence[str]


def main(words: Words) -> int:
    """Does what was asked, and returns the exit code: 0 done, 1 failed, 2 something must be installed first."""
    asked = _parser().parse_args(words[:1] or ["--help"])
    try:
        return COMMANDS[asked.command](words[1:])
    except Stop as stop:
        say(str(stop))
        return stop.code
    except KeyboardInterrupt:
        return 130


def run(words: Words) -> int:
    """Opens netmapper; where there is no screen, does the demonstration without one and says what it made."""
    provide_environment(tools=False)
    provide_libraries()
    if words or has_screen():
        return call([program("python"), "-m", "netmapper", *words])
    out = ROOT / "build" / f"demo-{time.strftime('%Y%m%d-%H%M%S')}"
    say("There is no screen here, so this is the demonstration without one: a whole interview with an invented person.")
    return call([program("python"), "-m", "netmapper", "demo", "--out", out], {"QT_QPA_PLATFORM": "offscreen"})


def test(words: Words) -> int:
    """Runs every check, then the tests; words go on to pytest. The last line is pytest's own."""
    provide_environment(tools=True)
    provide_libraries()
    provide_tools()
    failed = failing_checks()
    spread = [] if (os.cpu_count() or 1) < 2 or _chosen(words) else ["--numprocesses=2", "--dist=worksteal"]
    trouble = call([program("python"), "-m", "pytest", *spread, *words], {"NETMAPPER_CHECKS_FAILED": ", ".join(failed)})
    return trouble or int(bool(failed))


def check(words: Words) -> int:
    """Runs the checks that read the code without running it."""
    _nothing_more(words)
    provide_environment(tools=True)
    return int(bool(failing_checks()))


def bench(words: Words) -> int:
    """Measures; prints one JSON object a figure. Words: --only NAME ..., --prepare, --json."""
    provide_environment(tools=False)
    provide_libraries()
    if not has_screen():
        provide_tools()
    return call([program("python"), "-m", "bench", *words], {"PYTHONPATH": str(PACKAGING)})


def build(words: Words) -> int:
    """Makes a wheel in dist/."""
    _nothing_more(words)
    provide_environment(tools=False)
    say(f"Made {make_wheel().relative_to(ROOT)}")
    return 0


def lock(words: Words) -> int:
    """Writes the lock files from pyproject.toml; with --upgrade, from the newest releases that it allows."""
    _nothing_more([word for word in words if word != "--upgrade"])
    provide_environment(tools=True)
    make_locks(upgrade="--upgrade" in words)
    return 0


def texts(words: Words) -> int:
    """Has the other languages follow the code, and prints what has no words yet as JSON. Words: LANGUAGE [FILE with words]."""
    provide_environment(tools=False)
    asked = [file for file in translations() if not words or file.stem == f"netmapper_{words[0]}"]
    if len(words) > 2 or not asked:
        raise Stop(f"Not understood: {' '.join(words)}")
    for file in asked:
        refresh(file)
        if len(words) == 2:
            fill(file, read_words(Path(words[1])))
        compile_texts(file, file.with_suffix(".qm"))
        print(json.dumps(missing(file), ensure_ascii=False, indent=2))
    return 0


COMMANDS: Mapping[str, Callable[[Words], int]] = {made.__name__: made for made in (run, test, check, bench, build, lock, texts)}


def _parser() -> argparse.ArgumentParser:
    told = "\n".join(f"  {name:6} {made.__doc__}" for name, made in COMMANDS.items())
    made = argparse.ArgumentParser(
        prog="dev.py",
        usage="python3 packaging/dev.py COMMAND [WORDS ...]",
        description=f"The front door of netmapper. Everything it needs it puts into .venv.\n\n{told}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=True,
    )
    made.add_argument("command", choices=COMMANDS, metavar="COMMAND", help=", ".join(COMMANDS))
    return made


def _nothing_more(words: Words) -> None:
    if words:
        raise Stop(f"Not understood: {' '.join(words)}")


def _chosen(words: Words) -> bool:
    return any(word.startswith(("-n", "--numprocesses", "-p", "--pdb", "tests")) for word in words)
