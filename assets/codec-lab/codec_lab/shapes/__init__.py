"""The five shapes of data, after the datasets of examples/duka/platform.yaml."""

from .events import EVENTS
from .orders import ORDERS
from .reference import REFERENCE
from .telemetry import TELEMETRY
from .text import TEXT

SHAPES = (EVENTS, ORDERS, TELEMETRY, TEXT, REFERENCE)
