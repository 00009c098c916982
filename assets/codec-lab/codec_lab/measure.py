"""From a shape to its rows of reference/codecs.json."""

import hashlib
import platform
import sys
import time
import zlib
from importlib.metadata import version

import pyarrow as pa

from .draw import Draw
from .formats import METHODS, write
from .pruning import bytes_by_column
from .schema import RAW_BYTES, Shape, raw_bytes, table_of
from .shapes import SHAPES
from .variants import BY_COLUMN, VARIANTS, Variant

ASSET = "assets/codec-lab"
SEED = "duka-1"


def versions() -> dict[str, str]:
    """Everything that the bytes depend on. Python brings deflate, bzip2 and xz from the system, so zlib is named."""
    libraries = ("pyarrow", "fastavro", "cramjam", "backports.zstd")
    return {
        **{name: version(name) for name in libraries},
        "python": ".".join(map(str, sys.version_info[:2])),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "machine": platform.machine(),
        "system": platform.system(),
    }


def header(as_of: str) -> dict:
    return {
        "asset": ASSET,
        "asOf": as_of,
        "seed": SEED,
        "samples": {shape.name: digest(shape) for shape in SHAPES},
        "rawBytes": RAW_BYTES,
        "versions": versions(),
        "methods": METHODS,
    }


def rows_of(shape: Shape, rows: int | None = None) -> list[tuple]:
    return shape.generate(Draw(f"{SEED}/{shape.name}"), shape.rows if rows is None else rows)


def sample(shape: Shape, rows: int | None = None) -> pa.Table:
    return table_of(shape.columns, rows_of(shape, rows))


def digest(shape: Shape) -> str:
    """Of the values before any library touched them: it has to be the same on every machine."""
    return hashlib.sha256(repr(rows_of(shape)).encode()).hexdigest()[:16]


def raw_by_column(shape: Shape, table: pa.Table) -> dict[str, int]:
    return {column: raw_bytes(kind, table[column]) for column, kind in shape.columns.items()}


def _provenance(as_of: str) -> dict:
    return {"source": ASSET, "asOf": as_of, "asOfEstimate": None, "confidence": "measured"}


def _row(shape: Shape, variant: Variant, rows: int, raw: int, size: int, as_of: str) -> dict:
    return {
        "shape": shape.name,
        "dataset": shape.dataset,
        "format": variant.format,
        "codec": variant.codec,
        "level": variant.level,
        "usual": variant.usual,
        "rows": rows,
        "rawBytes": raw,
        "bytes": size,
        "ratio": round(size / raw, 4),
        **_provenance(as_of),
    }


def _column_row(shape: Shape, variant: Variant, raw: dict[str, int], data: bytes, as_of: str) -> dict:
    stored = bytes_by_column(data, list(shape.columns), variant.format)
    return {
        "shape": shape.name,
        "format": variant.format,
        "codec": variant.codec,
        "level": variant.level,
        "bytes": len(data),
        "rawBytes": raw,
        "columnBytes": stored,
        **_provenance(as_of),
    }


def measure(shape: Shape, as_of: str, say=lambda line: None) -> tuple[dict, dict]:
    """The rows by id and the column rows by id. `say` gets how long writing took: advice, never stored."""
    table = sample(shape)
    raw = raw_by_column(shape, table)
    total, rows, columns = sum(raw.values()), {}, {}
    for variant in VARIANTS:
        started = time.perf_counter()
        data = write(table, shape.columns, variant)
        say(f"{shape.name}/{variant.id}: {len(data) / total:.3f} in {time.perf_counter() - started:.2f} s")
        rows[f"{shape.name}/{variant.id}"] = _row(shape, variant, len(table), total, len(data), as_of)
        if variant in BY_COLUMN:
            columns[f"{shape.name}/{variant.format}"] = _column_row(shape, variant, raw, data, as_of)
    return rows, columns
