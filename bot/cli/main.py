"""`amparo`: all commands."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from bot.bootstrap.failure import CannotGoOn
from bot.settings import Settings, SettingsUnusable, load_settings

app = typer.Typer(
    help="Amparo: the front door of a protected complaint line for workers.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
console = Console(stderr=False, highlight=False)


def one_clear_line(command: Callable[..., Any]) -> Callable[..., Any]:
    """Failures become one line on standard error and exit code 1."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except (CannotGoOn, SettingsUnusable) as error:
            print(f"amparo: {error}", file=sys.stderr)
            raise typer.Exit(1) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None

    return run


Data = Annotated[Path | None, typer.Option("--data", help="Folder for database, keys, model.")]
Port = Annotated[int | None, typer.Option("--port", help="Port of chat and desk.", min=1, max=65535)]


def _settings(data: Path | None = None, port: int | None = None) -> Settings:
    given = {"data": data.resolve() if data else None, "port": port}
    return load_settings(**{name: value for name, value in given.items() if value is not None})


@app.command()
@one_clear_line
def demo(port: Port = None, data: Data = None) -> None:
    """Everything on this machine, no token needed: chat at /, desk at /desk."""
    from bot.cli.serving import run_demo

    asyncio.run(run_demo(_settings(data, port), console))


@app.command()
@one_clear_line
def serve(port: Port = None, data: Data = None) -> None:
    """The same for production, from the settings (AMPARO_…); no demo data."""
    from bot.cli.serving import run_serve

    asyncio.run(run_serve(_settings(data, port), console))


@app.command()
@one_clear_line
def train(data: Data = None) -> None:
    """Train from nlu/, stories/ and knowledge/; skips what has not changed."""
    from bot.cli.serving import run_train

    run_train(_settings(data), console)


@app.command()
@one_clear_line
def migrate(data: Data = None) -> None:
    """Bring the database to the newest form."""
    from bot.bootstrap.build import open_database

    open_database(_settings(data)).close()
    console.print("The database has the newest form.")


@app.command()
@one_clear_line
def chat(
    url: Annotated[str, typer.Option(help="Address of a running server.")] = "http://127.0.0.1:8000",
    language: Annotated[str | None, typer.Option(help="en or es.")] = None,
) -> None:
    """Talk with a running server from the terminal."""
    from bot.channels.terminal.client import run_chat

    raise typer.Exit(run_chat(url, language))


@app.command()
@one_clear_line
def evaluate(
    file: Annotated[Path, typer.Argument(help="JSON Lines file.", exists=True, dir_okay=False)],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="With --json: a result for every line.")] = False,
    data: Data = None,
) -> None:
    """Understand every line of a file and score it."""
    from bot.cli.evaluating import run_evaluate

    asyncio.run(run_evaluate(_settings(data), file, console, as_json=as_json, everything=everything))


content = typer.Typer(help="Check and preview what trainers own.", no_args_is_help=True)
staff = typer.Typer(help="Staff accounts.", no_args_is_help=True)
case = typer.Typer(help="Cases.", no_args_is_help=True)
app.add_typer(content, name="content")
app.add_typer(staff, name="staff")
app.add_typer(case, name="case")


@content.command("check")
@one_clear_line
def content_check() -> None:
    """Check knowledge/, nlu/ and stories/; exit 1 on an error."""
    from bot.cli.content import run_check

    raise typer.Exit(run_check(console))


@content.command("preview")
@one_clear_line
def content_preview(
    article: Annotated[str, typer.Argument(help="A topic, e.g. unpaid_wages.")],
    language: Annotated[str, typer.Option(help="en or es.")] = "en",
    program: Annotated[str | None, typer.Option(help="Program.")] = None,
) -> None:
    """Show an answer as the worker sees it on each channel."""
    from bot.cli.content import run_preview

    run_preview(_settings(), article, language, program, console)


@staff.command("add")
@one_clear_line
def staff_add(
    name: Annotated[str, typer.Argument(help="Name to sign in with.")],
    role: Annotated[str, typer.Option(help="investigator, trainer, coordinator or administrator.")],
    data: Data = None,
) -> None:
    """Make a staff account; its password is printed once."""
    from bot.cli.people import run_staff_add

    run_staff_add(_settings(data), name, role, console)


@case.command("export")
@one_clear_line
def case_export(
    number: Annotated[str, typer.Argument(help="Case number, e.g. A26-7KQ4M.")],
    form: Annotated[str, typer.Option("--format", help="json")] = "json",
    data: Data = None,
) -> None:
    """The intake summary of a case; asks for a staff member's sign-in and leaves its trace."""
    from bot.cli.people import run_case_export

    run_case_export(_settings(data), number, form)
