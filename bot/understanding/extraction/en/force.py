"""English phrases of signals: violence, weapons, threats."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

FORCE = {
    "signal:physical_violence": lines("""
        <hit> <them>
        <hit> <my> <kin>
        <hit> a|another|one|some <kin>
        <hit> on? my|his|her face
        spit|spat on|at <them>
        threw a|the|his|some <things> at
        throws|throwing|throw a|the|his|some? <things> at
        got|was|were|been|being beaten|slapped|punched|kicked|choked|attacked up? by
        dragged <them> by
        pulled <them> by the hair
        pulled|pulls my|her hair
        grabbed <them> by the neck|throat|hair|shirt
        physically abuse* <them>?
        he|she|they beat|beats|hit|hits the workers|people|women|guys
        gave me a slap|punch|kick
    """),
    "!signal:physical_violence": lines("""
        punch|punches us|me|them|everyone|everybody all? in|out|at
        <machine> <hit> <them>
        <machine> <hit> <my> <kin>
        hit <them> up
        beat <them> to
        push|pushed|pushes|pushing <them> to|hard|harder
        hit <them> with a? fine|fee|fees|bill|charge
        kick|kicked|kicking <them> out
        cards and punches everyone|everybody
    """),
    "signal:sexual_violence": lines("""
        <touch> my|her|his|our|their <intimate>
        <touch> me|her|us on|in|from|by the|my|her? <intimate>
        touch|touches|touching|touched|groping|groped|gropes|fondl* me|her|us|girls|women
        keep|keeps|kept grabbing|touching me|her|us|girls
        grabs|grabbing me|her|us from behind
        raped|rape|rapes|raping <them>|my|a
        was|got|been|were raped|molested|groped
        sexually assault*|abuse*|attack*
        forced himself on
        tried to rape|kiss
        kissed me|her
        forced|forces|forcing|made|makes me|her|us to? have|having sex
        put|puts|putting his hand|hands on|under|in|inside my|her <intimate>|skirt|shirt|pants|bra|clothes
    """),
    "!signal:sexual_violence": lines("""
        touch|touched|touching base
        touch|touches|touched me * heart
    """),
    "signal:weapon": lines("""
        pull|pulled|pulls|pulling out? a|his|the <weapon>
        point|pointed|points|pointing a|his|the <gun>|knife at?
        threaten* * with a|his|the <weapon>
        threaten* <them> with a <weapon>
        came|come|comes at me|us|him|her|them with a|his|the? <weapon>
        outside * * with a|his <weapon>
        here|coming|standing * with a|his <weapon>
        has|had|have|carries|carrying|brings|shows|showed|showing a|his|the gun|pistol|rifle|shotgun|revolver
        chased|chasing|chases me|us|him|her|them with a|his|the <weapon>
        put|puts a|the|his knife|gun|machete to|on|against
        waving a|his|the <weapon>
        swung|swinging a|his|the <weapon> at
        shot|shoots|shooting at me|us|him|her|them|someone|somebody
        attacked|attacks <them> with a|his|the <weapon>
        stabbed <them>
        <gun> on his hip|belt|waist
    """),
    "!signal:weapon": lines("""
        nail|glue|staple|spray|heat|tag gun
    """),
    "signal:threat": lines("""
        threat|threats|threatens|threatened|threatening|threaten|threaten* <them>?
        call|calls|called|calling immigration|ice|migra|police * on me|us|him|her|them
        will|would|going|gonna|he'll call|calls the? immigration|ice|migra
        call the? immigration|ice|migra if
        say|says|said|told|tells <them>? * kill <them>
        will send us|me|him|her|them all? back
        send|sends us|me|him|her|them all back to
        will|would kill <them>|me
        if i|we|you complain|talk|call|leave|run|speak * fired|fire|deport*|send
        if i|we do not sleep|go|have * gives|fires|fire|lose|cut|no
        do not sleep with him * no|fire*|lose|gives|gave
        will|would|going to make <them> disappear
        said|says he|she|they will|would hurt <them>|my
        hurt|harm|kill my family
        you|we will regret
        blacklist*
    """),
    "!signal:threat": lines("""
        will kill me lol|haha|laughing
    """),
}
