"""Seeded draws that are the same on every machine.

Only random.Random is used, whose Mersenne Twister is fixed by its documentation, and only +, -, *, / on floats, which
IEEE 754 fixes; sines and logarithms differ between C libraries.
"""

import random
from bisect import bisect
from itertools import accumulate


class Draw:
    def __init__(self, seed: str):
        self._random = random.Random(seed)
        self.fraction = self._random.random

    def below(self, bound: int) -> int:
        return int(self.fraction() * bound)

    def between(self, low: int, high: int) -> int:
        return low + self.below(high - low + 1)

    def chance(self, probability: float) -> bool:
        return self.fraction() < probability

    def pick(self, items):
        return items[self.below(len(items))]

    def hex(self, digits: int) -> str:
        return f"{self._random.getrandbits(4 * digits):0{digits}x}"

    def uuid(self) -> str:
        digits = self.hex(32)
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"

    def code(self, alphabet: str, length: int) -> str:
        return "".join(self.pick(alphabet) for _ in range(length))

    def around(self, spread: int) -> int:
        """A whole number near 0, bell-shaped, at most `spread` away."""
        return (self.between(-spread, spread) + self.between(-spread, spread) + self.between(-spread, spread)) // 3


class Skewed:
    """Draws earlier items more often: the item at rank r with weight 1 / (r + flatness)."""

    def __init__(self, items, flatness: float = 1.0):
        self._items = list(items)
        self._sums = list(accumulate(1.0 / (rank + flatness) for rank in range(len(self._items))))

    def pick(self, draw: Draw):
        return self._items[bisect(self._sums, draw.fraction() * self._sums[-1])]
