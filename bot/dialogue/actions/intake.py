"""The intake: story first, then only what is missing; back, skip, correct, stop; the summary and its confirmation."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.dialogue.actions.story import new_draft, tell_all
from bot.dialogue.actions.talk import MENU
from bot.model.asking import Asked, ask_again, ask_field, ask_next, lines_to_correct, taken_over
from bot.model.codes import read_codes
from bot.model.conversation import ADD_TO_CASE, RETURN_CODE, SUMMARY, Mode
from bot.model.draft import Draft, FieldId, FieldValue, IdentityLevel, SetBy, ValueState
from bot.model.intake import answer, answered_in_words, close_story, decline, question_for, shown_fields, step_back
from bot.model.named import Named, button, named
from bot.model.turn import AddToCase, DropDraft, Heard, Outcome, ProveCase, SetDraft, SetMode, Snapshot, Submit

PLAIN_NO = 2
"""Words of an answer that says no and nothing else."""
GO_ON = (button("button_resume_draft", "do:resume_draft"), button("button_erase_draft", "do:erase_draft"))


def _outcome(asked: Asked, *before: Named) -> Outcome:
    return Outcome(
        (*before, *asked.replies), (SetDraft(asked.draft), SetMode(asked.mode, asked.open_question)), {"offer": "none"}
    )


def start(snapshot: Snapshot, heard: Heard) -> Outcome:
    """Begin, or offer to go on with what was begun before."""
    if snapshot.draft is not None and snapshot.mode is Mode.TALKING:
        return Outcome((named("utter_draft_found", GO_ON),), slots={"offer": "save"})
    if snapshot.draft is not None and snapshot.open_question:
        return _outcome(ask_again(snapshot.draft, snapshot.open_question, snapshot.channel, snapshot.mode))
    return _outcome(ask_next(new_draft(snapshot), snapshot.channel))


def report(snapshot: Snapshot, heard: Heard) -> Outcome:
    """A report goes into the intake with its words kept (or, by a button, its topic only)."""
    if snapshot.draft is not None and snapshot.mode is not Mode.TALKING:
        return take_answer(snapshot, heard)
    before = snapshot.draft or new_draft(snapshot)
    draft = tell_all(before, snapshot, heard)
    shown = taken_over(before, draft) if snapshot.messages else ()
    return _outcome(ask_next(draft, snapshot.channel), named("utter_report_begin"), *shown)


def take_answer(snapshot: Snapshot, heard: Heard) -> Outcome:
    """The message is an answer to the open question."""
    if snapshot.open_question == ADD_TO_CASE:
        return _addition(snapshot)
    if snapshot.open_question == RETURN_CODE:
        return prove(snapshot)
    if snapshot.draft is None:
        return Outcome((named("utter_unclear", MENU),), (SetMode(Mode.TALKING),))
    if snapshot.open_question == SUMMARY:
        return _at_summary(snapshot, heard)
    field = FieldId(snapshot.open_question or FieldId.STORY)
    if field is FieldId.STORY:
        return _more_story(snapshot, heard)
    return _answered(snapshot, field, snapshot.text, snapshot.reading.choice, snapshot.reading.data)


def _more_story(snapshot: Snapshot, heard: Heard) -> Outcome:
    assert snapshot.draft is not None
    if snapshot.reading.choice == "done" and snapshot.draft.story:
        return close(snapshot, snapshot.draft)
    draft = tell_all(snapshot.draft, snapshot, heard)
    shown = taken_over(snapshot.draft, draft)
    return _outcome(ask_field(draft, FieldId.STORY, snapshot.channel, snapshot.mode), *shown)


def close(snapshot: Snapshot, draft: Draft) -> Outcome:
    """The story is told (what was understood was shown as it came): ask for what is missing."""
    if not draft.story:
        return _outcome(ask_field(draft, FieldId.STORY, snapshot.channel, snapshot.mode), named("utter_story_empty"))
    return _outcome(ask_next(close_story(draft), snapshot.channel))


def choose(snapshot: Snapshot, heard: Heard) -> Outcome:
    """A button of a question, also of one that was asked earlier: then it corrects that line."""
    name, _, choice = heard.entities["value"].partition(":")
    if snapshot.draft is None or name not in tuple(FieldId):
        return Outcome((named("utter_page_expired"),))
    field = FieldId(name)
    if field is FieldId.STORY:
        return close(snapshot, snapshot.draft)
    return _answered(snapshot, field, "", choice, {})


def _answered(snapshot: Snapshot, field: FieldId, text: str, choice: str | None, data: dict[str, str]) -> Outcome:
    assert snapshot.draft is not None
    if field is FieldId.IDENTITY and choice not in tuple(IdentityLevel):
        again = ask_field(snapshot.draft, field, snapshot.channel, snapshot.mode)
        return _outcome(replace(again, replies=(named("utter_choose_or_write"), again.replies[-1])))
    draft = answer(snapshot.draft, field, _value(snapshot, text, choice, data))
    echo = (named("echo_when"),) if field is FieldId.WHEN and data else ()
    corrected = (named("utter_corrected"),) if snapshot.mode is Mode.CORRECTING else ()
    return _outcome(ask_next(_with_found(draft, snapshot), snapshot.channel), *corrected, *echo)


def _value(snapshot: Snapshot, text: str, choice: str | None, data: dict[str, str]) -> FieldValue:
    if not text:
        return FieldValue(ValueState.ANSWERED, SetBy.WORKER, "", choice, data)
    return answered_in_words(text, snapshot.messages[0].n, choice=choice, data=data)


def _with_found(draft: Draft, snapshot: Snapshot) -> Draft:
    """An answer may say more than was asked ("my boss Tuesday at Green Farm"): take that over too."""
    if not snapshot.messages:
        return draft
    told = tell_all(draft, snapshot)
    return replace(told, story=draft.story)


def _at_summary(snapshot: Snapshot, heard: Heard) -> Outcome:
    """At the summary "yes" sends it; anything else is more story."""
    assert snapshot.draft is not None
    if snapshot.reading.choice == "yes":
        return confirm(snapshot, heard)
    line = _line_named(snapshot.draft, snapshot.text)
    if line is not None:
        return correct_line(snapshot, Heard("correct_line", {"field": line}))
    draft = tell_all(snapshot.draft, snapshot)
    if snapshot.reading.choice == "no":
        # "No, it was 320" says more than no: those words go along, whatever line is corrected.
        kept = (SetDraft(draft),) if len(snapshot.text.split()) > PLAIN_NO else ()
        return Outcome((lines_to_correct(snapshot.draft),), kept)
    return _outcome(ask_next(draft, snapshot.channel), named("utter_intake_noted"))


def _line_named(draft: Draft, text: str) -> FieldId | None:
    """The line of the summary whose number the message begins with."""
    number = re.match(r"\s*(\d{1,2})(?!\d|\s*[:/.,]\s*\d)", text)
    shown = shown_fields(draft)
    return shown[int(number[1]) - 1] if number and 0 < int(number[1]) <= len(shown) else None


def skip(snapshot: Snapshot, heard: Heard) -> Outcome:
    if snapshot.draft is None or snapshot.open_question not in tuple(FieldId):
        return take_answer(snapshot, heard) if snapshot.draft else Outcome((named("utter_unclear"),))
    field = FieldId(snapshot.open_question)
    if field is FieldId.STORY:
        return close(snapshot, snapshot.draft)
    if field is FieldId.IDENTITY:
        return _answered(snapshot, field, "", IdentityLevel.ANONYMOUS, {})
    return _outcome(ask_next(decline(snapshot.draft, field), snapshot.channel))


def go_back(snapshot: Snapshot, heard: Heard) -> Outcome:
    if snapshot.draft is None or not snapshot.open_question:
        return Outcome((named("utter_nothing_to_cancel"),))
    open_field = FieldId(snapshot.open_question) if snapshot.open_question in tuple(FieldId) else None
    draft, previous = step_back(snapshot.draft, open_field)
    if previous is None:
        again = ask_again(draft, snapshot.open_question, snapshot.channel, snapshot.mode)
        return _outcome(again, named("utter_nothing_before"))
    return _outcome(ask_field(draft.with_asked(previous), previous, snapshot.channel, Mode.INTAKE))


def change_answer(snapshot: Snapshot, heard: Heard) -> Outcome:
    if snapshot.draft is None:
        return Outcome((named("utter_nothing_to_cancel"),))
    return Outcome((lines_to_correct(snapshot.draft),))


def correct_line(snapshot: Snapshot, heard: Heard) -> Outcome:
    name = heard.entities["field"]
    if snapshot.draft is None or name not in tuple(FieldId):
        return Outcome((named("utter_page_expired"),))
    field = question_for(FieldId(name)).field
    if field is FieldId.STORY:
        reopened = replace(snapshot.draft, story_closed=False)
        asked = ask_field(reopened, field, snapshot.channel, Mode.INTAKE)
        return _outcome(asked, named("utter_story_reopened"))
    return _outcome(ask_field(snapshot.draft, field, snapshot.channel, Mode.CORRECTING))


def confirm(snapshot: Snapshot, heard: Heard) -> Outcome:
    """Send it. Number and code come with the commit; the words for them are chosen there."""
    if snapshot.draft is None or not snapshot.draft.story_closed:
        return Outcome((named("utter_page_expired"),))
    asked = ask_next(snapshot.draft, snapshot.channel)
    if asked.open_question != SUMMARY:
        return _outcome(asked)
    return Outcome(
        effects=(Submit(replace(snapshot.draft, confirmed=True)), SetMode(Mode.TALKING)), slots={"offer": "none"}
    )


def cancel(snapshot: Snapshot, heard: Heard) -> Outcome:
    """Stop for now. What was told stays for some days, and can be erased at once."""
    if snapshot.draft is None:
        reply = named("utter_nothing_to_cancel", [button("button_file_complaint", "cmd:file_complaint")])
        return Outcome((reply,), (SetMode(Mode.TALKING),), {"offer": "none"})
    if not snapshot.draft.story and not snapshot.draft.fields:
        return Outcome((named("utter_nothing_to_cancel"),), (DropDraft(), SetMode(Mode.TALKING)), {"offer": "none"})
    until = snapshot.draft_kept_until.isoformat() if snapshot.draft_kept_until else snapshot.now.date().isoformat()
    return Outcome((named("utter_draft_saved", GO_ON, date=until),), (SetMode(Mode.TALKING),), {"offer": "save"})


def resume_draft(snapshot: Snapshot, heard: Heard) -> Outcome:
    if snapshot.draft is None:
        return Outcome((named("utter_page_expired"),))
    return _outcome(ask_next(snapshot.draft, snapshot.channel), named("utter_draft_resumed"))


def erase_draft(snapshot: Snapshot, heard: Heard) -> Outcome:
    if snapshot.draft is None:
        return Outcome((named("utter_page_expired"),))
    return Outcome((named("utter_draft_erased"),), (DropDraft(), SetMode(Mode.TALKING)), {"offer": "none"})


def _addition(snapshot: Snapshot) -> Outcome:
    if not snapshot.cases:
        return Outcome((named("utter_no_case"),), (SetMode(Mode.TALKING),))
    number = snapshot.cases[0].number
    return Outcome((named("utter_added", number=number),), (AddToCase(number), SetMode(Mode.TALKING)))


def prove(snapshot: Snapshot) -> Outcome:
    """A case number, a return code or both, somewhere in the message. What is missing may have been said before."""
    number, code = read_codes(snapshot.text)
    return Outcome(effects=(ProveCase(number, code),))
