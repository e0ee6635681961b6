"""Signals raise urgency, so they need plain words; what is denied, asked or imagined raises nothing."""

from __future__ import annotations

import pytest

from bot.model.draft import FieldId
from tests.unit.understanding.conftest import Take


@pytest.mark.parametrize(
    ("signal", "language", "text"),
    [
        ("physical_violence", "en", "he slapped me in the face"),
        ("physical_violence", "en", "foreman punched my cousin"),
        ("physical_violence", "en", "he threw a bucket at maria"),
        ("physical_violence", "es", "me dio una cachetada"),
        ("physical_violence", "es", "le pegó a mi compañero"),
        ("physical_violence", "es", "me escupió en la cara"),
        ("sexual_violence", "en", "he keeps touching my behind"),
        ("sexual_violence", "en", "the owner raped her"),
        ("sexual_violence", "es", "me agarra las nalgas"),
        ("sexual_violence", "es", "el dueño la violó"),
        ("weapon", "en", "he pulled out a gun"),
        ("weapon", "en", "threatened my brother with a machete"),
        ("weapon", "es", "sacó una pistola"),
        ("weapon", "es", "amenazó a mi hermano con un machete"),
        ("threat", "en", "he threatened us"),
        ("threat", "en", "he will call immigration on us"),
        ("threat", "es", "me amenazó con correrme"),
        ("threat", "es", "dice que le habla a la migra si me escapo"),
        ("papers_withheld", "en", "the contractor has our passports"),
        ("papers_withheld", "en", "he keep her ID"),
        ("papers_withheld", "es", "nos quitó los pasaportes"),
        ("papers_withheld", "es", "él le guarda su identificación"),
        ("cannot_leave", "en", "we cant leave the camp"),
        ("cannot_leave", "en", "at night they lock us in"),
        ("cannot_leave", "es", "no nos dejan salir"),
        ("cannot_leave", "es", "nos encierran con llave"),
        ("debt", "en", "i still owe 2,000 dollars to the recruiter"),
        ("debt", "es", "todavia le debo al coyote"),
        ("isolation", "en", "they took our phones"),
        ("isolation", "es", "no nos dejan hablar con nadie"),
        ("deception", "en", "they lied to us about the pay"),
        ("deception", "es", "nos engañaron con el contrato"),
        ("wages_withheld", "en", "they havent paid us"),
        ("wages_withheld", "en", "never got my last check"),
        ("wages_withheld", "es", "no nos han pagado"),
        ("wages_withheld", "es", "me retuvieron el cheque"),
        ("no_payslip", "en", "no pay stub no nothing"),
        ("no_payslip", "es", "no nos dan talón"),
        ("pregnant", "en", "my wife is 6 months pregnant"),
        ("pregnant", "es", "estoy embarazada"),
        ("minor", "en", "im 17 and do the same as the men"),
        ("minor", "en", "my cousin is 15 and he works with us"),
        ("minor", "en", "little kids are picking"),
        ("minor", "es", "tengo 17 y cargo igual"),
        ("minor", "es", "mi primo tiene 15 años y anda cortando"),
        ("minor", "es", "vi niños trabajando en el corte"),
        ("hours", "en", "we work 10 hours a day"),
        ("hours", "es", "trabajamos diez horas diarias"),
        ("excessive_hours", "en", "14 hours a day"),
        ("excessive_hours", "en", "no day off since october"),
        ("excessive_hours", "es", "quince horas diarias"),
        ("excessive_hours", "es", "de lunes a domingo sin descanso"),
        ("leaving_soon", "en", "i was fired this morning"),
        ("leaving_soon", "en", "my flight back to jamaica is on sunday"),
        ("leaving_soon", "es", "me corrieron ayer"),
        ("leaving_soon", "es", "mi vuelo a guatemala sale el domingo"),
        ("reported_before", "en", "I told the office and they laughed"),
        ("reported_before", "es", "ya le dije al patrón dos veces"),
    ],
)
def test_plain_words_give_a_signal(take: Take, signal: str, language: str, text: str) -> None:
    assert signal in take(language, text)


