"""PNG and PDF from a picture in SVG, through Qt. It opens no window, and knows neither map nor study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from netmapper.ui.assets import Assets

LARGEST = 8_192
"""The widest and highest picture that is painted, in pixels."""
POINTS = 0.75
"""Points of paper for a pixel of SVG."""
DOTS = 300
"""Dots per inch of the page; lines are lines at any of them."""


class NotAPicture(ValueError):
    """What was handed in is no SVG that can be painted."""


def offscreen_application(root: Path) -> QGuiApplication:
    """The running application, or a new one without a screen and with the bundled fonts; ``root`` holds ``resources/``."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    made = QGuiApplication(["netmapper", "-platform", "offscreen"])
    Assets(root).load_fonts()
    return made


class QtPainter:
    """A painter that Qt lends its brush. It keeps the application that it is given; fonts must be there first."""

    def __init__(self, application: QGuiApplication | None = None) -> None:
        self._application = application

    def png(self, svg: str, width: int) -> bytes:
        """The picture as PNG, ``width`` pixels wide and as high as its shape asks."""
        renderer = _renderer(svg)
        size = renderer.defaultSize()
        wide = min(width, LARGEST, LARGEST * size.width() // size.height())
        image = QImage(wide, max(1, round(wide * size.height() / size.width())), QImage.Format.Format_RGB32)
        paint_page(image, renderer)
        buffer = _buffer()
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return _bytes(buffer)

    def pdf(self, svg: str) -> bytes:
        """The picture as one PDF page of its own shape: lines stay lines, and words can be selected."""
        return self.booklet((svg,))

    def booklet(self, pages: Sequence[str]) -> bytes:
        """Pictures as the pages of one PDF, in memory and nowhere else."""
        buffer = _buffer()
        writer = QPdfWriter(buffer)
        writer.setResolution(DOTS)
        writer.setCreator("netmapper")
        paint_pages(writer, pages)
        return _bytes(buffer)


def paint_page(image: QImage, renderer: QSvgRenderer) -> None:
    """Paints a picture on white, from edge to edge of an image."""
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()


def paint_pages(device: QPagedPaintDevice, pages: Sequence[str]) -> bool:
    """Paints pictures onto a device of pages, each on a page of its own shape, from edge to edge; False where it takes none."""
    renderers = [_renderer(svg) for svg in pages]
    painter = QPainter()
    for at, renderer in enumerate(renderers):
        device.setPageLayout(_layout(renderer.viewBoxF().size()))
        if not (device.newPage() if at else painter.begin(device)):
            return False
        renderer.render(painter, QRectF(0, 0, device.width(), device.height()))
    return painter.end()


def _layout(size: QSizeF) -> QPageLayout:
    """A page of a picture's shape, without margins; one that is wider than high is an upright sheet, turned."""
    upright = size.height() >= size.width()
    shape = QPageSize((size if upright else size.transposed()) * POINTS, QPageSize.Unit.Point)
    ways = QPageLayout.Orientation
    return QPageLayout(shape, ways.Portrait if upright else ways.Landscape, QMarginsF(0, 0, 0, 0))


def _renderer(svg: str) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid() or renderer.defaultSize().isEmpty():
        raise NotAPicture
    return renderer


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _bytes(buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data())
