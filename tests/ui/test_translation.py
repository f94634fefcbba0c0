"""The app's own words in another language: found under the class that wrote them, whichever class asks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from netmapper.ui.translation import speak

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>Elder</name>
<message><source>A ring</source><translation>Ein Ring</translation></message>
<message><source>{count} rings</source><translation>{count} Ringe</translation></message></context></TS>"""


class Elder(QObject):
    def one(self) -> str:
        return self.tr("A ring")

    def many(self) -> str:
        return self.tr("{count} rings").format(count=3)

    def unknown(self) -> str:
        return self.tr("Not in the catalogue")


class Heir(Elder):
    pass


@pytest.fixture
def german(tmp_path: Path, qapp: QCoreApplication) -> Iterator[QTranslator]:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    (folder / "x.ts").write_text(TS, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, folder / "x.ts", "-qm", folder / "netmapper_de.qm"], check=True, capture_output=True)
    catalogue = speak("de", tmp_path, qapp)
    assert catalogue is not None
    yield catalogue
    qapp.removeTranslator(catalogue)


def test_a_class_finds_its_own_words_and_those_it_inherits(german: object) -> None:
    for kind in (Elder, Heir):
        assert (kind().one(), kind().many()) == ("Ein Ring", "3 Ringe")


def test_words_that_no_catalogue_has_stay_as_they_are(german: object) -> None:
    assert Heir().unknown() == "Not in the catalogue"


def test_without_a_catalogue_the_app_speaks_english(tmp_path: Path, qapp: QCoreApplication) -> None:
    assert speak("xx", tmp_path, qapp) is None
    assert Elder().one() == "A ring"
