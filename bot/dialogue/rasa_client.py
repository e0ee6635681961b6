"""The turn, as a call to Rasa: complete or an exception, never half."""

from __future__ import annotations

from typing import Any

import httpx

from bot.dialogue.codec import effect_from_json, snapshot_to_json
from bot.model.asking import kind_of
from bot.model.buttons import Tap
from bot.model.named import Named
from bot.model.turn import Snapshot, TurnResult
from bot.services.ports import DialogueAway, DialogueFailed


class RasaClient:
    """Speaks the turn channel's protocol. `urls` are interchangeable replicas; the first that answers is used."""

    def __init__(self, urls: list[str], token: str, deadline_seconds: float) -> None:
        self._urls = urls
        self._client = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {token}"}, timeout=httpx.Timeout(deadline_seconds, connect=2.0)
        )

    async def turn(
        self,
        turn: str,
        past: list[dict[str, Any]],
        snapshot: Snapshot,
        *,
        text: str | None,
        tap: Tap | None,
        embedding: str | None,
    ) -> TurnResult:
        """Raises DialogueAway, DialogueFailed."""
        body: dict[str, Any] = {
            "turn": turn,
            "events": past,
            "metadata": {**_metadata(snapshot, embedding), "snapshot": snapshot_to_json(snapshot)},
        }
        if tap is not None:
            entities = [{"entity": name, "value": value} for name, value in tap.entities.items()]
            body["button"] = {"intent": tap.intent, "entities": entities, "text": tap.intent}
        else:
            body["text"] = text or ""
        data = await self._post("/webhooks/turn/turn", body)
        try:
            return TurnResult(
                replies=tuple(Named(utter=r["utter"], args=r.get("args") or {}) for r in data["replies"]),
                effects=tuple(effect_from_json(effect) for effect in data["effects"]),
                past=data["events"],
                understood=data.get("understood") or {},
                model=str(data.get("model") or ""),
                timings={key: float(value) for key, value in (data.get("timings_ms") or {}).items()},
            )
        except (KeyError, ValueError, TypeError) as error:
            raise DialogueFailed(f"answer_not_understood: {type(error).__name__}") from error

    async def understand(self, text: str, snapshot: Snapshot, embedding: str | None) -> dict[str, Any]:
        """Only the reading of a message, as a fresh conversation's. Raises DialogueAway, DialogueFailed."""
        data = await self._post("/webhooks/turn/understand", {"text": text, "metadata": _metadata(snapshot, embedding)})
        return dict(data["understood"])

    async def healthy(self) -> dict[str, Any] | None:
        """Model and readiness, or None where Rasa is away."""
        try:
            answer = await self._client.get(f"{self._urls[0]}/webhooks/turn/health", timeout=2.0)
        except httpx.HTTPError:
            return None
        return dict(answer.json()) if answer.status_code == 200 else None

    async def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        last: Exception | None = None
        for url in self._urls:
            try:
                answer = await self._client.post(f"{url}{path}", json=body)
            except httpx.HTTPError as error:
                last = error
                continue
            return _checked(answer)
        raise DialogueAway(type(last).__name__ if last else "no_address")

    async def close(self) -> None:
        await self._client.aclose()


def _checked(answer: httpx.Response) -> dict[str, Any]:
    if answer.status_code == 503:
        raise DialogueAway("not_ready")
    try:
        data = dict(answer.json())
    except ValueError as error:
        raise DialogueFailed(f"status_{answer.status_code}") from error
    if answer.status_code != 200:
        raise DialogueFailed(str(data.get("kind") or f"status_{answer.status_code}"))
    return data


def _metadata(snapshot: Snapshot, embedding: str | None) -> dict[str, Any]:
    question = (
        {"field": snapshot.open_question, "kind": kind_of(snapshot.open_question)} if snapshot.open_question else None
    )
    return {"embedding": embedding, "mode": snapshot.mode, "open_question": question, "language": snapshot.language}
