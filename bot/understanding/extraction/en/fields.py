"""English phrases of the intake's lines: who did it, how many, injury, danger, reprisal, pay, places, remedy."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

PEOPLE = {
    "role:supervisor": lines("""
        supervisor|supervisors|superviser|supervizor|foreman|formen|foremen|forman|forewoman|mayordomo|mayordoma|capataz
        crew leader|leaders|boss|chief|lead
        crewleader|crewboss|crewleaders
        line lead|leader|chief|boss|manager|supervisor|man
        team lead|leader
        floor manager|boss|supervisor
        field boss|manager
        shift lead|leader|manager|boss
        manager|managers|linechief|overseer|forelady|herdsman
    """),
    "role:owner": lines("""
        owner|owners|boss|bosses|patron|dueno|employer|grower|rancher
        farmer
        owners|boss|bosses son|wife|brother|daughter
        big boss
    """),
    "role:contractor": lines("""
        contractor|contractors|contracter|recruiter|recruter|recruiters|recrutier|raitero|contratista|coyote
        labor contractor|agent|broker
        crew pusher
        agent from the? agency
        job agent|broker
        agency|middleman
        bus driver * picks who works
    """),
    "role:coworker": lines("""
        coworker|coworkers|workmate|colleague
        co worker|workers
        a|another|one guy|man|worker|person|dude|woman in|from|of my|our|the other crew|line|shift|team|room|camp
        another|other worker|picker|employee
        one|some of the? other? workers|guys|pickers
        man|guy from the other crew|line|camp|shift
        my roommate
        somebody|someone|guy|guys in my crew|line|team
    """),
    "!role:owner": lines("""
        crew|line|field|floor|team|shift boss
        boss of|from the crew|line|field
    """),
    "wrong": lines("""
        <hit> <them>|a|my|our|her|one|another|some|people|workers
        hit|hits me|us|her|him
        yell|yells|yelled|yelling|scream|screams|screamed|screaming|shout|shouts|shouted|shouting|insult*|curse|curses|cursed|cursing|humiliat*|mock|mocks|mocked
        threaten*|harass*|abuse|abuses|abused|rape|raped|rapes|bullies|bullied
        <touch> me|us|her|my|our|their
        <aux>? not <pay>|give|let|allow
        <aux>? not take me|us|him|her
        told|tells|tell me|us|him|her do? not|to|put|go|get|dont|wait|if
        say|says|said * if|no more|we can not|go back
        said to? put|go|work|keep
        took|takes|take|taking|stole|steals|keeps|kept|holds|holding my|our|the|his|her|two|money|hours
        has|got|have my|our|the|all passport|passports|papers|ids
        lock|locks|locked|fired|fires|cut|cuts|change|changed|changes|erase|erases|deduct*|charge|charges|charged|cheat|cheats|cheated|lied|lies|tricked
        make|makes|made|making|force|forces|forced me|us|her|him|them|the|my|jokes|fun|comments
        keeps|keep|kept calling|grabbing|touching|following|asking|saying|sending|looking
        call|calls|called me|us|him|her|them|my a?
        grab|grabs|grabbed|grabbing|kick|kicked|kicks|slap|slapped|punched|pushed|push|pushes|shoved|spit|choked|groped|chase|chased|chases
        threw|throws|throw a|the|his|things|boxes|tools
        pulled|pointed|pulls|points out? a|his|the
        follow|follows|following|followed me|us|her
        refuse|refuses|refused
        comes|come|came|enters|walks in|into at|our|the|my
        owe|owes me|us
        gives|give us|me|her|him? no|less|the
        want|wants to sleep|have
        sends|sent me|us|her * pictures|photos|messages|texts|home
        ignore|ignores|ignored
    """),
    "!wrong": lines("""
        <machine> <hit> <them>|my|a
        nobody|no one|never <hit>|threaten*|yell*
    """),
    "told_object": lines("""
        told|tell|tells|telling|asked|ask|asking|informed|begged|showed my|the|our|his|her|a?
        said|spoke|talked|talk|reported|report|complain|complained|complaining|went|go|according|gave|give to|with the|my|our|his|her|a?
        reported|report my|the|our|his|her|a?
        to|with|for|about|against|of|like|than the|my|our|his|her|a?
    """),
    "subject:i": lines("i|we"),
    "subject:he": lines("he|she|who"),
    "subject:they": lines("they|people|it|everybody|everyone|nobody|somebody|someone|you"),
    "pronoun:i": lines("i|we"),
    "pronoun:he": lines("he|she"),
    "pronoun:they": lines("they|people|it|who"),
    "by": lines("by the|my|our|a|one|this?"),
    "people:only_me": lines("""
        only|just me
        only to me
        only i
        nobody else but me
        me only
        just myself
    """),
    "!people:only_me": lines("""
        only me speaks|knows|and|who|my|i|he
        just me and
    """),
    "people:few": lines("""
        me and my <kin>
        my <kin> and me|i
        both of us
        the two|three|four of us
        a? couple of us
        a? few of us
        few people|workers
    """),
    "people:five_or_more": lines("""
        all of us
        all the workers|pickers|women|guys|crew|girls
        everybody|everyone in|on|of|at the|my|our? crew|camp|line|farm|team|floor|shift
        the whole|entire crew|team|line|shift|floor|group
        all my|our coworkers|crew|line|team|group
        many|lots of us|people|workers
        a lot of us|people|workers
        dozens of us|people|workers
        our|the whole|entire crew
        every worker
    """),
    "people_number": lines("""
        we are|were #|<number>
        there are|is #|<number> of us
        there s #|<number> of us
        theres|ther #|<number> of us
        #|<number> of us
        about|like|around #|<number> people|workers|of|guys|women|others * same|affected|us
        me and #|<number> others|other|more|coworkers|friends|guys|women
        we #|<number> workers|people|women|guys|girls
        with #|<number> people inside|in
        all #|<number> of us
        #|<number> workers|people|women|men|guys|girls|families|pickers|girls are|have|got|in|did|do|is|were|with
    """),
    "!people_number": lines("""
        one of us
        we are|were #|<number> hours|days|weeks|months|miles|minutes|percent|years|km|dollars|bucks
        one|#|<number> of us <toil>? speaks
        room|space|beds|seats for #|<number> people
        #|<number> people inside|in another|other
    """),
}
BODY = {
    "injury:hurt": lines("""
        broke|broken|cut|cuts|burned|burnt|burns|hurt|hurts|injured|twisted|sprained|smashed|crushed|lost|fractured|dislocated my|his|her|our|their|the * <limb>
        cut|hurt|burned|burnt|injured myself|himself|herself
        my|his|her|the <limb> is|was|got|are|were broken|burned|burnt|crushed|swollen|cut|bleeding|hurt|hurting|injured|smashed|fractured|red|infected
        my|his|her|our <limb> hurt|hurts|swollen|bleeding
        hit|fell|falls|fall|dropped|landed|rolled|ran my|his|her|on|over|onto my|his|her|a|the|coworkers? coworkers? <limb>
        fell on my|his|her * <limb>
        got|get|gets|getting|been hurt|injured|burned|burnt|electrocuted|shocked|poisoned|bitten|crushed|stabbed
        i|he|she|we|who|they am|was|were|is|are hurt|injured|burned|burnt|electrocuted|poisoned|bitten|crushed|stabbed
        bleed|bleeding|bled|blood from|a|the|his|my|her|on|everywhere
        was|is|are|started bleeding
        passed out
        collapsed in|from|on|at
        fainted|unconscious|concussion
        got|needed|gave|put stitches
        threw|throwing|vomiting|vomited|puking|puked up? from|after|all|and|because
        get|gets|got|have|has|had|with|bad|strong headaches|headache|rash|rashes|dizzy|blisters|nosebleed
        burned|burnt with|by|from the
        my|his|her arms|hands|skin|eyes all? red|burning|burn|itching
        can not walk|breathe
        heat stroke|heatstroke|exhaustion
        broke|broken|fractured wrist|arm|leg|ankle|rib|ribs|finger|hand|foot|collarbone
        #|<number> stitches
    """),
    "!injury:hurt": lines("""
        cut|cuts my|our|his|her hours|pay|check|wage
        lost my|his|her job|pay
        hurt my|her|his feelings
        can not see my|the|our why|how|kids|family
        can not move to
    """),
    "injury_denied": lines("""
        nobody|noone got|was|is|has|been? hurt|injured|harmed
        no one|body got|was|is|has|been? hurt|injured|harmed
        no injuries|injury
        not|never got|get|been? hurt|injured
        not injured|hurt
        everyone|everybody|all is|are|was|were ok|fine|safe
    """),
    "no_care": lines("""
        no doctor|clinic|hospital|ambulance|nurse|treatment|first
        <aux>? not take|took|bring|let|call|called|send|sent|get|got <them>? * doctor|clinic|hospital|ambulance|nurse
        <aux>? not seen|see|saw a|any|no|the? doctor|nurse
        <aux>? not let me|him|her|us go|see * doctor|clinic|hospital
        without a? doctor|treatment
        can not|could afford * doctor|hospital|clinic
        refused to? take|call|bring|let|pay * doctor|clinic|hospital|ambulance
        said|told|says|tells me|him|her|us? to? wash|put|rub * soap|ice|water|back|it
        <aux>? not get|got|given|receive|received any|no? medical|treatment|help|care
        never saw|seen a doctor
    """),
    "danger:yes": lines("""
        we|i|they|people are|am|is in danger
        in danger right? now
        i|we am|are not safe here|now|right|tonight
        life is in danger
        lives are in danger
        danger right now
        happening right now
        is outside|here|coming|back * right now
        outside my|our|the door|room|house|trailer right now
    """),
    "danger:no": lines("""
        nobody|noone is in danger
        no one is in danger
        no body is in danger
        not in danger
        no danger
        i|we am|are safe
        nobody is in danger
    """),
    "!danger:no": lines("""
        not safe
        i|we am|are safe if|when|only
    """),
}
REPRISAL = {
    "after_complaint": lines("""
        after|because|since|when|for|once|cause|coz i|we|she|he * <complain>
        right|just after i|we|she|he * <complain>
        because i|we * asked|said|refused|called|spoke|talked
        for complaining|reporting|talking|speaking|asking|calling
        after complaining|reporting|talking|speaking|calling|filing|making
        after i|we * asked|called|said|filed|made|went * for|something|about|complaint|report|office|line|number
    """),
    "reprisal": lines("""
        fired|fire|fires me|us|him|her|my|them|two|three|the
        i|we|he|she was|got|were|am|is fired
        cut|cuts|reduced|lowered|took my|our|his|her|the hours|pay|shifts|days
        moved|move|moves|sent|send|put|puts|transferred|transfer|switched me|us|him|her|my * to|in|on
        give|gives|gave|giving me|us|him|her the|only|less|fewer|no|worst|bad
        worst|hardest|dirtiest rows|row|job|work|shift|shifts
        no more work|shifts|hours|overtime
        threaten*
        punish*|retaliat*|harass*
        treat|treats|treating me|us worse|bad|badly|different
        took|takes away my|our
        yell*|scream*|insult* at? me|us
        not call me|us|him|her back|anymore|again
        not give me|us|him|her hours|work|shifts
        suspended|demoted|blacklisted
    """),
    "afraid": lines("""
        <fear> * <reprisal>
        <fear> * lose|losing|loosing|loose my|our|the|his|her job|work|visa|house|housing
        <fear> * send|sends|sent|sending me|us|him|her? back|home|away
        <fear> * find|finds|found out
        <fear> * get|gets|make|do|does|cause|have in? trouble|something|revenge|problems
        <fear> of|to retaliation|complain|talk|speak|say|report|the|him|them|my
        <fear> * hurt|hit|kill|come|do
        <fear> if i|we
    """),
    "!afraid": lines("""
        not <fear>
        <fear> of the heights|dogs|machine|height|dark|ladder|snake|snakes
    """),
}
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
        # hr
    """),
    "pay_basis:fixed": lines("""
        flat|fixed|weekly|monthly|daily rate|salary|pay|wage|amount|#
        by the day|week|month
        same|# no matter how many|the hours
        paid|pay|pays|envelope|salary|cash|dollars|bucks|flat|get|gets|is|like|give|gives|make|makes|about|around # dollars|bucks|usd|dolars? a|per|each|every|the|by day|week|month|weekly
        pay|pays|paid me|us|him|her|them? # dollars|bucks|usd|dolars? a|per|each|every|the|by day|week|month
        on salary
    """),
    "!pay_basis:fixed": lines("""
        <took>|charge|charges|charged|deduct|rent|back|cost|costs|owe|owes|lend|off # dollars|bucks? a|per|each|every|the day|week|month
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
        work|works|worked|working|do|does|did|doing|have|had|gave|give|says|said|of|got|made|for|the|than|men #|<number> hours|hrs|hour|hr|ours
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
        works|working|picks|picking|carrying|carries|cutting|cuts|packing|sewing|loading|lifting|milking|drives|brings|buckets
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
        an|a|per|each|every|the hour|hr|day|week|month|tray|box|bucket|bin|piece|row|pound|bag|crate|flat|person|head|lug|year|shift|basket|pair|night|ride|trip|door
        hourly|weekly|daily|monthly
        to the? recruiter|contractor|agency|coyote
        for|of|from the|my? gloves|boots|ride|rides|visa|house|bed|rent|gas|food|trip|passport|doctor|clinic|tools|uniform|bonus|phone|transport
    """),
    "other_money": lines("""
        took|take|takes|taking|charge|charges|charged|deduct|deducts|deducted|cost|costs|rent|bonus|promise|promised|promises|fee|fees|fine|fined|borrowed|spent|lent|loan|raise|debt|worth|minus|extra|sell|sells|sold|bought|buy
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
        hours|hrs|hour|weeks|week|days|day|months|month|years|buckets|boxes|times|miles|percent|pieces|trays|bins|cents|dollars|bucks|minutes|am|pm
    """),
    "counted": lines("""
        hours|hrs|hour|weeks|week|days|day|months|years|buckets|boxes|people|workers|times|miles|percent|pieces|trays|bins|cents|checks|guys|more|of|years|minutes
    """),
}
PLACES = {
    "place_at": lines("""
        work|works|working|worked|job|am|pick|picking|employed|picks at
        from|at|in|the farm|finca|rancho|ranch|company
        writing from
        here at
        name of the farm|company|ranch is
        farm|company|ranch|place is called|named
        called|named
    """),
    "place_before": lines("""
        at|in|from|for|with|to|is|by|called|named|near the|a?
        here|farm|ranch|company
    """),
    "hazard": lines("""
        gas|smell|smells|leak|leaks|leaking|smoke|sparks|chained|blocked|crack|cracks|cracked|broken|exposed|wires|wiring|cables|mold|mould|exit|slippery|rotten|hole|holes|collapse|collapsing|unsafe|spray|sprayed|chemicals|pesticide|pesticides|dust|fumes|ammonia|asbestos|electric|electrical|rats|sewage|flooded|dangerous
        no fire|emergency extinguisher|extinguishers|exit|exits|lights|light
        exit|emergency door|doors
        door|doors * locked|chained|blocked|closed
    """),
    "spot": lines("""
        packing|sewing|boiler|break|lunch|cutting|ironing|storage|machine|mixing|cold|engine|generator|control|chemical|milking|drying|spray room|hall|house|shed|floor|line|area|section|parlor|building|barn
        warehouse|bathroom|bathrooms|kitchen|greenhouse|barn|cooler|freezer|basement|roof|stairs|stairway|staircase|hallway|dormitory|dorm|trailer|barracks|parking|workshop|cafeteria|canteen|attic|tunnel|silo|pit|dock|restroom|restrooms|elevator|packinghouse
        first|second|third|fourth|fifth|sixth|seventh|ground|top|# floor
        loading dock|bay
        building|greenhouse|line|house|barn|trailer|shed|row|block|field #|<number>|a|b|c|d
        north|south|east|west field|side|gate|wing|building|barn
    """),
    "remedy": lines("""
        i|we just|only|really|would? want|wanna|wish <wish>
        i|we just|only|really|would? want|wanna|wish to be|get|have|receive|keep
        i|we would like <wish>
        i|we would like to be|get|have|receive|keep
        what i|we want is
        i|we am|are asking for|that my|our|the|they|an
        i|we d like <wish>
    """),
    "!remedy": lines("""
        i|we just|only|really? want|wanna|wish|like to? be? anonymous|report|ask|know|complain|file|tell|say|talk|make|understand|share|inform|die|leave|quit|speak|write|send|start|check|add|put
        i|we would like to? report|ask|know|complain|file|tell|say|talk|make|understand|share|inform|leave|quit|speak|write
        if i|we want|wants
        when i|we want
        what i|we want to? know|ask|say
        everything i|we want
        what|how|where|whenever|wherever i|we want
    """),
    "elsewhere": lines("""
        in|at another|other|different farm|company|job|ranch|place|factory
        <my> old|previous|last|former|other job|boss|farm|company|employer
        in my country
        on|in the news|tv|movie|film
        <my> neighbor|neighbour|landlord
    """),
}
FIELDS = (PEOPLE, BODY, REPRISAL, WORK, MONEY, PLACES)
