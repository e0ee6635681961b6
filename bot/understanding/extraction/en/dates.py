"""English phrases that name a day or a stretch of time."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

DATES = {
    "date:today": lines("""
        today|tonight|todays|2day
        this morning|afternoon|evening|noon|mornin
        just now
        earlier today
    """),
    "date:yesterday": lines("""
        yesterday|yesturday|yesterdy|yestarday|yday
        last night|evening
    """),
    "date:day_before": lines("""
        day|the before yesterday|yesturday
        before yesterday
        two|2 days|nights ago
    """),
    "!date:weekday": lines("""
        on? a|my|our|his|her|any|its last? <weekday>
    """),
    "date:weekday": lines("""
        <weekday>
        last|past|this|on|since <weekday>
        this past|last <weekday>
        sat|thurs|thur|tues|tue|fri|mon morning|night|afternoon|evening
        last|since|this|on sat|thurs|thur|tues|tue|fri|mon|wed
    """),
    "date:weekday_last_week": lines("""
        <weekday> last|of week
        last week <weekday>
        last week on <weekday>
    """),
    "date:ago": lines("""
        #|<number>|a|an|couple|few like|or? #|<number>? of? <unit> ago
        like|about #|<number> <unit> ago
        #|<number> <unit> back
    """),
    "date:duration": lines("""
        for the last|past #|<number>|couple of? <unit>
        past|last #|<number>|couple <unit>
        been like|about|almost|over|already? #|<number>|a <unit>
        #|<number> <unit> now|already|without|straight|no
        #|<number> <unit> they|he|she|we|i <aux>? not|been
        it|its s? been like|about|almost|over? #|<number> <unit>
    """),
    "date:duration_for": lines("""
        for like|about|almost|over|more? than? #|<number>|couple of? <unit>
        for over|almost|about a <unit>
    """),
    "ongoing": lines("""
        have|has|is|are|did|do|does|was not
        been|now|still|without|nobody|none|never|keeps|keep|no|nothing
    """),
    "date:last_week": lines("""
        last week|weeks
        the week before
        past week
    """),
    "date:this_week": lines("this week\nall week"),
    "date:last_month": lines("last month\npast month"),
    "date:this_month": lines("this month"),
    "date:last_year": lines("last year|season|summer|winter"),
    "date:weekend": lines("last|this|past|over|on weekend\nover|on the weekend\nthis past weekend\nthe weekend"),
    "date:month": lines("""
        in|since|last|from|during|early|late|mid <month>
        beginning|end|middle|start of <month>
        back in <month>
    """),
    "date:absolute": lines("""
        <month> #
        <month> the #
        # <month>
        # th|st|nd|rd <month>
        # th|st|nd|rd? of <month>
        <month> # th|st|nd|rd
        the # th|st|nd|rd of this|last|the month
    """),
    "date:new_year": lines("new year|years day|s\nnew years\nnewyears|newyear day?"),
    "date:new_years_eve": lines("new year|years s? eve"),
    "date:christmas": lines("christmas|xmas day?\non|at|during christmas|xmas"),
    "date:christmas_eve": lines("christmas|xmas eve"),
    "since": lines("since\never since\nstarting|started"),
    "since_when": lines("since|when|after we|i|they|he|she came|come|arrived|started|got"),
    "not_when": lines("""
        next|every|each|by|until|till|til|coming|before|tomorrow|only|all|not|or|turned|than|second|third|first|fourth
        work|working|worked|works|been here|there|at
        i|we|he|she|they came|arrived|started|began|hired working|work|here|to
        was hired
        been * here
        contract|season|visa ends|end|ends|starts|expires
        say|says|said|promise|promised|promises|wait|payday on|next|until|till?
        pay|pays|paid|paying on|next|until|till
        born
        told|reported|complained|complain|report the|my|our|to? office|supervisor|boss|manager|hr|police
        told|reported|complained it|them
        flight|plane|bus * * is|leaves on?
        about|of|the|my|our question|pay|shift
        flight|leave|leaving|leaves|going|fly|flying|bus|plane|go|goes is|home|on|back|to?
        will|gonna|going
        evicting|evict|evicted|firing|kicking|deporting me|us|him|her|them out?
        we|i have|has|got to * in|on
        turned|turns|turning #|<number> in
        say|says|said|tells|told i|he|she|we|they owns|must|has|have * in
        from <weekday> to|till|until
        out
    """),
    "not_after": lines(
        "pay|shift|shifts|off|work|schedule|rate|check|paycheck|deadline|meeting|meetings|workers|church|service|games|night|school"
    ),
    "compared_with_now": lines("now|nowadays\nthese days"),
    "recurring": lines("mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"),
    "tomorrow": lines("tomorrow|tmrw|tomorow|tommorow"),
}
