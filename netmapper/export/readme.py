"""A page of plain words in each package: what every file is, and how to read what is not there."""

from __future__ import annotations

from collections.abc import Iterable

from netmapper.export.account import Scope
from netmapper.export.columns import missing_words

NAME = "README.txt"


def readme(scope: Scope, tables: Iterable[tuple[str, str]]) -> str:
    """The page. ``tables`` are paths with their titles."""
    study = scope.study
    names = "Names are in it: keep it where only the study can open it." if scope.identified else "Names are not in it."
    text = "Free text is in it where the person agreed." if scope.free_text else "Free text is not in it."
    lines = [
        f"{study.title.into(study.language)} (study {study.id}, version {study.version})",
        "",
        "This folder holds interviews made with netmapper, as tables.",
        f"{names} {text} Dates are to the {'day' if scope.by_day else 'month'}.",
        "",
        "datapackage.json describes every file and every variable for programs; data/codebook.csv does so for people.",
        "",
        *(f"{path}: {title}." for path, title in tables),
        "",
        "Every table says whose row it is: study_id, ego_id (the participant), wave. The participant is card 0 of each map.",
        "An empty cell means that there is no such value. These numbers say why a value is not there:",
        *(f"{words.value}  {words.label}" for words in missing_words(study)),
        "Dates, text and measures have the reason in a column of their own, with a name that ends in _missing.",
        "Text that begins like a formula has an apostrophe before it, so that a spreadsheet does not run it.",
    ]
    if study.notice is not None:
        lines += ["", study.notice.into(study.language)]
    return "\r\n".join(lines) + "\r\n"
