"""An action endpoint that behaves as badly as it is told to."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = dict[str, Any]

# What a well-behaved action describes, and the ways in which it can be wrong.
GOOD: Answer = {"events": [], "responses": [{"custom": {"utter": "utter_done", "args": {"n": 1}}}]}
ANSWERS: dict[str, Answer] = {
    "good": GOOD,
    "effect": {"events": [], "responses": [{"custom": {"effect": {"kind": "page"}}}]},
    "offers": {"events": [{"event": "slot", "name": "offer", "value": "complaint"}], "responses": []},
    "unknown_slot": {"events": [{"event": "slot", "name": "colour", "value": "red"}], "responses": []},
    "unknown_offer": {"events": [{"event": "slot", "name": "offer", "value": "money"}], "responses": []},
    "foreign_event": {"events": [{"event": "restart"}], "responses": []},
    "text": {"events": [], "responses": [{"text": "words that no trainer wrote"}]},
    "endless": {"events": [{"event": "followup", "name": "action_resume"}], "responses": []},
    "slow": {"events": [{"event": "followup", "name": "action_resume"}], "responses": []},
    "list": {"events": {}, "responses": "none"},
}
BODIES = {"garbage": b"<html>oops</html>", "null": b"null", "empty": b""}


class FakeActions:
    """Serves on one port of loopback; `mode` says how the next calls are answered."""

    def __init__(self) -> None:
        self.mode = "good"
        self.calls: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self._server: ThreadingHTTPServer | None = None
        self.port = 0
        self.up()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/webhook"

    def up(self) -> None:
        """Listens, on the port it had before."""
        self._server = _Server(("127.0.0.1", self.port), _handler(self))
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def down(self) -> None:
        """Listens no more: connections are refused."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def answer(self, mode: str) -> tuple[int, bytes]:
        """Status and body for a mode; some modes take their time."""
        if mode == "hang":
            time.sleep(4)
        if mode == "slow":
            time.sleep(0.8)
        if mode.isdigit():
            return int(mode), b'{"error": "the worker said: secret"}'
        if mode in BODIES:
            return 200, BODIES[mode]
        return 200, json.dumps(ANSWERS.get(mode, GOOD)).encode()


class _Server(ThreadingHTTPServer):
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Still: a caller that gave up waiting is what some tests are about."""


def _handler(actions: FakeActions) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *parts: object) -> None:
            """Still."""

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            actions.calls.append(json.loads(body))
            actions.headers.append(dict(self.headers))
            if actions.mode == "drop":
                self.connection.close()
                return
            status, answer = actions.answer(actions.mode)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            if status == 302:
                self.send_header("Location", actions.url)
            self.end_headers()
            self.wfile.write(answer)

    return Handler
