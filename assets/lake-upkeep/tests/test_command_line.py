"""What a scheduler sees: one line a table, and an exit that tells."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from lake import append, entry, fill, frame, paths, row, rows, run, table

import lake_upkeep
from lake_upkeep import DatabricksFiles, File, arguments, compact_plain, is_hidden, main


def lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_line_a_table_with_what_was_there_and_what_is(spark, tmp_path, capsys):
    append(frame(spark, [row(1)]), tmp_path / "orders")
    append(frame(spark, [row(1)]), tmp_path / "orders")
    assert main(["compact", "--tables", json.dumps([entry(tmp_path / "orders")])]) == 0
    [line] = lines(capsys)
    assert list(line) == [
        "table",
        "task",
        "filesBefore",
        "filesAfter",
        "bytesBefore",
        "bytesAfter",
        "rowsDeleted",
        "filesLeft",
    ]
    assert line["bytesAfter"] == paths(tmp_path / "orders")[0].stat().st_size
    assert {**line, "bytesBefore": 0, "bytesAfter": 0} == {
        "table": "orders",
        "task": "compact",
        "filesBefore": 2,
        "filesAfter": 1,
        "bytesBefore": 0,
        "bytesAfter": 0,
        "rowsDeleted": 0,
        "filesLeft": 0,
    }


def test_a_table_that_fails_does_not_keep_the_others_from_being_kept(spark, tmp_path, capsys):
    broken = tmp_path / "broken"
    broken.mkdir()
    for name in ("a", "b"):
        (broken / f"{name}.parquet").write_bytes(b"not Parquet at all")
    append(frame(spark, [row(1)]), tmp_path / "orders")
    tables = [{**entry(broken), "name": "broken"}, entry(tmp_path / "orders")]
    assert main(["compact", "--tables", json.dumps(tables)]) == 1
    first, second = lines(capsys)
    assert first["table"] == "broken" and "\n" not in first["error"]
    assert second["filesAfter"] == 1
    assert len(paths(broken)) == 2


def test_glue_names_the_task_and_adds_arguments_of_its_own():
    given = ["--task", "erase", "--tables", "[]", "--requests", "s3://x/", "--JOB_NAME", "duka", "--enable-x", "true"]
    assert (arguments(given).task, arguments(given).requests) == ("erase", "s3://x/")


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (["erase", "--tables", "[]"], "needs requests"),
        (["export", "--tables", "[]", "--bucket", "b"], "needs endpoint, secret"),
        (["vacuum", "--tables", "[]"], "invalid choice: 'vacuum'"),
    ],
)
def test_what_is_missing_is_said(given, problem, capsys):
    with pytest.raises(SystemExit):
        arguments(given)
    assert problem in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "hidden"),
    [("_SUCCESS", True), ("_day=7/a.parquet", False), (".a.crc", True), ("day=1/_temporary/0/a", True), ("a", False)],
)
def test_what_readers_do_not_see_is_no_data(name, hidden):
    assert is_hidden(name) is hidden


class Dbutils:
    """`dbutils.fs` over a folder: what Databricks documents of it, and its error for what is not there."""

    def __init__(self, root: Path) -> None:
        self.fs, self._root = self, root

    def _at(self, uri: str) -> Path:
        return Path(uri.removeprefix("file:"))

    def ls(self, uri):
        if not self._at(uri).exists():
            raise RuntimeError(f"java.io.FileNotFoundException: {uri}")
        return [
            SimpleNamespace(
                name=path.name + ("/" if path.is_dir() else ""),
                size=0 if path.is_dir() else path.stat().st_size,
                modificationTime=int(path.stat().st_mtime * 1000),
            )
            for path in sorted(self._at(uri).iterdir())
        ]

    def head(self, uri, most):
        if not self._at(uri).exists():
            raise RuntimeError(f"java.io.FileNotFoundException: {uri}")
        return self._at(uri).read_text()[:most]

    def put(self, uri, text, overwrite):
        self._at(uri).parent.mkdir(parents=True, exist_ok=True)
        return self._at(uri).write_text(text)

    def mv(self, source, target):
        self._at(source).rename(self._at(target))

    def rm(self, uri, recurse):
        shutil.rmtree(self._at(uri)) if self._at(uri).is_dir() else self._at(uri).unlink(missing_ok=True)

    def cp(self, source, target):
        self._at(target).write_bytes(self._at(source).read_bytes())


def test_files_through_dbutils_are_the_same_files(spark, tmp_path):
    orders = tmp_path / "orders"
    fill(spark, orders)
    hadoop, databricks = run(spark).files, DatabricksFiles(Dbutils(tmp_path))

    def visible(files: list[File]):
        return sorted((file.name, file.size) for file in files if not is_hidden(file.name))

    assert visible(databricks.tree(f"file:{orders}/")) == visible(hadoop.tree(f"file:{orders}/"))
    before = rows(spark, orders)
    compact_plain(run(spark, files=databricks), table(f"file:{orders}/"))
    assert rows(spark, orders) == before
    assert len(paths(orders)) == len({path.parent for path in paths(orders)})


def test_the_program_is_one_file_that_starts_without_this_folder(tmp_path):
    program = tmp_path / "lake-upkeep-0123abcd.py"
    program.write_text(Path(lake_upkeep.__file__).read_text())
    done = subprocess.run([sys.executable, program, "--help"], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0 and "--tables" in done.stdout
