"""Keeping a page: once, where it was said, and no part of it left where it could not be kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from netmapper.app.taking_home import Became, keep_page, kept_file, print_through, take_back


def test_the_name_of_the_file_tells_nothing(tmp_path: Path) -> None:
    assert keep_page(tmp_path, b"page", "pdf") == tmp_path / "my-map.pdf"
    assert (tmp_path / "my-map.pdf").read_bytes() == b"page"


def test_what_stands_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "my-map.pdf").write_bytes(b"an earlier one")
    assert keep_page(tmp_path, b"page", "pdf") == tmp_path / "my-map-2.pdf"
    assert (tmp_path / "my-map.pdf").read_bytes() == b"an earlier one"


def test_a_full_stick_keeps_no_part_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        keep_page(tmp_path, b"page", "pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        keep_page(tmp_path / "stick", b"page", "html")


@pytest.mark.skipif(os.name == "nt", reason="a script of the shell")
def test_a_printed_page_goes_through_a_pipe_and_its_job_has_no_name(tmp_path: Path) -> None:
    command = tmp_path / "lp"
    command.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat > {tmp_path}/page\n', encoding="utf-8")
    command.chmod(0o700)
    assert print_through(str(command), "Kitchen", b"page")
    assert (tmp_path / "page").read_bytes() == b"page"
    assert (tmp_path / "asked").read_text(encoding="utf-8").split() == ["-s", "-t", "netmapper", "-d", "Kitchen", "-"]


def test_a_printer_that_is_gone_takes_nothing(tmp_path: Path) -> None:
    assert not print_through(str(tmp_path / "lp"), "Kitchen", b"page")


def test_a_file_is_taken_back_only_as_it_was_written(tmp_path: Path) -> None:
    kept = kept_file(keep_page(tmp_path, b"a page", "pdf"), b"a page")
    assert take_back(kept) is Became.REMOVED
    assert take_back(kept) is Became.GONE
    keep_page(tmp_path, b"another page", "pdf")
    assert take_back(kept) is Became.CHANGED
    assert kept.path.read_bytes() == b"another page"


@pytest.mark.skipif(os.name == "nt", reason="links want a right of their own there")
def test_a_link_to_such_a_page_is_left_alone(tmp_path: Path) -> None:
    page = keep_page(tmp_path, b"a page", "pdf")
    link = tmp_path / "link.pdf"
    link.symlink_to(page)
    assert take_back(kept_file(link, b"a page")) is Became.CHANGED
    assert link.exists()
