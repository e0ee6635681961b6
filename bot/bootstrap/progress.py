"""Long steps with a display: a spinner and the time on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn


class Steps:
    """Shows one step at a time."""

    def __init__(self, console: Console) -> None:
        self.console = console

    @contextmanager
    def step(self, words: str) -> Iterator[None]:
        """A step in progress; afterwards one line says how long it took."""
        begun = time.monotonic()
        with Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            TimeElapsedColumn(),
            console=self.console,
            transient=True,
            disable=not self.console.is_terminal,
        ) as progress:
            progress.add_task(words)
            if not self.console.is_terminal:
                self.console.print(f"… {words}", highlight=False)
            yield
        self.console.print(f"[green]✓[/green] {words} ({time.monotonic() - begun:.0f} s)", highlight=False)
