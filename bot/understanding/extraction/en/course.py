"""English phrases of signals: pay withheld, dismissal, what goes on, who knows of it."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

COURSE = {
    "signal:wages_withheld": lines("""
        <aux>? not <pay> <them>|my|our|nobody|nothing|anything|all|anyone|any|the|yet|everybody|all|none|for
        <aux>? not <pay>
        <aux>? not been|get|got|getting|gotten|be <pay>
        <aux>? not|never give|gave|given|got|get|gotten|received|receive|seen|see <them>? my|our|the|his|a|any|
            last? * check|checks|paycheck|money|wages
        <aux>? not|never give|gave|given|got|get|gotten|received|receive|seen|see <them>? my|our|the|his|her|last|
            final? last|final? pay|check
        never <pay> <them>|my|our|nothing|anything|nobody|all
        never got|been <pay>
        nobody|noone|none got|gets|was|been|has|have * <pay>
        without pay|paying|pay|getting|wages
        no <check> for|since|in|yet #|<number>|two|weeks|a?
        no pay|paycheck|wages|money for|since|in|yet
        hold|holds|held|holding|keep|keeps|kept|keeping|withhold*|withheld back? my|our|the|his|her|their last|
            final? <check>
        <check>|they <who>? held|hold|holding back
        check|checks|paychecks they held back
        two|last|checks they? held back
        refuse|refuses|refused to pay
        stole|steals|stealing my|our|his|her|their|the wages|money|pay|hours
        unpaid wages|work|weeks|days|hours
        owe|owes|owed|owing me|us|him|her|them|everyone|everybody
        did not|never get|got my|our|the * pay|check|money
        with no <pay>
        work|worked|working for free
        work|worked|working for nothing
        still not <pay>
        still waiting for|on my|our|the * pay|check|paycheck|money
        check|checks|paychecks bounce|bounced
    """),
    "!signal:wages_withheld": lines("""
        <aux>? not|never pay|paid|paying|pays|payed <them>? * overtime|hospital|clinic|bill|bills|extra|bonus|
            enough|minimum|travel|waiting|rent|taxes|doctor|breaks|sick|lunch|back|holidays|well|much|fair|right|
            good|attention|respect
        <aux>? not pay|paid|paying|pays it|that|them|back
        <aux>? not|never got|get|gotten <them>? overtime|extra|bonus
        i|we <aux>? not|never pay|paid|owe|owes
        who|what|why|how not pay
        owe|owes me|us|him|her|them an|a apology|explanation|favor|break|answer|bonus
        owe|owes me|us|him|her|them the? overtime|bonus|respect
        who owe|owes <them>
        you still? owe <them>
        <aux>? not|never pay|paid the? hospital|bill|bills|rent|clinic
    """),
    "signal:no_payslip": lines("""
        no|not|never * pay|check|cheque? stub|stubs|slip|slips|payslip|payslips|paystub|paystubs
        <aux>? not|never give|gave|given|get|got|show|shows|receive|received <them>? a|any|no|the|our|my? pay|
            check? stub|stubs|slip|slips|payslip|payslips|paystub|paystubs|receipt|receipts
        without a|any? pay|check|cheque? stub|stubs|slip|slips|payslip|payslips|paystub|paystubs|receipt|paper
        no|nothing record|paper|receipt|receipts|written of|for|from|with our|my|the? pay|hours|check|cash|wages|payment
        cash in a|an|the envelope
        asked|ask|asking for|to the|my|our|see|get * stub|stubs|slip|slips|payslip|payslips|paystub|paystubs
        just|only cash no|without paper|papers|receipt|stub|nothing
    """),
    "signal:leaving_soon": lines("""
        fired me|us|him|her|them|my|all|everyone|everybody|two|three|five
        <who>|boss|supervisor|manager|company just|have|has? fired
        i|we was|were|been|got|am|get|just|are being? fired
        got|get fired
        been fired
        i|we was|were|got|am|are being? laid off
        terminated me|us|him|her
        let me|us|him|her go today|yesterday|monday|friday|this
        told|tell|tells me|us|him|her do? not to? come|go back
        told|tell|tells me|us|him|her to? not come|go back
        told me|us to? leave|pack
        told|says me|us i|we am|are fired
        not come back no? more|anymore|tomorrow|monday
        leave|leaving|go|going|fly|flying|return|returning home|back|away tomorrow|tonight|today|monday|tuesday|
            wednesday|thursday|friday|saturday|sunday
        my|our|the flight|plane|bus back|home|to? * tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday
        flight|plane * * is|leaves on? tomorrow|tonight|today|<weekday>
        i|we leave|fly|go back|home? tomorrow|tonight|on <weekday>?
        sending|send|sends me|us|him|her back|home tomorrow|tonight|today|this|on
        out of|from the|my|our|here|this house|trailer|housing|camp|room? by? tomorrow|tonight|today
        out by tomorrow|tonight|today|<weekday>
        evict* me|us|tomorrow|tonight|today
        deport* me|us|him|her tomorrow|tonight|today
        lost my job today|yesterday
        last day is|was? tomorrow|today|yesterday
        kicked|kick|kicking me|us out of? today|tomorrow|tonight|the|our
    """),
    "!signal:leaving_soon": lines("""
        told|tell me|us|him|her to leave the|my|it|him
        let <them> go to|home|early|out|rest|drink
        fired <them> up
        if i|we get|got fired
        get fired if|for|when
        i|we got|get fired up
    """),
    "signal:still_going_on": lines("""
        every day|week|night|time|weekend|single|morning|month|payday|friday|saturday|check|shift
        everyday|everynight
        each day|week|night|payday|month
        all the time
        keep|keeps happening|doing|coming|touching|grabbing|calling|yelling|saying|hitting|taking|going|following|
            asking|sending|insulting|cutting|stealing|screaming|looking|locking|threatening|bothering|harassing|
            refusing|telling
        keep|keeps touch|grab|call|yell|hit|take|follow|ask
        still happening|happens|going|doing|does|have|has|not|the|same|waiting|holding|keep|keeps|there|here|
            working|pays|owe|owes|there|open|locked|broken|now|today
        they|he|she|it|we|i still
        going on for
        goes|going on and on
        it goes on
        continue|continues to|happening|every
        it's always been?
        been like this for|since|all
        happens|happening a? lot|often|always|again|daily
        same thing * again
        until now
        up to now
        till now
        nonstop
        again and again
        over and over
        to this day
    """),
    "!signal:still_going_on": lines("""
        still owe|owes the|my recruiter|him
        every day i|we work|worked|go|wake|come|pray
        i still owe
        i|we still remember|think|love|work|want|hope|like|have
        still do not understand|know|remember|have|believe
        he|she|it|they is|are still ok|fine
    """),
    "signal:reported_before": lines("""
        told|tell the office|manager|hr|supervisor|boss|foreman|owner|management|police|compliance|hotline|union|
            lady|safety
        told my|our supervisor|boss|foreman|manager|crew leader?
        told the|our|my? * lady|office|hr|manager|supervisor|boss twice|already|before|times|nothing
        i|we|he|she|driver|they told|reported|complained <my> boss|supervisor|manager|office|owner|company|
            foreman already?
        already told|reported|complained|complain|tell|report
        told|reported|complained * and|but nothing|laugh*|no|they|he|nobody did|happened|does|change*|cared|listens
        reported it|this|him|her|them|to
        i|we|she|he complained|complain|complaned
        made|filed|put a|in a? complaint|report
        i|we went to|with the? hr|office|manager|management
        i|we called|call this|the number|line|hotline|osha|labor before|last|already|and
        did nothing about
        told|complained|reported * <number>|many|several|few|two|three times
    """),
    "!signal:reported_before": lines("""
        told|tell the boss|supervisor|manager|foreman|owner * to hit|do|fire|tell|work|keep|pay
        he|she|they told my|the boss|supervisor that|to
        somebody|someone|they|who|people told the|our|my? boss|supervisor|manager|foreman|owner|office
        afraid|scared|want|wanna|going|like to? tell|report|complain
        i|we want to * complain|report|tell
        if i|we complain|tell|report|complained
    """),
    "signal:pregnant": lines("""
        pregnant
        pregnat|pregant|prego|pregnent
        #|<number> months pregnant|along
        expecting a baby|child
        expecting my|our first|second|third?
        my|her pregnancy
        having a baby soon|next|in
    """),
    "!signal:pregnant": lines("""
        got|was|were pregnant last|years|before
        get|getting|become|becoming|gets pregnant
    """),
    "signal:minor": lines("""
        <child>|children|kids <toil>
        <child> who|that|are|is|is|here? <toil>
        <child> in the field|fields|rows|packing|line|factory <toil>
        child labor|labour|workers|worker
        minors working
        underage workers|kids|worker|boy|girl|boys|girls
        under age workers|kids|boys|girls
        make|makes|made|making <my>? kids|children <toil>
        <child> picking|packing|carrying|sewing|cutting|working
    """),
    "!signal:minor": lines("""
        <child> while i|we|my|his|her|their <toil>
        i|we <toil>
        <child> works? at|for mcdonalds|university
    """),
}
