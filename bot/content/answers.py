"""An answer about rights as the worker reads it, with source and date; and the numbers to call."""

from __future__ import annotations

import re
from typing import Protocol

from bot.content.library import Library
from bot.content.programs import Answer, Program

NO_NUMBER = "none"
COMPLAINT_LINE = "{complaint_line}"
"""In an answer the place of the program's own number, which is a setting."""
SOURCES_SHOWN = 3
LONGEST_TITLE = 80
_PUBLISHER_AND_TITLE = re.compile(r'^[^"]{2,60}"[^"]+"')


class Place(Protocol):
    """What an answer depends on: the worker's language and program."""

    @property
    def language(self) -> str: ...

    @property
    def program(self) -> str | None: ...


def find_answer(program: Program, topic: str, language: str) -> Answer | None:
    return program.answers.get((topic, language)) or program.answers.get((topic, "en"))


def answer_text(library: Library, program: Program | None, topic: str, place: Place) -> tuple[str, tuple[str, ...]]:
    """The text and the related topics. Where no checked fact stands it says so."""
    language = place.language
    answer = find_answer(program, topic, language) if program else None
    if program is None or answer is None:
        return library.wordings.text("answer_unknown_head", language), ()
    entry = program.topics[topic]
    parts = [_says(library, program, answer), _do(library, program, answer)]
    if sources := source_line(library, answer, language):
        parts.append(sources)
    return "\n\n".join(parts), entry.related


def _says(library: Library, program: Program, answer: Answer) -> str:
    written = answer.says or answer.unknown or ""
    line = _with_line(library, program, written)
    if COMPLAINT_LINE in written and not library.lines.get(program.id):
        line = f"{line} {library.wordings.text('answer_line_missing', answer.language)}"
    if answer.says is None:
        head = library.wordings.text("answer_unknown_head", answer.language)
        return line if line.startswith(head) else f"{head} {line}"
    return line


def _do(library: Library, program: Program, answer: Answer) -> str:
    head = library.wordings.text("answer_do_head", answer.language)
    return f"{head} {_with_line(library, program, answer.do)}"


def _with_line(library: Library, program: Program, text: str) -> str:
    number = library.lines.get(program.id, "")
    return text.replace(COMPLAINT_LINE, f" ({number})" if number else "")


def source_line(library: Library, answer: Answer, language: str) -> str:
    """E.g. "Source: Fair Food Code of Conduct (undated); …": each document once, with its date."""
    seen: dict[str, str] = {}
    for fact_id in answer.facts:
        fact = library.facts[fact_id]
        for source in fact.sources[:1]:
            seen.setdefault(_short_title(source.title), library.as_of_words(fact.as_of, language))
    if not seen or answer.says is None:
        return ""
    listed = "; ".join(f"{title} ({as_of})" if as_of else title for title, as_of in list(seen.items())[:SOURCES_SHOWN])
    return library.wordings.text("answer_source", language, {"sources": listed})


def _short_title(title: str) -> str:
    """Publisher and title without what stands behind: E.g. Fair Food Standards Council, "Fair Food Code of Conduct"."""
    found = _PUBLISHER_AND_TITLE.match(title)
    short = found[0] if found else title
    return short if len(short) <= LONGEST_TITLE else short[: LONGEST_TITLE - 1].rstrip(' ,;("') + "…"


def numbers(library: Library, place: Place) -> dict[str, str]:
    """Emergency and crisis numbers and the program's line, ready to show; "none" where there is none.

    Where the worker's program is not known the numbers of every country served are shown.
    """
    program = library.programs.get(place.program) if place.program else None
    if program:
        country = library.countries[program.country]
        return {
            "emergency": country.emergency,
            "crisis": country.crisis or NO_NUMBER,
            "line": library.lines.get(program.id) or NO_NUMBER,
        }
    emergency = " · ".join(
        _of_country(library, c.emergency, c.names, place.language) for c in library.countries.values()
    )
    crisis = " · ".join(
        _of_country(library, c.crisis, c.names, place.language) for c in library.countries.values() if c.crisis
    )
    return {"emergency": emergency, "crisis": crisis or NO_NUMBER, "line": NO_NUMBER}


def _of_country(library: Library, number: str, names: dict[str, str], language: str) -> str:
    country = names.get(language) or names["en"]
    return library.wordings.text("utter_emergency_of_country", language, {"number": number, "country": country})
