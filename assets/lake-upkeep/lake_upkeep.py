"""Keeps the tables of a lake: compacts, expires, erases and exports them. README.md says what readers may rely on.

One file, since the engines take one: Glue, Dataproc Serverless and Databricks run it as it is, with PySpark 3.5 or
later and Python's own library. boto3 and dbutils are used on the engine that brings them.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import http.client
import json
import os
import sys
import tempfile
import time
import urllib.request
import xml.etree.ElementTree as xml
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol, TypeVar
from urllib.parse import quote, unquote, urlencode, urlsplit
from uuid import uuid4

from py4j.protocol import Py4JJavaError  # type: ignore[import-untyped]
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructField, StructType

DAY_MS = 24 * 60 * 60 * 1000

# ---------------------------------------------------------------- what is asked for

TASKS = ("compact", "expire", "erase", "export")


@dataclass(frozen=True)
class Table:
    """One table of the command line."""

    name: str
    table_format: str
    files: str
    codec: str
    # With a slash at its end.
    location: str
    # Catalogue, database and name: Iceberg only.
    identifier: str | None
    # The column that tells a row's age; None where no partition has a grain.
    time_column: str | None
    target_bytes: int
    keep_days: int
    orphan_days: int
    retain_days: int
    # The column that names the person whose row it is.
    person: str | None

    @staticmethod
    def of(entry: Mapping[str, Any]) -> Table:
        times = [key["column"] for key in entry["partition"] if key.get("grain") is not None]
        return Table(
            name=entry["name"],
            table_format=entry["tableFormat"],
            files=entry["files"],
            codec=entry["codec"],
            location=entry["location"].rstrip("/") + "/",
            identifier=entry.get("table"),
            time_column=times[0] if times else None,
            target_bytes=entry["targetFileBytes"],
            keep_days=entry["keepSnapshotsDays"],
            orphan_days=entry["removeOrphansAfterDays"],
            retain_days=entry["retainDays"],
            person=entry.get("person"),
        )

    @property
    def staging(self) -> str:
        """Beside the table and not in it: BigQuery's external tables read all of `orders/*.parquet`, however deep."""
        store, name = self.location.rstrip("/").rsplit("/", 1)
        return f"{store}/_upkeep/{name}/"

    @property
    def reference(self) -> str:
        """The table's name in SQL."""
        if self.table_format == "delta":
            return f"delta.{quoted(self.location)}"
        return ".".join(quoted(part) for part in self.identifier_parts)

    @property
    def identifier_parts(self) -> list[str]:
        if self.identifier is None:
            raise Refused(f"{self.name}: an Iceberg table needs its name in the catalogue (`table`)")
        return self.identifier.split(".")


class Refused(Exception):
    """What the program does not do, in one line for whoever asked."""


@dataclass(frozen=True)
class Tally:
    """Files and bytes of a table, as a reader meets them."""

    files: int
    bytes: int


@dataclass(frozen=True)
class Outcome:
    before: Tally
    after: Tally
    rows_deleted: int = 0
    # Files that others wrote or claimed meanwhile: the next run takes them up.
    left: int = 0


def quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


# ---------------------------------------------------------------- files


@dataclass(frozen=True)
class File:
    # Below the folder that was listed.
    name: str
    size: int
    modified_ms: int


class Files(Protocol):
    """What the program asks of a store. URIs of folders end with a slash."""

    def tree(self, folder: str) -> list[File]:
        """All files below, hidden ones too; none where there is no such folder."""

    def entries(self, folder: str) -> list[File]:
        """The files in it, without those of folders below."""

    def read(self, uri: str) -> bytes | None:
        """None where there is no such file."""

    def write(self, uri: str, text: str) -> None: ...

    def move(self, source: str, target: str) -> None: ...

    def delete(self, uri: str) -> None:
        """A file, or a folder with all that is in it; says nothing if there is none."""

    def fetch(self, uri: str, path: str) -> None:
        """Copies a file to the driver's disk."""


# Of a journal or a file of requests, in bytes.
LONGEST_TEXT = 64 * 1024 * 1024


def is_missing(error: Exception) -> bool:
    """Both ways to the files hand over the error of Java."""
    return "FileNotFoundException" in str(error)


