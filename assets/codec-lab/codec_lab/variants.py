"""What is tried: each format with each codec that it and its usual readers know."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Variant:
    format: str
    codec: str  # as the format spells it
    level: int | None = None  # as given to the library; None where the codec has none
    usual: bool = True  # the level that a bare codec name stands for

    @property
    def name(self) -> str:
        return self.codec if self.level is None or self.usual else f"{self.codec}-{self.level}"

    @property
    def id(self) -> str:
        return f"{self.format}/{self.name}"


VARIANTS = (
    Variant("parquet", "none"),
    Variant("parquet", "snappy"),
    Variant("parquet", "gzip", 6),
    Variant("parquet", "zstd", 1, usual=False),
    Variant("parquet", "zstd", 3),
    Variant("parquet", "zstd", 9, usual=False),
    Variant("parquet", "zstd", 19, usual=False),
    Variant("parquet", "lz4"),
    Variant("parquet", "brotli", 8),
    Variant("orc", "none"),
    Variant("orc", "snappy"),
    Variant("orc", "zlib"),
    Variant("orc", "zstd"),
    Variant("orc", "lz4"),
    Variant("avro", "null"),
    Variant("avro", "deflate", 6),
    Variant("avro", "snappy"),
    Variant("avro", "zstandard", 3),
    Variant("avro", "bzip2"),
    Variant("avro", "xz"),
)

# Of each format the codec at which the bytes of single columns are counted.
BY_COLUMN = (Variant("parquet", "zstd", 3), Variant("orc", "zstd"), Variant("avro", "zstandard", 3))
