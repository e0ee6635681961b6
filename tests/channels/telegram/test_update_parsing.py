"""Recorded shapes of updates, and what the channel makes of each (`payloads/`: one file a shape)."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.parsing import Group, Parsed, parse
from bot.model.message import Incoming, MessageKind

pytestmark = pytest.mark.filterwarnings("ignore:.*message_auto_delete_time")
CASES = sorted(Path(__file__).with_name("payloads").glob("*.json"))
NOW = datetime.fromisoformat("2025-11-21T09:00:07+00:00")


def expected(case: dict[str, Any]) -> Parsed:
    wanted = case["expect"]
    keep = None
    if "keep" in wanted:
        fields = dict(wanted["keep"])
        keep = Incoming(
            channel="telegram",
            external_id=str(case["update"]["update_id"]),
            kind=MessageKind(fields.pop("kind")),
            received_at=datetime.fromisoformat(fields.pop("received_at")),
            **fields,
        )
    group = Group(**wanted["group"]) if "group" in wanted else None
    return Parsed(keep, wanted.get("tapped"), group)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_update_becomes_what_the_table_says(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    assert parse(case["update"], NOW) == expected(case)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_name_of_a_person_is_taken_over(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    taken = repr(parse(case["update"], NOW))
    # None of these stands in what the workers of the table wrote.
    for name in ("Rosalba", "Ixcoy", "rosalba_ix", "Don Beto", "beto_capataz", "8635550143", "Capataz"):
        assert name not in taken


KEYS = st.sampled_from(["chat", "from", "id", "type", "text", "date", "message_id", "photo"])
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.sampled_from(["message", "edited_message", "callback_query", "poll", "novelty"]), anything)
def test_no_shape_makes_parsing_fail(kind: str, content: Any) -> None:
    parsed = parse({"update_id": 7, kind: content}, NOW)
    assert parsed.keep is None or parsed.keep.external_id == "7"
