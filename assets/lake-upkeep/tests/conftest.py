"""One Spark session for all tests: local, with the jars that Glue and Databricks bring."""

import shutil
import sys
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

JARS = (
    "org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:1.7.1",
    "io.delta:delta-spark_2.12:3.3.0",
    "org.apache.spark:spark-avro_2.12:3.5.4",
)
EXTENSIONS = (
    "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions",
    "io.delta.sql.DeltaSparkSessionExtension",
)


@pytest.fixture(scope="session")
def spark(tmp_path_factory):
    warehouse = tmp_path_factory.mktemp("warehouse")
    settings = {
        "spark.jars.packages": ",".join(JARS),
        "spark.sql.extensions": ",".join(EXTENSIONS),
        "spark.sql.catalog.spark_catalog": "org.apache.spark.sql.delta.catalog.DeltaCatalog",
        "spark.sql.catalog.glue_catalog": "org.apache.iceberg.spark.SparkCatalog",
        "spark.sql.catalog.glue_catalog.type": "hadoop",
        "spark.sql.catalog.glue_catalog.warehouse": f"file://{warehouse}",
        "spark.sql.warehouse.dir": str(warehouse / "hive"),
        "spark.sql.shuffle.partitions": "2",
        "spark.databricks.delta.snapshotPartitions": "2",
        # Vacuum lists folders with as many tasks: 10,000 unless told.
        "spark.sql.sources.parallelPartitionDiscovery.parallelism": "2",
        "spark.driver.memory": "2g",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        # Writers of old dates, such as the tests, say this.
        "spark.sql.parquet.datetimeRebaseModeInWrite": "CORRECTED",
        "spark.sql.avro.datetimeRebaseModeInWrite": "CORRECTED",
        # The machine's zone must not matter.
        "spark.sql.session.timeZone": "Africa/Nairobi",
    }
    builder = SparkSession.builder.master("local[2]").appName("lake-upkeep tests")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture
def copy():
    """Copies a folder with the times of its files."""

    def copied(source: Path, target: Path) -> Path:
        return Path(shutil.copytree(source, target))

    return copied
