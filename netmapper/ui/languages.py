"""The language of the program's own words. It puts Qt's translators on the application, and takes them off; it shows nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

OWN = "en"
"""The language that the words stand in in the code."""


class Tongue:
    """Speaks one language at a time. ``folder`` holds a ``netmapper_de.qm`` for German; ``system`` is what the system wishes.

    A language that is not there is spoken in English. With a country (``de-AT``), the language counts alone.
    """

    def __init__(self, app: QCoreApplication, folder: Path, system: Sequence[str] = ()) -> None:
        self._app = app
        self._folder = folder
        self._system = tuple(system)
        self._worn: tuple[QTranslator, ...] = ()
        self._spoken = OWN

    @property
    def languages(self) -> tuple[str, ...]:
        """What can be spoken, by code; English first."""
        return (OWN, *sorted(path.stem.removeprefix("netmapper_") for path in self._folder.glob("netmapper_*.qm")))

    @property
    def spoken(self) -> str:
        """The code of the language that is spoken now."""
        return self._spoken

    def speak(self, language: str) -> bool:
        """Speaks a language from now on; an empty one is the system's. True where it is another than before.

        What is shown already keeps its words until it is made anew, or asked to say them again.
        """
        wished = (language,) if language else self._system
        known = self.languages if any(_alone(each) != OWN for each in wished) else (OWN,)
        found = next((code for code in map(_alone, wished) if code in known), OWN)
        if found == self._spoken:
            return False
        for worn in self._worn:
            self._app.removeTranslator(worn)
        self._worn = () if found == OWN else tuple(self._translators(found))
        for made in self._worn:
            self._app.installTranslator(made)
        self._spoken = found
        return True

    def _translators(self, code: str) -> list[QTranslator]:
        """Qt's own words first, such as those of a field's menu: what is put on last is asked first."""
        made = []
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt / f"qtbase_{code}.qm", self._folder / f"netmapper_{code}.qm"):
            translator = QTranslator()
            if translator.load(str(file)):
                made.append(translator)
        return made


def system_languages() -> tuple[str, ...]:
    """The languages that the system wishes for, the dearest first."""
    return tuple(QLocale.system().uiLanguages())


def _alone(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
