"""Bells wake whoever waits, from whichever thread they are rung."""

from __future__ import annotations

import asyncio

import pytest

from bot.services.core import Bells

pytestmark = pytest.mark.anyio


async def test_a_bell_rung_in_a_worker_thread_wakes_at_once() -> None:
    bells = Bells()
    waiting = asyncio.create_task(bells.wait("work", 20))
    await asyncio.sleep(0)
    begun = asyncio.get_running_loop().time()
    await asyncio.to_thread(bells.ring, "work")
    assert await waiting is True
    assert asyncio.get_running_loop().time() - begun < 5


async def test_nobody_is_woken_by_another_bell_and_nothing_is_left_behind() -> None:
    bells = Bells()
    waiting = asyncio.create_task(bells.wait("work", 0.05))
    await asyncio.sleep(0)
    bells.ring("alerts")
    assert await waiting is False
    assert bells._waiting == {}
