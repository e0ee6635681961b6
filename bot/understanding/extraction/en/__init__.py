"""English."""

from bot.understanding.extraction.en.dates import DATES
from bot.understanding.extraction.en.fields import FIELDS
from bot.understanding.extraction.en.signals import SIGNALS
from bot.understanding.extraction.en.words import (
    COUNTS,
    GROUPS,
    HYPOTHESES,
    KINDS_OF_PLACE,
    MONTHS,
    MYSELF,
    NEGATORS,
    NUMBERS,
    STOPS,
    TRANSPARENT,
    UNITS,
    WEEKDAYS,
)
from bot.understanding.extraction.lexicon import Lexicon, merged

LEXICON = Lexicon(
    language="en", phrases=merged(SIGNALS, *FIELDS, DATES), numbers=NUMBERS, negators=NEGATORS,
    transparent=TRANSPARENT, hypotheses=HYPOTHESES, weekdays=WEEKDAYS, months=MONTHS, units=UNITS, stops=STOPS, counts=COUNTS, myself=MYSELF, kinds_of_place=KINDS_OF_PLACE,
    groups=GROUPS)
