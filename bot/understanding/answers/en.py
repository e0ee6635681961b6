"""English answers."""

from __future__ import annotations

from bot.understanding.answers.lexicon import AnswerLexicon
from bot.understanding.extraction.lexicon import lines, listed

PHRASES = {
    "yes": lines("""
        yes|yea|yeah|yep|yup|yess|yeh|ye|yas|yessir|yez|yeas|yeap|y|ya|yah|si|sip|simon|sure|correct|affirmative|
            definitely|absolutely
        exactly|totally
        of course|course
        for sure
        i think so
        i guess so?
        i believe so
        uh huh
        thats|that is|s right|true|correct
        it is|does
        i do|am
        he|she is|does|did
        they do|are|did
        we are|do|did
        very much
        right now
    """),
    "no": lines("""
        no|nop|nope|nah|naw|noo|nones|n|never|negative|non|nay
        not really|anymore|now|yet|me|us|today|exactly
        not at all
        i? do not think|believe so?
        no longer|way|more
        of course not
        definitely|absolutely not
        i|we do|am|are not
        he|she|it is|does|did not
        they do|are|did not
        not in danger
    """),
    "unsure": lines("""
        do not know
        dunno|idk|maybe|perhaps|possibly|depends|unsure
        not sure
        no idea
        yes and no
        no comment
        i|we can not say
        hard to say
        no one|body|water|food|break|breaks|money|pay|clue
    """),
    "ok": lines("ok|okay|okey|k|fine|alright|good|cool\nall right"),
    "done": lines("""
        done|finished|finish|end
        that|thats is|s all|it|everything
        that all|it
        thats it|all
        nothing else|more
        no more
        i am|m done|finished
        all done
        the end
        its|it s? all
        nothing
    """),
    "send": lines("""
        send|submit|file it?
        looks|look|sounds good|right|ok|correct|fine
        all good|correct|right|ok
        it is|s correct|right|good|fine|ok
        its correct|right|good|fine|ok
        everything|all is? correct|right|good|fine|ok
        go ahead
        thats|that is|s right|correct|it
        perfect|confirm|confirmed|approved
        please send
        do it
    """),
    "wrong": lines("""
        wrong|incorrect|mistake|mistakes|error|fix|change|correct|edit
        not right|correct|true|good
        something * wrong|missing
        need|want|have to change|fix|correct|add
        do not send
        dont send
    """),
    "anonymous": lines("""
        anonymous|anonimous|annonymous|anonymos|anonymously|anonimo|anon|nameless
        no|without name|names
        without my? name
        no one|body know|knows|can|should
        nobody know|knows|can|should|not
        do not|dont|not use|say|give|want|tell|put|show * name
        do not|dont want * know|see
        secret|hidden
        hide my name
    """),
    "confidential": lines("""
        confidential|confidencial|confidentially|confidental
        only|just the? investigator|investigators|you|program|office
        only you|investigator know|knows|can
        investigator only
        but not|dont the|my? boss|employer|company|supervisor
    """),
    "named": lines("""
        with my|the name
        use|say|give|put|tell my name
        you can use|say|give|put my name
        my name is
        my name
        named|openly
        i|do not hide|care|mind * know|knows|name
        do not mind|care
        not afraid
    """),
    "any_time": lines("""
        any|anytime time
        anytime|whenever|always
        any time|day|hour
        yes|yeah|sure|ok|okay
        you can write|text|call|message|contact
        write|text|message|contact me
    """),
    "no_contact": lines("""
        do not|dont|never|not write|contact|call|text|message
        no contact|calls|messages|thanks|thank
        please do not|dont
        rather not
        leave me alone
    """),
    "safe": lines("""
        i|we am|are safe|ok|fine|good|alright
        im|were safe|ok|fine|good
        everyone|everybody|all is|are? safe|ok|fine
        nobody|noone is in danger
        no danger
        he|she|they left|gone
    """),
    "unsafe": lines("""
        in danger
        not safe
        unsafe|scared|afraid
        outside|here right? now
        happening|going on right? now
        help me|us
    """),
    "still": lines("""
        still
        every day
        keeps|keep happening
        nothing changed|changes
        same as before
    """),
    "not_still": lines("""
        not anymore|now
        no longer
        they|he|she|it fixed|stopped|left|quit
        it|its is|was? fixed|over|gone|done
        i left|quit|moved
        no more
    """),
    "tell": lines("""
        you can tell
        tell them|him|her
        they|he|she can|may know
        let them|him|her know
        do not|dont care|mind
    """),
    "do_not_tell": lines("""
        do not|dont|never tell|say|give|want
        please no|dont|not
        not tell
        keep it|my * secret|private
        they|he|she can not|must not know|find
    """),
    "few": lines("few\na few\nsome\nsome of us\ncouple\na couple"),
    "many": lines("many|lots|everybody|everyone|all|plenty\na lot\nwhole crew|line|team\nthe whole|entire"),
    "only_me": lines("me|alone|myself\njust|only me\nme only\njust i|myself\nonly i"),
    "hour": lines("hour|hourly|hours|hr|hrs|clock"),
    "piece": lines("""
        piece|pieces|bucket|buckets|box|boxes|bin|bins|tray|trays|contract|pound|pounds|bag|crate|lug|lugs|rate
    """),
    "fixed": lines("fixed|salary|weekly|monthly|daily|day|week|month|flat|shift\nsame every|each"),
    "afraid": lines("afraid|scared|fear|worried|affraid|might|could|maybe|threatened|threaten|threats|nervous"),
    "not_yet": lines("not yet\nnot so far\nnothing yet\nno not yet"),
    "punished": lines("""
        fired|punished|demoted|suspended|blacklisted|retaliated
        cut|changed|took|reduced my|our hours|shift|pay|job
        threatened me|us
        worse jobs|job|work|rows|shifts
        they already|did
    """),
    "hurt": lines("""
        hurt|injured|hurts|bleeding|cut|broke|broken|burn|burned|pain|bruise|bruises|bruised|swollen|sick|fainted|sore
    """),
    "no_care": lines("""
        no|not doctor|clinic|hospital|ambulance|care|treatment
        without doctor|care|treatment
        not|never|nobody * doctor|clinic|hospital|care
        not|never see|seen|saw|take|took|taken|treated|go|went|gone * doctor|clinic|hospital|nurse|anyone
        did not go|see|get
    """),
    "not_hurt": lines("""
        not hurt|injured|bad
        nobody|noone|none|nothing
        no one|body
        i|we am|are fine|ok|good
        im fine|ok|good
        no injury|injuries
    """),
}
LEXICON = AnswerLexicon(
    language="en",
    phrases=PHRASES,
    fillers=frozenset(
        listed("""
        a about actually all am and around but do everything for got guess happened happens have hello here hi
        honestly i in is it just like maam mam maybe me miss my now of oh ok on please pls plz s say sir so tell thank
        thanks that thats the there think this to uh um was well what you
    """)
    ),
    after_no=frozenset(
        listed("""
        all am and at because but cause do dont everyone everything he i im it its just lol maam mam miss nah never no
        nobody nope not nothing now please she sir so sorry still thank thanks they way we
    """)
    ),
    at_end=frozenset(listed("am are did do does is no not")),
)
