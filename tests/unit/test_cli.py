"""The command line: help for every command, 0, 1 or 2 as promised, one clear line on standard error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT

COMMANDS = (
    "demo",
    "serve",
    "train",
    "evaluate",
    "chat",
    "content check",
    "content preview",
    "staff add",
    "case export",
    "migrate",
)


def amparo(
    *arguments: str, data: Path | None = None, entered: str = "", **variables: str
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables, **({"AMPARO_DATA": str(data)} if data else {})}
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        cwd=ROOT,
        env=environment,
        input=entered,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_command_has_help(command: str) -> None:
    done = amparo(*command.split(), "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout


def test_unusable_arguments_exit_with_2() -> None:
    assert amparo("demo", "--port", "many").returncode == 2
    assert amparo("evaluate", "no-such-file.jsonl").returncode == 2


def test_failure_exits_with_1_and_one_clear_line(tmp_path: Path) -> None:
    done = amparo("serve", data=tmp_path, AMPARO_PORT="99999")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "AMPARO_PORT" in done.stderr


def test_taken_port_is_named(tmp_path: Path) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = amparo("demo", "--port", str(port), "--data", str(tmp_path))
    assert done.returncode == 1
    assert f"port {port}" in done.stderr


def test_faulty_line_of_an_evaluation_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text('{"id": "1", "text": "x", "language": "en", "expect": "none"}\n{"id": "2"}\n')
    done = amparo("evaluate", str(file), data=tmp_path)
    assert done.returncode == 1
    assert f"{file}:2" in done.stderr


def test_preview_shows_the_answer_of_each_channel() -> None:
    done = amparo("content", "preview", "heat_shade_water", "--language", "es")
    assert done.returncode == 0
    assert done.stdout.count("sombra") >= 3
    assert amparo("content", "preview", "nonsense").returncode == 1


def test_staff_account_is_made_once_and_the_password_is_shown(tmp_path: Path) -> None:
    key = tmp_path / "keys" / "master.key"
    key.parent.mkdir()
    key.write_text("ab" * 32)
    key.chmod(0o600)
    made = amparo("staff", "add", "elena", "--role", "investigator", data=tmp_path)
    assert made.returncode == 0, made.stderr
    assert "elena (investigator)" in made.stdout
    again = amparo("staff", "add", "elena", "--role", "investigator", data=tmp_path)
    assert again.returncode == 1
    assert "already" in again.stderr
    assert amparo("staff", "add", "x", "--role", "boss", data=tmp_path).returncode == 1


def test_export_needs_a_right_sign_in(tmp_path: Path) -> None:
    key = tmp_path / "keys" / "master.key"
    key.parent.mkdir()
    key.write_text("ab" * 32)
    key.chmod(0o600)
    made = amparo("staff", "add", "elena", "--role", "investigator", data=tmp_path)
    password = made.stdout.splitlines()[0].rsplit(" ", 1)[1]
    wrong = amparo("case", "export", "A26-AAAAA", data=tmp_path, entered="wrong\n", AMPARO_STAFF="elena")
    assert wrong.returncode == 1
    assert "do not fit" in wrong.stderr
    unknown = amparo("case", "export", "A26-AAAAA", data=tmp_path, entered=f"{password}\n", AMPARO_STAFF="elena")
    assert unknown.returncode == 1
    assert "no case A26-AAAAA" in unknown.stderr


def test_missing_key_file_says_how_to_make_one(tmp_path: Path) -> None:
    done = amparo("staff", "add", "elena", "--role", "investigator", data=tmp_path)
    assert done.returncode == 1
    assert "openssl rand" in done.stderr


def test_migrate_can_be_repeated(tmp_path: Path) -> None:
    assert amparo("migrate", data=tmp_path).returncode == 0
    assert amparo("migrate", data=tmp_path).returncode == 0


def test_evaluation_result_is_one_json_object() -> None:
    from bot.model.scores import ExpectedLine, Judged, score

    line = ExpectedLine("en-1", "x", "en", "topic:breaks", ("topic:overtime_hours",), "question")
    result = score([Judged(line, "clarify", "question", ("topic:overtime_hours",), 0.4, "en", 12.0)], everything=True)
    assert json.loads(json.dumps(result))["right_or_offered"] == 1.0
    assert result["accuracy"] == 0.0
    assert result["alarm_recall"] is None
