"""Erasure: exactly the rows of the persons who asked for it, and nothing at all if a request can't be read."""

import json

import pytest
from lake import append, entry, fill, frame, paths, row, rows, run, staging, table

from lake_upkeep import Refused, Unreadable, erase, literal, main, read_requests


def ask(folder, *lines, name="2026-11-22.jsonl"):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    return f"file://{folder}/"


def request(value, column="customer_id"):
    return {"column": column, "value": value}


@pytest.mark.parametrize("files", ["parquet", "orc", "avro"])
def test_plain_files_lose_the_rows_of_the_person_and_no_other(spark, tmp_path, files):
    orders = tmp_path / "orders"
    fill(spark, orders, files)
    before = rows(spark, orders, files)
    theirs = {one for one in before if dict(one)["customer_id"] == "c1"}
    untouched = {path for path in paths(orders) if "c1" not in values(spark, path, files)}
    outcome = erase(run(spark), table(orders, files=files), {"customer_id": ["c1", "nobody"], "phone": ["c0"]})
    assert rows(spark, orders, files) == {one: count for one, count in before.items() if one not in theirs}
    assert outcome.rows_deleted == sum(before[one] for one in theirs) > 0
    assert any(dict(one)["customer_id"] is None for one in before)
    assert untouched <= set(paths(orders))
    assert paths(staging(orders)) == []
    assert erase(run(spark), table(orders, files=files), {"customer_id": ["c1"]}).rows_deleted == 0


def values(spark, path, files):
    return {one.customer_id for one in spark.read.format(files).load(str(path)).select("customer_id").collect()}


def test_rows_of_nobody_and_from_before_the_column_stay_and_numbers_are_found_by_their_digits(spark, tmp_path):
    clicks = tmp_path / "clicks"
    append(spark.createDataFrame([("early", "a")], "id string, hour string"), clicks, keys=["hour"])
    later = spark.createDataFrame(
        [("7", 7, "a"), ("70", 70, "a"), ("nobody", None, "a")], "id string, customer_id bigint, hour string"
    )
    append(later, clicks, keys=["hour"])
    erase(run(spark), table(clicks), {"customer_id": ["7", "007"]})
    assert {dict(one)["id"] for one in rows(spark, clicks)} == {"early", "70", "nobody"}


def test_a_column_that_no_file_has_is_a_mistake(spark, tmp_path):
    append(frame(spark, [row(1)]), tmp_path / "orders")
    with pytest.raises(Refused, match="none of its files has the column customr_id"):
        erase(run(spark), table(tmp_path / "orders", person="customr_id"), {"customr_id": ["c1"]})


def test_lines_of_json_are_found_by_their_value(spark, tmp_path):
    chats = tmp_path / "chats"
    chats.mkdir()
    lines = ['{"customer_id":"c1"}', '{"customer_id": 1}', '{"about":"c1"}', "c1", '{"customer_id":null}']
    (chats / "0.json").write_text("\n".join(lines) + "\n")
    erase(run(spark), table(chats, files="json", codec="none"), {"customer_id": ["c1", "1"]})
    [file] = paths(chats, ".json")
    assert file.read_text().splitlines() == lines[2:]


def test_requests_are_read_from_all_files_once_each(spark, tmp_path):
    folder = ask(tmp_path / "requests", request("c1"), "", request("c1"), request("+254700", "phone"))
    ask(tmp_path / "requests", request("Ng'ombe 🛵"), name="later.jsonl")
    found = read_requests(run(spark).files, folder)
    assert found == {"customer_id": ["Ng'ombe 🛵", "c1"], "phone": ["+254700"]}
    assert read_requests(run(spark).files, f"file://{tmp_path}/nothing-yet/") == {}


BAD = ["c1", "{", "[]", "null", '{"column": "customer_id"}', '{"column": "customer_id", "value": 7}']
BAD += ['{"column": "customer_id", "value": ""}', '{"column": "customer_id", "value": "c1", "until": "2027"}']


@pytest.mark.parametrize("line", BAD)
def test_a_line_that_cannot_be_read_is_named_and_not_shown(spark, tmp_path, line):
    folder = ask(tmp_path / "requests", request("c2"), line)
    with pytest.raises(Unreadable, match="^2026-11-22.jsonl line 2: [^\n]*$") as problem:
        read_requests(run(spark).files, folder)
    assert "c1" not in str(problem.value)


def test_nothing_is_deleted_if_a_line_cannot_be_read(spark, tmp_path, capsys):
    append(frame(spark, [row(1)]), tmp_path / "orders")
    folder = ask(tmp_path / "requests", request("c1"), "c1")
    tables = json.dumps([entry(tmp_path / "orders")])
    assert main(["erase", "--tables", tables, "--requests", folder]) == 1
    assert capsys.readouterr().err == '2026-11-22.jsonl line 2: is not {"column": ..., "value": ...}\n'
    assert sum(rows(spark, tmp_path / "orders").values()) == 1


@pytest.mark.parametrize("value", ["O'Brien\\", "' OR '1'='1", "Ng'ombe – 🛵", "\\u0027", "${x}", "a\nb"])
def test_a_value_is_one_literal_whatever_is_in_it(spark, value):
    assert spark.sql(f"SELECT {literal(value)}").collect()[0][0] == value
