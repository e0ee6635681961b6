"""`demo`, `serve` and `train`."""

from __future__ import annotations

from rich.console import Console
from rich.panel import Panel
from rich.table import Table

from bot.bootstrap import logs, training
from bot.bootstrap.build import build_core
from bot.bootstrap.demo import seed
from bot.bootstrap.listening import require_port
from bot.bootstrap.progress import Steps
from bot.bootstrap.running import Running, serve
from bot.settings import Settings


def run_train(settings: Settings, console: Console) -> None:
    models = training.ensure(settings, Steps(console))
    console.print("Trained." if models.trained else "Nothing has changed: the model is the newest.")


async def run_demo(settings: Settings, console: Console) -> None:
    """Raises CannotGoOn."""
    await _run(settings, console, demo=True)


async def run_serve(settings: Settings, console: Console) -> None:
    """Raises CannotGoOn."""
    await _run(settings, console, demo=False)


async def _run(settings: Settings, console: Console, *, demo: bool) -> None:
    logs.set_up()
    require_port(settings.host, settings.port)
    steps = Steps(console)
    models = training.ensure(settings, steps)
    core = build_core(settings, models.understanding, demo=demo, create_key=demo)
    passwords = seed(core) if demo else {}
    console.print("Starting Rasa …")

    def ready(running: Running) -> None:
        console.print(_where(settings, passwords))

    await serve(core, settings, models, ready)
    console.print("Stopped.")


def _where(settings: Settings, passwords: dict[str, str]) -> Panel:
    base = settings.public_url or f"http://{settings.host}:{settings.port}"
    table = Table.grid(padding=(0, 2))
    table.add_row("Chat", f"{base}/")
    table.add_row("Desk", f"{base}/desk")
    for name, password in passwords.items():
        table.add_row("Sign-in", f"{name}  {password}")
    table.add_row("Stop", "Ctrl-C")
    return Panel(table, title="Amparo is ready", expand=False)
