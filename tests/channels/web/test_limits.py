"""The pace of senders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.web.limits import Pace
from bot.channels.web.waiting import Cursors

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@given(st.lists(st.floats(min_value=0, max_value=90), max_size=60), st.integers(1, 20))
def test_no_minute_lets_more_than_twice_the_limit_through_and_the_time_told_is_enough(
    gaps: list[float], limit: int
) -> None:
    pace, now, allowed = Pace(limit), NOON, []
    for gap in gaps:
        now += timedelta(seconds=gap)
        wait = pace.seconds_to_wait("a", now)
        if wait:
            assert pace.seconds_to_wait("a", now + timedelta(seconds=wait)) == 0
            now += timedelta(seconds=wait)
        allowed.append(now)
    for first in allowed:
        assert sum(first <= at < first + timedelta(minutes=1) for at in allowed) <= 2 * limit


def test_senders_do_not_slow_each_other_down() -> None:
    pace = Pace(1)
    assert [pace.seconds_to_wait(sender, NOON) for sender in ("a", "b", "a")] == [0, 0, 60]


def test_a_clock_that_goes_back_does_no_harm() -> None:
    pace = Pace(1)
    pace.seconds_to_wait("a", NOON)
    assert pace.seconds_to_wait("a", NOON - timedelta(hours=1)) == 60


def test_only_so_many_senders_and_chats_are_remembered() -> None:
    pace, cursors = Pace(1, remembered=2), Cursors(remembered=2)
    for sender in ("a", "b", "c"):
        pace.seconds_to_wait(sender, NOON)
        cursors.handed(sender, 7)
    assert (len(pace._left), len(cursors._handed)) == (2, 2)


@given(st.lists(st.tuples(st.integers(1, 3), st.booleans())))
def test_a_client_that_follows_either_number_is_handed_every_message_once(steps: list[tuple[int, bool]]) -> None:
    cursors, got, newest, after = Cursors(), [], 0, 0
    for more, by_next in steps:
        newest += more
        seen = cursors.seen("a", after)
        new = list(range(seen + 1, newest + 1))
        got += new
        cursors.handed("a", newest)
        after = newest + 1 if by_next else newest
    assert got == list(range(1, newest + 1))
