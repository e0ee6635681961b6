"""English phrases of signals: being kept: papers, gates, debts, isolation, deception."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

FREEDOM = {
    "signal:papers_withheld": lines("""
        <took> <my> * passport|passports|pasport|pasports|visa|visas|papers|documents|id|ids|identification
        <took> away? <my> <papers>
        <took> all? our|my|everybodys|everyones <papers>
        passport|passports|papers|documents * locked in|up
        will|would|wont|do|does|did not give|return|gave <them>? * back|my? passport|passports|papers|documents|ids
        not give <them>? back <my> <papers>
        not give|return <them>? <my> passport|passports|papers|documents|ids|id
        will|would|do|does|did not give <my> <papers> back
        passport|passports|papers|documents|ids was|were|are|is|got taken|confiscated|kept|held
    """),
    "!signal:papers_withheld": lines("""
        i|we have <my> <papers>
        i|we got|keep|kept <my> <papers>
        have to|not <my>? papers|passport|visa|documents
        has|have|got the|no|my? green card
        to get|have|take|show|copy|bring <my> <papers>
        <took> <my> work? visa|papers photo|picture|copy
        has|have his|her|their|the own papers|passport|id
    """),
    "signal:cannot_leave": lines("""
        can not leave
        can not go home|out|anywhere|away
        can not get out
        cannot leave
        not allowed to leave|go
        not free to leave
        will|would|do|does not let <them>|me leave|out
        will|would|do|does not let <them>|me go out|home|anywhere|away|back
        lock|locks|locked <them> in|inside|up
        lock|locks|locked the gate|door|camp|trailer * chain|night|outside|key
        keep|keeps|kept|keeping <them> locked
        guard|guards at the? gate|door
        gate|door|camp|trailer is locked at? night
        forbid*|forbidden <them>? to leave|go
        say|says|said|tell|tells|told <them>? i|we|you can not leave
        trapped here|there
        held <them> against
        against our|my|her|their will
    """),
    "!signal:cannot_leave": lines("""
        can not leave <my> kids|children|baby|job|work|position|post|station|line|shift|early|the|before
        can not go home early|before|until
    """),
    "signal:debt": lines("""
        i|we|he|she|they still? owe|owes the|my|a|him|them|her recruiter|contractor|agency|coyote|boss|company|lender
        i|we|he|she|they still? owe|owes #|<number> * recruiter|contractor|agency|coyote|boss|company|lender
        i|we still owe * to the|my? recruiter|contractor|agency|coyote|boss|company|lender|him|them
        owe * to the|my|a recruiter|contractor|agency|coyote|boss|company|lender
        pay|paying off|back my|our|the|this debt|loan|advance
        pay|paying|paid|payed back what i|we borrowed
        until * debt|loan is? paid
        work|working off my|our|the debt
        in debt to|with the|my|him|them|because|for
        debt to|with the|my recruiter|contractor|agency|boss|company
        my|our debt grows|growing|keeps|never|gets|is|just
        borrowed * for|to coming|come|the visa|get
    """),
    "signal:isolation": lines("""
        took|takes|take|taken away? our|my|the|all|her phone|phones|cell|cellphone|cellphones
        phones|phone * he|she|they took
        no phone|phones|cellphones allowed|either|anymore|at
        phones he took
        not let|allow <them>? talk|speak to|with nobody|anybody|anyone|people|our|my|family|others|outsiders
        not let|allow <them>? to? talk|speak to|with
        not allowed to talk|speak to|with
        no visits|visitors allowed?
        can not call|talk|speak my|our|to|with family|anyone|nobody|outside|wife|mother
        nobody can visit|see|come
        no contact with the? outside|family|anyone
        not allowed visitors|phones|visits
        miles from town * car
        watch|watches|listens to our|my calls
    """),
    "signal:deception": lines("""
        lied to <them>
        all|its|were|was lies
        a|big|was|is|all lie
        he|she|they lied|lie|lies|tricked|cheated|fooled|deceived <them>?
        tricked|deceived|fooled|misled <them>
        false promise|promises
        not what they|he|she told|promised|said
        promised|promise <them>? * but|and here|then|now|never|instead|only|lie
        different from|than what|the they|he|she|contract told|promised|said
        changed the|my|our contract
        contract was|is fake|different|false
    """),
    "!signal:deception": lines("""
        i|we lied|lie|tricked
        not|never lied|lie
    """),
}
