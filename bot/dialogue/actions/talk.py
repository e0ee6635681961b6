"""Talking: questions about rights, greetings, help, language, a person, erasing."""

from __future__ import annotations

from bot.model.asking import ask_again
from bot.model.conversation import Mode
from bot.model.named import NamedButton, button, named
from bot.model.topic_groups import QUESTION_TOPICS
from bot.model.turn import (
    AskForPerson,
    EraseConversation,
    Heard,
    Outcome,
    RepeatLast,
    SetLanguage,
    SetProgram,
    Snapshot,
)

MENU: tuple[NamedButton, ...] = (
    button("button_file_complaint", "cmd:file_complaint"),
    button("button_help", "cmd:help"),
    button("button_talk_to_person", "cmd:talk_to_person"),
    button("button_change_language", "cmd:change_language"),
)
NO_OFFER: dict[str, str | None] = {"offer": "none"}


def in_intake(snapshot: Snapshot) -> bool:
    return snapshot.mode in (Mode.INTAKE, Mode.CORRECTING) and snapshot.open_question is not None


def greet(snapshot: Snapshot, heard: Heard) -> Outcome:
    name = "utter_welcome" if snapshot.first_contact else "utter_greet_again"
    return Outcome((named(name, MENU),), slots=NO_OFFER)


def answer_topic(snapshot: Snapshot, heard: Heard) -> Outcome:
    """What the program's code says. In an intake without an offer: the open question comes back right after."""
    topic = heard.entities.get("topic") or heard.topic
    reply = named("answer_topic", topic=topic, offer=not in_intake(snapshot))
    return Outcome((reply,), slots={"offer": "person" if topic in QUESTION_TOPICS else "complaint", "topic": topic})


def resume(snapshot: Snapshot, heard: Heard) -> Outcome:
    """Back to the open question, where there is one."""
    if not in_intake(snapshot) or snapshot.draft is None:
        return Outcome()
    assert snapshot.open_question is not None
    asked = ask_again(snapshot.draft, snapshot.open_question, snapshot.channel, snapshot.mode)
    return Outcome((named("utter_back_to_complaint"), *asked.replies) if asked.replies else ())


def _in_danger() -> Outcome:
    """ "What do I do?" a minute after an alarm asks for help, not for the menu."""
    return Outcome((named("utter_alarm_emergency"),), slots=NO_OFFER)


def help_(snapshot: Snapshot, heard: Heard) -> Outcome:
    if snapshot.emergency:
        return _in_danger()
    buttons = () if in_intake(snapshot) else (MENU[0], MENU[2], MENU[3], button("button_check_case", "cmd:check_case"))
    return Outcome((named("utter_help", buttons),), slots=NO_OFFER)


def learn(snapshot: Snapshot, heard: Heard) -> Outcome:
    return Outcome((named("utter_learn"),), slots=NO_OFFER)


def clarify(snapshot: Snapshot, heard: Heard) -> Outcome:
    """Up to three options and "something else"; where nothing is plausible, the menu."""
    if snapshot.emergency:
        return _in_danger()
    if not heard.options:
        return Outcome((named("utter_unclear", MENU),), slots=NO_OFFER)
    return Outcome((named("did_you_mean", options=list(heard.options[:3])),), slots=NO_OFFER)


def out_of_scope(snapshot: Snapshot, heard: Heard) -> Outcome:
    if snapshot.emergency:
        return _in_danger()
    return Outcome((named("utter_out_of_scope", () if in_intake(snapshot) else MENU),), slots=NO_OFFER)


def something_else(snapshot: Snapshot, heard: Heard) -> Outcome:
    return Outcome((named("utter_something_else", MENU),), slots=NO_OFFER).then(resume(snapshot, heard))


def offer_person(snapshot: Snapshot, heard: Heard) -> Outcome:
    """A direct wish for a person is met at once: asking twice would lose the shy."""
    return ask_person(snapshot)


def ask_person(snapshot: Snapshot) -> Outcome:
    if snapshot.person_waiting:
        replies = (named("utter_person_waiting"), named("person_line"))
        return Outcome(replies, (AskForPerson(),), NO_OFFER).then(resume(snapshot, Heard("talk_to_person")))
    replies = (named("utter_person_asked"), named("person_line"))
    return Outcome(replies, (AskForPerson(),), NO_OFFER).then(resume(snapshot, Heard("talk_to_person")))


def page_person(snapshot: Snapshot, heard: Heard) -> Outcome:
    return ask_person(snapshot)


def change_language(snapshot: Snapshot, heard: Heard) -> Outcome:
    """At once where the message says which ("en español por favor", "no entiendo inglés"), else by choice."""
    if snapshot.wished_language:
        return set_language(snapshot, Heard("set_language", {"language": snapshot.wished_language}))
    return Outcome((named("ask_language"),), slots=NO_OFFER)


def set_language(snapshot: Snapshot, heard: Heard) -> Outcome:
    """The confirmation is rendered in the new language, because the effect counts before the rendering."""
    language = heard.entities["language"]
    outcome = Outcome((named("utter_language_set"),), (SetLanguage(language),))
    if in_intake(snapshot):
        return outcome.then(resume(snapshot, heard))
    return Outcome((named("utter_language_set", MENU),), (SetLanguage(language),), NO_OFFER)


def set_program(snapshot: Snapshot, heard: Heard) -> Outcome:
    return Outcome((named("utter_anything_else", MENU),), (SetProgram(heard.entities["program"]),), NO_OFFER)


def repeat(snapshot: Snapshot, heard: Heard) -> Outcome:
    if in_intake(snapshot) and snapshot.draft is not None and snapshot.open_question is not None:
        asked = ask_again(snapshot.draft, snapshot.open_question, snapshot.channel, snapshot.mode)
        if asked.replies:
            return Outcome(asked.replies)
    return Outcome(effects=(RepeatLast(),))


def delete_data(snapshot: Snapshot, heard: Heard) -> Outcome:
    yes = button("button_yes_erase", "cmd:affirm")
    return Outcome((named("utter_delete_sure", (yes, button("button_no", "cmd:deny"))),), slots={"offer": "delete"})


def erase_all(snapshot: Snapshot) -> Outcome:
    return Outcome((named("utter_deleted"),), (EraseConversation(),), NO_OFFER)
