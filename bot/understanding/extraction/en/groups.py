"""English: the groups of words that the phrases are built from; a group may take several lines."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import keyed

GROUPS = keyed("""
    them: me us him her them somebody someone everybody everyone people workers women women's girls
    my: my our his her their the your
    kin: brother sister wife husband son daughter cousin mother father mom dad friend coworker coworkers co-worker
    kin: partner nephew niece uncle aunt guy man woman girl boy lady worker kid child someone somebody workmate teammate
    papers: passport passports pasport pasports visa visas id ids papers documents document licence license card
    papers: identification green
    took: took take takes taken taking keeps keep kept keeping holds hold holding held has have got confiscated
    took: confiscates grabbed hides hid withholds withhold withheld locked stole
    aux: do does did have has had is are was were ai will would can could am
    who: he she they
    hit: hit hits hitting slapped slaps slap slapping punched punches punch punching kicked kicks kick kicking beat
    hit: beats beating pushed pushes push pushing shoved shoves shove shoving choked chokes choking spit spat strikes
    hit: struck attacked attacks attacking whipped smacked smacks beated hitted
    things: bucket box boxes tool tools bottle rock rocks stone stones tomato tomatoes scissors tray crate chair wrench
    things: shovel things stuff
    machine: forklift truck tractor car van bus pallet ladder branch machine door cart cow horse pipe heat sun it dog
    machine: bull conveyor trailer beam
    touch: touch touches touched touching grab grabs grabbed grabbing grope gropes groped groping squeezed squeezes
    touch: squeezing rubs rubbed rubbing fondled fondles feeling pinched pinches smacked slapped slaps felt
    intimate: butt ass breast breasts boob boobs chest behind crotch privates bottom booty rear genitals thigh thighs
    intimate: waist hips tits body
    limb: arm arms leg legs foot feet hand hands wrist ankle finger fingers back shoulder knee head eye eyes rib ribs
    limb: nose thumb toe toes elbow neck skin face hip stomach teeth tooth
    boss: boss owner supervisor foreman contractor manager company employer office farmer grower crewleader recruiter
    pay: pay paid payed paying pays payd
    check: check checks cheque paycheck paychecks money wages wage pay salary cash
    piece: bucket buckets bin bins box boxes tray trays piece pieces lug lugs crate crates bag bags row rows pound
    piece: pounds lb flats basket baskets bushel tub tubs carton cartons garment bunch bunches
    weapon: knife machete bat gun pistol rifle hammer axe shotgun pipe shovel weapon stick crowbar screwdriver
    gun: gun pistol rifle shotgun revolver
    child: kids kid children child minors minor teenagers childs
    toil: working work works picking pick picks carrying carry cutting cut cuts worked packing harvesting sewing milking
    fear: afraid scared fear worried scare affraid frightened terrified scarred
    reprisal: fire fired fires firing deport deported retaliate retaliation punish revenge
    complain: complain complained complaining complaint reported report talked spoke called spoken testified talking
    complain: speaking
    wish: him her them they that my our the us someone somebody an justice it this better respect safe nobody people
    wish: everybody
    fired: fired laid dismissed terminated
""")
