"""Printing sheets on a printer of this laptop. Qt's printing is imported when somebody first wants to print.

Where the system has a print command, the page goes to it through a pipe: Qt would write it to a file first. What the
print service keeps for itself while it prints is its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from netmapper.app.taking_home import JOB, print_command, print_through
from netmapper.ui.painter import QtPainter, paint_pages


class Printers(Protocol):
    """The printers of this laptop."""

    def names(self) -> tuple[str, ...]:
        """The printers that there are, the usual one first."""

    def ready(self, printer: str, sheets: Sequence[str]) -> Callable[[], bool]:
        """Paints these; what it returns prints them, on any thread, and says whether the printer took them."""


class QtPrinters:
    """The printers that the system knows."""

    def names(self) -> tuple[str, ...]:
        """The printers that there are, the usual one first."""
        from PySide6.QtPrintSupport import QPrinterInfo

        usual = QPrinterInfo.defaultPrinterName()
        return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name)))

    def ready(self, printer: str, sheets: Sequence[str]) -> Callable[[], bool]:
        """Paints these; what it returns prints them, on any thread, and says whether the printer took them."""
        command = print_command()
        if command is not None:
            pdf = QtPainter().booklet(sheets)
            return lambda: print_through(command, printer, pdf)
        taken = _painted(printer, sheets)
        return lambda: taken


def _painted(printer: str, sheets: Sequence[str]) -> bool:
    """Prints through Qt, on the window's thread."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    known = QPrinterInfo.printerInfo(printer)
    if known.isNull():
        return False
    device = QPrinter(known, QPrinter.PrinterMode.HighResolution)
    device.setDocName(JOB)
    device.setCreator(JOB)
    device.setFullPage(True)
    return paint_pages(device, sheets) and device.printerState() is not QPrinter.PrinterState.Error