class HadoopFiles:
    """Through Spark's own file systems: local disks, S3 on Glue, Cloud Storage on Dataproc."""

    def __init__(self, spark: SparkSession) -> None:
        self._jvm: Any = spark._jvm
        self._conf: Any = spark._jsc.hadoopConfiguration()

    def _at(self, uri: str) -> tuple[Any, Any]:
        path = self._jvm.org.apache.hadoop.fs.Path(uri)
        return path.getFileSystem(self._conf), path

    def tree(self, folder: str) -> list[File]:
        system, path = self._at(folder)
        if not system.exists(path):
            return []
        root = system.makeQualified(path).toString().rstrip("/") + "/"
        found, files = system.listFiles(path, True), []
        while found.hasNext():
            status = found.next()
            name = status.getPath().toString().removeprefix(root)
            files.append(File(name, status.getLen(), status.getModificationTime()))
        return files

    def entries(self, folder: str) -> list[File]:
        system, path = self._at(folder)
        if not system.exists(path):
            return []
        found = [status for status in system.listStatus(path) if status.isFile()]
        return [File(one.getPath().getName(), one.getLen(), one.getModificationTime()) for one in found]

    def read(self, uri: str) -> bytes | None:
        system, path = self._at(uri)
        try:
            stream = system.open(path)
        except Py4JJavaError as error:
            if is_missing(error):
                return None
            raise
        try:
            return bytes(self._jvm.org.apache.commons.io.IOUtils.toByteArray(stream))
        finally:
            stream.close()

    def write(self, uri: str, text: str) -> None:
        system, path = self._at(uri)
        out = system.create(path, True)
        out.write(bytearray(text.encode()))
        out.close()

    def move(self, source: str, target: str) -> None:
        system, path = self._at(source)
        if not system.rename(path, self._at(target)[1]):
            raise OSError(f"could not move {source}")

    def delete(self, uri: str) -> None:
        system, path = self._at(uri)
        system.delete(path, True)

    def fetch(self, uri: str, path: str) -> None:
        system, source = self._at(uri)
        system.copyToLocalFile(False, source, self._jvm.org.apache.hadoop.fs.Path(path), True)


class DatabricksFiles:
    """Through dbutils: Unity Catalog lends its credentials to it, and not to Hadoop's file systems."""

    def __init__(self, dbutils: Any) -> None:
        self._fs = dbutils.fs

    def _ls(self, folder: str) -> list[Any]:
        try:
            return list(self._fs.ls(folder))
        except Exception as error:
            if is_missing(error):
                return []
            raise

    def tree(self, folder: str) -> list[File]:
        below = [entry.name for entry in self._ls(folder) if entry.name.endswith("/")]
        deeper = each(lambda name: (name, self.tree(folder + name)), below, REQUESTS_AT_ONCE)
        return self.entries(folder) + [
            File(name + file.name, file.size, file.modified_ms) for name, files in deeper for file in files
        ]

    def entries(self, folder: str) -> list[File]:
        found = [entry for entry in self._ls(folder) if not entry.name.endswith("/")]
        return [File(one.name, one.size, one.modificationTime) for one in found]

    def read(self, uri: str) -> bytes | None:
        try:
            return bytes(self._fs.head(uri, LONGEST_TEXT).encode())
        except Exception as error:
            if is_missing(error):
                return None
            raise

    def write(self, uri: str, text: str) -> None:
        self._fs.put(uri, text, True)

    def move(self, source: str, target: str) -> None:
        self._fs.mv(source, target)

    def delete(self, uri: str) -> None:
        self._fs.rm(uri, True)

    def fetch(self, uri: str, path: str) -> None:
        self._fs.cp(uri, f"file:{path}")


def is_hidden(name: str) -> bool:
    """As Spark and Hive see it: `_SUCCESS` and `.crc` are no data, a folder `_day=7` is."""
    return any(part.startswith(".") or (part.startswith("_") and "=" not in part) for part in name.split("/"))


# ---------------------------------------------------------------- the run


@dataclass(frozen=True)
class Run:
    spark: SparkSession
    files: Files
    today: date
    # Begins the names of all that the run stages.
    id: str = field(default_factory=lambda: uuid4().hex)


def run_of(spark: SparkSession, today: date) -> Run:
    for name, value in SETTINGS.items():
        spark.conf.set(name, value)
    return Run(spark, files_of(spark), today)


def files_of(spark: SparkSession) -> Files:
    try:
        from pyspark.dbutils import DBUtils  # type: ignore[import-not-found]
    except ImportError:
        return HadoopFiles(spark)
    return DatabricksFiles(DBUtils(spark))


Item = TypeVar("Item")
Result = TypeVar("Result")
# Spark's scheduler shares the workers among them; more would only wait.
JOBS_AT_ONCE = 4
REQUESTS_AT_ONCE = 16


def each(work: Callable[[Item], Result], items: Iterable[Item], at_once: int) -> list[Result]:
    """All are done, or tried, before the first failure is raised."""
    with ThreadPoolExecutor(at_once) as pool:
        futures = [pool.submit(work, item) for item in items]
    return [future.result() for future in futures]


# ---------------------------------------------------------------- plain tables: reading and writing

# Text, so that a line stays byte for byte as the writer sent it.
READ_AS = {"parquet": "parquet", "orc": "orc", "avro": "avro", "json": "text"}
# Where Spark spells a codec in another way than the plan.
CODECS = {("avro", "zstd"): "zstandard", ("avro", "none"): "uncompressed"}
SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    # Spark's own default, INT96, is a type that nothing else writes any more.
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    # Dates before 1900 are real in dirty data: kept as they are, where Spark would refuse them.
    "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
    "spark.sql.parquet.datetimeRebaseModeInWrite": "CORRECTED",
    "spark.sql.parquet.int96RebaseModeInRead": "CORRECTED",
    "spark.sql.avro.datetimeRebaseModeInRead": "CORRECTED",
    "spark.sql.avro.datetimeRebaseModeInWrite": "CORRECTED",
    # A file that is damaged or gone has to be known.
    "spark.sql.files.ignoreCorruptFiles": "false",
    "spark.sql.files.ignoreMissingFiles": "false",
}


