"""The tables of the README, made from the rows so that they cannot differ from them."""

BEGIN, END = "<!-- begin results -->", "<!-- end results -->"


def _table(head: list[str], lines: list[list[str]]) -> str:
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (head, rule, *lines))


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _ratios(rows: dict) -> str:
    shapes = list(dict.fromkeys(row["shape"] for row in rows.values()))
    variants = list(dict.fromkeys(id.split("/", 1)[1] for id in rows))
    lines = [[variant, *(_percent(rows[f"{shape}/{variant}"]["ratio"]) for shape in shapes)] for variant in variants]
    return _table(["bytes stored of bytes raw", *shapes], lines)


def _cheapest(row: dict, share: float) -> list[str]:
    """The columns, smallest first, that together hold at most this share of the raw bytes."""
    total, chosen, taken = sum(row["rawBytes"].values()), [], 0
    for column, raw in sorted(row["rawBytes"].items(), key=lambda item: item[1]):
        if taken + raw > share * total:
            break
        chosen, taken = [*chosen, column], taken + raw
    return chosen


def _pruning(columns: dict, share: float) -> str:
    lines = []
    for id, row in columns.items():
        chosen, stored = _cheapest(row, share), row["columnBytes"]
        raw = sum(row["rawBytes"][column] for column in chosen) / sum(row["rawBytes"].values())
        read = 1.0 if stored is None else sum(stored[column] for column in chosen) / row["bytes"]
        lines.append([id, f"{len(chosen)} of {len(row['rawBytes'])}", _percent(raw), _percent(read)])
    return _table(["file", "columns named", "of the raw row", "of the file"], lines)


def with_table(readme: str, rows: dict, columns: dict) -> str:
    before, rest = readme.split(BEGIN)
    _, after = rest.split(END)
    pruning = "What a query reads that names the smallest columns, up to 30 % of the raw row:"
    return f"{before}{BEGIN}\n{_ratios(rows)}\n\n{pruning}\n\n{_pruning(columns, 0.3)}\n{END}{after}"
