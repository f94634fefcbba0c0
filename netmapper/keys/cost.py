"""What a passphrase costs to try: Argon2id with figures that lie in each file, and limits on what a file may ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from netmapper.keys.errors import AbsurdCost
from netmapper.keys.secret import Passphrase

MOST_MEMORY_KIB = 1024 * 1024
MOST_PASSES = 64
MOST_LANES = 16
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Memory in KiB, passes over it, and lanes. The default is what is shipped: about 0.3 s on two slow cores."""

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Raises AbsurdCost outside 8 KiB a lane to 1 GiB, 1 to 64 passes, 1 to 16 lanes."""
        for what, asked, least, most in (
            ("lanes", self.lanes, 1, MOST_LANES),
            ("passes", self.passes, 1, MOST_PASSES),
            ("memory_kib", self.memory_kib, 8, MOST_MEMORY_KIB),
        ):
            if type(asked) is not int or not least <= asked <= most:
                raise AbsurdCost(what, asked)
        if self.memory_kib < 8 * self.lanes:
            raise AbsurdCost("memory_kib", self.memory_kib)

    def figures(self) -> dict[str, int]:
        """The cost as it stands in a file."""
        return {"memory_kib": self.memory_kib, "passes": self.passes, "lanes": self.lanes}

    @classmethod
    def read(cls, figures: Mapping[str, object]) -> KdfCost:
        """The cost that a file asks for; raises AbsurdCost before anything is run."""
        memory, passes, lanes = (figures.get(name) for name in ("memory_kib", "passes", "lanes"))
        for what, asked in (("memory_kib", memory), ("passes", passes), ("lanes", lanes)):
            if type(asked) is not int:
                raise AbsurdCost(what, asked)
        return cls(memory, passes, lanes)  # type: ignore[arg-type]  # just seen to be whole numbers


def derived(passphrase: Passphrase, salt: bytes, cost: KdfCost) -> bytes:
    """32 bytes from a passphrase by Argon2id, version 1.3."""
    kdf = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(passphrase.material)
