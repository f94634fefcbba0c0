"""A reader of session files written from the description of their format alone: it shares no line with the program.

Only cryptography and the standard library; the description is ``netmapper/storage/FORMAT.md``.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sqlite3
import struct
import unicodedata
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = bytes.fromhex("89 4E 45 54 4D 41 50 0A")
KEYS = {
    "nodes": ["id"],
    "ties": ["id"],
    "exchanges": ["tie", "resource", "direction"],
    "groups": ["id"],
    "answers": ["item", "node"],
    "steps": ["step"],
    "prompts": ["prompt"],
    "consents": ["purpose"],
    "notes": ["about"],
    "private_notes": ["node"],
    "reviews": ["node"],
    "plans": ["id"],
    "copies": ["id"],
    "visits": ["id"],
    "presences": ["step"],
    "concerns": ["id"],
    "timings": ["step"],
    "withdrawals": ["scope"],
    "last_nodes": ["id"],
    "last_ties": ["id"],
    "last_exchanges": ["tie", "resource", "direction"],
    "last_groups": ["id"],
}
DEFAULTS: dict[str, Any] = {
    "directed": False,
    "nobody": False,
    "skipped": False,
    "asked": True,
    "effect": 5,
    "prompts": [],
    "note": "",
    "wave": 1,
    "by": "",
    "how": "screen",
    **dict.fromkeys(("text", "help", "setting", "interviewer", "interpreter", "told", "told_on"), ""),
    **dict.fromkeys(("cards", "helpers", "others", "sheet"), []),
    **dict.fromkeys(("seconds", "opened", "pauses", "undone"), 0),
    "decided": "not_said",
}
JSON_COLUMNS = {"prompts", "members", "value", "cards", "helpers", "parts", "others", "sheet"}
FLAGS = {"directed", "wanted_more", "asked", "nobody", "skipped"}


def read_label(raw: bytes, magic: bytes = MAGIC) -> tuple[dict[str, Any], int]:
    """Sections 1 and 2: the header, and where salt and nonce begin."""
    assert raw[:8] == magic
    (length,) = struct.unpack(">I", raw[8:12])
    assert length <= 65_536
    end = 12 + length
    assert hashlib.sha256(raw[:end]).digest() == raw[end : end + 32]
    return json.loads(raw[12:end]), end + 32


def file_key(header: dict[str, Any], *, passphrase: str | None = None, laptop: bytes | None = None) -> bytes:
    """Section 3: the file key from a passphrase or a laptop's key."""
    for slot in header["slots"]:
        if slot["kind"] == "passphrase" and passphrase is not None:
            return unwrapped_by_passphrase(slot, passphrase, header["file_id"])
        if slot["kind"] == "laptop" and laptop is not None:
            return unwrapped(slot, laptop, header["file_id"])
    raise AssertionError("no slot for this secret")


def unwrapped_by_passphrase(slot: dict[str, Any], passphrase: str, about: str) -> bytes:
    """A key wrapped for a passphrase."""
    kdf = slot["kdf"]
    salt = base64.b64decode(kdf["salt"])
    cost = {"iterations": kdf["passes"], "lanes": kdf["lanes"], "memory_cost": kdf["memory_kib"]}
    text = unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8")
    return unwrapped(slot, Argon2id(salt=salt, length=32, **cost).derive(text), about)


def unwrapped(slot: dict[str, Any], key: bytes, about: str) -> bytes:
    """A key wrapped for another key."""
    told = f"netmapper {slot['kind']} slot\n{about}".encode()
    return AESGCM(key).decrypt(base64.b64decode(slot["nonce"]), base64.b64decode(slot["wrapped"]), told)


def read_image(raw: bytes, **secret: Any) -> bytes:
    """Section 4: the SQLite image."""
    header, at = read_label(raw)
    salt, nonce, closed = raw[at : at + 32], raw[at + 32 : at + 44], raw[at + 44 :]
    assert len(closed) == header["body"]
    key = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"netmapper body").derive(file_key(header, **secret))
    plain = AESGCM(key).decrypt(nonce, closed, raw[: at + 44])
    assert len(plain) in {2**19, 2**20, 2**21} or len(plain) % 2**22 == 0
    (length,) = struct.unpack(">Q", plain[:8])
    assert not any(plain[8 + length :])
    return plain[8 : 8 + length]


def read_session(raw: bytes, **secret: Any) -> dict[str, Any]:
    """Section 5: facts, study, tables by key, and the tables that the history makes when it is played."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(read_image(raw, **secret))
        connection.row_factory = sqlite3.Row
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert version == 3
        meta = connection.execute("SELECT * FROM meta").fetchone()
        assert meta["file_id"] == read_label(raw)[0]["file_id"]
        return {
            "facts": json.loads(meta["facts"]),
            "study": connection.execute("SELECT raw FROM study").fetchone()[0],
            "tables": {table: _table(connection, table) for table in KEYS},
            "played": _played(connection),
            "times": [row["at"] for row in connection.execute("SELECT at FROM history ORDER BY number")],
        }
    finally:
        connection.close()


def _table(connection: sqlite3.Connection, table: str) -> dict[str, dict[str, Any]]:
    found = {}
    for row in connection.execute(f'SELECT * FROM "{table}"'):
        values = dict(row)
        key = json.dumps([values.pop(name) for name in KEYS[table]])
        if table.removeprefix("last_") == "nodes":
            place = [values.pop(name) for name in ("radius", "angle", "ring", "sector")]
            values["place"] = None if place[0] is None else [part for part in place if part is not None]
        found[key] = {name: _value(name, value) for name, value in values.items()}
    return found


def _value(name: str, value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogatepass")
    if name in JSON_COLUMNS and value is not None:
        return json.loads(value)
    return bool(value) if name in FLAGS and value is not None else value


def _played(connection: sqlite3.Connection) -> dict[str, dict[str, dict[str, Any]]]:
    tables: dict[str, dict[str, dict[str, Any]]] = {table: {} for table in KEYS}
    last = 0
    for found, edits in connection.execute("SELECT number, edits FROM history ORDER BY number"):
        assert found > last
        last = found
        for table, plain_key, before, after in json.loads(edits):
            key = json.dumps(plain_key if isinstance(plain_key, list) else [plain_key])
            if after is None:
                del tables[table][key]
            elif before is None:
                tables[table][key] = after
            else:
                assert {name: tables[table][key].get(name, DEFAULTS.get(name)) for name in before} == before
                tables[table][key] |= after
    return tables


def filled(tables: dict[str, dict[str, dict[str, Any]]], like: dict[str, dict[str, dict[str, Any]]]) -> dict[str, Any]:
    """Played tables with their defaults written out, to set beside the tables of the file."""
    names = {table: {name for row in like[table].values() for name in row} for table in tables}
    return {
        table: {key: {name: row.get(name, DEFAULTS.get(name)) for name in names[table]} for key, row in rows.items()}
        for table, rows in tables.items()
    }
