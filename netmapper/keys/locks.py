"""The locks of one file together: which secrets a new file opens with, and the file key from one of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from netmapper.keys.cost import KdfCost, derived
from netmapper.keys.errors import EmptyPassphrase, NoSecret, NoSuchSlot, WrongSecret
from netmapper.keys.secret import LaptopKey, Passphrase, RecoveryKey, Secret
from netmapper.keys.slots import Derive, LaptopSlot, PassphraseSlot, RecoverySlot, Slot


@dataclass(frozen=True, slots=True)
class NewSecrets:
    """What a new file shall open with: a passphrase, a laptop key, or both; and the study's recipients for recovery."""

    passphrase: str | None = None
    laptop: LaptopKey | None = None
    recipients: tuple[str, ...] = ()
    cost: KdfCost = field(default_factory=KdfCost)

    def __post_init__(self) -> None:
        """Raises NoSecret or EmptyPassphrase."""
        if self.passphrase is None and self.laptop is None:
            raise NoSecret
        if self.passphrase is not None and not Passphrase(self.passphrase):
            raise EmptyPassphrase

    def __repr__(self) -> str:
        return "NewSecrets(…)"

    def slots(self, file_key: bytes, file_id: str) -> tuple[Slot, ...]:
        """A slot for each secret; raises BadRecipient."""
        made: list[Slot] = []
        if self.passphrase is not None:
            made.append(PassphraseSlot.around(file_key, file_id, Passphrase(self.passphrase), self.cost))
        if self.laptop is not None:
            made.append(LaptopSlot.around(file_key, file_id, self.laptop))
        return (*made, *(RecoverySlot.around(file_key, file_id, recipient) for recipient in self.recipients))

    def all(self) -> tuple[Secret, ...]:
        """The secrets with which the file will be opened."""
        passphrase = () if self.passphrase is None else (Passphrase(self.passphrase),)
        return passphrase if self.laptop is None else (*passphrase, self.laptop)


def file_key_from(slots: Iterable[Slot], secret: Secret, file_id: str, derive: Derive = derived) -> bytes:
    """The file key by the first slot that the secret opens; raises a WrongSecret, NoSuchSlot or BadRecipient."""
    kind = {Passphrase: "passphrase", LaptopKey: "laptop", RecoveryKey: "recovery"}[type(secret)]
    refused: WrongSecret | None = None
    for slot in slots:
        try:
            if isinstance(slot, PassphraseSlot) and isinstance(secret, Passphrase):
                return slot.open(secret, file_id, derive)
            if isinstance(slot, LaptopSlot) and isinstance(secret, LaptopKey):
                return slot.open(secret, file_id)
            if isinstance(slot, RecoverySlot) and isinstance(secret, RecoveryKey):
                return slot.open(secret, file_id)
        except WrongSecret as error:
            refused = error
    raise refused or NoSuchSlot(kind)


def remembering() -> Derive:
    """A derivation that does the same work only once: the generations of one file share their slots."""
    done: dict[tuple[Passphrase, bytes, KdfCost], bytes] = {}

    def derive(passphrase: Passphrase, salt: bytes, cost: KdfCost) -> bytes:
        known = (passphrase, salt, cost)
        if known not in done:
            done[known] = derived(passphrase, salt, cost)
        return done[known]

    return derive
