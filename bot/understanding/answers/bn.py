"""Bengali answers, in Bengali script and romanised: yes, no and the end of a story."""

from __future__ import annotations

from bot.understanding.answers.lexicon import AnswerLexicon
from bot.understanding.extraction.lexicon import lines, listed

PHRASES = {
    "yes": lines("""
        হ্যাঁ|হ্যা|হা|হাঁ|জি|জ্বি|জ্বী|জী|হ|হুম|অবশ্যই|ঠিক
        ঠিক আছে
        জি হ্যাঁ
        hyan|hya|hyaa|haan|han|haa|hae|ha|ji|jee|jii|ho|hoo|hum|hmm|thik|yes|yeah|obosshoi
        thik ache|ase
        ji ha|hyan|vai|bhai
    """),
    "no": lines("""
        না|নাহ|নাই|নো|কখনোই|কখনো
        জি|জ্বি না
        আর না
        না না
        na|nah|naa|nai|no|nope|nahi
        ji na
        na na|vai|bhai
        ar na
    """),
    "unsure": lines("""
        জানি না
        মনে নাই|নেই
        বলতে পারি|পারব না
        হয়তো
        jani na
        mone nai|nei
        hoyto|maybe
        bolte pari|parbo na
    """),
    "ok": lines("ok|okay|ওকে|আচ্ছা|accha|acha\nthik ache|ase\nঠিক আছে"),
    "done": lines("""
        শেষ|এইটুকুই|ব্যস|হইছে
        এটুকুই|এইটুকু
        আর কিছু না|নাই|নেই
        এই তো
        shesh|sesh|etukui|eitukui|bas|done
        ar kichu na|nai|nei
        ei to
    """),
    "send": lines("পাঠান|পাঠাও|পাঠিয়ে|pathan|pathao\nঠিক আছে\nthik ache|ase"),
    "wrong": lines("ভুল|vul|bhul\nঠিক না|নাই\nthik na|nai"),
    "anonymous": lines("বেনামী|বেনামে\nনাম ছাড়া|বলব\nbename|benami|anonymous\nnam chara|sara"),
    "confidential": lines("গোপন|গোপনে|gopon|gopone|confidential"),
    "named": lines("আমার নাম\nনামসহ\nnam diye|soho\namar nam"),
}
LEXICON = AnswerLexicon(
    language="bn",
    phrases=PHRASES,
    fillers=frozenset(listed("ami apa bhai ei eta please sir to vai আপা আমি এই এটা তো প্লিজ ভাই স্যার")),
    guarded_no=frozenset(listed("")),
)
