"""duka's `support_chats`: what people write, in two languages and often both at once."""

from ..draw import Draw, Skewed
from ..schema import Shape
from .words import message

COLUMNS = {
    "chat_id": "string",
    "customer_id": "string",
    "written_at": "timestamp",
    "topic": "string",
    "message": "string",
}

_TOPICS = Skewed(
    [
        f"{area}/{what}"
        for area in ("delivery", "payment", "return", "account", "seller")
        for what in (
            "late",
            "wrong",
            "missing",
            "double",
            "how",
            "refused",
            "lost",
            "fraud",
            "damaged",
            "other",
            "status",
            "thanks",
        )
    ]
)
_START = 1_788_000_000_000_000
_CHATS_A_SECOND = 10


def _generate(draw: Draw, rows: int) -> list[tuple]:
    written_at, chats = _START, []
    for _ in range(rows):
        written_at += draw.below(2 * 1_000_000 // _CHATS_A_SECOND)
        chats.append((draw.uuid(), draw.uuid(), written_at, _TOPICS.pick(draw), message(draw)))
    return chats


TEXT = Shape("text", "support_chats", 8_000, COLUMNS, _generate)
