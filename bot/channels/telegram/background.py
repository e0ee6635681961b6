"""Small jobs beside the loops, best effort: none of them may stop the channel or be waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog

log = structlog.get_logger()

AT_MOST = 200
"""Jobs at a time; what comes on top is left out: it is courtesy only."""


class Background:
    """Starts jobs and ends them with the channel."""

    def __init__(self) -> None:
        self._jobs: set[asyncio.Task[None]] = set()

    def start(self, name: str, job: Coroutine[Any, Any, None]) -> None:
        if len(self._jobs) >= AT_MOST:
            job.close()
            return
        task = asyncio.create_task(_quietly(name, job))
        self._jobs.add(task)
        task.add_done_callback(self._jobs.discard)

    async def end(self) -> None:
        jobs = list(self._jobs)
        for job in jobs:
            job.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)


async def _quietly(name: str, job: Coroutine[Any, Any, None]) -> None:
    try:
        await job
    except Exception as error:  # courtesy that failed harms nobody; the kind alone says enough
        log.info("telegram_courtesy", what=name, kind=type(error).__name__)
