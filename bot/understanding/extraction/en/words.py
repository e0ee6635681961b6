"""English: number words, the calendar, negation and the groups that the phrases are built from."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import counted, listed, meaning

NUMBERS = counted("""
    1: one
    2: two
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
    11: eleven
    12: twelve dozen
    13: thirteen
    14: fourteen
    15: fifteen
    16: sixteen
    17: seventeen
    18: eighteen
    19: nineteen
    20: twenty
    30: thirty
    40: forty fourty
    50: fifty
    60: sixty
    70: seventy
    80: eighty
    90: ninety
    100: hundred
    1000: thousand
""")
WEEKDAYS = counted("""
    0: monday mondy
    1: tuesday teusday tusday
    2: wednesday wensday wednsday wendsday
    3: thursday thursdy thurday
    4: friday fryday
    5: saturday satuday saterday
    6: sunday
""")
MONTHS = counted("""
    1: january jan
    2: february febuary feb
    3: march mar
    4: april apr
    5: may
    6: june jun
    7: july jul
    8: august aug
    9: september sept sep
    10: october oct
    11: november nov
    12: december dec
""")
UNITS = meaning("""
    day: day days
    week: week weeks wk wks
    month: month months mo
    year: year years yr yrs
""")
COUNTS = counted("""
    1: a an
    2: couple
""")
MYSELF = frozenset(listed("me"))
KINDS_OF_PLACE = frozenset(
    listed("""
    dairy factory farm farms finca garments greenhouse greenhouses nursery orchard orchards packing poultry produce
    ranch rancho
""")
)
NEGATORS = frozenset(listed("aint neither never no nobody none noone nor not nothing without"))
HYPOTHESES = frozenset(
    listed("""
    allowed almost bout can could going gona gonna if may might nearly shall should unless whether will would
""")
)
TRANSPARENT = frozenset(
    listed("""
    a actually ai also am an any anybody anyone are be been being boss contractor did do does even ever foreman get
    got had has have he her here him i is it just like me my one or owner physically really said say saying says she
    so somebody someone supervisor that the them they to tried try trying us want wanted wants was we were yet you
""")
)
STOPS = frozenset(
    listed("""
    a about after afternoon all also am an and another any are as at away be because been before big but by call
    called camp can cleaning company could cows cutting dairy day days did do does doing done dont down each else
    evening every everyone factory farm farms few field fields first for from get getting give gives go going got
    greenhouse had harvest harvesting has have he her here him his home hotel house how i if in is it its job just
    kitchen know last late left like local lot make many me melons milking mine month months more morning most much
    must my near never new next night nights no nobody nor not nothing now of off office often old on once one only or
    other our out over own packing paid part past pay people per picking place plant planting please ranch restaurant
    same says season she should since small so some still strawberries such than that the their them then there these
    they thing this those time to today tomato tomatoes tonight too two under until up us very warehouse was way we
    week weeks well went were what when where which who whole whom why will with without work worked workers working
    works would year years yesterday yet you your
""")
)
