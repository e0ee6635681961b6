"""The fake Bot API on a port: a Starlette application, served by uvicorn in a thread, able to cut a connection."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from typing import Any, ClassVar

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from tests.fakes.bot_api_checks import Refused
from tests.fakes.bot_api_methods import METHODS
from tests.fakes.bot_api_world import Fault, World

Json = dict[str, Any]


class _Cuttable(H11Protocol):
    """Remembers its open connections by the client's address."""

    connections_by_client: ClassVar[dict[tuple[str, int], asyncio.Transport]] = {}

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.connections_by_client[transport.get_extra_info("peername")] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.connections_by_client.pop(self.transport.get_extra_info("peername"), None)
        super().connection_lost(exc)


async def _cut(request: Request) -> Response:
    """No answer at all: the connection ends, as when a router dies."""
    assert request.client is not None
    transport = _Cuttable.connections_by_client.get((request.client.host, request.client.port))
    if transport is not None:
        transport.abort()
    await asyncio.sleep(0.02)
    return Response()


async def _params(request: Request) -> Json:
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/json"):
        return dict(await request.json())
    return {**request.query_params, **await request.form()}


class Api:
    """The endpoints over one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/bot{token}/{method}", self.call, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self.download, methods=["GET"]),
            ]
        )

    async def call(self, request: Request) -> Response:
        method, params = request.path_params["method"], await _params(request)
        self._world.note_call(method, params)
        fault = self._world.fault_for(method, _number(params.get("chat_id")))
        if fault is None:
            return await self._answer(request, method, params)
        return await self._faulty(fault, request, method, params)

    async def _faulty(self, fault: Fault, request: Request, method: str, params: Json) -> Response:
        if fault.cut == "before":
            return await _cut(request)
        if fault.status is not None:
            return _refusal(_played(fault, fault.status))
        answer = await self._answer(request, method, params)
        await asyncio.sleep(fault.slow)
        if fault.garbage:
            return Response(b"<html>", media_type="text/html")
        return await _cut(request) if fault.cut == "after" else answer

    async def _answer(self, request: Request, method: str, params: Json) -> Response:
        try:
            if request.path_params["token"] != self._world.token:
                raise Refused(401, "Unauthorized")
            result = await self._result(request, method, params)
        except Refused as refusal:
            if refusal.fault_of_bot:
                self._world.note_violation(method, refusal.description)
            return _refusal(refusal)
        return JSONResponse({"ok": True, "result": result})

    async def _result(self, request: Request, method: str, params: Json) -> Any:
        if method == "getUpdates":
            return await self._updates(request, params)
        if method not in METHODS:
            raise Refused(404, "Not Found")
        with self._world.changed:
            return METHODS[method](self._world, params)

    async def _updates(self, request: Request, params: Json) -> list[Json]:
        """Long poll. A second one ends the first, as Telegram does."""
        self._world.poll += 1
        mine, until = self._world.poll, time.monotonic() + float(params.get("timeout", 0))
        offset, limit = _number(params.get("offset")), int(params.get("limit", 100))
        while True:
            found = self._world.pending(offset, limit)
            if found or time.monotonic() >= until or self._world.closing or await request.is_disconnected():
                return found
            await asyncio.sleep(0.01)
            if self._world.poll != mine:
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                    fault_of_bot=False,
                )

    async def download(self, request: Request) -> Response:
        path = request.path_params["path"]
        self._world.note_call("download", {"path": path})
        fault = self._world.fault_for("download", None)
        if fault is not None:
            await asyncio.sleep(fault.slow)
            return await _cut(request) if fault.cut else Response(status_code=fault.status or 500)
        file = next((file for file in self._world.files.values() if file.path == path), None)
        if request.path_params["token"] != self._world.token or file is None:
            self._world.note_violation("download", "no such file")
            return Response(status_code=404)
        return Response(file.content, media_type="application/octet-stream")


def _played(fault: Fault, status: int) -> Refused:
    if fault.retry_after is None:
        return Refused(status, "Internal Server Error")
    return Refused(status, f"Too Many Requests: retry after {fault.retry_after}", retry_after=fault.retry_after)


def _refusal(refusal: Refused) -> Response:
    body: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return JSONResponse(body, status_code=refusal.code)


def _number(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


class ServerThread:
    """Serves a world on a loopback port until stopped; may be started again on the same port."""

    def __init__(self, world: World, port: int) -> None:
        self._world = world
        self._app = Api(world).app()
        self.port = port

    def start(self) -> None:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self.port))
        self.port = listening.getsockname()[1]
        self._world.closing = False
        config = uvicorn.Config(
            self._app, http=_Cuttable, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([listening],), daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.005)

    def stop(self) -> None:
        self._world.closing = True
        self._server.should_exit = True
        self._thread.join(timeout=5)
