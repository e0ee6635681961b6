"""Haitian Creole answers: yes, no and the end of a story."""

from __future__ import annotations

from bot.understanding.answers.lexicon import AnswerLexicon
from bot.understanding.extraction.lexicon import lines, listed

PHRASES = {
    "yes": lines("""
        wi|wii|wiwi|yes|yeah|dako|egzakteman|korek|oui|weh|we
        men wi
        wi se sa|vre
        se sa|vre
        byen si
        mwen|m kwe|panse wi|sa
    """),
    "no": lines("""
        non|no|nonn|nop|janm|nenni|ditou
        pa ditou|vre|anko
        mwen|m pa kwe|panse sa?
        men non
        non non|mesi
        poko
    """),
    "unsure": lines("""
        mwen|m pa konnen|sonje|si|sur|konn
        petet|pete
        mwen|m pa two konnen
    """),
    "ok": lines("ok|okay|oke|dako|bon"),
    "done": lines("""
        fini|fin|se|bon|done
        se tout
        se sa selman|tout?
        mwen|m fini
        sa se tout
        pa gen anko|lot
        pa gen lot bagay|anko
    """),
    "send": lines("voye|voyel|voyeli\nvoye li|l\nli|tout bon|korek\nse sa"),
    "wrong": lines("ere|fot|chanje|mal\ngen|yon ere|fot\nse pa sa\npa bon|korek"),
    "anonymous": lines("anonim|anonnim\nsan non\npa di|bay non\npa di|bay non|anyen mwen?"),
    "confidential": lines("konfidansyel|konfidansyèl\nsel|selman anketè|ankete|nou|ou"),
    "named": lines("ak|avek non mwen|m|pa\nnon mwen|m se"),
}
LEXICON = AnswerLexicon(
    language="ht",
    phrases=PHRASES,
    fillers=frozenset(
        listed("""
        a bon bonjou ebyen enben ki la m madanm mesi mesye msye mwen sa se silvouple souple tanpri tout
    """)
    ),
    after_no=frozenset(listed("li m mesi mesye mwen non nou pa sa tanpri yo")),
)
