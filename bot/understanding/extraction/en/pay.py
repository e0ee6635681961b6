"""English phrases: how pay goes, hours, ages, amounts."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

WORK = {
    "pay_basis:piece": lines("""
        piece rate|work|pay|rates
        paid|pays|pay * a|per <piece>
        by the piece|bucket|box|tray|pound|bin|basket|bag|lug|row|crate|flat|garment
        cents|dollar|dollars|bucks|# a|per|each|for|every each|every|one|a? <piece>
        <pay> <them>? by|per|each|for|every the|each|every|a? <piece>
        per <piece>
        # each <piece>
    """),
    "!pay_basis:piece": lines("""
        penny|bonus|premium * per|a <piece>
    """),
    "pay_basis:hour": lines("""
        by the hour
        # an|per|a|the|each hour|hr
        # dollars|dolars|dollar|bucks|usd|dolar an|per|a|the|each hour|hr
        <number> dollars|dolars|bucks an|per|a|the hour
        <number> an|per|a hour
        per|hourly rate|wage|pay|hour
        paid|pay hourly
        pay|paid|pays|make|makes|get|gets|me|us|dollars|bucks # hr
    """),
    "pay_basis:fixed": lines("""
        flat|fixed|weekly|monthly|daily rate|salary|pay|wage|amount|#
        by the day|week|month
        same|# no matter how many|the hours
        paid|pay|pays|envelope|salary|cash|dollars|bucks|flat|get|gets|is|like|give|gives|make|makes|about|
            around # dollars|bucks|usd|dolars? a|per|each|every|the|by day|week|month|weekly
        pay|pays|paid me|us|him|her|them? # dollars|bucks|usd|dolars? a|per|each|every|the|by day|week|month
        on salary
    """),
    "!pay_basis:fixed": lines("""
        <took>|charge|charges|charged|deduct|rent|back|cost|costs|owe|owes|lend|off # dollars|bucks? a|per|each|
            every|the day|week|month
        pay|paying|paid * rent|back # dollars|bucks? a|per|each|every day|week|month
        pay|pays|paid # dollars|bucks? a|per|each day|week|month for|rent
    """),
    "!pay_basis:hour": lines("""
        # an|per|a|the|each hour|hr from|drive|away
        # miles|people|boxes|buckets|times|cows an|per|a|the|each hour
        # to|in|for the hour
        sew|pick|pack|fold|cut|trim|sewing|picking * an|per hour
    """),
    "hours": lines("""
        #|<number> hours|hrs|hour|hr|ours a|per|each|every|the|in day|week|night|shift|row|daily|weekly|straight
        #|<number> hours|hrs|hour|hr|ours daily|weekly|straight|shift|shifts|days|day
        work|works|worked|working|do|does|did|doing|have|had|gave|give|says|said|of|got|made|for|the|than|men #|
            <number> hours|hrs|hour|hr|ours
        ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen hours|hrs
        <number> hours|hrs they|and|straight|without|with
    """),
    "!hours": lines("""
        #|<number> hours|hrs ago|away|later|drive|from|late|to|by
        paid|pays|pay|# an|per|by|a the? hour|hr
        in|for #|<number> hours|hrs later|time|drive
        half|one|1|an hour|hr lunch|break|late|away|drive
    """),
    "excessive": lines("""
        seven|7 days a|per|the|of week
        seven|7 days
        no|not|without a? day off|rest since|for|in|this|all|ever
        no|without a? days off
        never get|have|got|give * day off
        not|never * a day off
        every day no|without rest|break|day
        no rest for|since #|<number>|days|weeks|months
    """),
    "age:mine": lines("""
        i am #|<number>
        im|iam #|<number>
        i am|just turned|only #|<number> years|yrs|year|yo old?
    """),
    "age:other": lines("""
        #|<number> years|year|yrs|yr|yo|anos old
        he|she|they|who|that|girl|boy is|s|are only|just|like|about|barely|maybe? #|<number>
        not be more|older than|then #|<number>
        aged #|<number>
        looks|look|like|about|barely|maybe #|<number> or #|<number>
        <my> <kin> is|s #|<number>
        <my> <kin> * is|s only|just|about? #|<number> and
        <kin> of #|<number> years?
        #|<number> year|years girl|boy|kid
    """),
    "!age:mine": lines("""
        i am|im #|<number> hours|days|weeks|months|miles|minutes|percent|pounds|feet|week|month|hour|of|people
    """),
    "!age:other": lines("""
        working|been|worked|here|for #|<number> years|year|yrs
        is #|<number> hours|days|weeks|months|miles|minutes|dollars|bucks|feet|oclock|dolars|cents|pounds|of
        <my> house|car|van|truck|machine|building|tractor|bus|camp|trailer * years|year old
        i have|got * #|<number> years|year|yrs old
    """),
    "toil_third": lines("""
        works|working|picks|picking|carrying|carries|cutting|cuts|packing|sewing|loading|lifting|milking|drives|
            brings|buckets
    """),
}
MONEY = {
    "owed": lines("""
        owe|owes|owed|owing me|us|him|her|them * about|like|around|is|exactly?
        owe|owes me|us
        he|they|boss|company owe|owes me|us
        short|shorted|missing|unpaid|lacking me|us|by|about|like?
        still missing|lacking|due
        was|is|am|are short|missing|lacking
        not|never <pay> me|us|him|her|my? the?
        last|final|lost|missing|unpaid pay|check|paycheck|wages is|was|its|it|s|of|it is?
        wages|pay|money of
        #|<number>|a|one|two weeks|days|week|months|day of? pay|work|wages|salary?
    """),
    "owed_if_unpaid": lines("""
        it|its|thats|that s|is? about|like|around?
        it s|is about|like|around?
        last|final check|pay|paycheck
    """),
    "unpaid_stretch": lines("""
        #|<number> weeks|days|week|months pay|pending
        just|about|s|is the pay|money|wages|check
    """),
    "rate_after": lines("""
        an|a|per|each|every|the hour|hr|day|week|month|tray|box|bucket|bin|piece|row|pound|bag|crate|flat|person|
            head|lug|year|shift|basket|pair|night|ride|trip|door
        hourly|weekly|daily|monthly
        to the? recruiter|contractor|agency|coyote
        for|of|from the|my? gloves|boots|ride|rides|visa|house|bed|rent|gas|food|trip|passport|doctor|clinic|tools|
            uniform|bonus|phone|transport
    """),
    "other_money": lines("""
        took|take|takes|taking|charge|charges|charged|deduct|deducts|deducted|cost|costs|rent|bonus|promise|
            promised|promises|fee|fees|fine|fined|borrowed|spent|lent|loan|raise|debt|worth|minus|extra|sell|sells|
            sold|bought|buy
        i|we paid|pay|payed|owe|spent|borrowed|still|make|made|get|got|earn|earned|send|give|gave
        paid|pays|pay|payed me|us|them|him|her|everyone
        supposed to * be|get
        should be|get
        must|have to pay
        bonus|raise|tip of
        salary|rate is|was
        not count
        out of my|our own? pocket|money
    """),
    "counted_not_people": lines("""
        hours|hrs|hour|weeks|week|days|day|months|month|years|buckets|boxes|times|miles|percent|pieces|trays|bins|
            cents|dollars|bucks|minutes|am|pm
    """),
    "counted": lines("""
        hours|hrs|hour|weeks|week|days|day|months|years|buckets|boxes|people|workers|times|miles|percent|pieces|
            trays|bins|cents|checks|guys|more|of|years|minutes
    """),
}
