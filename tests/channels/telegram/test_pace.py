"""How fast messages may go out, with a clock of the test's own."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.pace import ALL_BURST, ALL_SECONDS, CHAT_BURST, PER_CHAT_SECONDS, REMEMBERED, Pacer, growing


class Time:
    """Passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


def moments(chats: list[str], rests: list[float]) -> list[tuple[str, float]]:
    """When each message goes out, one after the other, after a rest before each."""
    time = Time()
    pacer = Pacer(time, time.sleep)
    sent: list[tuple[str, float]] = []

    async def send_all() -> None:
        for chat, rest in zip(chats, rests, strict=True):
            time.now += rest
            await pacer.wait(chat)
            sent.append((chat, time.now))

    asyncio.run(send_all())
    return sent


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(start <= time < start + seconds - 1e-9 for time in times) for start in times)


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), st.sampled_from([0.0, 0.0, 0.01, 0.5, 3.0])),
        min_size=1,
        max_size=150,
    )
)
def test_at_most_25_a_second_and_one_a_second_to_a_chat_after_a_small_burst(pairs: list[tuple[str, float]]) -> None:
    sent = moments([chat for chat, _ in pairs], [rest for _, rest in pairs])
    assert most_within([at for _, at in sent], 1.0) <= 25
    for chat in {chat for chat, _ in sent}:
        times = [at for name, at in sent if name == chat]
        assert most_within(times, 1.0) <= CHAT_BURST + 1
        assert most_within(times, 10.0) <= CHAT_BURST + 10


def test_an_answer_of_three_messages_goes_out_at_once_and_a_fourth_waits() -> None:
    times = [at for _, at in moments(["a"] * 5, [0.0] * 5)]
    assert times[:CHAT_BURST] == [0.0] * CHAT_BURST
    assert times[CHAT_BURST] == pytest.approx(PER_CHAT_SECONDS)
    assert times[CHAT_BURST + 1] == pytest.approx(2 * PER_CHAT_SECONDS)


def test_many_chats_share_the_overall_pace() -> None:
    times = [at for _, at in moments([f"chat{n}" for n in range(50)], [0.0] * 50)]
    assert times[-1] == pytest.approx((50 - ALL_BURST) * ALL_SECONDS)


def test_a_chat_that_waits_for_its_own_pace_delays_no_other() -> None:
    async def run() -> float:
        pacer = Pacer()
        for _ in range(CHAT_BURST):
            await pacer.wait("busy")
        waiting = asyncio.create_task(pacer.wait("busy"))
        await asyncio.sleep(0)
        begun = asyncio.get_running_loop().time()
        await pacer.wait("other")
        waiting.cancel()
        return asyncio.get_running_loop().time() - begun

    assert asyncio.run(run()) < 0.5


def test_chats_that_rest_are_forgotten() -> None:
    time = Time()
    pacer = Pacer(time, time.sleep)

    async def many() -> None:
        for n in range(3 * REMEMBERED):
            time.now += 10
            await pacer.wait(str(n))

    asyncio.run(many())
    assert len(pacer._chats) <= REMEMBERED + 2


def test_pauses_grow_up_to_their_limit() -> None:
    assert [growing(tries, 30) for tries in (1, 2, 3, 4, 5, 6, 400)] == [1, 2, 4, 8, 16, 30, 30]
