"""CSV files written row by row, counted and hashed on the way, and read back afterwards. It knows no study."""

from __future__ import annotations

import csv
import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from netmapper.export.plans import Row
from netmapper.export.results import ReadBackFailed, Written

LARGEST_CELL = 16 * 1024 * 1024
"""Characters that a cell may have when it is read back."""


class HashedFile:
    """A new file that knows the size and the hash of what went into it."""

    def __init__(self, folder: Path, path: str) -> None:
        self.path = path
        self._file = (folder / path).open("xb", buffering=256 * 1024)
        self._hash = hashlib.sha256()
        self._size = 0

    def write(self, text: str) -> None:
        """Adds text, in UTF-8."""
        self.put(text.encode())

    def put(self, part: bytes) -> None:
        """Adds bytes."""
        self._file.write(part)
        self._hash.update(part)
        self._size += len(part)

    def close(self) -> None:
        """Puts everything on disk."""
        if not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()

    def written(self, rows: int | None = None) -> Written:
        """What was written."""
        return Written(self.path, self._size, self._hash.hexdigest(), rows)


class CsvFile:
    """One table on its way to disk: comma, quotes where needed, lines ended by CR LF, a header row."""

    def __init__(self, folder: Path, path: str, header: Sequence[str]) -> None:
        self.header = tuple(header)
        self._file = HashedFile(folder, path)
        self._rows = 0
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        self._writer.writerow(self.header)

    def add(self, rows: Sequence[Row]) -> None:
        """Writes rows; each has a cell for each column."""
        self._writer.writerows(rows)
        self._rows += len(rows)

    def close(self) -> None:
        """Puts everything on disk."""
        self._file.close()

    @property
    def written(self) -> Written:
        """What was written."""
        return self._file.written(self._rows)


def check_bytes(folder: Path, written: Written) -> None:
    """Reads a file again; raises ReadBackFailed where its bytes are not those that were written."""
    with (folder / written.path).open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
        size = file.tell()
    if (found, size) != (written.sha256, written.size):
        raise ReadBackFailed(written.path)


def check_table(folder: Path, written: Written, header: Sequence[str]) -> None:
    """Parses a table again; raises ReadBackFailed where header, number of rows or number of cells are not as written."""
    lines = read_rows(folder / written.path)
    if next(lines, None) != list(header):
        raise ReadBackFailed(written.path)
    rows = 0
    for line in lines:
        rows += 1
        if len(line) != len(header):
            raise ReadBackFailed(written.path)
    if rows != written.rows:
        raise ReadBackFailed(written.path)


def read_rows(path: Path) -> Iterator[list[str]]:
    """The lines of a table as cells of text, the header first."""
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST_CELL))
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file, strict=True)
