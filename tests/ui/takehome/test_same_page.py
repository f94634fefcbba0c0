"""What is seen is what is printed: the preview, the saved PDF and the printer's page have the same pixels and the same words."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from netmapper.export.name_views import NameView
from netmapper.export.takehome import TakeHome
from netmapper.export.takehome_sheets import take_home_sheets
from netmapper.ui.painter import QtPainter, paint_pages
from netmapper.ui.takehome import printing
from netmapper.ui.takehome.preview import EDGE, Preview
from netmapper.ui.theme import Look
from tests.support.take_home import NAMES, everything, page_of

WIDE = 600
ALIKE = 0.002
"""The share of small squares that may look otherwise, since another program smooths edges in its own way."""
WISHES = replace(everything(TakeHome(names=NameView.WHOLE)), words="Words of my own.")
needs_poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="no pdftoppm")


@needs_poppler
@pytest.mark.parametrize("landscape", [False, True], ids=["upright", "sideways"])
def test_the_preview_and_the_saved_pages_have_the_same_pixels(tmp_path: Path, look: Look, landscape: bool) -> None:
    sheets = take_home_sheets(page_of(replace(WISHES, landscape=landscape)))
    seen = seen_pages(sheets, look)
    printed = printed_pages(QtPainter().booklet(sheets), tmp_path, seen[0].size())
    assert len(printed) == len(sheets)
    assert max(map(apart, seen, printed)) < ALIKE


@needs_poppler
def test_another_page_has_other_pixels(tmp_path: Path, look: Look) -> None:
    seen = seen_pages(take_home_sheets(page_of(WISHES)), look)
    other = take_home_sheets(page_of(replace(WISHES, passing=False)))
    assert apart(seen[0], printed_pages(QtPainter().booklet(other), tmp_path, seen[0].size())[0]) > 2 * ALIKE


@needs_poppler
def test_a_printer_gets_the_same_page(tmp_path: Path, look: Look) -> None:
    sheets = take_home_sheets(page_of(WISHES))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printer.pdf"))
    printer.setFullPage(True)
    paint_pages(printer, sheets)
    seen = seen_pages(sheets, look)
    printed = printed_pages((tmp_path / "printer.pdf").read_bytes(), tmp_path, seen[0].size())
    assert max(map(apart, seen, printed)) < ALIKE


def test_the_print_command_gets_the_pages_that_would_be_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[tuple[str, bytes]] = []
    monkeypatch.setattr(printing, "print_command", lambda: "lp")
    monkeypatch.setattr(printing, "print_through", lambda command, printer, pdf: taken.append((printer, pdf)) or True)
    sheets = take_home_sheets(page_of(WISHES))
    assert printing.QtPrinters().ready("Kitchen", sheets)()
    ((printer, pdf),) = taken
    assert printer == "Kitchen"
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") == len(sheets)


def test_a_printer_that_qt_does_not_know_takes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "print_command", lambda: None)
    assert not printing.QtPrinters().ready("Nowhere", take_home_sheets(page_of(WISHES)))()


@needs_poppler
def test_the_words_of_a_saved_page_can_be_selected(tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(QtPainter().booklet(take_home_sheets(page_of(WISHES))))
    told = subprocess.run(["pdftotext", tmp_path / "page.pdf", "-"], check=True, capture_output=True, text=True).stdout
    words = " ".join(told.split())
    assert [part for part in (*NAMES, "Words of my own.", "I give Quillon this", "costs me") if part not in words] == []


def seen_pages(sheets: Sequence[str], look: Look) -> list[QImage]:
    """The sheets as the preview shows them."""
    preview = Preview(look)
    preview.resize(WIDE + 2 * EDGE, 100)
    preview.show_sheets(sheets, "")
    images = [preview.image(at) for at in range(len(sheets))]
    preview.deleteLater()
    return images


def printed_pages(pdf: bytes, folder: Path, size: QSize) -> list[QImage]:
    """The pages of a PDF as another program paints them, at a size."""
    (folder / "page.pdf").write_bytes(pdf)
    sides = ["-scale-to-x", str(size.width()), "-scale-to-y", str(size.height())]
    asked = ["pdftoppm", "-png", *sides, folder / "page.pdf", folder / "sheet"]
    subprocess.run(asked, check=True, capture_output=True)
    return [QImage(str(path)) for path in sorted(folder.glob("sheet*.png"))]


def apart(one: QImage, other: QImage) -> float:
    """The share of small squares of two pictures that are clearly not alike."""
    size = QSize(one.width() // 6, one.height() // 6)
    small = [
        image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        for image in (one, other)
    ]
    unlike = sum(
        abs(small[0].pixelColor(x, y).lightness() - small[1].pixelColor(x, y).lightness()) > 24
        for x in range(size.width())
        for y in range(size.height())
    )
    return unlike / (size.width() * size.height())
