"""duka's `clicks`: one row an event, in the order of arrival, most of it a JSON context."""

import json

from ..draw import Draw, Skewed
from ..schema import Shape
from .places import COUNTY

COLUMNS = {
    "session_id": "string",
    "customer_id": "string",
    "clicked_at": "timestamp",
    "page": "string",
    "county": "string",
    "device": "string",
    "context": "json",
}

_SETUP = Draw("the pages and devices that clicks refer to")
_PAGES = Skewed(
    [f"/{_SETUP.pick(['c', 'p', 'shop', 'help', 'offers'])}/{_SETUP.hex(_SETUP.between(4, 14))}" for _ in range(400)]
)
_MAKERS = ("TECNO", "Infinix", "itel", "Samsung SM", "Redmi", "OPPO CPH", "vivo", "Nokia TA")
_DEVICES = Skewed([f"{_SETUP.pick(_MAKERS)}-{_SETUP.hex(4).upper()}" for _ in range(6000)], flatness=20)
_CAMPAIGNS = Skewed([f"{_SETUP.pick(['sms', 'radio', 'search', 'social'])}-2026-{_SETUP.hex(6)}" for _ in range(60)])
_CONCURRENT_SESSIONS = 1200
_EVENTS_A_SESSION = 7
_EVENTS_A_SECOND = 3000
_START = 1_788_000_000_000_000  # microseconds: a day of September 2026


def _session(draw: Draw) -> dict:
    device = _DEVICES.pick(draw)
    android = draw.pick(("11", "12", "13", "14", "15"))
    chrome = f"{draw.between(118, 131)}.0.{draw.between(6000, 6800)}.{draw.between(30, 200)}"
    return {
        "id": draw.uuid(),
        "customer": draw.uuid() if draw.chance(0.7) else None,
        "county": COUNTY.pick(draw),
        "device": device,
        "context": {
            "app": {
                "name": "duka",
                "version": f"8.{draw.between(9, 14)}.{draw.below(6)}",
                "locale": draw.pick(("en-KE", "sw-KE")),
            },
            "os": {"name": "Android", "version": android},
            "screen": draw.pick(("720x1600", "720x1612", "1080x2400", "480x960")),
            "network": {
                "type": draw.pick(("4g", "4g", "3g", "wifi")),
                "ip_prefix": f"41.{draw.between(80, 220)}.{draw.below(256)}.0",
            },
            "user_agent": (
                f"Mozilla/5.0 (Linux; Android {android}; {device}) AppleWebKit/537.36 (KHTML, like Gecko) "
                f"Chrome/{chrome} Mobile Safari/537.36"
            ),
            "campaign": _CAMPAIGNS.pick(draw) if draw.chance(0.3) else None,
            "experiments": [{"id": f"exp-{draw.below(300):03d}", "variant": draw.pick("abc")} for _ in range(4)],
            "consent": {"analytics": True, "personalised": draw.chance(0.6), "marketing": draw.chance(0.4)},
        },
        "page": _PAGES.pick(draw),
    }


def _product(draw: Draw) -> dict:
    return {"product": f"P{draw.below(3_500_000):07d}", "position": draw.below(40), "price": draw.between(4, 1600) * 50}


def _context(draw: Draw, session: dict, page: str, referrer: str) -> str:
    event = {
        **session["context"],
        "event": draw.pick(("view", "view", "view", "tap", "scroll", "add", "search")),
        "trace": draw.hex(32),
        "span": draw.hex(16),
        "page": {"path": page, "referrer": referrer, "depth": draw.below(101)},
        "timings_ms": {
            name: draw.between(2, top) for name, top in (("dns", 80), ("connect", 300), ("first", 900), ("load", 9000))
        },
        "products": [_product(draw) for _ in range(draw.between(4, 13))],
    }
    return json.dumps(event, separators=(",", ":"))


def _generate(draw: Draw, rows: int) -> list[tuple]:
    sessions = [_session(draw) for _ in range(_CONCURRENT_SESSIONS)]
    clicked_at, events = _START, []
    for _ in range(rows):
        slot = draw.below(_CONCURRENT_SESSIONS)
        if draw.chance(1 / _EVENTS_A_SESSION):
            sessions[slot] = _session(draw)
        session, page = sessions[slot], _PAGES.pick(draw)
        clicked_at += draw.below(2 * 1_000_000 // _EVENTS_A_SECOND)
        context = _context(draw, session, page, session["page"])
        session["page"] = page
        events.append(
            (session["id"], session["customer"], clicked_at, page, session["county"], session["device"], context)
        )
    return events


EVENTS = Shape("events", "clicks", 8_000, COLUMNS, _generate)
