"""Alerts: by a real webhook, without content, until somebody acknowledges."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import select, update

from bot.model.triage import Urgency
from bot.services import case_work
from bot.services.alerting import Mailer, Webhook, interval, senders_from
from bot.settings import Settings
from bot.storage import alerts, tables
from tests.fakes.alert_destinations import Hook, mailer, only, send
from tests.fakes.desk_world import World
from tests.fakes.mail_server import Postbox, mail_server

pytestmark = pytest.mark.anyio
REPEAT = timedelta(minutes=10)


@pytest.fixture
def hook() -> Hook:
    return Hook()


async def test_all_that_leaves_by_webhook_is_listed(world: World, hook: Hook) -> None:
    handoff = world.fire.handoff().id
    only(world, handoff)
    await send(world, hook.sender)
    assert set(hook.got[0]) == {"event", "urgency", "handoff", "round", "since", "desk", "acknowledge", "text"}
    assert hook.got[0]["urgency"] == "P0"
    assert not any(word in str(hook.got[0]) for word in ("fire", "unpaid", "Sunny", "web", "telegram"))


async def test_alert_is_repeated_until_somebody_acknowledges(world: World, hook: Hook) -> None:
    handoff = world.fire.handoff().id
    for _ in range(3):
        await send(world, hook.sender)
        await send(world, hook.sender)
        world.clock.forward(minutes=10)
    assert hook.rounds(handoff) == [1, 2, 3]
    assert "(alert 3)" in hook.got[-1]["text"]
    await case_work.acknowledge(world.acting("Ana"), handoff)
    world.clock.forward(days=2)
    await send(world, hook.sender)
    assert hook.rounds(handoff) == [1, 2, 3]


async def test_claiming_ends_the_alerts(world: World, hook: Hook) -> None:
    handoff = world.pay.handoff().id
    await case_work.claim(world.acting("Ana"), handoff)
    await send(world, hook.sender)
    assert hook.rounds(handoff) == []


@pytest.mark.parametrize(
    ("urgency", "after"),
    [
        (Urgency.P0, REPEAT),
        (Urgency.P1, 6 * REPEAT),
        (Urgency.P1R, 6 * REPEAT),
        (Urgency.P2, timedelta(days=1)),
        (Urgency.P3, timedelta(days=1)),
    ],
)
async def test_interval_follows_the_urgency(world: World, hook: Hook, urgency: Urgency, after: timedelta) -> None:
    handoff = world.talk.handoff().id
    with world.core.db.write() as db:
        alerts.rate(db, handoff, urgency)
    await send(world, hook.sender)
    world.clock.now += after - timedelta(seconds=1)
    await send(world, hook.sender)
    assert hook.rounds(handoff) == [1]
    world.clock.forward(seconds=1)
    await send(world, hook.sender)
    assert hook.rounds(handoff) == [1, 2]
    assert interval(urgency, REPEAT) == after


async def test_most_urgent_goes_first(world: World, hook: Hook) -> None:
    await send(world, hook.sender)
    assert hook.got[0]["urgency"] == "P0"


async def test_failed_alert_is_counted_and_tried_again_with_growing_pauses(world: World, hook: Hook) -> None:
    handoff = world.fire.handoff().id
    only(world, handoff)
    hook.status = 503
    gaps: list[float] = []
    for _ in range(4):
        assert await send(world, hook.sender) == 0
        with world.core.db.read() as db:
            after = db.execute(select(tables.alerts.c.try_after).where(tables.alerts.c.handoff == handoff)).scalar_one()
        gaps.append((after - world.clock()).total_seconds())
        world.clock.now = after
    assert gaps == [15, 30, 60, 120]
    hook.status = 204
    assert await send(world, hook.sender) == 1
    assert set(hook.rounds(handoff)) == {1}
    with world.core.db.read() as db:
        failed = db.execute(select(tables.alerts.c.failed).where(tables.alerts.c.handoff == handoff)).scalar_one()
        counted = dict(db.execute(select(tables.counters.c.name, tables.counters.c.value)).all())
    assert failed == 4
    assert counted["alert_failures_webhook"] == 4


async def test_one_destination_that_fails_does_not_hold_the_other(world: World, hook: Hook) -> None:
    only(world, world.fire.handoff().id)
    postbox = Postbox()
    postbox.refuse = True
    async with mail_server(postbox) as port:
        assert await send(world, mailer(port), hook.sender) == 1
    assert len(hook.got) == 1


async def test_nothing_is_noted_where_no_destination_is_set(world: World, hook: Hook) -> None:
    assert await send(world) == 0
    await send(world, hook.sender)
    assert {body["round"] for body in hook.got} == {1}


async def test_secret_of_the_webhooks_address_reaches_no_log(
    world: World, hook: Hook, capsys: pytest.CaptureFixture[str]
) -> None:
    hook.status = 500
    await send(world, hook.sender)
    await send(world, Webhook("http://127.0.0.1:9/x?key=s3cret"))
    written = capsys.readouterr()
    assert "alert_not_sent" in written.out + written.err
    assert "s3cret" not in written.out + written.err


def test_destinations_come_from_the_settings() -> None:
    assert senders_from(Settings()) == ()
    made = senders_from(
        Settings(
            smtp_host="mail.example.org",
            alert_to="a@example.org, b@example.org",
            alert_webhook=SecretStr("https://hook.example.org/x"),
        )
    )
    assert [sender.name for sender in made] == ["mail", "webhook"]
    assert isinstance(made[0], Mailer)
    assert made[0].to == ("a@example.org", "b@example.org")
    assert made[0].tls
    assert "hook.example.org" not in repr(made)


async def test_acknowledged_alert_opens_anew_when_the_worker_adds_something(world: World, hook: Hook) -> None:
    handoff = world.pay.handoff().id
    await case_work.acknowledge(world.acting("Ana"), handoff)
    await world.pay.taps("Add to it")
    await world.pay.says("it happened again")
    with world.core.db.write() as db:
        db.execute(update(tables.alerts).where(tables.alerts.c.handoff == handoff).values(try_after=None))
    await send(world, hook.sender)
    assert hook.rounds(handoff) == [1]
