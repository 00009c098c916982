"""duka's `rider_gps` after compaction: sorted by rider and time, a point every three seconds along a wandering road."""

from ..draw import Draw
from ..schema import Shape
from .places import COUNTY

COLUMNS = {
    "rider_id": "string",
    "shift_id": "string",
    "measured_at": "timestamp",
    "county": "string",
    "latitude": "double",
    "longitude": "double",
    "speed": "float",
    "bearing": "float",
    "accuracy": "float",
    "battery": "int",
}

_POINTS_A_RIDER = 1000
_STEP = 3_000_000  # microseconds
_START = 1_788_000_000_000_000
_DEGREE = 10_000_000  # positions are whole numbers of a ten-millionth of a degree, about a centimetre


def _ride(draw: Draw, points: int) -> list[tuple]:
    rider, shift, county = draw.uuid(), f"shift-{draw.hex(12)}", COUNTY.pick(draw)
    latitude, longitude = draw.between(-4 * _DEGREE, 4 * _DEGREE), draw.between(34 * _DEGREE, 41 * _DEGREE)
    north, east, moving, battery = 0, 0, True, 1000
    measured_at, ride = _START + draw.below(3_600_000_000), []
    for _ in range(points):
        moving = moving != draw.chance(0.02)
        north, east = (north + draw.around(120), east + draw.around(120)) if moving else (0, 0)
        north, east = max(-3000, min(3000, north)), max(-3000, min(3000, east))
        latitude, longitude = latitude + north + draw.around(60), longitude + east + draw.around(60)
        measured_at += _STEP + draw.around(40) * 1000
        battery = max(0, battery - (1 if draw.chance(0.3) else 0))
        ride.append(
            (
                rider,
                shift,
                measured_at,
                county,
                latitude / _DEGREE,
                longitude / _DEGREE,
                (abs(north) + abs(east)) // 30 / 10,
                (north * 7 + east * 11) % 3600 / 10 if moving else None,
                draw.between(30, 120) / 10,
                battery // 10,
            )
        )
    return ride


def _generate(draw: Draw, rows: int) -> list[tuple]:
    rides = [_ride(draw, min(_POINTS_A_RIDER, rows - start)) for start in range(0, rows, _POINTS_A_RIDER)]
    return [point for ride in sorted(rides) for point in ride]


TELEMETRY = Shape("telemetry", "rider_gps", 100_000, COLUMNS, _generate)
