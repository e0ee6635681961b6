"""An answer is read only where it is plain; in doubt the words stay as they are and nothing is chosen."""

from __future__ import annotations

import pytest

from tests.unit.understanding.conftest import Answer


@pytest.mark.parametrize(
    ("question", "language", "text", "choice"),
    [
        ("danger_now", "en", "yes", "yes"),
        ("danger_now", "en", "no im fine", "no"),
        ("danger_now", "en", "yes he has my passport", "yes"),
        ("danger_now", "en", "nop", "no"),
        ("danger_now", "es", "simon", "yes"),
        ("danger_now", "es", "sip", "yes"),
        ("retaliation", "en", "yeah i guess", "yes"),
        ("danger_now", "es", "no creo", "no"),
        ("danger_now", "es", "ya nadie", "no"),
        ("danger_now", "es", "no puedo respirar", None),
        ("danger_now", "es", "si", "yes"),
        ("danger_now", "es", "no", "no"),
        ("danger_now", "es", "no, estoy bien", "no"),
        ("danger_now", "es", "si me pega otra vez", None),
        ("danger_now", "es", "sí me pega", "yes"),
        ("danger_now", "es", "no se", None),
        ("danger_now", "es", "no, se fue", "no"),
        ("danger_now", "en", "i dont know", None),
        ("danger_now", "en", "not anymore", "no"),
        ("danger_now", "en", "no one helps us", None),
        ("danger_now", "en", "ok", None),
        ("danger_now", "ht", "wi", "yes"),
        ("danger_now", "ht", "non mesi", "no"),
        ("danger_now", "bn", "হ্যাঁ", "yes"),
        ("danger_now", "bn", "না", "no"),
        ("danger_now", "bn", "hyan vai", "yes"),
        ("danger_now", "bn", "ji na", "no"),
        ("danger_now", "bn", "na", "no"),
        ("danger_now", "en", "yes and no", None),
        ("danger_now", "en", "we are safe", "no"),
        ("danger_now", "en", "he is outside right now", "yes"),
        ("danger_now", "es", "estamos en peligro", "yes"),
        ("danger_now", "es", "no estamos en peligro", "no"),
        ("still_exposed", "en", "still there", "yes"),
        ("still_exposed", "es", "ya lo arreglaron", "no"),
        ("still_exposed", "es", "todavia", "yes"),
        ("still_exposed", "en", "they fixed it", "no"),
        ("name_to_employer", "en", "dont tell them please", "no"),
        ("name_to_employer", "es", "no que no sepan", "no"),
        ("name_to_employer", "es", "si pueden decirle", "yes"),
        ("name_to_employer", "en", "you can tell them", "yes"),
        ("story", "en", "that's all", "done"),
        ("story", "es", "es todo", "done"),
        ("story", "es", "ya", "done"),
        ("story", "es", "nada más", "done"),
        ("story", "es", "eso es todo gracias", "done"),
        ("story", "en", "done", "done"),
        ("story", "en", "no", "done"),
        ("story", "es", "no gracias", "done"),
        ("story", "en", "no water", None),
        ("story", "en", "they did not pay me", None),
        ("story", "es", "no me pagaron", None),
        ("story", "es", "fin", "done"),
        ("story", "es", "ya no me pagan", None),
        ("story", "en", "that's all they gave us after 10 hours", None),
        ("story", "ht", "se tout", "done"),
        ("story", "bn", "আর কিছু না", "done"),
        ("summary", "es", "si mandalo", "yes"),
        ("summary", "en", "looks right", "yes"),
        ("summary", "en", "send it", "yes"),
        ("summary", "es", "no, hay un error", "no"),
        ("summary", "en", "wrong", "no"),
        ("summary", "es", "esta bien", "yes"),
        ("summary", "es", "todo bien mandelo por favor", "yes"),
        ("summary", "en", "yes but the date is wrong", "no"),
        ("summary", "en", "ok", "yes"),
        ("identity", "es", "anonimo", "anonymous"),
        ("identity", "es", "sin nombre por favor", "anonymous"),
        ("identity", "es", "que no sepan", "anonymous"),
        ("identity", "es", "con mi nombre", "named"),
        ("identity", "en", "only the investigator", "confidential"),
        ("identity", "en", "i dont want anyone to know", "anonymous"),
        ("identity", "en", "you can use my name", "named"),
        ("contact", "en", "any time", "any_time"),
        ("contact", "es", "cuando quieran", "any_time"),
        ("contact", "es", "no", "no"),
        ("contact", "en", "no thanks", "no"),
        ("contact", "es", "si", "any_time"),
        ("who", "en", "my supervisor juan", "supervisor"),
        ("who", "es", "el raitero", "contractor"),
        ("who", "es", "el patron", "owner"),
        ("who", "en", "the crew boss", "supervisor"),
        ("who", "es", "un compañero", "coworker"),
        ("pay_basis", "es", "por hora", "hour"),
        ("pay_basis", "es", "a destajo", "piece"),
        ("pay_basis", "en", "by the bucket", "piece"),
        ("pay_basis", "en", "salary", "fixed"),
        ("pay_basis", "es", "la cubeta", "piece"),
        ("injury", "en", "no", "none"),
        ("injury", "es", "nadie", "none"),
        ("injury", "en", "yes but no doctor", "hurt_no_care"),
        ("injury", "es", "me corte la mano", "hurt"),
        ("injury", "es", "si y no me llevaron al doctor", "hurt_no_care"),
        ("retaliation", "es", "no pero tengo miedo", "afraid"),
        ("retaliation", "en", "not yet", "no"),
        ("retaliation", "es", "me corrieron", "yes"),
        ("retaliation", "en", "they cut my hours", "yes"),
        ("retaliation", "en", "im scared they will fire me", "afraid"),
    ],
)
def test_choice(answer: Answer, question: str, language: str, text: str, choice: str | None) -> None:
    assert answer(question, language, text).choice == choice


