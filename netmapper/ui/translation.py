"""The app's own words in another language, found wherever they were first written. English is what the code says itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator


class Catalogue(QTranslator):
    """One compiled catalogue. Qt asks under the class that runs; words of the classes it comes from are found as well."""

    def __init__(self, families: dict[str, tuple[str, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._families = families

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        """The words under this class, else under the nearest class it comes from; None where the catalogue has none."""
        for name in (context, *self._elders(context)):
            found = super().translate(name, source, disambiguation, n)
            if found:
                return found
        return None

    def _elders(self, context: str) -> tuple[str, ...]:
        if context not in self._families:
            self._families.update(_families(QObject))
        return self._families.get(context, ())


def _families(kind: type) -> dict[str, tuple[str, ...]]:
    """By the name of each of the app's classes: the names of those it comes from, nearest first."""
    found: dict[str, tuple[str, ...]] = {}
    waiting = [kind]
    while waiting:
        for heir in type.__subclasses__(waiting.pop()):
            waiting.append(heir)
            if heir.__module__.startswith(("netmapper.", "tests.")):
                found[heir.__name__] = tuple(one.__name__ for one in heir.__mro__[1:])
    return found


def speak(language: str, root: Path, app: QCoreApplication) -> Catalogue | None:
    """Has the app speak this language from now on, for as long as it runs; None where there is no catalogue of it."""
    path = root / "resources" / "translations" / f"netmapper_{language}.qm"
    catalogue = Catalogue({}, app)
    if not path.is_file() or not catalogue.load(str(path)):
        return None
    app.installTranslator(catalogue)
    return catalogue
