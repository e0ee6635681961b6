"""How long the chat API takes for an answer, and where the time goes: `uv run python -m benchmarks.turn`.

Starts everything as `amparo demo` does, talks with it over HTTP on an otherwise idle machine, and prints medians and
95th percentiles in milliseconds and each share's part of the whole. Sync to disk is on, as in production.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

import httpx
from rich.console import Console
from rich.table import Table

from bot.bootstrap import logs, training
from bot.bootstrap.build import build_core
from bot.bootstrap.progress import Steps
from bot.bootstrap.rasa_process import free_port
from bot.bootstrap.running import Running, serving
from bot.settings import Settings, load_settings

ROUNDS = 25
TALK = (
    "do they have to give us shade?",
    "can the boss take money from my check for gloves?",
    "who do i tell when the bus has no brakes",
    "thank you",
)
INTAKE = (
    "they did not pay me for two weeks",
    "it was at Sunny Ridge",
    "since last friday",
    "just me",
    "about 300 dollars",
)


async def measure(settings: Settings, console: Console) -> None:
    models = training.ensure(settings, Steps(console))
    core = build_core(settings, models.understanding, demo=True, create_key=True)
    async with serving(core, settings, models) as running:
        while not running.supervisor.ever_ready:
            await asyncio.sleep(0.1)
        url = f"http://127.0.0.1:{settings.port}"
        async with httpx.AsyncClient(base_url=url, timeout=30) as http:
            await conversation(http, TALK)
            running.worker.shares.clear()
            times = [t for _ in range(ROUNDS) for t in await conversation(http, TALK + INTAKE)]
        report(console, times, running)


async def conversation(http: httpx.AsyncClient, texts: tuple[str, ...]) -> list[float]:
    """Milliseconds of each answer in one new conversation."""
    made = (await http.post("/api/chat/conversations", json={"language": "en"})).json()
    headers = {"Authorization": f"Bearer {made['token']}"}
    times = []
    for text in texts:
        begun = time.perf_counter()
        answer = await http.post("/api/chat/messages", json={"text": text}, headers=headers)
        times.append((time.perf_counter() - begun) * 1e3)
        assert answer.status_code == 200, answer.text
    return times


def report(console: Console, times: list[float], running: Running) -> None:
    shares = running.worker.shares
    whole = statistics.median(times)
    table = Table("part", "median ms", "95th percentile ms", "share of the whole")
    table.add_row("answer of the chat API", f"{whole:.1f}", f"{p95(times):.1f}", "1.00")
    parts = {
        "embedding and extraction": [s.embedding for s in shares],
        "Rasa without actions": [s.dialogue - s.actions for s in shares],
        "actions": [s.actions for s in shares],
        "commit": [s.commit for s in shares],
    }
    for name, values in parts.items():
        table.add_row(
            name, f"{statistics.median(values):.1f}", f"{p95(values):.1f}", f"{statistics.median(values) / whole:.2f}"
        )
    rest = whole - sum(statistics.median(values) for values in parts.values())
    table.add_row("receiving, alarm check, HTTP, waiting", f"{rest:.1f}", "", f"{rest / whole:.2f}")
    console.print(table)
    console.print(f"{len(times)} answers")


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def main() -> None:
    logs.set_up()
    with tempfile.TemporaryDirectory() as folder:
        settings = load_settings(data=Path(folder), port=free_port(), chat_limit_per_minute=10_000)
        asyncio.run(measure(settings, Console()))


if __name__ == "__main__":
    main()
