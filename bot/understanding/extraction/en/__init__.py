"""English."""

from bot.understanding.extraction.en import words
from bot.understanding.extraction.en.body import BODY, REPRISAL
from bot.understanding.extraction.en.course import COURSE
from bot.understanding.extraction.en.dates import DATES
from bot.understanding.extraction.en.force import FORCE
from bot.understanding.extraction.en.freedom import FREEDOM
from bot.understanding.extraction.en.groups import GROUPS
from bot.understanding.extraction.en.pay import MONEY, WORK
from bot.understanding.extraction.en.people import PEOPLE
from bot.understanding.extraction.en.places import PLACES
from bot.understanding.extraction.lexicon import Lexicon, merged

LEXICON = Lexicon(
    language="en",
    phrases=merged(FORCE, FREEDOM, COURSE, PEOPLE, BODY, REPRISAL, WORK, MONEY, PLACES, DATES),
    numbers=words.NUMBERS,
    negators=words.NEGATORS,
    transparent=words.TRANSPARENT,
    hypotheses=words.HYPOTHESES,
    weekdays=words.WEEKDAYS,
    months=words.MONTHS,
    units=words.UNITS,
    stops=words.STOPS,
    counts=words.COUNTS,
    myself=words.MYSELF,
    kinds_of_place=words.KINDS_OF_PLACE,
    groups=GROUPS,
)
