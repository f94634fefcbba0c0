"""Unlocks the session of a home again and again; answers what each took beyond its key derivation, in ms.

Words: how often, passphrase.
"""

from __future__ import annotations

import json
import sys

from bench.probes.opened import Laptop


def main() -> None:
    """Once before, so that everything is imported."""
    runs, passphrase = int(sys.argv[1]), sys.argv[2]
    laptop = Laptop()
    extra: list[float] = []
    derived: list[float] = []
    for _ in range(runs + 1):
        window, seconds, kdf = laptop.unlocked(passphrase)
        laptop.close(window)
        extra.append((seconds - kdf) * 1_000)
        derived.append(kdf * 1_000)
    print(json.dumps({"extra_ms": extra[1:], "derived_ms": derived[1:]}))


if __name__ == "__main__":
    main()