@pytest.mark.parametrize(
    ("language", "text", "choice", "data"),
    [
        ("en", "today", "today", {"first": "2026-11-20"}),
        ("en", "it was yesterday", "yesterday", {"first": "2026-11-19"}),
        ("es", "ayer en la tarde", "yesterday", {"first": "2026-11-19"}),
        ("es", "hoy", "today", {"first": "2026-11-20"}),
        ("en", "yesterday and last friday too", None, {"first": "2026-11-19"}),
        ("en", "last friday", None, {"first": "2026-11-13"}),
        ("es", "el viernes", None, {"first": "2026-11-13"}),
        ("es", "antier", None, {"first": "2026-11-18"}),
        ("es", "hace dos semanas", None, {"first": "2026-11-06"}),
        ("es", "desde marzo", None, {"first": "2026-03-01", "last": "2026-11-20", "still": "yes"}),
        ("en", "it keeps happening", "keeps_happening", {"still": "yes"}),
        ("es", "todos los dias", "keeps_happening", {"still": "yes"}),
        ("en", "i dont remember", None, {}),
        ("es", "no me acuerdo", None, {}),
    ],
)
def test_when(answer: Answer, language: str, text: str, choice: str | None, data: dict[str, str]) -> None:
    read = answer("when", language, text)
    assert (read.choice, read.data) == (choice, data)


@pytest.mark.parametrize(
    ("language", "text", "choice", "number"),
    [
        ("en", "12", "five_or_more", "12"),
        ("es", "somos ocho", "five_or_more", "8"),
        ("en", "like 3 or 4", "few", "3"),
        ("es", "como unos 15", "five_or_more", "15"),
        ("en", "just me", "only_me", None),
        ("es", "nomas yo", "only_me", None),
        ("es", "todos", "five_or_more", None),
        ("en", "me and my wife", "few", None),
        ("es", "dos semanas", None, None),
        ("en", "a lot", "five_or_more", None),
        ("en", "i dont know", None, None),
        ("en", "one", "only_me", "1"),
    ],
)
def test_people(answer: Answer, language: str, text: str, choice: str | None, number: str | None) -> None:
    read = answer("people_affected", language, text)
    assert (read.choice, read.data.get("number")) == (choice, number)


@pytest.mark.parametrize(
    ("language", "text", "data"),
    [
        ("en", "900", {"amount": "900"}),
        ("es", "como 900", {"amount": "900"}),
        ("es", "2 semanas, $900", {"amount": "900", "currency": "USD"}),
        ("es", "mil cien dolares", {"amount": "1100", "currency": "USD"}),
        ("en", "two weeks", {"time": "2", "unit": "week"}),
        ("en", "i dont know", {}),
        ("en", "3 hours", {}),
    ],
)
def test_amount(answer: Answer, language: str, text: str, data: dict[str, str]) -> None:
    assert answer("pay_owed", language, text).data == data


@pytest.mark.parametrize(
    "question", ["workplace", "remedy", "name", "hazard_place", "topic", "return_code", "unheard_of"]
)
def test_question_that_takes_any_words_has_no_choice(answer: Answer, question: str) -> None:
    read = answer(question, "en", "yes")
    assert (read.choice, read.data) == (None, {})


def test_long_message_is_a_story_not_an_answer(answer: Answer) -> None:
    assert answer("danger_now", "en", "yes " * 500).choice is None
