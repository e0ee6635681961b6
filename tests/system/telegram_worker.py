"""A worker on the fake Telegram, with the same words as on the chat API."""

from __future__ import annotations

import time

from tests.fakes.bot_api import FakeTelegram

LONG = 40.0


class TelegramWorker:
    """`says` and `taps` wait until Amparo has answered and nothing more comes."""

    def __init__(self, telegram: FakeTelegram, language: str) -> None:
        self.telegram = telegram
        self.user = telegram.user(language=language)

    @property
    def labels(self) -> list[str]:
        return list(self.user.buttons)

    def starts(self, campaign: str = "") -> str:
        return self._after(lambda: self.user.sends_command("start", campaign))

    def says(self, text: str) -> str:
        return self._after(lambda: self.user.sends_text(text))

    def taps(self, label: str) -> str:
        return self._after(lambda: self.user.taps(label))

    def sends_photo(self) -> str:
        return self._after(self.user.sends_photo)

    def sends_voice(self) -> str:
        return self._after(self.user.sends_voice)

    def waits_for(self, words: str) -> str:
        self.telegram.wait(lambda: any(words in text for text in self.user.heard), seconds=LONG)
        return self.user.last

    def _settle(self) -> None:
        """Messages of one turn come a second apart at the most: wait until no more comes."""
        heard = -1
        while heard != len(self.user.heard):
            heard = len(self.user.heard)
            time.sleep(1.5)

    def _after(self, act: object) -> str:
        before = len(self.user.heard)
        assert callable(act)
        act()
        self.telegram.wait(lambda: len(self.user.heard) > before, seconds=LONG)
        self._settle()
        return "\n".join(self.user.heard[before:])
