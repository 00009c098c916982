"""What a column is, said once for Arrow, for Avro and for the platform file's way to count a row."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from .draw import Draw

RAW_BYTES = (
    "The values at the width of their type, before any encoding: boolean 1, int, float and date 4, bigint, double and "
    "timestamp 8, decimal 8 up to 18 digits and 16 above, string and json their UTF-8 bytes, null 0. No names, no "
    "separators."
)

_ARROW = {
    "string": pa.string(),
    "json": pa.string(),
    "boolean": pa.bool_(),
    "int": pa.int32(),
    "bigint": pa.int64(),
    "float": pa.float32(),
    "double": pa.float64(),
    "date": pa.date32(),
    "timestamp": pa.timestamp("us", tz="UTC"),
}
_AVRO = {
    "string": "string",
    "json": "string",
    "boolean": "boolean",
    "int": "int",
    "bigint": "long",
    "float": "float",
    "double": "double",
    "date": {"type": "int", "logicalType": "date"},
    "timestamp": {"type": "long", "logicalType": "timestamp-micros"},
}
_WIDTHS = {"boolean": 1, "int": 4, "float": 4, "date": 4, "bigint": 8, "double": 8, "timestamp": 8}
_DECIMAL = re.compile(r"decimal\((\d+),(\d+)\)")


@dataclass(frozen=True)
class Shape:
    """Data of one kind. `generate` yields rows as tuples in the order of `columns`; every column may be null."""

    name: str
    dataset: str
    rows: int
    columns: dict[str, str]
    generate: Callable[[Draw, int], list[tuple]]


def _decimal(kind: str) -> tuple[int, int] | None:
    match = _DECIMAL.fullmatch(kind)
    return (int(match[1]), int(match[2])) if match else None


def arrow_type(kind: str) -> pa.DataType:
    digits = _decimal(kind)
    return pa.decimal128(*digits) if digits else _ARROW[kind]


def avro_schema(name: str, columns: dict[str, str]) -> dict:
    def avro_type(kind: str):
        digits = _decimal(kind)
        return (
            {"type": "bytes", "logicalType": "decimal", "precision": digits[0], "scale": digits[1]}
            if digits
            else _AVRO[kind]
        )

    fields = [{"name": column, "type": ["null", avro_type(kind)]} for column, kind in columns.items()]
    return {"type": "record", "name": name, "fields": fields}


def table_of(columns: dict[str, str], rows: list[tuple]) -> pa.Table:
    arrays = [pa.array(values, arrow_type(kind)) for values, kind in zip(zip(*rows), columns.values(), strict=True)]
    return pa.table(arrays, names=list(columns))


def raw_bytes(kind: str, values: pa.ChunkedArray) -> int:
    if kind in ("string", "json"):
        return pc.sum(pc.binary_length(values)).as_py() or 0
    digits = _decimal(kind)
    width = (8 if digits[0] <= 18 else 16) if digits else _WIDTHS[kind]
    return width * (len(values) - values.null_count)
