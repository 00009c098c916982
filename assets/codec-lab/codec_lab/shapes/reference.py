"""duka's `catalogue`: all products as they are at midnight, sorted by category, so that neighbours say much the same."""

import json
from decimal import Decimal

from ..draw import Draw, Skewed
from ..schema import Shape
from .words import sentence

COLUMNS = {
    "product_id": "string",
    "seller_id": "string",
    "category": "string",
    "as_of": "date",
    "price": "decimal(12,2)",
    "attributes": "json",
}

_PRODUCTS_A_CATEGORY = 250
_BOILERPLATE = 24
_DAY = 20_694  # days since 1970
_SELLERS = Skewed([f"S{number:06d}" for number in range(85_000)], flatness=200)


def _category(draw: Draw, number: int) -> dict:
    return {
        "name": f"category-{number:04d}",
        "brands": Skewed([draw.code("abcdefghijklmnoprstuvwz", draw.between(4, 9)).title() for _ in range(30)]),
        "keys": [
            f"{draw.pick(('size', 'power', 'fabric', 'style', 'pack', 'grade', 'model', 'fit'))}_{index}"
            for index in range(9)
        ],
        "values": [[draw.code("abcdefghiklmnoprstu", draw.between(3, 9)) for _ in range(12)] for _ in range(9)],
        "phrases": Skewed([sentence(draw, draw.between(8, 20)) for _ in range(_BOILERPLATE)], flatness=3),
    }


def _attributes(draw: Draw, category: dict) -> str:
    brand = category["brands"].pick(draw)
    attributes = {
        "title": f"{brand} {draw.pick(category['values'][0])} {draw.pick(category['values'][1])} {draw.hex(4).upper()}",
        "brand": brand,
        "details": {
            key: draw.pick(values) for key, values in zip(category["keys"], category["values"]) if draw.chance(0.8)
        },
        "description": " ".join(
            [*(category["phrases"].pick(draw) for _ in range(12)), *(sentence(draw, 14) for _ in range(6))]
        ),
        "barcode": f"{draw.below(10**13):013d}",
        "weight_g": draw.between(1, 400) * 25,
        "pictures": [f"https://images.duka.example/{draw.hex(24)}.webp" for _ in range(draw.between(1, 6))],
        "rating": {"mean": draw.between(10, 50) / 10, "count": draw.below(60) * draw.below(60)},
        "in_stock": draw.chance(0.8),
        "updated": f"2026-{draw.between(1, 8):02d}-{draw.between(1, 28):02d}T{draw.below(24):02d}:{draw.below(60):02d}:00Z",
    }
    return json.dumps(attributes, separators=(",", ":"))


def _generate(draw: Draw, rows: int) -> list[tuple]:
    products, category = [], {}
    for row in range(rows):
        if row % _PRODUCTS_A_CATEGORY == 0:
            category = _category(draw, row // _PRODUCTS_A_CATEGORY)
        price = Decimal(draw.between(1, 90) * draw.between(1, 90) * 1000).scaleb(-2) if draw.chance(0.98) else None
        products.append(
            (
                f"P{draw.below(3_500_000):07d}",
                _SELLERS.pick(draw),
                category["name"],
                _DAY,
                price,
                _attributes(draw, category),
            )
        )
    return products


REFERENCE = Shape("reference", "catalogue", 5_000, COLUMNS, _generate)
