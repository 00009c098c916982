"""python -m codec_lab [--as-of DATE] [--check]: measure, then write reference/codecs.json and the table of the README."""

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .measure import header, measure
from .readme import with_table
from .shapes import SHAPES

LAB = Path(__file__).resolve().parent.parent
CODECS = LAB.parent.parent / "reference" / "codecs.json"
README = LAB / "README.md"


def _say(line: str) -> None:
    print(line, flush=True)


def _measured(shape_index: int, as_of: str) -> tuple[dict, dict]:
    return measure(SHAPES[shape_index], as_of, _say)


def _lines(rows: dict) -> str:
    """One row a line, as in every reference file."""
    return ",\n".join(f"    {json.dumps(id)}: {json.dumps(row)}" for id, row in rows.items())


def as_text(lab: dict, rows: dict, columns: dict) -> str:
    head = json.dumps(lab, indent=2).replace("\n", "\n  ")
    return f'{{\n  "lab": {head},\n  "rows": {{\n{_lines(rows)}\n  }},\n  "columns": {{\n{_lines(columns)}\n  }}\n}}\n'


def main() -> int:
    parser = argparse.ArgumentParser(prog="codec_lab")
    parser.add_argument("--as-of", help="the day of the measurement, as 2026-11-22; by default the one in the file")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the file says something else")
    arguments = parser.parse_args()
    as_of = arguments.as_of or json.loads(CODECS.read_text())["lab"]["asOf"]
    with ProcessPoolExecutor(max_workers=2) as pool:
        measured = list(pool.map(_measured, range(len(SHAPES)), [as_of] * len(SHAPES)))
    rows = {id: row for found, _ in measured for id, row in found.items()}
    columns = {id: row for _, found in measured for id, row in found.items()}
    written = {CODECS: as_text(header(as_of), rows, columns), README: with_table(README.read_text(), rows, columns)}
    stale = [path.name for path, text in written.items() if not path.exists() or path.read_text() != text]
    if arguments.check:
        print(f"differs: {', '.join(stale)}; run python -m codec_lab" if stale else "as measured", file=sys.stderr)
        return 1 if stale else 0
    for path, text in written.items():
        path.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
