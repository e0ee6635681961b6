"""English phrases: workplaces, hazards and their places, wishes."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

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
        gas|smell|smells|leak|leaks|leaking|smoke|sparks|chained|blocked|crack|cracks|cracked|broken|exposed|wires|
            wiring|cables|mold|mould|exit|slippery|rotten|hole|holes|collapse|collapsing|unsafe|spray|sprayed|
            chemicals|pesticide|pesticides|dust|fumes|ammonia|asbestos|electric|electrical|rats|sewage|flooded|dangerous
        no fire|emergency extinguisher|extinguishers|exit|exits|lights|light
        exit|emergency door|doors
        door|doors * locked|chained|blocked|closed
    """),
    "spot": lines("""
        packing|sewing|boiler|break|lunch|cutting|ironing|storage|machine|mixing|cold|engine|generator|control|
            chemical|milking|drying|spray room|hall|house|shed|floor|line|area|section|parlor|building|barn
        warehouse|bathroom|bathrooms|kitchen|greenhouse|barn|cooler|freezer|basement|roof|stairs|stairway|staircase|
            hallway|dormitory|dorm|trailer|barracks|parking|workshop|cafeteria|canteen|attic|tunnel|silo|pit|dock|
            restroom|restrooms|elevator|packinghouse
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
        i|we just|only|really? want|wanna|wish|like to? be? anonymous|report|ask|know|complain|file|tell|say|talk|
            make|understand|share|inform|die|leave|quit|speak|write|send|start|check|add|put
        i|we would like to? report|ask|know|complain|file|tell|say|talk|make|understand|share|inform|leave|quit|
            speak|write
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
