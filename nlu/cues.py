"""Rules of thumb about a message's wording that probabilities alone get wrong.

Used only while a question is open: there a mistake drops an answer, so an interruption must
also look like one. English, Spanish, Haitian Creole, Bengali in both scripts. Pure.
"""

import re
import unicodedata
from typing import Final

# A question opens with one of these. Spanish "que" without its accent is left out: "que me
# paguen" is what somebody wants, and "who" in the middle is no question either.
_OPENING: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|y|pero|e|oye|hey|hi|hello|hola|please|por favor)\W+)*(?:"
    r"what|whats|when|where|who|whose|why|how|which|is|are|am|do|does|did|can|could|should|must|"
    r"may|will|would|has|have|qué|cuándo|cuando|cuánto|cuanto|cuánta|cuanta|cuántos|cuantos|"
    r"cuántas|cuantas|dónde|donde|quién|quien|cómo|como|cuál|cual|por qué|porqué|por que|puedo|"
    r"puede|pueden|podemos|debo|debe|deben|tengo que|tengo derecho|tenemos|tienen que|hay|es "
    r"(?:legal|verdad|cierto|normal|obligatorio)|me pueden|nos pueden|se puede|"
    r"èske|eske|kisa|kiyès|kiyes|kilè|kile|kote|konbyen|kouman|kijan|poukisa|"
    r"কি|কী|কেন|কখন|কোথায়|কে|কত|কিভাবে|কীভাবে|কবে|keno|kokhon|kothay|koto|kobe|kivabe|kibhabe"
    r")(?!\w)",
    re.IGNORECASE,
)
_BENGALI_PARTICLE: Final = re.compile(r"(?<!\S)(?:কি|কী|কেন|কত)(?!\S)")
# Who speaks of others tells; a command speaks to the assistant.
_OTHERS: Final = re.compile(
    r"(?<!\w)(?:he|she|they|him|them|his|their|hes|shes|theyre|él|ella|ellos|ellas|সে|তারা|ওরা)(?!\w)",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"[.!…।\n]+\s+\S|\n\s*\S")


def asks_openly(text: str) -> bool:
    """Whether the wording is that of a question, not of a statement that concerns one."""
    text = unicodedata.normalize("NFC", text)
    marked = "?" in text or "¿" in text
    return marked or bool(_OPENING.match(text)) or bool(_BENGALI_PARTICLE.search(text))


def speaks_of_others(text: str) -> bool:
    """Whether the message speaks of him, her or them."""
    return bool(_OTHERS.search(unicodedata.normalize("NFC", text)))


def has_several_sentences(text: str) -> bool:
    """Whether something is said before or after the last full stop or line break."""
    return bool(_SENTENCE_END.search(text.strip()))
