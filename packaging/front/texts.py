"""The program's own words in other languages: their files follow the code, and what is missing goes out and comes back as JSON.

The standard library alone, but for Qt's own two programs, which read the code and make the file that the app reads.
"""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from front.tree import ROOT, Stop, program

LANGUAGES = ROOT / "resources" / "languages"
PROGRAMS = program("python").parent
"""Where Qt's programs lie, beside the Python that has Qt."""
Missing = dict[str, dict[str, str]]
"""By context (the class that says it), then by source: the words, empty where nobody wrote them yet."""


def translations() -> list[Path]:
    """The file of each language: ``netmapper_de.ts`` for German."""
    return sorted(LANGUAGES.glob("netmapper_*.ts"))


def refresh(file: Path, programs: Path = PROGRAMS) -> None:
    """Has a file hold just the texts that the code says; the words for those that stay are kept. No line numbers, no paths."""
    code = [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "netmapper").rglob("*.py"))]
    language = file.stem.removeprefix("netmapper_")
    asked = ("-no-obsolete", "-locations", "none", "-source-language", "en_GB", "-target-language", language)
    _ask(programs / "pyside6-lupdate", *code, "-ts", file, *asked)


def compile_texts(file: Path, to: Path, programs: Path = PROGRAMS) -> None:
    """Makes of a file what the app reads: the finished words only."""
    _ask(programs / "pyside6-lrelease", file, "-qm", to, "-nounfinished", "-silent")


def missing(file: Path) -> Missing:
    """What has no words yet."""
    found: Missing = {}
    for context, message in _messages(ET.parse(file).getroot()):
        told = message.find("translation")
        if told is None or told.get("type") == "unfinished":
            found.setdefault(context, {})[message.findtext("source", "")] = ""
    return found


def fill(file: Path, words: Missing) -> None:
    """Puts words in; empty ones are passed over. Raises Stop where the code says no such text."""
    tree = ET.parse(file)
    places = {(context, message.findtext("source", "")): message for context, message in _messages(tree.getroot())}
    for context, told in words.items():
        for source, translation in told.items():
            if (context, source) not in places:
                raise Stop(f"{context} does not say “{source}”. Nothing was written.")
            if translation:
                _say(places[context, source], translation)
    for part in tree.getroot():  # as Qt's program lays it out, so that the next refreshing changes nothing else
        ET.indent(part, "    ")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(tree.getroot(), "unicode")}\n', "utf-8")


def read_words(file: Path) -> Missing:
    """What ``texts`` printed, with the words written in. Raises Stop where it is not that."""
    try:
        return {str(context): dict(told) for context, told in json.loads(file.read_text("utf-8")).items()}
    except (OSError, ValueError, TypeError, AttributeError) as trouble:
        raise Stop(f"{file} is not what “texts” prints, with words written in.") from trouble


def _messages(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    for context in root.iter("context"):
        yield from ((context.findtext("name", ""), message) for message in context.iter("message"))


def _say(message: ET.Element, words: str) -> None:
    told = message.find("translation")
    if told is None:
        told = ET.SubElement(message, "translation")
    told.attrib.pop("type", None)
    told.text = words


def _ask(*words: str | Path) -> None:
    done = subprocess.run(
        [str(word) for word in words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        raise Stop(done.stdout.strip())
