"""`python -m bot.cli`: the same as `amparo`."""

from __future__ import annotations

from bot.cli.main import app

app()
