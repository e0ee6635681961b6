"""A complaint that was made: its status, an addition, taking it back. And what "yes" and "no" mean after an offer."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.actions import intake, talk
from bot.model.codes import read_codes
from bot.model.conversation import ADD_TO_CASE, RETURN_CODE, Mode
from bot.model.named import NamedButton, button, named
from bot.model.turn import Heard, KnownCase, Outcome, SetMode, Snapshot, WithdrawCase

ENDED = frozenset({"concluded", "withdrawn"})


def _buttons(case: KnownCase) -> list[NamedButton]:
    buttons = [button("button_add_to_case", "cmd:add_to_case"), button("button_talk_to_person", "cmd:talk_to_person")]
    if case.status not in ENDED:
        buttons.append(button("button_withdraw_complaint", "cmd:withdraw_complaint"))
    return buttons


def check(snapshot: Snapshot, heard: Heard) -> Outcome:
    number, code = read_codes(snapshot.text)
    if code or (number and number not in [case.number for case in snapshot.cases]):
        return intake.prove(snapshot)
    if not snapshot.cases:
        return _ask_proof(snapshot)
    replies = [
        named(
            "case_status",
            _buttons(case) if index == 0 else (),
            number=case.number,
            status=case.status,
            date=case.status_on.isoformat(),
        )
        for index, case in enumerate(snapshot.cases[:3])
    ]
    return Outcome(tuple(reversed(replies)), slots={"offer": "none"})


def _ask_proof(snapshot: Snapshot) -> Outcome:
    if snapshot.draft is not None and snapshot.mode is Mode.TALKING:
        return intake.start(snapshot, Heard("file_complaint"))
    buttons = [
        button("button_file_complaint", "cmd:file_complaint"),
        button("button_talk_to_person", "cmd:talk_to_person"),
    ]
    if snapshot.mode is not Mode.TALKING:
        return Outcome((named("utter_no_case"),))
    return Outcome((named("utter_no_case", buttons),), (SetMode(Mode.INTAKE, RETURN_CODE),), {"offer": "none"})


def add(snapshot: Snapshot, heard: Heard) -> Outcome:
    if not snapshot.cases:
        return _ask_proof(snapshot)
    ask = named("utter_ask_addition", [button("button_cancel", "cmd:cancel")], number=snapshot.cases[0].number)
    return Outcome((ask,), (SetMode(Mode.INTAKE, ADD_TO_CASE),), {"offer": "none"})


def withdraw(snapshot: Snapshot, heard: Heard) -> Outcome:
    if not snapshot.cases:
        return _ask_proof(snapshot)
    case = snapshot.cases[0]
    if case.status in ENDED:
        return Outcome((named("utter_withdraw_impossible", number=case.number),))
    sure = [button("button_yes_withdraw", "cmd:affirm"), button("button_no", "cmd:deny")]
    return Outcome((named("utter_withdraw_sure", sure, number=case.number),), slots={"offer": "withdraw"})


def accept(snapshot: Snapshot, heard: Heard) -> Outcome:
    """ "Yes" to what was offered last."""
    match heard.offer:
        case "complaint":
            return (
                intake.start(snapshot, heard)
                if not heard.last_topic
                else intake.report(snapshot_without_words(snapshot), Heard("report_topic", {"topic": heard.last_topic}))
            )
        case "person" | "page":
            return talk.ask_person(snapshot)
        case "withdraw" if snapshot.cases:
            number = snapshot.cases[0].number
            return Outcome((named("utter_withdrawn", number=number),), (WithdrawCase(number),), {"offer": "none"})
        case "delete":
            return talk.erase_all(snapshot)
        case "save":
            return intake.resume_draft(snapshot, heard)
        case _:
            return talk.clarify(snapshot, heard)


def take_answer(snapshot: Snapshot, heard: Heard) -> Outcome:
    """What was offered in between ("erase everything?") is answered before the open question."""
    if heard.offer in ("delete", "withdraw") and snapshot.said is not None:
        return accept(snapshot, heard) if snapshot.said == "yes" else decline(snapshot, heard)
    return intake.take_answer(snapshot, heard)


def snapshot_without_words(snapshot: Snapshot) -> Snapshot:
    """A "yes" is no part of the story."""
    return replace(snapshot, messages=(), found=())


def decline(snapshot: Snapshot, heard: Heard) -> Outcome:
    """ "No" to what was offered last."""
    match heard.offer:
        case "withdraw" if snapshot.cases:
            reply = named("utter_withdraw_kept", number=snapshot.cases[0].number)
        case "delete":
            reply = named("utter_delete_kept")
        case _:
            reply = named("utter_person_declined")
    if talk.in_intake(snapshot):
        return Outcome((reply,), slots={"offer": "none"}).then(talk.resume(snapshot, heard))
    return Outcome((reply, named("utter_anything_else", talk.MENU)), slots={"offer": "none"})
