"""Opens the map and lets it be; answers how much of the processor that takes, and how much memory.

Words: passphrase, seconds to rest. What passes is shown. Memory is told in MB: PSS and RSS, as the system counts them.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from bench.probes.opened import Laptop


def main() -> None:
    """The event loop runs as ever; only a first second is let go by, in which the last things settle."""
    passphrase, seconds = sys.argv[1], float(sys.argv[2])
    laptop = Laptop()
    window, _, _ = laptop.unlocked(passphrase)
    laptop.rest()
    canvas = laptop.canvas(window)
    canvas.set_layers(replace(canvas.map.layers, passing=True))
    window.activateWindow()
    canvas.setFocus()
    gc.collect()
    _wait(1.0)
    before, began = time.process_time(), time.perf_counter()
    _wait(seconds)
    busy, lasted = time.process_time() - before, time.perf_counter() - began
    rolled = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    told = {line.split(":")[0]: int(line.split()[1]) / 1_024 for line in rolled[1:]}
    answer = {"cards": len(canvas.map.cards), "percent": 100 * busy / lasted, "pss_mb": told["Pss"], "rss_mb": told["Rss"]}
    laptop.close(window)
    print(json.dumps(answer))


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1_000), loop.quit)
    loop.exec()
    QGuiApplication.sync()


if __name__ == "__main__":
    main()
