from __future__ import annotations

import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from netmapper.export.icons import IconFolder
from netmapper.export.picture import map_svg
from netmapper.export.picture_words import PictureColours
from netmapper.ui.painter import LARGEST, NotAPicture, QtPainter
from tests.support.interviews import invented
from tests.support.studies import small_study

ROOT = Path(__file__).parents[2]
STUDY = small_study()


@pytest.fixture
def svg() -> str:
    return map_svg(STUDY, invented(STUDY, 12).network, icons=IconFolder(ROOT / "icons"), effects=True, title="A map")


def test_a_png_has_the_width_and_the_shape_of_its_picture(svg: str) -> None:
    image = QImage.fromData(QtPainter().png(svg, 920))
    width, height = (float(size) for size in re.findall(r'(?:width|height)="([\d.]+)"', svg)[:2])
    assert image.width() == 920
    assert image.height() == pytest.approx(920 * height / width, abs=2)


def test_me_and_the_ground_are_where_they_belong(svg: str) -> None:
    image = QImage.fromData(QtPainter().png(svg, 1376))
    x, y = (float(part) for part in re.findall(r'id="map" transform="translate\(([\d.]+) ([\d.]+)\)"', svg)[0])
    assert image.pixelColor(2, 2).name().upper() == PictureColours().ground
    assert image.pixelColor(round(x), round(y) - 18).name().upper() == PictureColours().text


def test_the_same_picture_gives_the_same_png(svg: str) -> None:
    assert QtPainter().png(svg, 600) == QtPainter().png(svg, 600)


def test_a_pdf_holds_words_and_lines_and_no_pixels(svg: str) -> None:
    pdf = QtPainter().pdf(svg)
    streams = b"".join(_unpacked(part) for part in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL))
    assert pdf.startswith(b"%PDF")
    assert b"AtkinsonHyperlegible" in pdf
    assert b"BT" in streams
    assert b"/Subtype /Image" not in pdf


def test_a_picture_is_never_painted_larger_than_it_may_be(svg: str) -> None:
    tall = svg.replace('<svg xmlns="http://www.w3.org/2000/svg"', '<svg data-x="1" xmlns="http://www.w3.org/2000/svg"')
    image = QImage.fromData(QtPainter().png(tall, 10 * LARGEST))
    assert max(image.width(), image.height()) <= LARGEST


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("rubbish", ["", "no svg", "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>"])
def test_what_is_no_picture_is_refused(rubbish: str) -> None:
    with pytest.raises(NotAPicture):
        QtPainter().png(rubbish, 100)


def test_it_paints_in_a_process_without_any_screen() -> None:
    script = (
        "from pathlib import Path\n"
        "from netmapper.ui.painter import QtPainter, offscreen_application\n"
        f"painter = QtPainter(offscreen_application(Path({str(ROOT)!r})))\n"
        'svg = \'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">a</text></svg>\'\n'
        "assert painter.png(svg, 90).startswith(b'\\x89PNG') and painter.pdf(svg).startswith(b'%PDF')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], env={}, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream
