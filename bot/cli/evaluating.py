"""`evaluate`: every line through the same understanding that a live turn uses."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.bootstrap import logs, training
from bot.bootstrap.build import build_core
from bot.bootstrap.failure import CannotGoOn
from bot.bootstrap.progress import Steps
from bot.bootstrap.running import rasa_only
from bot.dialogue.rasa_client import RasaClient
from bot.model.scores import ExpectedLine, Judged, score
from bot.services.core import Core
from bot.services.understand import understand
from bot.settings import Settings

LABEL_KINDS = ("topic:", "command:", "alarm:")


def read_lines(path: Path) -> list[ExpectedLine]:
    """Raises CannotGoOn naming the line."""
    lines = []
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if text.strip():
            lines.append(_line(path, number, text))
    if not lines:
        raise CannotGoOn(f"{path}: no line to evaluate: one JSON object a line")
    return lines


def _line(path: Path, number: int, text: str) -> ExpectedLine:
    try:
        row = json.loads(text)
        line = ExpectedLine(
            str(row["id"]),
            str(row["text"]),
            str(row["language"]),
            str(row["expect"]),
            tuple(row.get("also") or ()),
            row.get("form"),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise CannotGoOn(f"{path}:{number}: needs a JSON object with id, text, language, expect ({error})") from error
    if line.expect != "none" and not line.expect.startswith(LABEL_KINDS):
        raise CannotGoOn(
            f"{path}:{number}: expect is {line.expect!r}: write topic:<id>, command:<id>, alarm:<id>, none"
        )
    return line


async def run_evaluate(settings: Settings, path: Path, console: Console, *, as_json: bool, everything: bool) -> None:
    """Raises CannotGoOn."""
    logs.set_up()
    lines = read_lines(path)
    notes = Console(stderr=True, highlight=False)
    models = training.ensure(settings, Steps(notes))
    core = build_core(settings, models.understanding, demo=False, create_key=True)
    async with rasa_only(settings, models) as client:
        judged = await _judge(core, client, lines)
    core.db.close()
    result = score(judged, everything=everything)
    if as_json:
        print(json.dumps(result, ensure_ascii=False))
    else:
        _show(result, console)


async def _judge(core: Core, client: RasaClient, lines: list[ExpectedLine]) -> list[Judged]:
    """One at a time: the times are those of a message on an otherwise idle machine."""
    judged = []
    for line in lines:
        begun = time.perf_counter()
        got = await understand(core, client, line.text)
        judged.append(
            Judged(
                line,
                got.label,
                got.form,
                got.offered,
                got.confidence,
                got.language,
                (time.perf_counter() - begun) * 1000,
                got.careful,
            )
        )
        await asyncio.sleep(0)
    return judged


def _show(result: dict[str, object], console: Console) -> None:
    table = Table("figure", "value", show_header=False)
    for name, value in result.items():
        if isinstance(value, dict):
            value = "  ".join(f"{key} {share}" for key, share in value.items())
        if not isinstance(value, list):
            table.add_row(name, str(value))
    console.print(table)
    mistakes = result["mistakes"]
    assert isinstance(mistakes, list)
    for mistake in mistakes[:50]:
        console.print(
            f"{mistake['id']}: {mistake['expect']} → {mistake['got']} ({mistake['confidence']})", markup=False
        )
