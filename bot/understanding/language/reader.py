"""The language of a message: Bengali by its script, the others by their letters, the known one where in doubt."""

from __future__ import annotations

LANGUAGES = ("en", "es", "ht", "bn")


class ScriptOnly:
    """Knows Bengali script alone: for a start without a trained model."""

    def read(self, text: str, known: str | None) -> str | None:
        return "bn" if mostly_bengali(text) else known


def mostly_bengali(text: str) -> bool:
    """Whether at least half of the letters are of the Bengali script."""
    letters = [c for c in text if c.isalpha()]
    bengali = sum("\u0980" <= c <= "\u09ff" for c in letters)
    return bool(letters) and 2 * bengali >= len(letters)
