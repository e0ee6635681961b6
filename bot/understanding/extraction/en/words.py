"""English: number words, the calendar, negation and the groups that the phrases are built from."""

from __future__ import annotations

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "dozen": 12,
}
WEEKDAYS = {
    "monday": 0, "mondy": 0, "tuesday": 1, "teusday": 1, "tusday": 1, "wednesday": 2, "wensday": 2, "wednsday": 2,
    "wendsday": 2, "thursday": 3, "thursdy": 3, "thurday": 3, "friday": 4, "fryday": 4, "saturday": 5, "satuday": 5,
    "saterday": 5, "sunday": 6,
}
MONTHS = {
    "january": 1, "february": 2, "febuary": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6,
    "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}
UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "wk": "week", "wks": "week", "month": "month",
    "months": "month", "mo": "month", "year": "year", "years": "year", "yr": "year", "yrs": "year",
}
COUNTS = {"a": 1, "an": 1, "couple": 2}
MYSELF = frozenset({"me"})
KINDS_OF_PLACE = frozenset({"farm", "farms", "ranch", "dairy", "greenhouse", "greenhouses", "nursery", "orchard",
                            "orchards", "produce", "finca", "rancho", "packing", "factory", "garments", "poultry"})
NEGATORS = frozenset({"not", "no", "never", "nobody", "none", "noone", "without", "nor", "neither", "nothing", "aint"})
HYPOTHESES = frozenset({"if", "can", "could", "should", "would", "may", "might", "unless", "whether", "will", "shall",
                        "allowed", "gonna", "going", "almost", "nearly", "gona", "bout"})
