"""English phrases: injury, danger, reprisals suffered and feared."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

BODY = {
    "injury:hurt": lines("""
        broke|broken|cut|cuts|burned|burnt|burns|hurt|hurts|injured|twisted|sprained|smashed|crushed|lost|fractured|
            dislocated my|his|her|our|their|the * <limb>
        cut|hurt|burned|burnt|injured myself|himself|herself
        my|his|her|the <limb> is|was|got|are|were broken|burned|burnt|crushed|swollen|cut|bleeding|hurt|hurting|
            injured|smashed|fractured|red|infected
        my|his|her|our <limb> hurt|hurts|swollen|bleeding
        hit|fell|falls|fall|dropped|landed|rolled|ran my|his|her|on|over|onto my|his|her|a|the|
            coworkers? coworkers? <limb>
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
