"""The description of the file is enough to read it: a reader that shares no line with the program finds everything."""

from __future__ import annotations

import ast
import json
import struct
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from netmapper.domain.errors import MapError
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import Command
from netmapper.editing.document import Document
from netmapper.storage.codec import plain, plain_key
from netmapper.storage.library import create_library
from tests.support import independent_reader as other
from tests.support.commands import COMMANDS
from tests.support.vaults import CHEAP, LAPTOP, RAW_STUDY, STUDY, WORDS, facts, new_vault


def told_by(network: NetworkMap) -> dict[str, dict[str, dict[str, object]]]:
    """A map in the words of the file, from the map itself."""
    tables: dict[str, dict[str, dict[str, object]]] = {}
    for table in other.KEYS:
        rows = getattr(network, table).items()
        tables[table] = {}
        for key, record in rows:
            words = {name: plain(getattr(record, name)) for name in type(record).__slots__[1:]}
            told = plain_key(key)
            tables[table][json.dumps(told if isinstance(told, list) else [told])] = words
    return tables


def test_the_independent_reader_imports_nothing_of_the_program() -> None:
    tree = ast.parse(Path(other.__file__).read_text("utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {name for name in imported if name.partition(".")[0] in {"netmapper", "tests", "pyrage", "sqlite_utils"}}


@settings(max_examples=25)
@given(st.lists(COMMANDS, max_size=30))
def test_another_reader_finds_the_map_and_its_history(commands: list[Command]) -> None:
    with TemporaryDirectory() as folder:
        vault = new_vault(Path(folder), code="P-ü-1")
        document = Document(STUDY, recall=vault.recall)
        for command in commands:
            try:
                change = document.plan(command)
            except MapError:
                continue
            if change.edits:
                document.commit(vault.record(change), change)
        vault.wait()
        vault.close()
        raw = vault.path.read_bytes()
    found = other.read_session(raw, laptop=bytes(LAPTOP))
    assert found["tables"] == told_by(document.current)
    assert other.filled(found["played"], found["tables"]) == found["tables"]
    assert (found["facts"], found["study"]) == (asdict(facts(code="P-ü-1")), RAW_STUDY)
    assert set(found["times"]) <= {"2026-03-02T12:00:00.000Z"}


def test_another_reader_opens_with_the_passphrase(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.close()
    raw = vault.path.read_bytes()
    assert other.read_image(raw, passphrase=f"  {WORDS} ") == other.read_image(raw, laptop=bytes(LAPTOP))


def test_another_reader_opens_the_library(tmp_path: Path) -> None:
    key = create_library(tmp_path, WORDS, CHEAP)
    raw = (tmp_path / "library.netkey").read_bytes()
    header, end = other.read_label(raw, bytes.fromhex("89 4E 45 54 4B 45 59 0A"))
    assert end == len(raw)
    assert other.unwrapped_by_passphrase(header["slot"], WORDS, header["library_id"]) == bytes(key)


def test_the_header_is_as_it_is_described(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    vault.close()
    raw = vault.path.read_bytes()
    header, _ = other.read_label(raw)
    assert sorted(header) == ["body", "file_id", "format", "generation", "slots"]
    assert (header["format"], header["file_id"]) == ([1, 2], facts().file_id)
    assert [slot["kind"] for slot in header["slots"]] == ["passphrase", "laptop"]
    (length,) = struct.unpack(">I", raw[8:12])
    assert raw[12 : 12 + length] == json.dumps(header, sort_keys=True, separators=(",", ":")).encode("ascii")
