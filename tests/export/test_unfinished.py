"""Exports that were killed: what they left is taken away by the next one, and nothing else is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from netmapper.export.unfinished import UNFINISHED, unfinished

WRITES_UNTIL_KILLED = """
import sys, time
from pathlib import Path
from netmapper.export.unfinished import unfinished
with unfinished(Path(sys.argv[1])) as part:
    (part / "data").mkdir()
    (part / "data" / "nodes.csv").write_text("rows")
    print("there", flush=True)
    time.sleep(60)
"""


def killed_export(folder: Path) -> Path:
    command = [sys.executable, "-c", WRITES_UNTIL_KILLED, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        running.kill()
    return next(path for path in folder.iterdir() if path.is_dir())


def test_what_a_killed_export_left_is_gone_after_the_next(tmp_path: Path) -> None:
    left = killed_export(tmp_path)
    assert (left / "data" / "nodes.csv").is_file()
    with unfinished(tmp_path):
        assert not left.exists()
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_is_under_way_is_let_be(tmp_path: Path) -> None:
    with unfinished(tmp_path) as first, unfinished(tmp_path) as second:
        assert first != second
        assert first.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_other_names_and_links_are_let_be(tmp_path: Path) -> None:
    (tmp_path / f"{UNFINISHED}notes").mkdir()
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").write_text("mine")
    (tmp_path / f"{UNFINISHED}0123456789ab").symlink_to(tmp_path / "kept", target_is_directory=True)
    before = sorted(path.name for path in tmp_path.iterdir())
    with unfinished(tmp_path):
        pass
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert (tmp_path / "kept" / "file").is_file()


def test_what_went_wrong_is_told_also_where_nothing_can_be_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(path: Path, *, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            raise OSError("the stick is gone")

    monkeypatch.setattr("shutil.rmtree", gone)
    with pytest.raises(KeyError, match="first"), unfinished(tmp_path):
        raise KeyError("first")
