"""The program's own words in other languages: what the code says, all of it finished, and what the app reads made of it."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from front.texts import LANGUAGES, compile_texts, fill, missing, refresh, translations
from front.tree import Stop

PROGRAMS = Path(sys.executable).parent
FILES = pytest.mark.parametrize("file", translations(), ids=lambda file: file.stem)
MEND = "python3 packaging/dev.py texts"
SLOT = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")


def told(file: Path) -> list[tuple[str, str]]:
    """Each text with its translation."""
    messages = ET.parse(file).getroot().iter("message")
    return [(message.findtext("source", ""), message.findtext("translation", "")) for message in messages]


def test_german_is_there() -> None:
    assert LANGUAGES / "netmapper_de.ts" in translations()


@FILES
def test_every_text_of_the_code_is_there_and_no_other(file: Path, tmp_path: Path) -> None:
    fresh = tmp_path / file.name
    fresh.write_bytes(file.read_bytes())
    refresh(fresh, PROGRAMS)
    assert missing(fresh) == {}, MEND
    assert fresh.read_text("utf-8") == file.read_text("utf-8"), MEND


@FILES
def test_what_the_app_reads_is_made_of_these_words(file: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    compile_texts(file, fresh, PROGRAMS)
    assert fresh.read_bytes() == file.with_suffix(".qm").read_bytes(), MEND


@FILES
def test_what_is_put_in_stays_in_every_text(file: Path) -> None:
    assert [source for source, words in told(file) if sorted(SLOT.findall(source)) != sorted(SLOT.findall(words))] == []


@FILES
def test_a_text_begins_and_ends_alike(file: Path) -> None:
    marks = ("…", ":", "?", ".")
    ends = [(source, [said.endswith(marks) and said[-1] for said in (source, words)]) for source, words in told(file)]
    assert [source for source, (one, other) in ends if one != other] == []


def test_words_go_out_empty_and_come_back_filled(tmp_path: Path) -> None:
    file = tmp_path / "netmapper_de.ts"
    file.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>Bar</name><message>'
        '<source>{n} new &amp; old</source><translation type="unfinished"></translation></message></context></TS>',
        "utf-8",
    )
    assert missing(file) == {"Bar": {"{n} new & old": ""}}
    fill(file, {"Bar": {"{n} new & old": "{n} neu & alt"}})
    assert missing(file) == {}
    assert told(file) == [("{n} new & old", "{n} neu & alt")]
    with pytest.raises(Stop, match="nowhere"):
        fill(file, {"Bar": {"said nowhere": "nirgends"}})
