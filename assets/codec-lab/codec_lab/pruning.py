"""How many bytes of a file belong to each column, so that a reader of this column alone asks for no others."""

import io

import pyarrow as pa
from pyarrow import orc, parquet


class _Counted:
    """A file in memory that counts what is read from it."""

    closed = False

    def __init__(self, data: bytes):
        self._file, self.bytes = io.BytesIO(data), 0

    def read(self, size: int = -1) -> bytes:
        chunk = self._file.read(size)
        self.bytes += len(chunk)
        return chunk

    def seek(self, *place: int) -> int:
        return self._file.seek(*place)

    def tell(self) -> int:
        return self._file.tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    def close(self) -> None:
        pass


def _parquet(data: bytes, columns: list[str]) -> dict[str, int]:
    """The column chunks, as the footer states their sizes."""
    group = parquet.read_metadata(io.BytesIO(data)).row_group(0)
    return {column: group.column(index).total_compressed_size for index, column in enumerate(columns)}


def _orc(data: bytes, columns: list[str]) -> dict[str, int]:
    """What the reader asks for beyond the tail. The stripe's footer, read each time, is in each: some hundred bytes."""

    def asked(column: str) -> int:
        counted = _Counted(data)
        file = orc.ORCFile(pa.PythonFile(counted, "r"))
        tail = counted.bytes
        file.read(columns=[column])
        return counted.bytes - tail

    return {column: asked(column) for column in columns}


def bytes_by_column(data: bytes, columns: list[str], format: str) -> dict[str, int] | None:
    """None for a format that keeps rows together: whatever is named, all is read."""
    if format == "avro":
        return None
    return _parquet(data, columns) if format == "parquet" else _orc(data, columns)
