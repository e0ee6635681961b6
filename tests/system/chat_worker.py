"""A worker at the chat API, as the page uses it."""

from __future__ import annotations

import time
from typing import Any

import httpx


class ChatWorker:
    """`says` and `taps` return the reply's text; `labels` are the buttons that can be tapped now."""

    def __init__(self, url: str, language: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=40)
        made = self._http.post("/api/chat/conversations", json={"language": language})
        assert made.status_code == 201, made.text
        self._headers = {"Authorization": f"Bearer {made.json()['token']}"}
        self._buttons: dict[str, str] = {}
        self.next = 0
        self.transcript: list[str] = []
        self._written: set[int] = set()

    @property
    def labels(self) -> list[str]:
        return list(self._buttons)

    def says(self, text: str, *, patient: bool = True) -> str:
        """The answer. Where it takes long, an impatient worker reads that the message is kept and goes on."""
        self.transcript.append(f"WORKER: {text}")
        return self._post({"text": text}, patient=patient)

    def taps(self, label: str) -> str:
        assert label in self._buttons, f"no button {label!r} among {self.labels}"
        self.transcript.append(f"WORKER: [{label}]")
        return self._post({"button": self._buttons[label]})

    def _post(self, body: dict[str, Any], *, patient: bool = True) -> str:
        answer = self._http.post("/api/chat/messages", json=body, headers=self._headers)
        assert answer.status_code in (200, 202), answer.text
        if answer.status_code == 202 and patient:
            return self._late([reply["text"] for reply in answer.json()["replies"]])
        return self._read(answer.json()["replies"])

    def _late(self, notices: list[str]) -> str:
        """On a loaded machine an answer may follow the word that the message is kept."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            said = self.everything()
            last = max(i for i, message in enumerate(said) if message["from"] == "worker")
            replies = [m for m in said[last + 1 :] if m["from"] != "worker" and m["text"] not in notices]
            if replies:
                return self._read(replies)
            time.sleep(0.3)
        raise AssertionError("no answer within a minute")

    def _read(self, replies: list[dict[str, Any]]) -> str:
        for reply in replies:
            if reply.get("buttons"):
                self._buttons = {button["label"]: button["value"] for button in reply["buttons"]}
            if reply["n"] not in self._written:
                self._write(reply)
        return "\n".join(reply["text"] for reply in replies)

    def _write(self, reply: dict[str, Any]) -> None:
        self._written.add(reply["n"])
        speaker = "PERSON" if reply.get("from") == "person" else "AMPARO"
        self.transcript.append(f"{speaker}: {reply['text']}")
        if reply.get("buttons"):
            self.transcript.append("        " + " ".join(f"[{button['label']}]" for button in reply["buttons"]))

    def everything(self) -> list[dict[str, Any]]:
        """All messages that the conversation still has."""
        answer = self._http.get("/api/chat/messages", params={"after": 0, "wait": 0}, headers=self._headers)
        return list(answer.json()["messages"])

    def waits_for(self, words: str, seconds: float = 30) -> str:
        """Long-poll until a message holds the words."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            answer = self._http.get("/api/chat/messages", params={"after": self.next, "wait": 5}, headers=self._headers)
            data = answer.json()
            self.next = data["next"] - 1 if data["messages"] else self.next
            fresh = [message for message in data["messages"] if message["from"] != "worker"]
            if any(words in message["text"] for message in fresh):
                return self._read(fresh)
        raise AssertionError(f"{words!r} did not come; there is: {[m['text'] for m in self.everything()]}")
