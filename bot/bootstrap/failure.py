"""What stops a command: one clear line that says how to go on."""

from __future__ import annotations


class CannotGoOn(Exception):
    """The message is for the person at the terminal."""
