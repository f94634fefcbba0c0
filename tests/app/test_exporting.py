"""From sealed files to a package: what is in it, what is left out, and that one bad file fails no other."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from netmapper.app.exporting import Exported, Exporting, NothingToExport, Progress, Stopped
from netmapper.app.painting import Painter
from netmapper.app.session import InterviewSession
from netmapper.app.sessions import follow_up
from netmapper.app.unlocking import Unlocking
from netmapper.domain.codes import ConsentAnswer, Withdrawn
from netmapper.domain.network import Withdrawal
from netmapper.editing.change import Change, Edit
from netmapper.editing.commands import GiveConsent
from netmapper.export.results import LeftOutReason
from netmapper.keys.errors import WrongPassphrase
from netmapper.keys.secret import Passphrase
from netmapper.storage.errors import NotASession
from netmapper.storage.vault import NewSecrets, read_session
from tests.support.sealed import CHEAP, WORDS, invented_session, noon, sealed_session
from tests.support.sessions import begin_with


class PlainPainter:
    """Paints nothing, and says how large."""

    def png(self, svg: str, width: int) -> bytes:
        return f"PNG {width}".encode()

    def pdf(self, svg: str) -> bytes:
        return self.booklet((svg,))

    def booklet(self, pages: Sequence[str]) -> bytes:
        return b"PDF"


class NoColours(PlainPainter):
    """Runs dry at the last of the three."""

    def pdf(self, svg: str) -> bytes:
        raise KeyboardInterrupt


def export(
    tmp_path: Path, *paths: Path, words: str = WORDS, progress: Progress | None = None, painter: Painter | None = None
) -> Exported:
    unlocking = Unlocking(lambda: words)
    painter = painter or PlainPainter()
    exporting = Exporting(tmp_path / "out", noon, painter=painter, icons=lambda name: "", progress=progress or Progress())
    return exporting.run([unlocking.source(path) for path in paths])


def rows(exported: Exported, table: str) -> list[dict[str, str]]:
    with (exported.package.folder / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_all_sessions_are_in_the_tables_and_each_map_is_drawn(tmp_path: Path) -> None:
    exported = export(tmp_path, *(invented_session(tmp_path, f"P0{number}", number) for number in (1, 3, 5)))
    assert sorted(row["participant_code"] for row in rows(exported, "sessions")) == ["P01", "P03", "P05"]
    assert sorted(path.suffix for path in exported.pictures) == [".pdf"] * 3 + [".png"] * 3 + [".svg"] * 3
    assert all(path.is_file() for path in exported.pictures)
    assert exported.package.verified


def test_no_name_leaves(tmp_path: Path) -> None:
    exported = export(tmp_path, invented_session(tmp_path, cards=16))
    written = b"".join(path.read_bytes() for path in exported.package.folder.rglob("*") if path.is_file())
    for name in (b"The park", b"Dr ", "Café".encode(), b"Supermarket", b"Gardening", b"Mum"):
        assert name not in written


def test_one_bad_file_fails_no_other(tmp_path: Path) -> None:
    bad = tmp_path / "ffffffff.netmap"
    bad.write_bytes(b"not a session")
    exported = export(tmp_path, bad, invented_session(tmp_path))
    assert [type(unread.trouble) for unread in exported.unread] == [NotASession]
    assert len(exported.package.sessions) == 1


def test_where_nothing_can_be_opened_nothing_is_written(tmp_path: Path) -> None:
    path = invented_session(tmp_path, cards=2)
    with pytest.raises(NothingToExport) as caught:
        export(tmp_path, path, words="quite another set of six words")
    assert [type(unread.trouble) for unread in caught.value.unread] == [WrongPassphrase]
    assert not (tmp_path / "out").exists()


def test_stopping_leaves_nothing_that_looks_like_an_export(tmp_path: Path) -> None:
    paths = [invented_session(tmp_path, f"P0{number}", 2) for number in (1, 2, 3)]
    for asked_before in (1, 4):  # while they are read for what they say of one another, and while they are written
        asked = iter([False] * asked_before + [True])
        with pytest.raises(Stopped):
            export(tmp_path, *paths, progress=Progress(stopped=lambda asked=asked: next(asked)))
        assert list(tmp_path.glob("out/*")) == []


def test_an_export_stopped_at_its_pictures_leaves_nothing_that_looks_like_one(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        export(tmp_path, invented_session(tmp_path, cards=2), painter=NoColours())
    assert list((tmp_path / "out").iterdir()) == []


def test_a_session_is_counted_once_it_is_drawn_and_one_alone_is_opened_once(tmp_path: Path) -> None:
    paths = [invented_session(tmp_path, f"P0{number}", 2) for number in (1, 2)]
    told: list[tuple[int, int]] = []
    asked: list[str] = []

    def words() -> str:
        asked.append("asked")
        return WORDS

    unlocking = Unlocking(words)
    progress = Progress(told=lambda done, of: told.append((done, of)))
    exporting = Exporting(tmp_path / "out", noon, painter=PlainPainter(), icons=lambda name: "", progress=progress)
    exporting.run([unlocking.source(path) for path in paths])
    assert told == [(1, 2), (2, 2)]
    assert len(asked) == 4  # each says first what it says of the others, and is written then: none is kept meanwhile
    exporting.run([unlocking.source(paths[0])])
    assert len(asked) == 5


def test_an_export_never_touches_the_one_before(tmp_path: Path) -> None:
    path = invented_session(tmp_path, cards=2)
    first, second = export(tmp_path, path), export(tmp_path, path)
    assert first.package.folder != second.package.folder
    assert first.package.folder.is_dir()


def test_the_same_person_and_wave_twice_is_left_out_by_name(tmp_path: Path) -> None:
    exported = export(tmp_path, invented_session(tmp_path, "P01", 2), invented_session(tmp_path, "P01", 3))
    assert [one.code for one in exported.package.left_out] == ["P01"]
    assert len(rows(exported, "sessions")) == 1


def test_what_one_wave_says_holds_for_the_other_wherever_it_lies(tmp_path: Path) -> None:
    first = sealed_session(tmp_path)
    ana, bo = first.name_card("person", "Ana"), first.name_card("person", "Bo")
    agreed(first)
    first.close()
    second = follow_up(read_session(first.path, Passphrase(WORDS)), tmp_path, NewSecrets(passphrase=WORDS, cost=CHEAP), noon)
    agreed(second)
    second.forget(ana)
    second.wait()
    assert {row["node_id"] for row in rows(export(tmp_path, first.path), "nodes")} == {"0", str(ana), str(bo)}
    for paths in ((first.path, second.path), (second.path, first.path)):
        exported = export(tmp_path, *paths)
        assert {row["node_id"] for row in rows(exported, "nodes")} == {"0", str(bo)}
        assert sorted(row["wave"] for row in rows(exported, "sessions")) == ["1", "2"]
    left = Withdrawal("all", Withdrawn.EXCLUDE, "2026-03-02")
    begin_with(second, Change("withdraw", (Edit("withdrawals", "all", None, left),)))
    second.close()
    exported = export(tmp_path, first.path, second.path)
    assert [(one.wave, one.reason) for one in exported.package.left_out] == [(wave, LeftOutReason.WITHDREW) for wave in (1, 2)]
    assert exported.pictures == ()


def agreed(session: InterviewSession) -> None:
    for purpose in session.study.consent:
        session.do(GiveConsent(purpose.id, ConsentAnswer.YES, "2026-03-02"))
