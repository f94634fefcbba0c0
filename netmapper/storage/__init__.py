"""The session file: sealed on the disk, a small database in memory. It knows neither screens nor the words for people."""

from netmapper.keys.cost import KdfCost
from netmapper.keys.locks import NewSecrets
from netmapper.storage.errors import (
    AlreadyOpen,
    AlreadyThere,
    Cause,
    Damage,
    DamagedFile,
    FileChanged,
    Foreign,
    NewerFile,
    NoSuchFile,
    NotASession,
    Offer,
    SavingTrouble,
    StorageTrouble,
    Unreadable,
)
from netmapper.storage.library import create_library, open_library
from netmapper.storage.opening import Opened, SessionRead, create_vault, open_vault, read_session
from netmapper.storage.vault import Vault
from netmapper.storage.writer import Deliver

__all__ = [
    "AlreadyOpen",
    "AlreadyThere",
    "Cause",
    "Damage",
    "DamagedFile",
    "Deliver",
    "FileChanged",
    "Foreign",
    "KdfCost",
    "NewSecrets",
    "NewerFile",
    "NoSuchFile",
    "NotASession",
    "Offer",
    "Opened",
    "SavingTrouble",
    "SessionRead",
    "StorageTrouble",
    "Unreadable",
    "Vault",
    "create_library",
    "create_vault",
    "open_library",
    "open_vault",
    "read_session",
]