def read(run: Run, table: Table, uris: Sequence[str]) -> DataFrame:
    """What is in the files, without columns that Spark would make from the folders' names."""
    reader = run.spark.read.format(READ_AS[table.files]).option("recursiveFileLookup", "true")
    return (reader.option("lineSep", "\n") if table.files == "json" else reader).load(list(uris))


def write(table: Table, frame: DataFrame, folder: str) -> None:
    codec = CODECS.get((table.files, table.codec), table.codec)
    options = {"compression": codec, "maxRecordsPerFile": "0"}
    if table.files == "json":
        options["lineSep"] = "\n"
    frame.coalesce(1).write.format(READ_AS[table.files]).options(**options).save(folder)


def data_files(run: Run, table: Table) -> list[File]:
    files = run.files.tree(table.location)
    if any(file.name.startswith("_spark_metadata/") for file in files):
        raise Refused(f"{table.name}: a Spark stream keeps the list of its files, so they must not be replaced")
    return [file for file in files if not is_hidden(file.name)]


def tally(files: Iterable[File]) -> Tally:
    sizes = [file.size for file in files]
    return Tally(len(sizes), sum(sizes))


def by_schema(run: Run, table: Table, files: Sequence[File]) -> list[tuple[StructType, list[File]]]:
    """Only files of one schema are put together: nothing is widened, and a column that came later is not made up."""

    def schema(file: File) -> StructType:
        return read(run, table, [table.location + file.name]).schema

    if table.files == "json":
        return [(StructType(), list(files))]
    groups: dict[str, tuple[StructType, list[File]]] = {}
    for file, found in zip(files, each(schema, files, REQUESTS_AT_ONCE), strict=True):
        groups.setdefault(found.json(), (found, []))[1].append(file)
    return list(groups.values())


def rewrite(run: Run, table: Table, old: Sequence[File], keep: Column | None = None) -> bool:
    """Replaces files of one folder by a single one, or by none if no row is kept. False: others were at them."""
    token = f"{run.id}-{uuid4().hex}"
    staging = f"{table.staging}{token}/"
    frame = read(run, table, [table.location + file.name for file in old])
    kept = frame if keep is None else frame.where(keep)
    rows = kept.count()
    if rows == 0:
        return swap(run, table, token, old, None)
    write(table, kept, staging)
    staged = [file for file in run.files.entries(staging) if not is_hidden(file.name)]
    if len(staged) != 1 or read(run, table, [staging + staged[0].name]).count() != rows:
        raise RuntimeError(f"{table.name}: the new file does not hold the {rows} rows of the old ones")
    return swap(run, table, token, old, staged[0])


# ---------------------------------------------------------------- plain tables: the swap

# Of a swap that is under way; an older one belongs to a run that has died. The next run of a job is an hour away.
SWAP_MS = 10 * 60 * 1000


@dataclass(frozen=True)
class Journal:
    """What a swap is about to do, written down before it does it."""

    token: str
    old: tuple[str, ...]
    # Name in the table and bytes; None where nothing comes in place of the old files.
    new: tuple[str, int] | None

    @property
    def names(self) -> set[str]:
        return {*self.old, *([] if self.new is None else [self.new[0]])}

    def text(self) -> str:
        return json.dumps({"old": self.old, "new": self.new})

    @staticmethod
    def of(token: str, text: bytes) -> Journal | None:
        """None where it was cut short: then nothing had been done yet."""
        try:
            entry = json.loads(text)
        except ValueError:
            return None
        return Journal(token, tuple(entry["old"]), None if entry["new"] is None else tuple(entry["new"]))


def journal_uri(table: Table, token: str) -> str:
    return f"{table.staging}{token}.json"


def journals(run: Run, table: Table) -> list[File]:
    return [file for file in run.files.entries(table.staging) if file.name.endswith(".json")]


def folder_of(name: str) -> str:
    return name[: name.rfind("/") + 1]


def name_in_table(table: Table, old: Sequence[File], staged: File) -> str:
    """Spark's name of a part is unique. Text is called JSON again, since external tables go by the ending."""
    name = staged.name.replace(".txt", ".json") if table.files == "json" else staged.name
    return folder_of(old[0].name) + name


def swap(run: Run, table: Table, token: str, old: Sequence[File], staged: File | None) -> bool:
    """New file in, old files out, so that every row can be found at every moment. False: nothing was touched."""
    new = None if staged is None else (name_in_table(table, old, staged), staged.size)
    journal = Journal(token, tuple(file.name for file in old), new)
    run.files.write(journal_uri(table, token), journal.text())
    # In this order: of two runs that want the same file at least one sees the other's journal or misses the file.
    if is_claimed(run, table, journal) or has_changed(run, table, old):
        clean(run, table, token)
        return False
    if new is not None and staged is not None:
        run.files.move(f"{table.staging}{token}/{staged.name}", table.location + new[0])
    remove(run, table, journal.old)
    clean(run, table, token)
    return True


def remove(run: Run, table: Table, names: Iterable[str]) -> None:
    """Many at once, since rows are there twice until the last is gone."""
    each(lambda name: run.files.delete(table.location + name), names, REQUESTS_AT_ONCE)


