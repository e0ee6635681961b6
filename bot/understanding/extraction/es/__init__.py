"""Spanish."""

from bot.understanding.extraction.es import words
from bot.understanding.extraction.es.body import BODY, REPRISAL
from bot.understanding.extraction.es.course import COURSE
from bot.understanding.extraction.es.dates import DATES
from bot.understanding.extraction.es.force import FORCE
from bot.understanding.extraction.es.freedom import FREEDOM
from bot.understanding.extraction.es.groups import GROUPS
from bot.understanding.extraction.es.pay import MONEY, WORK
from bot.understanding.extraction.es.people import PEOPLE
from bot.understanding.extraction.es.places import PLACES
from bot.understanding.extraction.lexicon import Lexicon, merged

LEXICON = Lexicon(
    language="es",
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
