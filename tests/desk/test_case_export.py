"""The export: every field of the contract, each answered, declined or not asked, with its sources."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.model.staff import ConflictOfInterest, NotAllowed
from bot.services.export import export_case
from bot.storage.cases import UnknownCase
from tests.fakes.complaint import STORY
from tests.fakes.desk_world import World


def exported(world: World, name: str = "Ana") -> dict[int, dict[str, Any]]:
    text = export_case(world.core, world.reader, world.member(name), world.pay.case().number)
    data = json.loads(text)
    assert data["format"] == "amparo-intake/1"
    return {field["number"]: field for field in data["fields"]}


def test_all_fields_of_the_contract_stand_in_order(world: World) -> None:
    assert list(exported(world)) == list(range(1, 22))


def test_values_keep_their_state_and_source(world: World) -> None:
    fields = exported(world)
    workplace = fields[6]["values"]["workplace"]
    assert workplace["value"] == "Sunny Ridge Farm"
    assert workplace["data"] == {"workplace": "Sunny Ridge Farm (demo)"}
    assert workplace["cites"][0]["words"] == "Sunny Ridge Farm"
    assert fields[6]["values"]["covered"]["value"] == "yes"
    assert fields[14]["values"]["pay_owed"]["state"] == "declined"
    assert fields[15]["values"]["hazard_place"] == {"state": "not_asked"}
    assert fields[8]["values"]["own_words"]["value"][0]["text"] == STORY
    assert fields[13]["values"]["danger_now"]["choice"] == "no"
    assert fields[4]["values"]["name_to_employer"] == {"state": "not_asked"}
    assert "reprisal" in fields[21]["values"]["reasons"]["value"]


def test_export_carries_no_secret_and_no_address(world: World) -> None:
    text = export_case(world.core, world.reader, world.member("Ana"), world.pay.case().number)
    for secret in ("return_code", "chat-pay", world.pay.conversation.id, "AgACAgQ"):
        assert secret not in text


def test_export_leaves_its_trace(world: World) -> None:
    exported(world)
    assert ("Ana", "exported") in world.traces(world.pay.handoff())


@pytest.mark.parametrize(("name", "error"), [("Tere", NotAllowed), ("Root", NotAllowed), ("Eva", ConflictOfInterest)])
def test_export_is_refused_where_reading_is(world: World, name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        export_case(world.core, world.reader, world.member(name), world.blow.case().number)
    assert world.traces(world.blow.handoff()) == []


def test_unknown_number_says_so(world: World) -> None:
    with pytest.raises(UnknownCase):
        export_case(world.core, world.reader, world.member("Ana"), "A26-22222")