def clean(run: Run, table: Table, token: str) -> None:
    """The journal goes last: a run that dies before leaves something to be mended by."""
    run.files.delete(f"{table.staging}{token}/")
    run.files.delete(journal_uri(table, token))


def is_claimed(run: Run, table: Table, mine: Journal) -> bool:
    # A run's own swaps share no file.
    others = [file for file in journals(run, table) if not file.name.startswith(run.id)]
    found = (journal_at(run, table, file) for file in others)
    return any(other is not None and other.names & mine.names for other in found)


def journal_at(run: Run, table: Table, file: File) -> Journal | None:
    token = file.name.removesuffix(".json")
    text = run.files.read(journal_uri(table, token))
    return None if text is None else Journal.of(token, text)


def has_changed(run: Run, table: Table, old: Sequence[File]) -> bool:
    """Whether a writer replaced a file while it was read: then the new one would bring the old rows back."""
    folder = folder_of(old[0].name)
    now = {folder + file.name: (file.size, file.modified_ms) for file in run.files.entries(table.location + folder)}
    return any(now.get(file.name) != (file.size, file.modified_ms) for file in old)


def mend(run: Run, table: Table) -> None:
    """Ends or undoes what a run that died left behind."""
    now_ms = int(time.time() * 1000)
    staged = run.files.tree(table.staging)
    dead = [file for file in journals(run, table) if now_ms - file.modified_ms > SWAP_MS]
    for file in dead:
        token = file.name.removesuffix(".json")
        journal = journal_at(run, table, file)
        if journal is not None:
            mend_swap(run, table, journal)
        clean(run, table, token)
    sweep(run, table, staged, now_ms)


def mend_swap(run: Run, table: Table, journal: Journal) -> None:
    there = {file.name: file.size for file in run.files.tree(table.location)}
    left = [name for name in journal.old if name in there]
    if journal.new is None or there.get(journal.new[0]) == journal.new[1]:
        remove(run, table, left)
    elif len(left) == len(journal.old):
        # What a move that was cut short has left.
        run.files.delete(table.location + journal.new[0])
    else:
        raise Refused(
            f"{table.name}: {journal.new[0]} is missing and so are files that it should replace; "
            f"bring back old versions of either, then delete {journal_uri(table, journal.token)}"
        )


def sweep(run: Run, table: Table, staged: Sequence[File], now_ms: int) -> None:
    """Deletes what was staged and never came to a swap."""
    newest: dict[str, int] = defaultdict(int)
    for file in staged:
        token = file.name.split("/")[0].removesuffix(".json")
        newest[token] = max(newest[token], file.modified_ms)
    for token, modified_ms in newest.items():
        if now_ms - modified_ms > table.orphan_days * DAY_MS:
            clean(run, table, token)


# ---------------------------------------------------------------- plain tables: compact

# As Iceberg has it: a file of three quarters is left as it is.
SMALL = 0.75


def bins(files: Sequence[File], target_bytes: int) -> list[list[File]]:
    """Small files that become one each, in the order in which they came, so that rows of one time stay neighbours.

    Sizes come to between 0.75 and 1.5 times the target, or less where all of it is less.
    """
    small = sorted((file for file in files if file.size < SMALL * target_bytes), key=lambda file: file.modified_ms)
    total = sum(file.size for file in small)
    wanted = max(1, round(total / target_bytes))
    filled: list[list[File]] = [[] for _ in range(wanted)]
    before = 0
    for file in small:
        middle = before + file.size / 2
        filled[min(wanted - 1, int(middle * wanted / total)) if total else 0].append(file)
        before += file.size
    return [one for one in filled if len(one) > 1]


def by_folder(files: Iterable[File]) -> list[list[File]]:
    folders: dict[str, list[File]] = defaultdict(list)
    for file in files:
        folders[folder_of(file.name)].append(file)
    return list(folders.values())


def due(run: Run, table: Table, folder: Sequence[File]) -> list[list[File]]:
    """Schemas are looked at only where there is something to do."""
    if not bins(folder, table.target_bytes):
        return []
    small = [file for file in folder if file.size < SMALL * table.target_bytes]
    return [one for _, alike in by_schema(run, table, small) for one in bins(alike, table.target_bytes)]


def compact_plain(run: Run, table: Table) -> Outcome:
    mend(run, table)
    before = data_files(run, table)
    work = [one for folder in by_folder(before) for one in due(run, table, folder)]
    done = each(lambda one: rewrite(run, table, one), work, JOBS_AT_ONCE)
    return Outcome(tally(before), tally(data_files(run, table)), left=left_alone(work, done))


def left_alone(work: Sequence[Sequence[File]], done: Sequence[bool]) -> int:
    return sum(len(files) for files, is_done in zip(work, done, strict=True) if not is_done)


# ---------------------------------------------------------------- Iceberg


def call(run: Run, table: Table, procedure: str, **arguments: str) -> None:
    catalog, *name = table.identifier_parts
    given = {"table": f"'{'.'.join(name)}'", **arguments}
    listed = ", ".join(f"{key} => {value}" for key, value in given.items())
    run.spark.sql(f"CALL {quoted(catalog)}.system.{procedure}({listed})").collect()


