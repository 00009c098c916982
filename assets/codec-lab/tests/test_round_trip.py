"""What is written is read back to the last digit, or sizes would compare different data."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pyarrow as pa
import pytest

from codec_lab.formats import read, write
from codec_lab.measure import sample
from codec_lab.schema import table_of
from codec_lab.shapes import SHAPES
from codec_lab.variants import VARIANTS

COLUMNS = {
    "text": "string",
    "flag": "boolean",
    "count": "int",
    "total": "bigint",
    "ratio": "double",
    "speed": "float",
    "day": "date",
    "at": "timestamp",
    "price": "decimal(12,2)",
    "long_price": "decimal(38,6)",
}


def _utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


ROWS = [
    ("", True, 0, 0, 0.0, 0.0, date(1970, 1, 1), _utc(1970, 1, 1), Decimal("0.00"), Decimal("0.000000")),
    (
        "Ng'ombe – 🛵",
        False,
        -(2**31),
        -(2**63),
        -0.1,
        0.5,
        date(1963, 12, 12),
        _utc(1963, 12, 12, 0, 0, 0, 1),
        Decimal("-0.01"),
        Decimal("-1E-6"),
    ),
    (
        "x" * 5000,
        True,
        2**31 - 1,
        2**63 - 1,
        1e308,
        -2.25,
        date(2199, 12, 31),
        _utc(2199, 12, 31, 23, 59, 59, 999999),
        Decimal("9999999999.99"),
        Decimal("9" * 32 + ".999999"),
    ),
    (None,) * len(COLUMNS),
]
EACH_VARIANT = pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.id)


def _same_types(found: pa.Table, wanted: pa.Table) -> pa.Table:
    """ORC reads timestamps as nanoseconds; a cast that would lose a digit raises."""
    return found.cast(wanted.schema, safe=True)


@EACH_VARIANT
def test_nulls_decimals_and_timestamps_come_back_exactly(variant):
    table = table_of(COLUMNS, ROWS)
    found = read(write(table, COLUMNS, variant), COLUMNS, variant.format)
    assert _same_types(found, table).equals(table)


@EACH_VARIANT
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_every_shape_comes_back(shape, variant):
    table = sample(shape, 200)
    found = read(write(table, shape.columns, variant), shape.columns, variant.format)
    assert _same_types(found, table).equals(table)
