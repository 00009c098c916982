"""Iceberg and Delta: the same promises, kept by the engines' own procedures."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from lake import SCHEMA, TODAY, age, counted, frame, nasty, row, run, table

from lake_upkeep import Refused, compact, erase, expire

FORMATS = ["iceberg", "delta"]
PARTITIONS = {"iceberg": "PARTITIONED BY (day(ordered_at), county)", "delta": "PARTITIONED BY (ordered_at_day, county)"}


def create(spark, folder, form, commits, name, **changes):
    """A table of commits of few rows."""
    made = table(folder / name, tableFormat=form, **changes)
    if form == "iceberg":
        warehouse = spark.conf.get("spark.sql.catalog.glue_catalog.warehouse")
        made = table(f"{warehouse}/duka/{name}/", tableFormat=form, table=f"glue_catalog.duka.{name}", **changes)
    spark.sql(f"CREATE TABLE {made.reference} ({columns(form)}) USING {form} {PARTITIONS[form]}")
    for rows in commits:
        frame(spark, rows).createOrReplaceTempView("new_rows")
        spark.sql(f"INSERT INTO {made.reference} SELECT {names(form)} FROM new_rows")
    return made


def columns(form):
    """Iceberg computes its partitions by itself."""
    return SCHEMA if form == "delta" else SCHEMA.removesuffix(", ordered_at_day date")


def names(form):
    return ", ".join(column.split()[0] for column in columns(form).split(", "))


def of(form, spark, rows):
    return counted(frame(spark, rows).selectExpr(*names(form).split(", ")))


def all_rows(spark, made):
    return counted(spark.sql(f"SELECT * FROM {made.reference}"))


@pytest.mark.parametrize("form", FORMATS)
def test_compact_leaves_fewer_files_and_the_same_rows(spark, tmp_path, form):
    made = create(spark, tmp_path, form, [nasty(1), nasty(4), nasty(7)], "compacted")
    before = all_rows(spark, made)
    outcome = compact(run(spark), made)
    assert all_rows(spark, made) == before
    assert sum(before.values()) == 18
    assert outcome.after.files < outcome.before.files
    assert compact(run(spark), made).after == outcome.after


@pytest.mark.parametrize("form", FORMATS)
def test_expire_deletes_exactly_the_rows_past_retain(spark, tmp_path, form):
    midnight = datetime.combine(TODAY - timedelta(days=30), time())
    kept = [row(1, ordered_at=midnight), row(2, ordered_at=None), row(3)]
    past = [row(4, ordered_at=midnight - timedelta(microseconds=1)), row(5, ordered_at=datetime(2024, 2, 29))]
    made = create(spark, tmp_path, form, [kept + past], "expired", retainDays=30)
    outcome = expire(run(spark), made)
    assert outcome.rows_deleted == 2
    assert all_rows(spark, made) == of(form, spark, kept)
    assert expire(run(spark), made).rows_deleted == 0


@pytest.mark.parametrize("form", FORMATS)
def test_erase_deletes_exactly_the_rows_of_the_person(spark, tmp_path, form):
    made = create(spark, tmp_path, form, [[*nasty(1), row(9, customer_id="O'Brien\\")]], "erased")
    before = all_rows(spark, made)
    outcome = erase(run(spark), made, {"customer_id": ["c1", "O'Brien\\", "nobody"], "phone": ["c0"]})
    after = all_rows(spark, made)
    people = {dict(one)["customer_id"] for one in before}
    assert {"c1", None} <= people
    assert {dict(one)["customer_id"] for one in after} == people - {"c1", "O'Brien\\"}
    assert outcome.rows_deleted == sum((before - after).values())
    again = erase(run(spark), made, {"customer_id": ["c1"]})
    assert (again.rows_deleted, again.before) == (0, outcome.after)


@pytest.mark.parametrize("form", FORMATS)
def test_rows_that_were_only_marked_leave_their_files_too(spark, tmp_path, form):
    rows = [row(number, county="Nairobi", ordered_at=row(0)[2], customer_id=f"c{number}") for number in range(4)]
    made = create(spark, tmp_path, form, [rows], "marked")
    marking = {"iceberg": "'write.delete.mode'='merge-on-read'", "delta": "'delta.enableDeletionVectors'='true'"}[form]
    spark.sql(f"ALTER TABLE {made.reference} SET TBLPROPERTIES ({marking})")
    erase(run(spark), made, {"customer_id": ["c2"]})
    if form == "iceberg":
        assert spark.sql(f"SELECT * FROM {made.reference}.delete_files").count() == 0
        files = [one[0] for one in spark.sql(f"SELECT file_path FROM {made.reference}.data_files").collect()]
    else:
        files = spark.read.format("delta").load(made.location).inputFiles()
    assert sorted(one.customer_id for one in spark.read.parquet(*files).collect()) == ["c0", "c1", "c3"]


def test_former_states_of_iceberg_end_and_orphans_go(spark, tmp_path):
    made = create(spark, tmp_path, "iceberg", [nasty(1), nasty(2)], "states", keepSnapshotsDays=5)
    data = Path(made.location.removeprefix("file:")) / "data"
    orphan, young = data / "orphan.parquet", data / "young.parquet"
    for path in (orphan, young):
        path.write_bytes(b"")
    age(orphan, minutes=60 * 24 * 400)

    def snapshots():
        return spark.sql(f"SELECT * FROM {made.reference}.snapshots").count()

    compact(run(spark), made)
    assert snapshots() > 1
    assert (orphan.exists(), young.exists()) == (False, True)
    compact(run(spark, today=date.today() + timedelta(days=7)), made)
    assert snapshots() == 1
    assert sum(all_rows(spark, made).values()) == 12


def test_plain_tables_and_tables_without_a_time_are_refused(spark, tmp_path):
    with pytest.raises(Refused, match="lifecycle rules"):
        expire(run(spark), table(tmp_path / "orders"))
    with pytest.raises(Refused, match="no partition has a grain"):
        expire(run(spark), table(tmp_path, tableFormat="delta", partition=[{"name": "county", "column": "county"}]))
