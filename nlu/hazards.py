"""Topics whose reports may well be alarms: whoever wrote an example of a topic did not ask whether it is now."""

from typing import Final

HAZARD_TOPICS: Final = frozenset(
    {
        "violence_abuse",
        "sexual_harassment",
        "forced_labour",
        "injury_medical",
        "stop_unsafe_work",
        "building_fire_safety",
        "heat_shade_water",
        "chemicals",
        "transport",
        "child_labour",
        "protective_equipment",
    }
)
