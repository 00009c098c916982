"""The copy in a store that speaks the protocol of S3: here moto's, which answers over HTTP."""

import hashlib
from datetime import UTC, datetime

import boto3
import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from lake import fill, run, table
from moto.server import ThreadedMotoServer

from lake_upkeep import Keys, Refused, Store, export, keys_of, signed


@pytest.fixture(scope="module")
def endpoint():
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture
def bucket(endpoint, tmp_path):
    keys = {"aws_access_key_id": "a", "aws_secret_access_key": "s"}
    client = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1", **keys)
    name = f"kenya-{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:8]}"
    client.create_bucket(Bucket=name)
    return name, client


def contents(bucket):
    name, client = bucket
    listed = client.list_objects_v2(Bucket=name).get("Contents", [])
    return {one["Key"]: client.get_object(Bucket=name, Key=one["Key"])["Body"].read() for one in listed}


def on_disk(folder):
    found = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".crc")]
    return {str(path).removeprefix("/"): path.read_bytes() for path in found}


def test_the_copy_is_the_tables_files_and_a_second_run_copies_nothing(spark, tmp_path, endpoint, bucket):
    orders = tmp_path / "orders"
    fill(spark, orders)
    for path in orders.rglob(".*.crc"):
        path.unlink()
    store = Store(endpoint, bucket[0], Keys("a", "s"))
    first = export(run(spark), table(orders), store)
    assert contents(bucket) == on_disk(orders)
    assert any("Tana River" in key for key in contents(bucket)) and any("Murang%27a" in key for key in contents(bucket))
    assert (first.before.files, first.after.files) == (0, len(on_disk(orders)))

    sent = []
    store.put = lambda key, path: sent.append(key)
    assert export(run(spark), table(orders), store).before == first.after
    assert sent == []


def test_a_file_of_another_size_is_copied_anew_and_one_that_went_goes(spark, tmp_path, endpoint, bucket):
    orders = tmp_path / "orders"
    orders.mkdir()
    (orders / "a.parquet").write_bytes(b"12345")
    (orders / "b.parquet").write_bytes(b"1")
    other = tmp_path / "orders_old"
    other.mkdir()
    (other / "z.parquet").write_bytes(b"neighbour")
    store = Store(endpoint, bucket[0], Keys("a", "s"))
    for folder in (orders, other):
        export(run(spark), table(folder), store)
    (orders / "a.parquet").write_bytes(b"123456")
    (orders / "b.parquet").unlink()
    export(run(spark), table(orders), store)
    assert contents(bucket) == {**on_disk(orders), **on_disk(other)}


def test_a_table_without_any_file_does_not_empty_its_copy(spark, tmp_path, endpoint, bucket):
    orders = tmp_path / "orders"
    orders.mkdir()
    (orders / "a.parquet").write_bytes(b"1")
    store = Store(endpoint, bucket[0], Keys("a", "s"))
    export(run(spark), table(orders), store)
    (orders / "a.parquet").unlink()
    export(run(spark), table(orders), store)
    assert len(contents(bucket)) == 1


def test_what_names_files_is_copied_after_them(spark, tmp_path):
    orders = tmp_path / "orders"
    for name in ("_delta_log/1.json", "_delta_log/0.json", "day=1/a.parquet", "metadata.parquet"):
        (orders / name).parent.mkdir(parents=True, exist_ok=True)
        (orders / name).write_bytes(b"1")
    sent = []

    class Noting:
        def sizes(self, prefix):
            return {}

        def put(self, key, path):
            sent.append(key.rsplit("/", 2)[1])

    export(run(spark), table(orders), Noting())
    assert sent[-2:] == ["_delta_log", "_delta_log"]


def test_every_page_of_a_long_list_is_read(endpoint, bucket):
    name, client = bucket
    for number in range(1001):
        client.put_object(Bucket=name, Key=f"orders/county=Murang%27a/{number} ä+", Body=b"1")
    found = Store(endpoint, name, Keys("a", "s")).sizes("orders/")
    assert len(found) == 1001 and "orders/county=Murang%27a/7 ä+" in found


def test_a_refusal_fails_and_an_absent_store_too(endpoint, monkeypatch):
    with pytest.raises(RuntimeError, match="GET no-such-bucket: 404"):
        Store(endpoint, "no-such-bucket", Keys("a", "s")).sizes("orders/")
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    with pytest.raises(RuntimeError, match="GET duka"):
        Store("http://127.0.0.1:1", "duka", Keys("a", "s")).sizes("orders/")
    with pytest.raises(Refused, match="must be reached by https"):
        Store("http://s3.example.co.ke", "duka", Keys("a", "s"))


def test_the_signature_is_the_one_that_amazons_library_makes(monkeypatch):
    at = datetime(2026, 11, 22, 7, 8, 9, tzinfo=UTC)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda: at.replace(tzinfo=None), raising=False)
    path, query = "/duka-kenya/orders/county%3DMurang%2527a/a%20b", "list-type=2&prefix=orders%2F"
    payload = hashlib.sha256(b"rows").hexdigest()
    headers = signed(Keys("AK", "secret"), "PUT", "s3.example.co.ke", path, query, payload, at)
    request = AWSRequest("PUT", f"https://s3.example.co.ke{path}?{query}", data=b"rows")
    request.headers["X-Amz-Content-SHA256"] = payload
    signer = S3SigV4Auth(Credentials("AK", "secret"), "s3", "us-east-1")
    request.context["timestamp"] = at.strftime("%Y%m%dT%H%M%SZ")
    request.headers["X-Amz-Date"] = request.context["timestamp"]
    signature = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
    assert headers["Authorization"].endswith(f"Signature={signature}")


def test_where_the_keys_are(monkeypatch):
    monkeypatch.setenv("KENYA_ACCESS_KEY", "AK")
    monkeypatch.setenv("KENYA_SECRET_KEY", "secret")
    assert keys_of("env:KENYA") == Keys("AK", "secret")
    with pytest.raises(Refused, match="--secret begins with vault, allowed are env, aws, gcp, databricks"):
        keys_of("vault:x")
