"""How a line of an intake reads in the worker's language."""

from __future__ import annotations

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from bot.content.library import Library
from bot.model.draft import Draft, FieldId, FieldValue, ValueState

SHORT, LONG = 160, 400
"""Characters of an own-words value and of a story in the summary; the whole stands in the case."""


def date_words(day: date, language: str) -> str:
    """E.g. "Friday, 20 November 2026". English where the calendar of a language is not known."""
    try:
        locale = Locale.parse(language)
    except UnknownLocaleError:
        locale = Locale("en")
    return format_date(day, format="full", locale=locale)


def when_words(value: FieldValue, language: str) -> str:
    """The worker's words and, where a day was resolved, the day itself."""
    days = [date_words(date.fromisoformat(value.data[key]), language) for key in ("first", "last") if key in value.data]
    resolved = " – ".join(dict.fromkeys(days))
    if value.text and resolved:
        return f"{shortened(value.text)} ({resolved})"
    return resolved or shortened(value.text)


def shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= SHORT else flat[: SHORT - 1].rstrip() + "…"


def value_words(library: Library, field: FieldId, draft: Draft, language: str) -> str:
    """One line of the summary. Unknown and declined are told apart; neither is a "no"."""
    words = library.wordings
    if field is FieldId.STORY:
        return _story(library, draft, language)
    if field is FieldId.TOPIC and draft.topics:
        return ", ".join(library.label(topic, language).label for topic in draft.topic_ids[:3])
    value = draft.value(field)
    if value is None:
        return words.text("utter_value_not_asked", language)
    if value.state is ValueState.DECLINED:
        return words.text("utter_value_declined", language)
    if field is FieldId.WHEN and not value.choice:
        return when_words(value, language)
    return _choice_and_words(library, field, value, language)


def _story(library: Library, draft: Draft, language: str) -> str:
    """The worker's own words; of a long story the beginning and in how many messages it was told."""
    told = " / ".join(" ".join(part.text.split()) for part in draft.story)
    if 0 < len(told) <= LONG:
        return f"“{told}”"
    count = library.wordings.text("utter_story_lines", language, {"count": len(draft.story)})
    return f"“{told[:LONG].rstrip()}…” ({count})" if told else count


def _choice_and_words(library: Library, field: FieldId, value: FieldValue, language: str) -> str:
    name = f"choice_{field}_{value.choice}"
    if value.choice is None or not library.wordings.has(name, "en"):
        return shortened(value.text)
    label = library.wordings.text(name, language)
    own = shortened(value.text)
    return label if not own or own.casefold() == label.casefold() else f"{label} (“{own}”)"
