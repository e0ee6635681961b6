"""The desk as one mounted application with templates, sessions and error pages of its own."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.convertors import Convertor, register_url_convertor
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.desk import account, alert_page, answers, errors, files, handoffs, queue, sign_in, staff
from bot.desk.acts import act
from bot.desk.pages import STATIC, Pages
from bot.desk.seat import Desk
from bot.desk.security import SecurityHeaders
from bot.services.core import Core
from bot.services.sign_in_limits import SignInLimits
from bot.storage.opening import Reader


class _Id(Convertor[int]):
    """A row's number in an address: whatever is longer is none."""

    regex = "[0-9]{1,15}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("id", _Id())


def desk_app(core: Core, reader: Reader, *, secure_cookies: bool) -> Mount:
    """Everything below /desk. `secure_cookies` where staff reach it by https, which then is demanded for good."""
    app = Starlette(
        routes=_routes(),
        exception_handlers=dict(errors.HANDLERS),
    )
    app.state.desk = Desk(core, reader, SignInLimits(), Pages(), secure_cookies)
    # Around everything, because the page of a defect is made outside of the middleware.
    return Mount("/desk", app=SecurityHeaders(app, https=secure_cookies), name="desk")


def _routes() -> list[Route | Mount]:
    return [
        Route("/", sign_in.home, name="home"),
        Route("/sign-in", sign_in.show),
        Route("/sign-in", sign_in.sign_in, methods=["POST"]),
        Route("/sign-out", sign_in.sign_out, methods=["POST"]),
        Route("/alive", sign_in.alive),
        Route("/queue", queue.page),
        Route("/queue/rows", queue.rows),
        Route("/queue/find", queue.find, methods=["POST"]),
        Route("/handoffs/{handoff:id}", handoffs.page),
        Route("/handoffs/{handoff:id}/news", handoffs.news),
        Route("/handoffs/{handoff:id}/files/{file:id}", files.original),
        Route("/handoffs/{handoff:id}/files/{file:id}/preview", files.preview),
        Route("/handoffs/{handoff:id}/{act:str}", act, methods=["POST"]),
        Route("/ack", alert_page.page),
        Route("/ack", alert_page.acknowledge, methods=["POST"]),
        Route("/account", account.page),
        Route("/account", account.change, methods=["POST"]),
        Route("/staff", staff.page),
        Route("/staff", staff.add, methods=["POST"]),
        Route("/staff/{member:id}/{act:str}", staff.act, methods=["POST"]),
        Route("/answers", answers.page),
        Route("/answers/{program:str}/{topic:str}", answers.one),
        Mount("/static", StaticFiles(directory=STATIC), name="static"),
    ]
