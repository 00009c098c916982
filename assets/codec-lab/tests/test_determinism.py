"""The same seed gives the same values and the same bytes."""

import json

import pytest

from codec_lab.__main__ import CODECS
from codec_lab.formats import write
from codec_lab.measure import digest, sample
from codec_lab.shapes import SHAPES
from codec_lab.variants import VARIANTS

EACH_SHAPE = pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)


@EACH_SHAPE
def test_values_are_those_that_were_measured_whatever_the_machine(shape):
    assert digest(shape) == json.loads(CODECS.read_text())["lab"]["samples"][shape.name]


@EACH_SHAPE
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.id)
def test_twice_the_same_bytes(shape, variant):
    once, again = (write(sample(shape, 200), shape.columns, variant) for _ in range(2))
    assert once == again
