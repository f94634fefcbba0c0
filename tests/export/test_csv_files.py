from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.export.csv_files import CsvFile, check_bytes, check_table, read_rows
from netmapper.export.results import ReadBackFailed, Written

HEADER = ("a", "b")
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)


def written(folder: Path, rows: list[tuple[str, ...]]) -> Written:
    file = CsvFile(folder, "table.csv", HEADER)
    file.add(rows)
    file.close()
    return file.written


@given(st.lists(st.tuples(CELLS, CELLS), max_size=6))
def test_every_cell_comes_back(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]) -> None:
    folder = tmp_path_factory.mktemp("csv")
    file = written(folder, list(rows))
    check_bytes(folder, file)
    check_table(folder, file, HEADER)
    assert [tuple(row) for row in read_rows(folder / "table.csv")] == [HEADER, *rows]


def test_a_cell_of_a_million_characters_is_read(tmp_path: Path) -> None:
    check_table(tmp_path, written(tmp_path, [("x" * 1_000_000, "y")]), HEADER)


@pytest.mark.parametrize("rows", [[("1", "2", "3")], [("1",)]], ids=["a cell too many", "a cell too few"])
def test_rows_of_another_length_are_noticed(tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    with pytest.raises(ReadBackFailed):
        check_table(tmp_path, written(tmp_path, rows), HEADER)


def test_a_row_that_is_gone_is_noticed(tmp_path: Path) -> None:
    file = written(tmp_path, [("1", "2"), ("3", "4")])
    path = tmp_path / "table.csv"
    path.write_bytes(path.read_bytes().replace(b"3,4\r\n", b""))
    with pytest.raises(ReadBackFailed):
        check_table(tmp_path, file, HEADER)
    with pytest.raises(ReadBackFailed):
        check_bytes(tmp_path, file)


def test_another_header_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(ReadBackFailed):
        check_table(tmp_path, written(tmp_path, []), ("a", "c"))


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    written(tmp_path, [])
    with pytest.raises(FileExistsError):
        CsvFile(tmp_path, "table.csv", HEADER)
