"""What can be wrong with a secret or with what it should open, typed by who must act. No words here."""

from __future__ import annotations


class KeyTrouble(Exception):
    """A secret that does not open, or a lock that cannot be made or tried."""


class WrongSecret(KeyTrouble):
    """The secret given is not one that opens this. Nothing was changed; try another."""


class WrongPassphrase(WrongSecret):
    """The passphrase is not the one that was set."""


class WrongLaptopKey(WrongSecret):
    """This laptop's key does not open it."""


class WrongRecoveryKey(WrongSecret):
    """The recovery key does not open it."""


class NoSuchSlot(KeyTrouble):
    """There is no lock for a secret of this kind: ``kind`` is passphrase, laptop or recovery."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class EmptyPassphrase(KeyTrouble):
    """A passphrase wants at least one visible character."""


class NoSecret(KeyTrouble):
    """Nothing may be locked without a passphrase or a laptop key: there would be no way back in."""


class BadRecipient(KeyTrouble):
    """A recipient that is no age X25519 public key, or a recovery key that is no age secret key."""


class AbsurdCost(KeyTrouble):
    """A file asks for a key derivation outside the limits; it was not run. ``what`` names the figure, ``asked`` is its value."""

    def __init__(self, what: str, asked: object) -> None:
        super().__init__(what)
        self.what = what
        self.asked = asked


class Altered(KeyTrouble):
    """A sealed thing that is not what was sealed: another key, or a changed byte."""


class MalformedSlot(KeyTrouble):
    """A key slot whose parts are not what its kind must have."""
