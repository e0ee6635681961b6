"""Where alerts go in tests: a webhook's other end, a mailer to a server on loopback."""

from __future__ import annotations

from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.services import alerting
from bot.services.alerting import Mailer, Webhook
from bot.storage import alerts
from tests.fakes.desk_world import World

DESK = "https://desk.example.org/"


class Hook:
    """The other end of the webhook."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.status = 200
        app = Starlette(routes=[Route("/hook", self._take, methods=["POST"])])
        self.sender = Webhook("http://hook.test/hook?key=s3cret", httpx.ASGITransport(app))

    async def _take(self, request: Request) -> Response:
        self.got.append(await request.json())
        return PlainTextResponse("", status_code=self.status)

    def rounds(self, handoff: int) -> list[int]:
        return [body["round"] for body in self.got if body["handoff"] == handoff]


def mailer(port: int, **more: Any) -> Mailer:
    given: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": port,
        "user": "",
        "password": "",
        "tls": False,
        "sender": "amparo@example.org",
        "to": ("duty@example.org",),
        **more,
    }
    return Mailer(**given)


async def send(world: World, *senders: alerting.AlertSender) -> int:
    return await alerting.send_due(world.core, senders, DESK)


def only(world: World, *handoffs: int) -> None:
    """Acknowledge all alerts but these."""
    with world.core.db.write() as db:
        for alert in alerts.open_ones(db):
            if alert.handoff not in handoffs:
                alerts.acknowledge(db, alert.handoff, None, world.clock())
