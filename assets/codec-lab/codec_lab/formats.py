"""Writes a table to bytes and reads it back.

Settings are those of the Java writers that fill most lakes, where Python's differ.
"""

import io

import fastavro
import pyarrow as pa
from pyarrow import orc, parquet

from .schema import avro_schema, raw_bytes, table_of
from .variants import Variant

PARQUET = {
    "version": "2.6",
    "data_page_size": 1024 * 1024,
    "dictionary_pagesize_limit": 1024 * 1024,
    "write_statistics": True,
    "write_page_index": False,
    "store_schema": False,
    "store_decimal_as_integer": True,
}
ORC = {
    "stripe_size": 64 * 1024 * 1024,
    "compression_block_size": 256 * 1024,
    "compression_strategy": "compression",
    "row_index_stride": 10_000,
    "dictionary_key_size_threshold": 0.8,
}
_FIRST_PAGE_ROWS = 20_000
AVRO = {"sync_interval": 64_000, "sync_marker": bytes(range(16))}

METHODS = {
    "parquet": {
        "library": "pyarrow",
        "block": "one row group holds the sample; pages of 1 MiB are compressed one by one, a dictionary ends at 1 MiB",
        "settings": {
            **PARQUET,
            "use_dictionary": "where the first 20,000 values get smaller by it, as parquet-java decides",
            "lz4": "LZ4_RAW, not the deprecated framing of Hadoop",
        },
    },
    "orc": {
        "library": "pyarrow",
        "block": "one stripe (64 MiB) holds the sample; chunks of 256 KiB are compressed one by one",
        "settings": {**ORC, "levels": "of the strategy named compression, which are zlib's and Zstandard's defaults"},
    },
    "avro": {
        "library": "fastavro",
        "block": "blocks of 64,000 bytes before compression are compressed one by one",
        "settings": {
            "sync_interval": AVRO["sync_interval"],
            "sync_marker": "fixed, so that bytes repeat",
            "fields": "union of null and the type",
        },
    },
}


def _is_smaller_as_dictionary(kind: str, values: pa.ChunkedArray) -> bool:
    """parquet-java gives a dictionary up after the first page if it saved nothing; pyarrow keeps it until it is full."""
    page = values.slice(0, _FIRST_PAGE_ROWS)
    distinct = pa.chunked_array([page.unique()])
    indexes = len(page) * (len(distinct) - 1).bit_length() // 8
    return raw_bytes(kind, distinct) + indexes < raw_bytes(kind, page)


def _write_parquet(table: pa.Table, columns: dict[str, str], variant: Variant, out: io.BytesIO) -> None:
    codec = "NONE" if variant.codec == "none" else variant.codec
    small = [column for column, kind in columns.items() if _is_smaller_as_dictionary(kind, table[column])]
    settings = {**PARQUET, "use_dictionary": small, "row_group_size": len(table)}
    parquet.write_table(table, out, compression=codec, compression_level=variant.level, **settings)


def _write_orc(table: pa.Table, _columns: dict[str, str], variant: Variant, out: io.BytesIO) -> None:
    codec = "uncompressed" if variant.codec == "none" else variant.codec
    orc.write_table(table, out, compression=codec, **ORC)


def _write_avro(table: pa.Table, columns: dict[str, str], variant: Variant, out: io.BytesIO) -> None:
    schema = fastavro.parse_schema(avro_schema("row", columns))
    fastavro.writer(out, schema, table.to_pylist(), codec=variant.codec, codec_compression_level=variant.level, **AVRO)


_WRITERS = {"parquet": _write_parquet, "orc": _write_orc, "avro": _write_avro}


def write(table: pa.Table, columns: dict[str, str], variant: Variant) -> bytes:
    out = io.BytesIO()
    _WRITERS[variant.format](table, columns, variant, out)
    return out.getvalue()


def read(data: bytes, columns: dict[str, str], format: str) -> pa.Table:
    if format == "parquet":
        return parquet.read_table(io.BytesIO(data))
    if format == "orc":
        return orc.read_table(io.BytesIO(data))
    return table_of(columns, [tuple(row.values()) for row in fastavro.reader(io.BytesIO(data))])
