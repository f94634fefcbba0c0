"""The app's own words in another language, from its compiled catalogue. English is what the code says itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator


def speak(language: str, root: Path, app: QCoreApplication) -> QTranslator | None:
    """Has the app speak this language from now on, for as long as it runs; None where there is no catalogue of it."""
    path = root / "resources" / "translations" / f"netmapper_{language}.qm"
    catalogue = QTranslator(app)
    if not path.is_file() or not catalogue.load(str(path)):
        return None
    app.installTranslator(catalogue)
    return catalogue
