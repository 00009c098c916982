"""duka's `orders`: one row an order as it is merged; the columns of the platform file and those that its 420 bytes imply."""

from decimal import Decimal

from ..draw import Draw, Skewed
from ..schema import Shape
from .places import COUNTY
from .words import STREETS, note

COLUMNS = {
    "order_id": "string",
    "customer_id": "string",
    "seller_id": "string",
    "county": "string",
    "status": "string",
    "ordered_at": "timestamp",
    "delivered_at": "timestamp",
    "promised_for": "date",
    "amount": "decimal(12,2)",
    "delivery_fee": "decimal(12,2)",
    "discount": "decimal(12,2)",
    "currency": "string",
    "items": "int",
    "channel": "string",
    "payment_method": "string",
    "payment_reference": "string",
    "phone_hash": "string",
    "address": "string",
    "delivery_note": "string",
    "gift": "boolean",
}

_SELLERS = Skewed([f"S{number:06d}" for number in range(85_000)], flatness=200)
_STATUS = Skewed("delivered paid shipped packed cancelled returned refunded disputed created".split(), flatness=0.4)
_METHODS = Skewed("mobile_money cash card bank voucher".split(), flatness=0.3)
_CHANNELS = Skewed("android web ussd ios agent".split(), flatness=0.5)
_FEES = Skewed([Decimal(fee).scaleb(-2) for fee in (15000, 20000, 0, 9900, 25000, 35000, 50000)])
_RECEIPT = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_START = 1_788_000_000_000_000
_DAY_START = 20_694  # days since 1970 of the same day
_DAY = 86_400_000_000
_ORDERS_A_SECOND = 24


def _amount(draw: Draw) -> Decimal:
    """Most prices end in 50 or 00 shillings; sums with a discount in anything."""
    cents = draw.between(1, 60) * draw.between(1, 60) * 5000
    return Decimal(cents + (draw.below(5000) if draw.chance(0.35) else 0)).scaleb(-2)


def _order(draw: Draw, ordered_at: int) -> tuple:
    county, method = COUNTY.pick(draw), _METHODS.pick(draw)
    return (
        draw.uuid(),
        draw.uuid(),
        _SELLERS.pick(draw),
        county,
        _STATUS.pick(draw),
        ordered_at,
        ordered_at + _DAY // 8 + draw.below(4 * _DAY) if draw.chance(0.8) else None,
        _DAY_START + draw.between(1, 6),
        _amount(draw),
        _FEES.pick(draw),
        Decimal(draw.between(1, 40) * 5000).scaleb(-2) if draw.chance(0.2) else None,
        "KES",
        1 + draw.below(3) * draw.below(4),
        _CHANNELS.pick(draw),
        method,
        draw.code(_RECEIPT, 10) if method == "mobile_money" else None,
        draw.hex(64),
        f"{draw.pick(STREETS)}, house {draw.between(1, 400)}, {draw.pick(STREETS)} stage, {county}",
        note(draw) if draw.chance(0.9) else None,
        draw.chance(0.03),
    )


def _generate(draw: Draw, rows: int) -> list[tuple]:
    ordered_at, orders = _START, []
    for _ in range(rows):
        ordered_at += draw.below(2 * 1_000_000 // _ORDERS_A_SECOND)
        orders.append(_order(draw, ordered_at))
    return orders


ORDERS = Shape("orders", "orders", 30_000, COLUMNS, _generate)
