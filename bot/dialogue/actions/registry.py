"""Which action of the domain is decided by which function."""

from __future__ import annotations

from collections.abc import Callable

from bot.dialogue.actions import cases, intake, talk
from bot.model.turn import Heard, Outcome, Snapshot

Decision = Callable[[Snapshot, Heard], Outcome]

DECISIONS: dict[str, Decision] = {
    "action_answer_topic": talk.answer_topic,
    "action_resume": talk.resume,
    "action_greet": talk.greet,
    "action_help": talk.help_,
    "action_learn": talk.learn,
    "action_clarify": talk.clarify,
    "action_out_of_scope": talk.out_of_scope,
    "action_something_else": talk.something_else,
    "action_offer_person": talk.offer_person,
    "action_page_person": talk.page_person,
    "action_change_language": talk.change_language,
    "action_set_language": talk.set_language,
    "action_set_program": talk.set_program,
    "action_repeat": talk.repeat,
    "action_delete_data": talk.delete_data,
    "action_report": intake.report,
    "action_start_complaint": intake.start,
    "action_take_answer": cases.take_answer,
    "action_choose": intake.choose,
    "action_skip": intake.skip,
    "action_go_back": intake.go_back,
    "action_change_answer": intake.change_answer,
    "action_correct_line": intake.correct_line,
    "action_confirm": intake.confirm,
    "action_cancel": intake.cancel,
    "action_resume_draft": intake.resume_draft,
    "action_erase_draft": intake.erase_draft,
    "action_check_case": cases.check,
    "action_add_to_case": cases.add,
    "action_withdraw": cases.withdraw,
    "action_accept_offer": cases.accept,
    "action_decline_offer": cases.decline,
}