def literal(value: str) -> str:
    """As a literal of SQL, in digits: it needs no escapes, and a log of the statement shows nobody's name."""
    return f"CAST(X'{value.encode().hex()}' AS STRING)"


def part_of(run: Run, table: Table, part: str, columns: str) -> Any:
    """One row of what Iceberg knows about a table: its files, its manifests."""
    return run.spark.sql(f"SELECT {columns} FROM {table.reference}.{part}").collect()[0]


def tally_iceberg(run: Run, table: Table) -> Tally:
    row = part_of(run, table, "data_files", "count(*), coalesce(sum(file_size_in_bytes), 0)")
    return Tally(row[0], row[1])


def rewrite_iceberg(run: Run, table: Table) -> None:
    """Small files together, and rows that are only marked as deleted out of their files."""
    options = {
        "target-file-size-bytes": str(table.target_bytes),
        "min-input-files": "2",
        "delete-file-threshold": "1",
    }
    listed = ", ".join(f"'{key}', '{value}'" for key, value in options.items())
    call(run, table, "rewrite_data_files", options=f"map({listed})")
    # The marks stay although nothing is left that they mark.
    if has_marks(run, table):
        call(run, table, "rewrite_position_delete_files", options="map('rewrite-all', 'true')")


def has_marks(run: Run, table: Table) -> bool:
    return bool(part_of(run, table, "delete_files", "count(*)")[0] > 0)


def before_day(today: date, days: int) -> str:
    return f"TIMESTAMP '{today - timedelta(days=days)} 00:00:00'"


# At which an append of Iceberg's own merges them; fast appends never do.
MANY_MANIFESTS = 100


def compact_iceberg(run: Run, table: Table) -> Outcome:
    before = tally_iceberg(run, table)
    rewrite_iceberg(run, table)
    if part_of(run, table, "manifests", "count(*)")[0] > MANY_MANIFESTS:
        call(run, table, "rewrite_manifests")
    call(run, table, "expire_snapshots", older_than=before_day(run.today, table.keep_days), retain_last="1")
    # A day of the future would take the files of a commit that is under way.
    call(run, table, "remove_orphan_files", older_than=before_day(min(run.today, utc_today()), table.orphan_days))
    return Outcome(before, tally_iceberg(run, table))


def utc_today() -> date:
    return datetime.now(UTC).date()


def purge_iceberg(run: Run, table: Table) -> None:
    if has_marks(run, table):
        rewrite_iceberg(run, table)


# ---------------------------------------------------------------- Delta

# Shorter, and Delta refuses: somebody may still be at the files. Source: docs.delta.io/latest/delta-utility.html
LEAST_VACUUM_DAYS = 7


def detail(run: Run, table: Table) -> Any:
    return run.spark.sql(f"DESCRIBE DETAIL {table.reference}").collect()[0]


def tally_delta(run: Run, table: Table) -> Tally:
    row = detail(run, table)
    return Tally(row["numFiles"], row["sizeInBytes"])


def compact_delta(run: Run, table: Table) -> Outcome:
    before = tally_delta(run, table)
    run.spark.conf.set("spark.databricks.delta.optimize.maxFileSize", str(table.target_bytes))
    run.spark.conf.set("spark.databricks.delta.optimize.minFileSize", str(int(SMALL * table.target_bytes)))
    run.spark.sql(f"OPTIMIZE {table.reference}").collect()
    days = max(LEAST_VACUUM_DAYS, table.keep_days, table.orphan_days)
    run.spark.sql(f"VACUUM {table.reference} RETAIN {days * 24} HOURS").collect()
    return Outcome(before, tally_delta(run, table))


def purge_delta(run: Run, table: Table) -> None:
    """Where deletion vectors only mark rows, their files are written anew."""
    if detail(run, table)["properties"].get("delta.enableDeletionVectors") == "true":
        run.spark.sql(f"REORG TABLE {table.reference} APPLY (PURGE)").collect()


# ---------------------------------------------------------------- tables of open formats: rows that go


@dataclass(frozen=True)
class OpenFormat:
    """What differs between formats whose tables know their own files."""

    tally: Callable[[Run, Table], Tally]
    # Takes deleted rows out of the files that are left.
    purge: Callable[[Run, Table], None]


OPEN_FORMATS = {"iceberg": OpenFormat(tally_iceberg, purge_iceberg), "delta": OpenFormat(tally_delta, purge_delta)}


def delete_rows(run: Run, table: Table, condition: str) -> Outcome:
    """Writes no commit where there is nothing to delete, so that it can be run again."""
    form = OPEN_FORMATS[table.table_format]
    before = form.tally(run, table)
    rows = run.spark.sql(f"SELECT count(*) FROM {table.reference} WHERE {condition}").collect()[0][0]
    if rows > 0:
        run.spark.sql(f"DELETE FROM {table.reference} WHERE {condition}").collect()
    # Even then: a run may have died between the two.
    form.purge(run, table)
    return Outcome(before, form.tally(run, table), rows)