TRANSPARENT = frozenset({
    "he", "she", "they", "it", "ever", "even", "been", "being", "be", "have", "has", "had", "is", "are", "was", "were",
    "am", "did", "do", "does", "really", "actually", "also", "yet", "try", "tried", "trying", "to", "want", "wants",
    "wanted", "like", "just", "that", "said", "say", "saying", "says", "any", "one", "or", "got", "get",
    "here", "us", "me", "him", "her", "them", "anybody", "anyone", "so", "the", "a", "an", "my", "boss",
    "supervisor", "foreman", "owner", "contractor", "somebody", "someone", "physically", "ai", "you", "we", "i",
})
STOPS = frozenset({
    "a", "about", "after", "afternoon", "all", "also", "am", "an", "and", "another", "any", "are", "as", "at", "away",
    "be", "because", "been", "before", "big", "but", "by", "call", "called", "camp", "can", "cleaning", "company",
    "could", "cows", "cutting", "dairy", "day", "days", "did", "do", "does", "doing", "done", "dont", "down", "each",
    "else", "evening", "every", "everyone", "factory", "farm", "farms", "few", "field", "fields", "first", "for",
    "from", "get", "getting", "give", "gives", "go", "going", "got", "greenhouse", "had", "harvest", "harvesting",
    "has", "have", "he", "her", "here", "him", "his", "home", "hotel", "house", "how", "i", "if", "in", "is", "it",
    "its", "job", "just", "kitchen", "know", "last", "late", "left", "like", "local", "lot", "make", "many", "me",
    "melons", "milking", "mine", "month", "months", "more", "morning", "most", "much", "must", "my", "near", "never",
    "new", "next", "night", "nights", "no", "nobody", "nor", "not", "nothing", "now", "of", "off", "office", "often",
    "old", "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "packing", "paid", "part", "past",
    "pay", "people", "per", "picking", "place", "plant", "planting", "please", "ranch", "restaurant", "same", "says",
    "season", "she", "should", "since", "small", "so", "some", "still", "strawberries", "such", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "thing", "this", "those", "time", "to", "today", "tomato",
    "tomatoes", "tonight", "too", "two", "under", "until", "up", "us", "very", "warehouse", "was", "way", "we",
    "week", "weeks", "well", "went", "were", "what", "when", "where", "which", "who", "whole", "whom", "why", "will",
    "with", "without", "work", "worked", "workers", "working", "works", "would", "year", "years", "yesterday", "yet",
    "you", "your",
})
GROUPS = {
    "them": (
        "me", "us", "him", "her", "them", "somebody", "someone", "everybody", "everyone", "people", "workers",
        "women", "women's", "girls",
    ),
    "my": ("my", "our", "his", "her", "their", "the", "your"),
    "kin": (
        "brother", "sister", "wife", "husband", "son", "daughter", "cousin", "mother", "father", "mom", "dad",
        "friend", "coworker", "coworkers", "co-worker", "partner", "nephew", "niece", "uncle", "aunt", "guy", "man",
        "woman", "girl", "boy", "lady", "worker", "kid", "child", "someone", "somebody", "workmate", "teammate",
    ),
    "papers": (
        "passport", "passports", "pasport", "pasports", "visa", "visas", "id", "ids", "papers", "documents",
        "document", "licence", "license", "card", "identification", "green",
    ),
    "took": (
        "took", "take", "takes", "taken", "taking", "keeps", "keep", "kept", "keeping", "holds", "hold", "holding",
        "held", "has", "have", "got", "confiscated", "confiscates", "grabbed", "hides", "hid", "withholds",
        "withhold", "withheld", "locked", "stole",
    ),
    "aux": (
        "do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "ai", "will", "would", "can", "could",
        "am",
    ),
    "who": ("he", "she", "they"),
    "hit": (
        "hit", "hits", "hitting", "slapped", "slaps", "slap", "slapping", "punched", "punches", "punch", "punching",
        "kicked", "kicks", "kick", "kicking", "beat", "beats", "beating", "pushed", "pushes", "push", "pushing",
        "shoved", "shoves", "shove", "shoving", "choked", "chokes", "choking", "spit", "spat", "strikes", "struck",
        "attacked", "attacks", "attacking", "whipped", "smacked", "smacks", "beated", "hitted",
    ),
    "things": (
        "bucket", "box", "boxes", "tool", "tools", "bottle", "rock", "rocks", "stone", "stones", "tomato", "tomatoes",
        "scissors", "tray", "crate", "chair", "wrench", "shovel", "things", "stuff",
    ),
    "machine": (
        "forklift", "truck", "tractor", "car", "van", "bus", "pallet", "ladder", "branch", "machine", "door", "cart",
        "cow", "horse", "pipe", "heat", "sun", "it", "dog", "bull", "conveyor", "trailer", "beam",
    ),
    "touch": (
        "touch", "touches", "touched", "touching", "grab", "grabs", "grabbed", "grabbing", "grope", "gropes",
        "groped", "groping", "squeezed", "squeezes", "squeezing", "rubs", "rubbed", "rubbing", "fondled", "fondles",
        "feeling", "pinched", "pinches", "smacked", "slapped", "slaps", "felt",
    ),
    "intimate": (
        "butt", "ass", "breast", "breasts", "boob", "boobs", "chest", "behind", "crotch", "privates", "bottom",
        "booty", "rear", "genitals", "thigh", "thighs", "waist", "hips", "tits", "body",
    ),
    "limb": (
        "arm", "arms", "leg", "legs", "foot", "feet", "hand", "hands", "wrist", "ankle", "finger", "fingers", "back",
        "shoulder", "knee", "head", "eye", "eyes", "rib", "ribs", "nose", "thumb", "toe", "toes", "elbow", "neck",
        "skin", "face", "hip", "stomach", "teeth", "tooth",
    ),
    "boss": (
        "boss", "owner", "supervisor", "foreman", "contractor", "manager", "company", "employer", "office", "farmer",
        "grower", "crewleader", "recruiter",
    ),
    "pay": ("pay", "paid", "payed", "paying", "pays", "payd"),
    "check": (
        "check", "checks", "cheque", "paycheck", "paychecks", "money", "wages", "wage", "pay", "salary", "cash",
    ),
    "piece": (
        "bucket", "buckets", "bin", "bins", "box", "boxes", "tray", "trays", "piece", "pieces", "lug", "lugs",
        "crate", "crates", "bag", "bags", "row", "rows", "pound", "pounds", "lb", "flats", "basket", "baskets",
        "bushel", "tub", "tubs", "carton", "cartons", "garment", "bunch", "bunches",
    ),
    "weapon": (
        "knife", "machete", "bat", "gun", "pistol", "rifle", "hammer", "axe", "shotgun", "pipe", "shovel", "weapon",
        "stick", "crowbar", "screwdriver",
    ),
    "gun": ("gun", "pistol", "rifle", "shotgun", "revolver"),
    "child": ("kids", "kid", "children", "child", "minors", "minor", "teenagers", "childs"),
    "toil": (
        "working", "work", "works", "picking", "pick", "picks", "carrying", "carry", "cutting", "cut", "cuts",
        "worked", "packing", "harvesting", "sewing", "milking",
    ),
    "fear": ("afraid", "scared", "fear", "worried", "scare", "affraid", "frightened", "terrified", "scarred"),
    "reprisal": (
        "fire", "fired", "fires", "firing", "deport", "deported", "retaliate", "retaliation", "punish", "revenge",
    ),
    "complain": (
        "complain", "complained", "complaining", "complaint", "reported", "report", "talked", "spoke", "called",
        "spoken", "testified", "talking", "speaking",
    ),
    "wish": (
        "him", "her", "them", "they", "that", "my", "our", "the", "us", "someone", "somebody", "an", "justice", "it",
        "this", "better", "respect", "safe", "nobody", "people", "everybody",
    ),
    "fired": ("fired", "laid", "dismissed", "terminated"),
}
