"""The dialogue without Rasa: the real actions behind intents that the test names, for fast tests of what is around."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.dialogue.actions.registry import DECISIONS
from bot.model.buttons import Tap
from bot.model.conversation import Mode
from bot.model.turn import Heard, Outcome, Snapshot, TurnResult
from bot.services.ports import DialogueAway, DialogueFailed

ACTIONS = {
    "ask_topic": ("action_answer_topic", "action_resume"),
    "report_topic": ("action_report",),
    "answer": ("action_take_answer",),
    "clarify": ("action_clarify",),
    "choose_option": ("action_choose",),
    "confirm_summary": ("action_confirm",),
    "help": ("action_help", "action_resume"),
    "file_complaint": ("action_start_complaint",),
    "check_case": ("action_check_case", "action_resume"),
    "withdraw_complaint": ("action_withdraw",),
    "talk_to_person": ("action_offer_person",),
    "delete_my_data": ("action_delete_data",),
    "affirm": ("action_accept_offer",),
    "deny": ("action_decline_offer",),
}
"""What `stories/rules.yml` says, as far as these tests need it; the rest is action_<intent>."""


class ScriptedDialogue:
    """Texts that are not in `intents` are answers while a question is open, else unclear."""

    def __init__(self, intents: dict[str, Heard] | None = None) -> None:
        self.intents = intents or {}
        self.away = False
        self.failing = False
        self.turns: list[Snapshot] = []

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
        if self.away:
            raise DialogueAway("connect")
        if self.failing:
            raise DialogueFailed("action_failed")
        self.turns.append(snapshot)
        slots = dict(past[0]["slots"]) if past else {}
        heard = self._heard(snapshot, text, tap, slots)
        outcome = Outcome()
        for name in ACTIONS.get(heard.intent, (f"action_{heard.intent}",)):
            outcome = outcome.then(DECISIONS[name](snapshot, heard))
        return TurnResult(
            outcome.replies,
            outcome.effects,
            [{"slots": {**slots, **outcome.slots}}],
            {"intent": heard.intent, "topic": heard.topic, "confidence": heard.confidence},
            "scripted",
            {},
        )

    def _heard(self, snapshot: Snapshot, text: str | None, tap: Tap | None, slots: dict[str, Any]) -> Heard:
        offer, topic = slots.get("offer", "none"), slots.get("topic")
        if tap is not None:
            return Heard(tap.intent, tap.entities, offer=offer, last_topic=topic)
        known = self.intents.get(text or "")
        if known is not None:
            return replace(known, offer=offer, last_topic=topic)
        open_question = snapshot.open_question and snapshot.mode is not Mode.TALKING
        return Heard("answer" if open_question else "clarify", offer=offer, last_topic=topic)
