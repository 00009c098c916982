"""Small tables with what real ones have: duplicates, late rows, nulls, old dates, and a column that came later."""

import os
import shutil
import tempfile
import time
from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

from lake_upkeep import Run, Table, run_of

SCHEMA = (
    "order_id string, customer_id string, ordered_at timestamp, total decimal(38,6), born date, "
    "county string, ordered_at_day date"
)
TODAY = date(2026, 11, 22)


def row(number: int, **changes) -> tuple:
    values = {
        "order_id": f"o{number}",
        "customer_id": f"c{number % 5}",
        "ordered_at": datetime(2026, 11, 1 + number % 3, 23, 59, 59, 999999),
        "total": Decimal("99999999999999999999999999999999.999999"),
        "born": date(1, 1, 1),
        "county": "Tana River" if number % 2 else "Murang'a",
        **changes,
    }
    return (*values.values(), values["ordered_at"] and values["ordered_at"].date())


def nasty(batch: int) -> list[tuple]:
    """Twice the same row, a late one, and nulls in the columns of the person, of the time and of the folder."""
    return [
        row(batch),
        row(batch),
        row(100 + batch, ordered_at=datetime(2024, 2, 29, 0, 0, 0, 1)),
        row(200 + batch, customer_id=None),
        row(300 + batch, county=None, total=None, born=None),
        row(400 + batch, ordered_at=None),
    ]


def entry(location: Path | str, **changes) -> dict:
    uri = location if isinstance(location, str) else f"file://{location}/"
    return {
        "name": "orders",
        "tableFormat": "plain",
        "files": "parquet",
        "codec": "zstd",
        "location": uri,
        "partition": [
            {"name": "ordered_at_day", "column": "ordered_at", "grain": "day"},
            {"name": "county", "column": "county"},
        ],
        "targetFileBytes": 1_000_000,
        "keepSnapshotsDays": 0,
        "removeOrphansAfterDays": 3,
        "retainDays": 30,
        "person": "customer_id",
        **changes,
    }


def table(location: Path | str, **changes) -> Table:
    return Table.of(entry(location, **changes))


def run(spark: SparkSession, **changes) -> Run:
    made = run_of(spark, TODAY)
    return Run(**{**vars(made), **changes})


def frame(spark: SparkSession, rows: list[tuple], schema: str = SCHEMA) -> DataFrame:
    return spark.createDataFrame(rows, schema)


def append(data: DataFrame, location: Path, files: str = "parquet", keys=("ordered_at_day", "county")) -> None:
    data.coalesce(1).write.format(files).mode("append").partitionBy(*keys).save(str(location))


TEMPLATES: dict[str, Path] = {}


def fill(spark: SparkSession, location: Path, files: str = "parquet") -> None:
    """As a stream does it: a commit of few rows, and again. Written once, copied for each test."""
    if files not in TEMPLATES:
        made = Path(tempfile.mkdtemp()) / "orders"
        for batch in range(3):
            append(frame(spark, nasty(batch)), made, files)
        TEMPLATES[files] = made
    shutil.copytree(TEMPLATES[files], location)


def rows(spark: SparkSession, location: Path, files: str = "parquet") -> Counter:
    """As a multiset, through the folders, as readers of plain tables see it."""
    return counted(spark.read.format(files).option("mergeSchema", "true").load(str(location)))


def counted(data: DataFrame) -> Counter:
    return Counter(tuple(sorted(one.asDict().items())) for one in data.collect())


def paths(location: Path, ending: str = "") -> list[Path]:
    return sorted(path for path in location.rglob(f"[!._]*{ending}") if path.is_file())


def age(path: Path, minutes: float) -> None:
    then = time.time() - minutes * 60
    os.utime(path, (then, then))


def staging(location: Path) -> Path:
    return location.parent / "_upkeep" / location.name
