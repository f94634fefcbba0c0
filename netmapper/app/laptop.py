"""What is on this laptop: its studies, its sealed sessions, and how it shows things. Quick, and nothing is unsealed for it.

It imports nothing heavy, since the first window waits for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

LARGEST_STUDY = 5_000_000
"""Bytes of a study file, at most; the checks of a study say the same."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How this laptop shows things. An empty ``theme`` or ``language`` follows the system.

    ``percent`` is the text size, 80 to 200.
    """

    theme: str = ""
    percent: int = 100
    large_targets: bool = False
    reduced_motion: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class StudyEntry:
    """A study file on this laptop, as far as it is read for a list: its head only, nothing of it checked yet."""

    path: Path
    id: str
    title: str
    version: str
    notice: str = ""


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """A sealed session on this laptop, as far as it shows before it is unlocked: ``name`` is the first 8 of its file id."""

    path: Path
    name: str
    changed: datetime


class Laptop:
    """The folders of this laptop. ``home`` is made when something is first kept in it; ``bundled`` holds example studies."""

    def __init__(self, home: Path, bundled: Path) -> None:
        self._home = home
        self._bundled = bundled

    @property
    def sessions_folder(self) -> Path:
        """Where new sessions are kept; made here where it is missing, for its owner alone."""
        folder = self._home / "sessions"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return folder

    @property
    def practice_folder(self) -> Path:
        """Where practice is kept until it is left; it is not there before anybody practised."""
        return self._home / "practice"

    def settings(self) -> Settings:
        """How this laptop shows things; the defaults where nothing was kept or what was kept cannot be read."""
        with suppress(OSError, ValueError, TypeError):
            kept = json.loads((self._home / "settings.json").read_text(encoding="utf-8"))
            known = {field.name: kept[field.name] for field in fields(Settings) if field.name in kept}
            return _within_bounds(Settings(**known))
        return Settings()

    def keep_settings(self, settings: Settings) -> None:
        """Keeps the settings for the next start. Trouble in keeping them stops nobody."""
        with suppress(OSError):
            self._home.mkdir(parents=True, exist_ok=True, mode=0o700)
            waiting = self._home / "settings.json.new"
            waiting.write_text(json.dumps(asdict(settings)), encoding="utf-8")
            waiting.replace(self._home / "settings.json")

    def exported(self) -> dict[str, datetime]:
        """When each session was last exported on this laptop, by the name of its file. What cannot be read was never noted."""
        found: dict[str, datetime] = {}
        with suppress(OSError, ValueError, AttributeError, RecursionError):
            for name, at in json.loads((self._home / "exported.json").read_text(encoding="utf-8")).items():
                with suppress(ValueError, TypeError):
                    told = datetime.fromisoformat(at)
                    found[str(name)] = told if told.tzinfo is not None else told.replace(tzinfo=UTC)
        return found

    def note_exported(self, name: str, at: datetime) -> None:
        """Notes an export by the name of a session's file, which says nothing of the person. Trouble in noting stops nobody."""
        noted = {known: told.isoformat() for known, told in (self.exported() | {name: at}).items()}
        with suppress(OSError):
            waiting = self._home / "exported.json.new"
            waiting.write_text(json.dumps(noted), encoding="utf-8")
            waiting.replace(self._home / "exported.json")

    def studies(self) -> tuple[StudyEntry, ...]:
        """The studies on this laptop: those brought here first, then the examples. What is no study at all is passed over."""
        folders = (self._home / "studies", self._bundled)
        found = (entry for folder in folders for path in sorted(folder.glob("*.netstudy")) for entry in _head(path))
        return tuple(found)

    def sessions(self) -> tuple[SessionEntry, ...]:
        """The sessions on this laptop, the latest first. No file is opened for it."""
        return sessions_in(self._home / "sessions")


def sessions_in(folder: Path) -> tuple[SessionEntry, ...]:
    """The sessions of a folder, the latest first; none where it is not there or cannot be read. No file is opened for it."""
    found: list[SessionEntry] = []
    with suppress(OSError, ValueError):
        found = [entry for path in session_files(folder) for entry in _entry(path)]
    return tuple(sorted(found, key=lambda entry: (entry.changed, entry.name), reverse=True))


def study_file(path: Path) -> bytes:
    """A study file's bytes; of one that is longer than any study only so many that this shows. Raises OSError."""
    with path.open("rb") as file:
        return file.read(LARGEST_STUDY + 1)


def session_files(folder: Path) -> list[Path]:
    """The sessions of a folder by the names of their files, one whose file a crash left only an earlier state of among them."""
    there = set(folder.glob("*.netmap"))
    return sorted(there | {path.with_suffix("") for path in folder.glob("*.netmap.previous")})


def _within_bounds(settings: Settings) -> Settings:
    theme = settings.theme if settings.theme in {"", "light", "dark", "contrast"} else ""
    percent = min(max(int(settings.percent), 80), 200)
    language = settings.language if isinstance(settings.language, str) else ""
    return Settings(theme, percent, settings.large_targets is True, settings.reduced_motion is True, language)


def _head(path: Path) -> Iterator[StudyEntry]:
    with suppress(OSError, ValueError, TypeError, RecursionError):
        head = json.loads(study_file(path))
        if isinstance(head, dict) and head.get("format") == "netmapper-study":
            own = str(next(iter(head.get("languages") or ("en",))))
            words = (str(head.get("id", path.stem)), _words(head.get("title"), own) or path.stem, str(head.get("version", "")))
            yield StudyEntry(path, *words, notice=_words(head.get("notice"), own))


def _words(text: object, language: str) -> str:
    """The words in the study's own language, else the first there are."""
    return str(text.get(language) or next(iter(text.values()), "")) if isinstance(text, dict) else str(text or "")


def _entry(path: Path) -> Iterator[SessionEntry]:
    kept = path if path.exists() else path.with_name(f"{path.name}.previous")
    with suppress(OSError):
        yield SessionEntry(path, path.stem, datetime.fromtimestamp(kept.stat().st_mtime, UTC))
