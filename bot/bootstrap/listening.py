"""Ports and the web servers that listen on them."""

from __future__ import annotations

import contextlib
import socket
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from bot.bootstrap.failure import CannotGoOn


class LocalServer(uvicorn.Server):
    """Signals are handled once, by `serve`, not by each of the two servers."""

    @contextlib.contextmanager
    def capture_signals(self) -> Any:
        yield


def server_of(app: ASGIApp, host: str, port: int) -> LocalServer:
    # No access log: it would carry addresses of people and of conversations.
    return LocalServer(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=3,
        )
    )


def require_port(host: str, port: int) -> None:
    """Raises CannotGoOn where somebody else listens there."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CannotGoOn(
                f"port {port} on {host} is taken ({error.strerror}): stop what listens there, or choose"
                " another with --port or AMPARO_PORT"
            ) from error
