"""Every word that the desk can show exists, in English and in Spanish."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.content.library import Library
from bot.desk.acts import ACTS
from bot.desk.errors import PAGES
from bot.desk.pages import STATIC
from bot.model import summary, triage
from bot.model.case import CaseStatus, Disposition
from bot.model.draft import SignalId
from bot.model.handoff import HandoffReason, HandoffStatus
from bot.model.staff import Role
from bot.model.triage import STRONG_INDICATORS, Urgency
from bot.services.queue_view import Show
from bot.services.thread import SHOWN

DESK = Path(STATIC).parent


def names_built_from_members() -> set[str]:
    built = {f"desk_status_{s}" for s in CaseStatus} | {f"desk_disposition_{d}" for d in Disposition}
    built |= {f"desk_reason_{r}" for r in HandoffReason} | {f"desk_handoff_{s}" for s in HandoffStatus}
    built |= {f"desk_role_{r}" for r in Role} | {f"desk_urgency_{u}" for u in Urgency}
    built |= {f"desk_show_{s}" for s in Show}
    built |= {f"desk_entry_{kind}" for kind in SHOWN} | {f"desk_error_{name}" for _, name in PAGES.values()}
    built |= {"desk_error_signed_out", "desk_error_broken", "desk_move_assessing", "desk_move_addressing"}
    built |= {f"desk_done_{act}" for act in ACTS} | {f"desk_by_{by}" for by in ("worker", "assistant", "staff")}
    return built | {f"desk_value_{state}" for state in ("declined", "not_asked")}


def names_in_the_code() -> set[str]:
    sources = [*DESK.rglob("*.py"), *DESK.rglob("*.html")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    return {name for name in re.findall(r"""["'](desk_[A-Za-z_0-9-]+)["']""", text) if not name.endswith("_")}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_name_has_its_wording(library: Library, language: str) -> None:
    wanted = names_built_from_members() | names_in_the_code()
    assert sorted(name for name in wanted if not library.wordings.has(name, language)) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_rule_of_triage_has_its_reason(library: Library, language: str) -> None:
    source = Path(triage.__file__).read_text(encoding="utf-8")
    rules = set(re.findall(r'Reason\("([a-z0-9_]+)"', source))
    rules |= {f"forced_labour_indicator_{signal}" for signal in STRONG_INDICATORS}
    assert len(rules) > 15
    assert sorted(rule for rule in rules if not library.wordings.has(f"reason_{rule}", language)) == []
    pairs = re.findall(r'append\("([a-z_]+)"\)', Path(summary.__file__).read_text(encoding="utf-8"))
    assert pairs
    assert all(library.wordings.has(f"contradiction_{pair}", language) for pair in pairs)


def test_every_signal_has_its_label(library: Library) -> None:
    assert all(library.wordings.has(f"signal_{signal}", "en") for signal in SignalId)


def test_texts_for_staff_do_not_hold_a_language_back(library: Library) -> None:
    for_workers = {
        name for name in library.wordings.ids["en"] if not name.startswith(("desk_", "reason_", "contradiction_"))
    }
    whole = {code for code in library.wordings.languages if for_workers <= library.wordings.ids[code]}
    assert set(library.wordings.whole_languages()) == whole


def test_no_wording_of_the_desk_is_left_over(library: Library) -> None:
    used = names_built_from_members() | names_in_the_code()
    text = "\n".join(p.read_text(encoding="utf-8") for p in [*DESK.rglob("*.html"), *DESK.rglob("*.py")])
    prefixes = set(re.findall(r"""["'](desk_[a-z_]+_)["'{]""", text))
    known = {name for name in library.wordings.ids["en"] if name.startswith("desk_") and "_alert_" not in name}
    left = {name for name in known - used if not any(name.startswith(prefix) for prefix in prefixes)}
    assert sorted(name for name in left if not name.startswith(("desk_done_", "desk_error_"))) == []