def expire(run: Run, table: Table) -> Outcome:
    """By whole days. A row without a time stays: how old it is, nobody knows."""
    if table.table_format == "plain":
        raise Refused(f"{table.name}: files of plain tables expire by lifecycle rules of their store")
    if table.time_column is None:
        raise Refused(f"{table.name}: no partition has a grain, so no column tells how old a row is")
    oldest = run.today - timedelta(days=table.retain_days)
    column = quoted(table.time_column)
    # Iceberg sorts null before every day, and would delete a partition of rows without a time as a whole.
    return delete_rows(run, table, f"{column} IS NOT NULL AND {column} < DATE '{oldest}'")


# ---------------------------------------------------------------- erase


@dataclass(frozen=True)
class Request:
    column: str
    value: str


class Unreadable(Exception):
    """Requests of which some can't be read: a line for each."""


def requests_in(name: str, content: bytes) -> Iterable[Request | str]:
    """Requests, or what is wrong with a line. It never says what is in the line: that may be somebody's name."""
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.strip() == b"":
            continue
        try:
            found = json.loads(line.decode())
            request = Request(**found)
        except (ValueError, TypeError):
            yield f'{name} line {number}: is not {{"column": ..., "value": ...}}'
            continue
        if all(isinstance(part, str) and part != "" for part in (request.column, request.value)):
            yield request
        else:
            yield f"{name} line {number}: column and value must be texts that are not empty"


def read_requests(files: Files, folder: str) -> dict[str, list[str]]:
    """The values to erase by the column that they stand in."""
    root = folder.rstrip("/") + "/"
    names = sorted(file.name for file in files.tree(root) if not is_hidden(file.name))
    found = [one for name in names for one in requests_in(name, files.read(root + name) or b"")]
    problems = [one for one in found if isinstance(one, str)]
    if problems:
        raise Unreadable("\n".join(problems))
    values: dict[str, set[str]] = defaultdict(set)
    for one in found:
        if isinstance(one, Request):
            values[one.column].add(one.value)
    return {column: sorted(of_column) for column, of_column in values.items()}


def erase(run: Run, table: Table, requests: Mapping[str, Sequence[str]]) -> Outcome:
    if table.person is None:
        raise Refused(f"{table.name}: no column says whose a row is")
    values = requests.get(table.person, [])
    if table.table_format == "plain":
        return erase_plain(run, table, table.person, values)
    listed = ", ".join(literal(value) for value in values) or "NULL"
    # As text, so that an id that is a number is found by its digits.
    return delete_rows(run, table, f"CAST({quoted(table.person)} AS STRING) IN ({listed})")


def is_theirs(table: Table, person: str, values: Sequence[str]) -> Column:
    """Never null, since a row of nobody has to stay."""
    if table.files == "json":
        whose = F.from_json("value", StructType([StructField(person, StringType())]))[person]
    else:
        whose = F.col(quoted(person)).cast("string")
    return F.coalesce(whose.isin(list(values)), F.lit(False))


def erase_plain(run: Run, table: Table, person: str, values: Sequence[str]) -> Outcome:
    """Only files in which a person occurs are written anew, each by itself."""
    mend(run, table)
    before = data_files(run, table)
    if not values or not before:
        return Outcome(tally(before), tally(before))
    groups = [(schema, files) for schema, files in by_schema(run, table, before) if has_person(table, schema, person)]
    if not groups:
        raise Refused(f"{table.name}: none of its files has the column {person}")
    theirs = is_theirs(table, person, values)
    rows = {name: count for _, files in groups for name, count in rows_by_file(run, table, files, theirs).items()}
    work = [[file] for file in before if file.name in rows]
    done = each(lambda one: rewrite(run, table, one, ~theirs), work, JOBS_AT_ONCE)
    left = left_alone(work, done)
    if left > 0:
        raise Refused(f"{table.name}: others were writing {left} files in which persons occur; run it again")
    return Outcome(tally(before), tally(data_files(run, table)), sum(rows.values()))


def has_person(table: Table, schema: StructType, person: str) -> bool:
    """A line of JSON has what it has. Files from before there was the column hold nobody."""
    return table.files == "json" or person in schema.names


def rows_by_file(run: Run, table: Table, files: Sequence[File], theirs: Column) -> dict[str, int]:
    frame = read(run, table, [table.location + file.name for file in files])
    found = frame.where(theirs).groupBy(F.col("_metadata.file_path")).count().collect()
    root = urlsplit(table.location).path
    return {unquote(urlsplit(row[0]).path).removeprefix(root): row[1] for row in found}


# ---------------------------------------------------------------- export: a store that speaks the protocol of S3


@dataclass(frozen=True)
class Keys:
    access: str
    secret: str


SERVICE = "s3"
# Stores that are not Amazon's take this one.
REGION = "us-east-1"
EMPTY_SHA256 = hashlib.sha256(b"").hexdigest()


