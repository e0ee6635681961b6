"""Turns replies by name into what the worker reads: the only place where wordings, answers and numbers meet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.content.answers import NO_NUMBER, answer_text, numbers
from bot.content.library import Library
from bot.content.programs import Program
from bot.content.values import date_words, value_words
from bot.model import buttons as taps
from bot.model.draft import Draft, FieldId, SignalId
from bot.model.intake import shown_fields
from bot.model.message import Button, Reply
from bot.model.named import Named, NamedButton

JOINED_UP_TO = 1500
"""Characters up to which short replies that belong together are sent as one message."""


@dataclass(frozen=True)
class Setting:
    """Whose reply it is: language, program, channel, the draft after the turn, and the number of files kept."""

    language: str
    program: str | None
    channel: str
    draft: Draft | None = None
    files: int = 0


class Renderer:
    """Renders for one library; replaced whole when the content changes."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._special: dict[str, Callable[[Named, Setting], Reply]] = {
            "answer_topic": self._answer,
            "did_you_mean": self._did_you_mean,
            "summary": self._summary,
            "taken_over": self._taken_over,
            "case_status": self._case_status,
            "ask_language": self._languages,
            "utter_learn": self._learn,
            "echo_when": self._echo_when,
            "person_line": self._person_line,
        }

    def names(self) -> frozenset[str]:
        """Every name that can be rendered."""
        return self.library.wordings.ids["en"] | frozenset(self._special)

    def render(self, replies: Sequence[Named], setting: Setting) -> list[Reply]:
        """Render and join. Raises KeyError for an unknown name: a defect, found by the tests of the actions."""
        return _joined([self.one(reply, setting) for reply in replies])

    def one(self, reply: Named, setting: Setting) -> Reply:
        special = self._special.get(reply["utter"])
        return special(reply, setting) if special else self._plain(reply, setting)

    def _plain(self, reply: Named, setting: Setting) -> Reply:
        args = {key: value for key, value in reply["args"].items() if key not in ("buttons", "secret")}
        text = self.text(reply["utter"], setting, **args)
        return Reply(text, self._buttons(reply, setting), bool(reply["args"].get("secret")))

    def text(self, name: str, setting: Setting, **args: Any) -> str:
        """A wording with program, numbers and dates filled in."""
        values: dict[str, Any] = {"program": self._program_name(setting), **numbers(self.library, setting)}
        for key, value in args.items():
            values[key] = date_words(date.fromisoformat(value), setting.language) if key == "date" else value
        return self.library.wordings.text(name, setting.language, values)

    def program(self, setting: Setting) -> Program | None:
        return self.library.programs.get(setting.program) if setting.program else None

    def _program_name(self, setting: Setting) -> str:
        program = self.program(setting)
        return program.name(setting.language) if program else "Amparo"

    def _buttons(self, reply: Named, setting: Setting) -> tuple[Button, ...]:
        return tuple(self._button(entry, setting) for entry in reply["args"].get("buttons", ()))

    def _button(self, entry: NamedButton, setting: Setting) -> Button:
        if "topic" in entry:
            return Button(self.library.label(entry["topic"], setting.language).label, entry["value"])
        if "text" in entry:
            return Button(entry["text"], entry["value"])
        return Button(self.library.wordings.text(entry["label"], setting.language), entry["value"])

    def _answer(self, reply: Named, setting: Setting) -> Reply:
        topic = str(reply["args"]["topic"])
        text, related = answer_text(self.library, self.program(setting), topic, setting)
        if not reply["args"].get("offer", True):
            return Reply(text)
        issue = topic in self.library.names.issues
        offer = self.library.wordings.text("answer_offer" if issue else "answer_offer_person", setting.language)
        entries = [NamedButton(label="button_file_complaint", value=taps.value_of("report", topic))] if issue else []
        entries.append(NamedButton(label="button_talk_to_person", value="cmd:talk_to_person"))
        entries += [NamedButton(topic=other, value=taps.value_of("ask", other)) for other in related[:2]]
        return Reply(f"{text}\n\n{offer}", tuple(self._button(entry, setting) for entry in entries))

    def _did_you_mean(self, reply: Named, setting: Setting) -> Reply:
        lines, made = [], []
        # "Yes" or "hello" make no option to choose: only what has a label is offered.
        options = [option for option in reply["args"]["options"] if option in self.library.labels["en"]]
        if not options:
            return Reply(self.text("utter_unclear", setting), self._something_else(setting))
        for option in options:
            value = f"cmd:{option}" if option in taps.COMMAND_BUTTONS else taps.value_of("ask", option)
            label = self.library.label(option, setting.language)
            lines.append(f"• {label.phrase}")
            made.append(Button(label.label, value))
        made += self._something_else(setting)
        head = self.library.wordings.text("utter_did_you_mean", setting.language)
        return Reply("\n".join([head, *lines]), tuple(made))

    def _something_else(self, setting: Setting) -> tuple[Button, ...]:
        label = self.library.wordings.text("button_something_else", setting.language)
        return (Button(label, "do:something_else"),)

    def _learn(self, reply: Named, setting: Setting) -> Reply:
        program = self.program(setting)
        known = [t for t, entry in program.topics.items() if entry.basis == "code"] if program else []
        shown = [t for t in ("unpaid_wages", "heat_shade_water", "sexual_harassment", "retaliation") if t in known]
        made = tuple(Button(self.library.label(t, setting.language).label, taps.value_of("ask", t)) for t in shown)
        return Reply(self.text("utter_learn", setting), made)

    def _languages(self, reply: Named, setting: Setting) -> Reply:
        endonyms = {"en": "English", "es": "Español", "ht": "Kreyòl ayisyen", "bn": "বাংলা"}
        made = tuple(
            Button(endonyms[code], taps.value_of("lang", code))
            for code in self.library.wordings.whole_languages()
            if code in endonyms
        )
        return Reply(self.text("utter_language_ask", setting), made)

    def _echo_when(self, reply: Named, setting: Setting) -> Reply:
        assert setting.draft is not None
        when = value_words(self.library, FieldId.WHEN, setting.draft, setting.language)
        return Reply(self.text("utter_echo_when", setting, when=when))

    def _person_line(self, reply: Named, setting: Setting) -> Reply:
        line = numbers(self.library, setting)["line"]
        return Reply("" if line == NO_NUMBER else self.text("utter_person_asked_line", setting))

    def _case_status(self, reply: Named, setting: Setting) -> Reply:
        args = reply["args"]
        status = self.text(f"utter_case_status_{args['status']}", setting, number=args["number"])
        since = self.text("utter_case_since", setting, date=args["date"])
        return Reply(f"{status} {since}", self._buttons(reply, setting))

    def _summary(self, reply: Named, setting: Setting) -> Reply:
        assert setting.draft is not None
        lines = [
            self._line(number, field, setting) for number, field in enumerate(shown_fields(setting.draft), start=1)
        ]
        lines += self._also(setting)
        head, foot = self.text("utter_summary_head", setting), self.text("utter_summary_foot", setting)
        return Reply("\n".join([head, *lines, foot]), self._buttons(reply, setting))

    def _line(self, number: int, field: FieldId, setting: Setting) -> str:
        assert setting.draft is not None
        return self.text(
            "utter_summary_line",
            setting,
            number=str(number),
            label=self.text(f"label_{field}", setting),
            value=value_words(self.library, field, setting.draft, setting.language),
        )

    def _also(self, setting: Setting) -> list[str]:
        draft, lines = setting.draft, []
        if draft and draft.signals:
            words = ", ".join(self._signal(signal, setting) for signal in draft.signals)
            lines.append(f"{self.text('label_signals', setting)}: {words}")
        if setting.files:
            lines.append(
                f"{self.text('label_files', setting)}: {self.text('utter_files', setting, count=setting.files)}"
            )
        return lines

    def _signal(self, signal: SignalId, setting: Setting) -> str:
        return self.text(f"signal_{signal}", setting)

    def _taken_over(self, reply: Named, setting: Setting) -> Reply:
        assert setting.draft is not None
        lines = []
        for key in reply["args"]["fields"]:
            field = FieldId(key)
            words = value_words(self.library, field, setting.draft, setting.language)
            lines.append(f"• {self.text(f'label_{field}', setting)}: {words}")
        lines += [f"• {self._signal(SignalId(key), setting)}" for key in reply["args"].get("signals", ())]
        return Reply("\n".join([self.text("utter_taken_over", setting), *lines]))


def _joined(replies: list[Reply]) -> list[Reply]:
    done: list[Reply] = []
    for reply in (r for r in replies if r.text):
        last = done[-1] if done else None
        fits = last and not last.buttons and not last.secret and not reply.secret
        if last and fits and len(last.text) + len(reply.text) <= JOINED_UP_TO:
            done[-1] = Reply(f"{last.text}\n\n{reply.text}", reply.buttons)
        else:
            done.append(reply)
    return done