@pytest.mark.parametrize(
    ("signal", "language", "text"),
    [
        ("physical_violence", "en", "he did not hit me"),
        ("physical_violence", "en", "he didnt hit her or nothing"),
        ("physical_violence", "en", "nobody hit me"),
        ("physical_violence", "en", "the forklift hit me"),
        ("physical_violence", "en", "hit me up later"),
        ("physical_violence", "en", "what if he hits me"),
        ("physical_violence", "en", "two years ago in another farm a supervisor hit me"),
        ("physical_violence", "es", "el capataz no me pega"),
        ("physical_violence", "es", "nadie me pegó"),
        ("physical_violence", "es", "me pegó el sol"),
        ("physical_violence", "es", "si me pega otra vez"),
        ("sexual_violence", "en", "he never touched me"),
        ("sexual_violence", "es", "nunca me ha tocado"),
        ("sexual_violence", "es", "violaron mis derechos"),
        ("weapon", "en", "the machete slipped and i cut my leg"),
        ("weapon", "en", "we use a knife for the melons"),
        ("weapon", "es", "se me fue el machete"),
        ("weapon", "es", "cortamos con cuchillo"),
        ("papers_withheld", "en", "he did not take my passport"),
        ("papers_withheld", "en", "i have my passport"),
        ("papers_withheld", "en", "can they take my passport?"),
        ("papers_withheld", "es", "no me quitó el pasaporte"),
        ("papers_withheld", "es", "no tengo papeles"),
        ("papers_withheld", "es", "me pueden quitar mi pasaporte?"),
        ("cannot_leave", "en", "I can leave when I want"),
        ("cannot_leave", "es", "me puedo ir cuando quiera"),
        ("threat", "en", "nobody threatened me"),
        ("threat", "es", "nadie me amenazó"),
        ("threat", "es", "quiero que deje de amenazar"),
        ("wages_withheld", "en", "what if my boss dont pay me?"),
        ("wages_withheld", "en", "they dont pay overtime"),
        ("wages_withheld", "es", "que pasa si mi patrón no me paga?"),
        ("wages_withheld", "es", "no nos pagan el tiempo extra"),
        ("pregnant", "en", "i aint pregnant"),
        ("pregnant", "en", "not pregnant"),
        ("pregnant", "es", "no estoy embarazada"),
        ("minor", "en", "my brother is 22"),
        ("minor", "en", "my kids are 5 and 7"),
        ("minor", "en", "i am 12 hours on my feet"),
        ("minor", "es", "tengo 3 hijos"),
        ("minor", "es", "tengo 15 años trabajando aqui"),
        ("minor", "es", "dejo a mis niños mientras trabajo"),
        ("excessive_hours", "en", "we work 8 hours a day"),
        ("leaving_soon", "en", "they let us go to the bathroom"),
        ("leaving_soon", "en", "i was fired last month"),
        ("leaving_soon", "es", "me corrieron el mes pasado"),
        ("no_payslip", "es", "no tengo papeles"),
        ("deception", "en", "i never lied"),
    ],
)
def test_denied_asked_or_other_things_give_no_signal(take: Take, signal: str, language: str, text: str) -> None:
    assert signal not in take(language, text)


def test_age_and_hours_come_with_their_figures(take: Take) -> None:
    assert take("en", "im 17, i do the same as the men")["minor"].data == {"age": "17"}
    assert take("es", "hago 70 horas a la semana")["hours"].data == {"hours": "70", "per": "week"}


@pytest.mark.parametrize(
    ("field", "language", "text", "choice"),
    [
        (FieldId.INJURY, "en", "i broke my wrist", "hurt"),
        (FieldId.INJURY, "en", "my brother cut his leg and they wont take him to see a doctor", "hurt_no_care"),
        (FieldId.INJURY, "en", "nobody got hurt thank god", "none"),
        (FieldId.INJURY, "es", "me quebré la muñeca", "hurt"),
        (FieldId.INJURY, "es", "me quemé los brazos y no me llevaron con el doctor", "hurt_no_care"),
        (FieldId.INJURY, "es", "gracias a dios nadie salió lastimado", "none"),
        (FieldId.RETALIATION, "en", "they fired me for complaining", "yes"),
        (FieldId.RETALIATION, "en", "they cut my hours right after I talked to the auditors", "yes"),
        (FieldId.RETALIATION, "en", "I am scared they fire me if i talk", "afraid"),
        (FieldId.RETALIATION, "es", "me corrieron por quejarme", "yes"),
        (FieldId.RETALIATION, "es", "me bajaron las horas luego que hablé con los auditores", "yes"),
        (FieldId.RETALIATION, "es", "tengo miedo que me corran", "afraid"),
        (FieldId.DANGER_NOW, "en", "we are in danger", "yes"),
        (FieldId.DANGER_NOW, "en", "nobody is in danger", "no"),
        (FieldId.DANGER_NOW, "es", "estamos en peligro", "yes"),
        (FieldId.DANGER_NOW, "es", "nadie está en peligro", "no"),
    ],
)
def test_body_danger_and_reprisal(take: Take, field: str, language: str, text: str, choice: str) -> None:
    assert take(language, text)[field].choice == choice


@pytest.mark.parametrize(
    ("field", "language", "text"),
    [
        (FieldId.DANGER_NOW, "en", "they owe me money"),
        (FieldId.INJURY, "en", "they cut my hours"),
        (FieldId.INJURY, "es", "me cortaron las horas"),
        (FieldId.RETALIATION, "en", "they cut my hours"),
        (FieldId.RETALIATION, "es", "me da miedo la altura"),
        (FieldId.INJURY, "en", "somebody almost lost his eye"),
    ],
)
def test_silence_is_no_answer(take: Take, field: str, language: str, text: str) -> None:
    assert field not in take(language, text)
