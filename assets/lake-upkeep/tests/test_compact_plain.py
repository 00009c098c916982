"""Plain tables: fewer files of a better size, and the same rows."""

import pytest
from lake import append, fill, frame, paths, row, rows, run, staging, table

from lake_upkeep import File, Refused, Run, bins, compact_plain


@pytest.mark.parametrize("files", ["parquet", "orc", "avro"])
def test_each_folder_is_left_with_one_file_and_the_same_rows(spark, tmp_path, files):
    orders = tmp_path / "orders"
    fill(spark, orders, files)
    before, small, folders = rows(spark, orders, files), len(paths(orders)), {path.parent for path in paths(orders)}
    assert orders / "ordered_at_day=__HIVE_DEFAULT_PARTITION__" in {path.parent for path in folders}
    outcome = compact_plain(run(spark), table(orders, files=files))
    assert rows(spark, orders, files) == before
    assert sum(before.values()) == 18
    assert {path.parent for path in paths(orders, f".{files}")} == folders
    assert (outcome.before.files, outcome.after.files, outcome.left) == (small, len(folders), 0)
    assert len(folders) < small
    assert paths(staging(orders)) == []


def test_a_second_run_finds_nothing_to_do(spark, tmp_path):
    orders = tmp_path / "orders"
    fill(spark, orders)
    compact_plain(run(spark), table(orders))
    files = {path: path.stat().st_mtime_ns for path in paths(orders)}
    compact_plain(run(spark), table(orders))
    assert {path: path.stat().st_mtime_ns for path in paths(orders)} == files


def test_files_of_one_schema_are_put_together_so_that_a_new_column_is_not_made_up(spark, tmp_path):
    clicks = tmp_path / "clicks"
    for number in range(2):
        append(spark.createDataFrame([(number, "a")], "id int, hour string"), clicks, keys=["hour"])
    for number in range(2, 4):
        later = spark.createDataFrame([(number, "new", "a")], "id int, device string, hour string")
        append(later, clicks, keys=["hour"])
    before = rows(spark, clicks)
    compact_plain(run(spark), table(clicks))
    assert rows(spark, clicks) == before
    assert len(paths(clicks)) == 2


def test_lines_of_json_stay_byte_for_byte(spark, tmp_path):
    landing = tmp_path / "landing" / "arrived_at_hour=2026-11-22-07"
    landing.mkdir(parents=True)
    lines = [b'{"n": 1.10,  "a": "\xc3\xa9", "a": 2}\r', b"not JSON", b'{"later": null}']
    for number, line in enumerate(lines):
        (landing / f"{number}.json").write_bytes(line + b"\n")
    compact_plain(run(spark), table(landing.parent, files="json", codec="none"))
    [file] = paths(landing, ".json")
    assert sorted(file.read_bytes().split(b"\n")) == sorted([*lines, b""])


def test_files_of_a_good_size_are_made_and_then_left_alone(spark, tmp_path):
    events = tmp_path / "events"
    data = spark.range(60_000).selectExpr("id", "sha2(cast(id as string), 256) as hash", "'2026-11' as month")
    data.repartition(12).write.option("compression", "zstd").partitionBy("month").parquet(str(events))
    total = sum(path.stat().st_size for path in paths(events))
    target = total // 3
    outcome = compact_plain(run(spark), table(events, targetFileBytes=target))
    sizes = [path.stat().st_size for path in paths(events)]
    assert len(sizes) == outcome.after.files == 3
    assert all(0.75 * target <= size <= 1.5 * target for size in sizes)
    assert compact_plain(run(spark), table(events, targetFileBytes=target)).after == outcome.after
    counts = spark.read.parquet(str(events)).selectExpr("count(*)", "count(distinct id)").collect()[0]
    assert tuple(counts) == (60_000, 60_000)


@pytest.mark.parametrize("sizes", [[], [1], [0, 0], [10] * 7, [74, 74], [1] * 1000, [70, 1, 1, 70, 1], [80, 200, 3]])
def test_bins_hold_each_small_file_once_at_the_most_and_no_large_one(sizes):
    files = [File(f"{number}", size, number) for number, size in enumerate(sizes)]
    chosen = bins(files, 100)
    names = [file.name for one in chosen for file in one]
    assert len(names) == len(set(names))
    assert all(file.size < 75 for one in chosen for file in one)
    assert all(len(one) > 1 and sum(file.size for file in one) < 225 for one in chosen)
    left = [file for file in files if file.name not in names]
    merged = [File(f"new{at}", sum(file.size for file in one), 10_000 + at) for at, one in enumerate(chosen)]
    assert len(left) + len(merged) <= len(files)


def test_a_folder_that_a_spark_stream_lists_is_refused(spark, tmp_path):
    orders = tmp_path / "orders"
    (orders / "_spark_metadata").mkdir(parents=True)
    (orders / "_spark_metadata" / "0").write_text("v1")
    with pytest.raises(Refused, match="a Spark stream keeps the list of its files"):
        compact_plain(run(spark), table(orders))


def test_a_file_that_its_writer_replaces_meanwhile_is_left_to_the_next_run(spark, tmp_path):
    orders = tmp_path / "orders"
    for number in range(2):
        append(frame(spark, [row(7, order_id=f"{number}")]), orders)
    victim = paths(orders)[0]
    made = run(spark)

    class Reloading:
        """A batch load that replaces a file just before the swap."""

        def __getattr__(self, name):
            return getattr(made.files, name)

        def write(self, uri, text):
            victim.unlink()
            append(frame(spark, [row(7, order_id="reloaded")]), orders)
            made.files.write(uri, text)

    outcome = compact_plain(Run(spark, Reloading(), made.today), table(orders))
    assert outcome.left == 2
    found = {dict(one)["order_id"] for one in rows(spark, orders)}
    assert len(found) == 2 and "reloaded" in found
    assert paths(staging(orders)) == []


def test_a_table_without_files_is_no_failure(spark, tmp_path):
    assert compact_plain(run(spark), table(tmp_path / "nothing")).after.files == 0
