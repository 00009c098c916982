"""A run that dies at any step of a swap loses nothing, and the next one mends it."""

from collections import Counter

import pytest
from lake import age, append, frame, paths, row, rows, run, staging, table

from lake_upkeep import SWAP_MS, Refused, compact_plain


class Crash(BaseException):
    """Not an Exception: nothing in the program may catch it."""


class Mortal:
    """Files of a machine that goes away instead of making its nth change to the store."""

    def __init__(self, files, step: int) -> None:
        self._files, self._left = files, step

    def __getattr__(self, name):
        return getattr(self._files, name)

    def _step(self, change, *arguments):
        self._left -= 1
        if self._left <= 0:
            raise Crash
        return change(*arguments)

    def write(self, *arguments):
        return self._step(self._files.write, *arguments)

    def move(self, *arguments):
        return self._step(self._files.move, *arguments)

    def delete(self, *arguments):
        return self._step(self._files.delete, *arguments)


# A journal, a move, three deletions, and two to clean up.
STEPS = range(1, 8)
MOVE = 2


@pytest.fixture(scope="module")
def three(spark, tmp_path_factory):
    """A folder of three small files."""
    made = tmp_path_factory.mktemp("three") / "orders"
    for number in range(3):
        append(frame(spark, [row(1, order_id=f"{number}"), row(1)]), made)
    return made, rows(spark, made)


def die(spark, orders, step):
    with pytest.raises(Crash):
        compact_plain(run(spark, files=Mortal(run(spark).files, step)), table(orders))


def let_time_pass(orders):
    for path in paths(staging(orders)):
        age(path, minutes=SWAP_MS / 60_000 + 1)


@pytest.mark.parametrize("step", STEPS)
def test_whoever_reads_misses_no_row_and_the_next_run_mends_the_rest(spark, tmp_path, three, copy, step):
    orders, wanted = copy(three[0], tmp_path / "orders"), three[1]
    die(spark, orders, step)
    assert wanted - rows(spark, orders) == Counter()
    let_time_pass(orders)
    compact_plain(run(spark), table(orders, removeOrphansAfterDays=0))
    assert rows(spark, orders) == wanted
    assert len(paths(orders)) == 1
    assert paths(staging(orders)) == []


def test_a_move_that_was_cut_short_is_undone(spark, tmp_path, three, copy):
    orders, wanted = copy(three[0], tmp_path / "orders"), three[1]
    die(spark, orders, MOVE)
    [staged] = [path for path in paths(staging(orders), ".parquet")]
    (paths(orders)[0].parent / staged.name).write_bytes(staged.read_bytes()[:100])
    let_time_pass(orders)
    compact_plain(run(spark), table(orders))
    assert rows(spark, orders) == wanted


def test_a_journal_that_was_cut_short_is_passed_over(spark, tmp_path, three, copy):
    orders, wanted = copy(three[0], tmp_path / "orders"), three[1]
    die(spark, orders, MOVE)
    [journal] = paths(staging(orders), ".json")
    journal.write_text(journal.read_text()[:30])
    # The check sum that only local disks have.
    (journal.parent / f".{journal.name}.crc").unlink()
    let_time_pass(orders)
    compact_plain(run(spark), table(orders))
    assert rows(spark, orders) == wanted
    assert paths(staging(orders), ".json") == []


def test_files_of_a_swap_that_may_be_under_way_are_left_alone(spark, tmp_path, three, copy):
    orders = copy(three[0], tmp_path / "orders")
    die(spark, orders, MOVE)
    outcome = compact_plain(run(spark), table(orders))
    assert (outcome.left, outcome.after.files) == (3, 3)
    assert len(paths(staging(orders), ".json")) == 1


def test_what_cannot_be_mended_is_said_and_nothing_is_deleted(spark, tmp_path, three, copy):
    orders = copy(three[0], tmp_path / "orders")
    die(spark, orders, MOVE)
    paths(orders)[0].unlink()
    let_time_pass(orders)
    with pytest.raises(Refused, match="is missing and so are files that it should replace"):
        compact_plain(run(spark), table(orders))
    assert len(paths(orders)) == 2
    assert len(paths(staging(orders), ".parquet")) == 1
