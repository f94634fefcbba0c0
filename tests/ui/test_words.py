"""Words for what can go wrong: every error that is known has its own, and none blames anybody."""

from __future__ import annotations

import inspect
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from netmapper.app.exporting import NothingToExport, Unread
from netmapper.domain import errors as rules
from netmapper.export import results
from netmapper.keys import errors as keys
from netmapper.storage import errors as files
from netmapper.study.faults import Fault, StudyFaults
from netmapper.ui.words import Words

FILE = Path("/sessions/0badcafe.netmap")
UNEXPECTED = "did not expect"


def errors_of(module: ModuleType) -> list[type[Exception]]:
    found = [thing for _, thing in inspect.getmembers(module, inspect.isclass) if issubclass(thing, Exception)]
    return [error for error in found if error.__module__ == module.__name__]


ALL = [error for module in (rules, keys, files, results) for error in errors_of(module)]


def made(error: type[Exception]) -> Exception:
    """An error of a class, with any facts of the right shape."""
    facts = {
        files.NotASession: (FILE, files.Foreign.EMPTY),
        files.DamagedFile: (FILE, files.Damage.ALTERED),
        files.NewerFile: (FILE, 2),
        files.SavingTrouble: (files.Cause.FULL,),
        files.ReadingTrouble: (files.Cause.GONE,),
        files.FileChanged: (),
        rules.NotInStudy: ("ring", "9"),
        keys.AbsurdCost: ("memory", 1),
    }
    if error in facts:
        return error(*facts[error])
    if error.__init__ is Exception.__init__:
        return error()
    wants = [one for one in inspect.signature(error).parameters.values() if one.kind is one.POSITIONAL_OR_KEYWORD]
    return error(*[FILE for one in wants if one.default is one.empty])


@pytest.mark.parametrize("error", ALL, ids=lambda error: error.__name__)
def test_every_error_has_its_words(qtbot: QtBot, error: type[Exception]) -> None:
    said = Words().of(made(error))
    assert said
    assert UNEXPECTED not in said
    assert "{" not in said
    assert not {"failed", "invalid", "error", "illegal"} & set(said.lower().replace(".", " ").split())


@pytest.mark.parametrize("cause", files.Cause)
def test_trouble_in_saving_says_that_nothing_is_lost(qtbot: QtBot, cause: files.Cause) -> None:
    assert "Nothing is lost" in Words().of(files.SavingTrouble(cause))


def test_one_session_that_could_not_be_exported_says_why(qtbot: QtBot) -> None:
    assert "passphrase" in Words().of(NothingToExport([Unread("0badcafe", keys.WrongPassphrase())]))
    many = [Unread("0badcafe", keys.WrongPassphrase())] * 3
    assert "None of these 3 sessions" in Words().of(NothingToExport(many))


def test_faults_of_a_study_are_counted(qtbot: QtBot) -> None:
    assert "one thing to mend" in Words().of(StudyFaults([Fault("rings", "missing")]))
    assert "2 things to mend" in Words().of(StudyFaults([Fault("rings", "missing")] * 2))


def test_what_nobody_thought_of_is_told_honestly_and_without_its_content(qtbot: QtBot) -> None:
    said = Words().of(ZeroDivisionError("Ana"))
    assert UNEXPECTED in said
    assert "Ana" not in said


def test_a_file_that_cannot_be_read_is_not_told_as_trouble_in_saving(qtbot: QtBot) -> None:
    said = Words().of(files.ReadingTrouble(files.Cause.REFUSED))
    assert "cannot be read" in said
    assert "save" not in said
