"""reference/codecs.json is what this code measured."""

import json

import pytest

from codec_lab.__main__ import CODECS, README
from codec_lab.measure import header, measure, versions
from codec_lab.pruning import bytes_by_column
from codec_lab.readme import with_table
from codec_lab.shapes import SHAPES
from codec_lab.variants import VARIANTS

STORED = json.loads(CODECS.read_text())
OTHER_LIBRARIES = 0.03  # how far sizes may move with another version or machine before the file has to be made anew


def test_the_header_is_that_of_this_code():
    fresh = header(STORED["lab"]["asOf"])
    ours = {key: value for key, value in fresh.items() if key != "versions"}
    assert ours == {key: value for key, value in STORED["lab"].items() if key != "versions"}
    assert fresh["versions"].keys() == STORED["lab"]["versions"].keys()


def test_it_holds_every_shape_in_every_variant():
    assert list(STORED["rows"]) == [f"{shape.name}/{variant.id}" for shape in SHAPES for variant in VARIANTS]


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape.name == "events"], ids=lambda shape: shape.name)
def test_measuring_again_gives_equal_bytes_or_nearly_so_with_other_libraries(shape):
    rows, columns = measure(shape, STORED["lab"]["asOf"])
    stored = {id: STORED["rows"][id] for id in rows}
    if versions() == STORED["lab"]["versions"]:
        assert rows == stored
        assert columns == {id: STORED["columns"][id] for id in columns}
    for id, row in rows.items():
        assert row["rawBytes"] == stored[id]["rawBytes"]
        assert row["bytes"] == pytest.approx(stored[id]["bytes"], rel=OTHER_LIBRARIES), id


def test_the_tables_of_the_readme_are_made_from_it():
    text = README.read_text()
    assert with_table(text, STORED["rows"], STORED["columns"]) == text


@pytest.mark.parametrize("id", list(STORED["columns"]))
def test_columns_together_are_the_file(id):
    row = STORED["columns"][id]
    if row["columnBytes"] is None:
        assert row["format"] == "avro" and bytes_by_column(b"", [], "avro") is None
    else:
        assert sum(row["columnBytes"].values()) == pytest.approx(row["bytes"], rel=0.01)
