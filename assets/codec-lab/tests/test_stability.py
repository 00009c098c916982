"""A sample is big enough when twice the rows say the same."""

import pytest

from codec_lab.formats import write
from codec_lab.measure import raw_by_column, sample
from codec_lab.shapes import SHAPES
from codec_lab.variants import Variant

# One of each kind of codec and format; the slow ones compress the same blocks, so they follow.
TRIED = (
    Variant("parquet", "none"),
    Variant("parquet", "snappy"),
    Variant("parquet", "gzip", 6),
    Variant("parquet", "zstd", 3),
    Variant("orc", "none"),
    Variant("orc", "zlib"),
    Variant("avro", "deflate", 6),
)


def _ratios(shape, rows: int) -> dict[str, float]:
    table = sample(shape, rows)
    raw = sum(raw_by_column(shape, table).values())
    return {variant.id: len(write(table, shape.columns, variant)) / raw for variant in TRIED}


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_ratios_move_less_than_two_percent_when_rows_double(shape):
    once, twice = _ratios(shape, shape.rows), _ratios(shape, 2 * shape.rows)
    assert {id: twice[id] / once[id] for id in once if abs(twice[id] / once[id] - 1) >= 0.02} == {}