def signature_key(secret: str, day: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in (day, REGION, SERVICE, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key


def signed(keys: Keys, method: str, host: str, path: str, query: str, payload: str, at: datetime) -> dict[str, str]:
    """Headers of a request, signature version 4. `path` and `query` are encoded, `payload` is the body's SHA-256.

    Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
    """
    moment = at.strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": host, "x-amz-content-sha256": payload, "x-amz-date": moment}
    names = ";".join(headers)
    listed = "".join(f"{name}:{value}\n" for name, value in headers.items())
    asked = "\n".join((method, path, query, listed, names, payload))
    scope = f"{moment[:8]}/{REGION}/{SERVICE}/aws4_request"
    digest = hashlib.sha256(asked.encode()).hexdigest()
    to_sign = "\n".join(("AWS4-HMAC-SHA256", moment, scope, digest))
    signature = hmac.new(signature_key(keys.secret, moment[:8]), to_sign.encode(), hashlib.sha256).hexdigest()
    credential = f"Credential={keys.access}/{scope}, SignedHeaders={names}, Signature={signature}"
    return {**headers, "Authorization": f"AWS4-HMAC-SHA256 {credential}"}


# A request that takes longer gets no answer any more.
TIMEOUT_SECONDS = 300
TRIES = 3
# One PUT takes no more. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
LARGEST_OBJECT = 5 * 1024**3
HERE = ("localhost", "127.0.0.1")


class Store:
    """A bucket of a store that speaks the protocol of S3. Every file is checked by the store against its SHA-256."""

    def __init__(self, endpoint: str, bucket: str, keys: Keys) -> None:
        parts = urlsplit(endpoint)
        if parts.scheme != "https" and parts.hostname not in HERE:
            raise Refused(f"{endpoint}: the store must be reached by https")
        self._connect = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._host, self._bucket, self._keys = parts.netloc, bucket, keys

    def sizes(self, prefix: str) -> dict[str, int]:
        """Bytes by key."""
        found: dict[str, int] = {}
        token = None
        while True:
            page = self._page(prefix, token)
            for entry in page.findall("{*}Contents"):
                found[unquote(entry.findtext("{*}Key", ""))] = int(entry.findtext("{*}Size", "0"))
            token = page.findtext("{*}NextContinuationToken")
            if not token:
                return found

    def _page(self, prefix: str, token: str | None) -> xml.Element:
        # Encoded, since XML can't hold every key. In the order of their names, as the signature wants them.
        query = {"encoding-type": "url", "list-type": "2", "prefix": prefix}
        if token is not None:
            query = {"continuation-token": token, **query}
        return xml.fromstring(self._request("GET", "", urlencode(query, quote_via=quote, safe="-_.~")))

    def put(self, key: str, path: str) -> None:
        if os.path.getsize(path) > LARGEST_OBJECT:
            raise Refused(f"{key}: is larger than the 5 GiB that one upload takes")
        self._request("PUT", key, "", path)

    def delete(self, key: str) -> None:
        self._request("DELETE", key, "")

    def _request(self, method: str, key: str, query: str, body: str | None = None) -> bytes:
        for last in (False,) * (TRIES - 1) + (True,):
            try:
                status, answer = self._once(method, key, query, body)
            except OSError as error:
                status, answer = None, str(error).encode()
            if status is not None and status < 300:
                return answer
            if last or (status is not None and status < 500):
                raise RuntimeError(f"{method} {key or self._bucket}: {status or answer.decode(errors='replace')}")
            time.sleep(1)
        raise AssertionError("unreachable")

    def _once(self, method: str, key: str, query: str, body: str | None) -> tuple[int, bytes]:
        path = quote(f"/{self._bucket}/{key}" if key else f"/{self._bucket}", safe="/-_.~")
        payload = EMPTY_SHA256 if body is None else sha256_of(body)
        headers = signed(self._keys, method, self._host, path, query, payload, datetime.now(UTC))
        connection = self._connect(self._host, timeout=TIMEOUT_SECONDS)
        try:
            target = f"{path}?{query}" if query else path
            if body is None:
                connection.request(method, target, headers=headers)
            else:
                with open(body, "rb") as file:
                    size = str(os.path.getsize(body))
                    connection.request(method, target, body=file, headers={**headers, "Content-Length": size})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()


def sha256_of(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# ---------------------------------------------------------------- export: the keys of the store


def from_environment(prefix: str) -> str:
    """For tests and runs by hand."""
    access, secret = (os.environ[f"{prefix}_{kind}_KEY"] for kind in ("ACCESS", "SECRET"))
    return json.dumps({"accessKey": access, "secretKey": secret})


def from_aws(name: str) -> str:
    import boto3  # type: ignore[import-untyped, unused-ignore]

    return str(boto3.client("secretsmanager").get_secret_value(SecretId=name)["SecretString"])


METADATA = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token"


def from_google(name: str) -> str:
    """As the account that the batch runs as. Source: https://cloud.google.com/secret-manager/docs/reference/rest"""

    def answer(url: str, headers: dict[str, str]) -> Any:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=60) as stream:
            return json.load(stream)

    token = answer(METADATA, {"Metadata-Flavor": "Google"})["access_token"]
    url = f"https://secretmanager.googleapis.com/v1/{name}/versions/latest:access"
    found = answer(url, {"Authorization": f"Bearer {token}"})
    return base64.b64decode(found["payload"]["data"]).decode()


def from_databricks(name: str) -> str:
    from pyspark.dbutils import DBUtils  # type: ignore[import-not-found, unused-ignore]

    scope, key = name.split("/", 1)
    return str(DBUtils(SparkSession.builder.getOrCreate()).secrets.get(scope=scope, key=key))


SECRETS: Mapping[str, Callable[[str], str]] = {
    "env": from_environment,
    "aws": from_aws,
    "gcp": from_google,
    "databricks": from_databricks,
}


def keys_of(secret: str) -> Keys:
    kind, _, name = secret.partition(":")
    if kind not in SECRETS:
        raise Refused(f"--secret begins with {kind}, allowed are {', '.join(SECRETS)}")
    found = json.loads(SECRETS[kind](name))
    return Keys(found["accessKey"], found["secretKey"])


# ---------------------------------------------------------------- export: the copy


def is_metadata(name: str) -> bool:
    return name.startswith(("metadata/", "_delta_log/"))


def export(run: Run, table: Table, store: Store) -> Outcome:
    """A copy of the table's files: what it lacks is added, then what the table has no more is taken away.

    Without the latter a folder that was compacted would hold its rows twice, and an erased person would live on.
    """
    prefix = urlsplit(table.location).path.lstrip("/")
    source = {file.name: file.size for file in run.files.tree(table.location)}
    before = {key.removeprefix(prefix): size for key, size in store.sizes(prefix).items()}
    lacking = [name for name, size in source.items() if before.get(name) != size]

    def copy(name: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "file")
            run.files.fetch(table.location + name, path)
            store.put(prefix + name, path)

    # What names files comes after them, or a reader of the copy would miss some.
    for names in ([n for n in lacking if not is_metadata(n)], sorted(n for n in lacking if is_metadata(n))):
        each(copy, names, JOBS_AT_ONCE)
    gone = [] if not source else [name for name in before if name not in source]
    each(lambda name: store.delete(prefix + name), gone, REQUESTS_AT_ONCE)
    return Outcome(Tally(len(before), sum(before.values())), Tally(len(source), sum(source.values())))


# ---------------------------------------------------------------- the command line


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="lake_upkeep.py", allow_abbrev=False)
    parser.add_argument("--task", choices=TASKS, required=True)
    parser.add_argument("--tables", required=True)
    parser.add_argument("--requests")
    parser.add_argument("--endpoint")
    parser.add_argument("--bucket")
    parser.add_argument("--secret")
    parser.add_argument("--today", type=date.fromisoformat, default=utc_today())
    # Glue knows arguments by name only, and adds its own, which are passed over.
    named = list(argv) if not argv or argv[0].startswith("-") else ["--task", *argv]
    known, _ = parser.parse_known_args(named)
    needed = {"erase": ["requests"], "export": ["endpoint", "bucket", "secret"]}.get(known.task, [])
    missing = [name for name in needed if getattr(known, name) is None]
    if missing:
        parser.error(f"needs {', '.join(missing)}")
    return known


Work = Callable[[Run, Table], Outcome]


def compact(run: Run, table: Table) -> Outcome:
    by_format: Mapping[str, Work] = {"plain": compact_plain, "iceberg": compact_iceberg, "delta": compact_delta}
    return by_format[table.table_format](run, table)


def work_of(run: Run, args: argparse.Namespace) -> Work:
    """What is done to each table, with all that has to be there before the first is touched."""
    if args.task == "erase":
        requests = read_requests(run.files, args.requests)
        return lambda run, table: erase(run, table, requests)
    if args.task == "export":
        store = Store(args.endpoint, args.bucket, keys_of(args.secret))
        return lambda run, table: export(run, table, store)
    return {"compact": compact, "expire": expire}[args.task]


def summary(table: Table, task: str, outcome: Outcome) -> dict[str, Any]:
    return {
        "table": table.name,
        "task": task,
        "filesBefore": outcome.before.files,
        "filesAfter": outcome.after.files,
        "bytesBefore": outcome.before.bytes,
        "bytesAfter": outcome.after.bytes,
        "rowsDeleted": outcome.rows_deleted,
        "filesLeft": outcome.left,
    }


def first_line(error: Exception) -> str:
    """Spark shows the statement below it."""
    message = error.java_exception.toString() if isinstance(error, Py4JJavaError) else str(error)
    return (message.strip().splitlines() or [type(error).__name__])[0]


def attempt(work: Work, run: Run, table: Table, task: str) -> dict[str, Any]:
    """A table that fails must not keep the others from being kept."""
    try:
        return summary(table, task, work(run, table))
    except Exception as error:
        return {"table": table.name, "task": task, "error": first_line(error)}


def main(argv: Sequence[str]) -> int:
    args = arguments(argv)
    tables = [Table.of(entry) for entry in json.loads(args.tables)]
    run = run_of(SparkSession.builder.appName(f"lake-upkeep {args.task}").getOrCreate(), args.today)
    try:
        work = work_of(run, args)
    except (Refused, Unreadable) as error:
        print(error, file=sys.stderr)
        return 1
    lines = [attempt(work, run, table, args.task) for table in tables]
    for line in lines:
        print(json.dumps(line))
    return 1 if any("error" in line for line in lines) else 0


if __name__ == "__main__":
    # Databricks takes any exit, even 0, for a failure.
    if status := main(sys.argv[1:]):
        sys.exit(status)
