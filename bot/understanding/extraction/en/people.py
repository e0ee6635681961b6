"""English phrases: roles, what they do wrong, how many are affected."""

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
        was|were|got|been|being|get hit|slapped|punched|kicked|pushed|beaten|fired|threatened|insulted|
            touched|raped|harassed|cheated|robbed|yelled|grabbed
        <hit> <them>|a|my|our|her|one|another|some|people|workers
        hit|hits me|us|her|him
        yell|yells|yelled|yelling|scream|screams|screamed|screaming|shout|shouts|shouted|shouting|insult*|curse|
            curses|cursed|cursing|humiliat*|mock|mocks|mocked
        threaten*|harass*|abuse|abuses|abused|rape|raped|rapes|bullies|bullied
        <touch> me|us|her|my|our|their
        <aux>? not <pay>|give|let|allow
        <aux>? not take me|us|him|her
        told|tells|tell me|us|him|her do? not|to|put|go|get|dont|wait|if
        say|says|said * if|no more|we can not|go back
        said to? put|go|work|keep
        took|takes|take|taking|stole|steals|keeps|kept|holds|holding my|our|the|his|her|two|money|hours
        has|got|have my|our|the|all passport|passports|papers|ids
        lock|locks|locked|fired|fires|cut|cuts|change|changed|changes|erase|erases|deduct*|charge|charges|charged|
            cheat|cheats|cheated|lied|lies|tricked
        make|makes|made|making|force|forces|forced me|us|her|him|them|the|my|jokes|fun|comments
        keeps|keep|kept calling|grabbing|touching|following|asking|saying|sending|looking
        call|calls|called me|us|him|her|them|my a?
        grab|grabs|grabbed|grabbing|kick|kicked|kicks|slap|slapped|punched|pushed|push|pushes|shoved|spit|choked|
            groped|chase|chased|chases
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
        punch|punches|clock|clocks us|me|them|everyone|everybody all? in|out|at
        <machine> <hit> <them>|my|a
        nobody|no one|never <hit>|threaten*|yell*
    """),
    "told_object": lines("""
        told|tell|tells|telling|asked|ask|asking|informed|begged|showed my|the|our|his|her|a?
        said|spoke|talked|talk|reported|report|complain|complained|complaining|went|go|according|gave|give to|
            with the|my|our|his|her|a?
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
        the whole|entire crew|team|line|shift|group
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
        more|less|fewer than|then #|<number> of us
        one of us
        we are|were #|<number> hours|days|weeks|months|miles|minutes|percent|years|km|dollars|bucks
        one|#|<number> of us <toil>? speaks
        room|space|beds|seats for #|<number> people
        #|<number> people inside|in another|other
    """),
}
