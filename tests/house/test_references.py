"""PySide6 6.12.0 drops a reference to None, True or False with nearly every call on Python 3.11, and aborts in the end.

So the calls are made in a process of their own: what goes wrong there is a red test here, not the end of the run.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = 5_000

BEGIN = """
import sys
from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

class Speaker(QObject):
    said = Signal(bool, object)

def counts():
    return [sys.getrefcount(thing) for thing in (None, True, False)]
"""

EMIT = """
speaker, heard = Speaker(), []
speaker.said.connect(lambda first, second: heard.clear())
before = counts()
for _ in range(CALLS):
    speaker.said.emit(True, None)
    speaker.said.emit(False, True)
"""

PAINT = """
image = QImage(8, 8, QImage.Format.Format_ARGB32)
painter = QPainter(image)
before = counts()
for _ in range(CALLS):
    painter.drawRect(QRectF(1, 1, 2, 2))
"""

END = """
after = counts()
print(max(was - now for was, now in zip(before, after)))
"""


@pytest.mark.parametrize("calls", [EMIT, PAINT], ids=["signals", "painting"])
def test_calls_into_qt_lose_no_references(calls: str) -> None:
    script = f"CALLS = {CALLS}\n{BEGIN}{calls}{END}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < CALLS // 10
