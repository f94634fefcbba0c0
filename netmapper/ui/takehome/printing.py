"""Printing sheets on a printer of this laptop. Qt's printing is imported when somebody first wants to print.

The sheets go to the system's print service from memory; what that keeps for itself while it prints is its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from netmapper.ui.painter import paint_pages

DOCUMENT = "netmapper"
"""What the print service calls the job: no name, no title of the person's."""


class Printers(Protocol):
    """The printers of this laptop."""

    def names(self) -> tuple[str, ...]:
        """The printers that there are, the usual one first."""

    def send(self, printer: str, sheets: Sequence[str]) -> bool:
        """Prints these; False where the printer did not take them."""


class QtPrinters:
    """The printers that the system knows."""

    def names(self) -> tuple[str, ...]:
        """The printers that there are, the usual one first."""
        from PySide6.QtPrintSupport import QPrinterInfo

        usual = QPrinterInfo.defaultPrinterName()
        return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name)))

    def send(self, printer: str, sheets: Sequence[str]) -> bool:
        """Prints these; False where the printer did not take them."""
        from PySide6.QtPrintSupport import QPrinter

        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setPrinterName(printer)
        if not device.isValid():
            return False
        device.setDocName(DOCUMENT)
        device.setCreator(DOCUMENT)
        device.setFullPage(True)
        paint_pages(device, sheets)
        return device.printerState() is not QPrinter.PrinterState.Error
