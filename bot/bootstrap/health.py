"""The health of a running Amparo, for /healthz and for whoever watches it."""

from __future__ import annotations

import shutil

import anyio.to_thread

from bot.bootstrap.rasa_process import RasaSupervisor
from bot.dialogue.rasa_client import RasaClient
from bot.services.core import Core
from bot.storage import alerts, inbox

LOW_DISK_BYTES = 200 * 1024**2


async def health_of(core: Core, supervisor: RasaSupervisor, rasa: RasaClient) -> dict[str, object]:
    """`status` is ok, degraded (messages are kept, answers wait) or failing (messages cannot be kept)."""
    answer = await rasa.healthy()
    stored = await anyio.to_thread.run_sync(_stored, core)
    status = "failing" if stored is None else "ok" if answer and core.reader.alarm_model_loaded else "degraded"
    return {
        "status": status,
        "database": "failing" if stored is None else "ok",
        "rasa": {
            "ready": answer is not None,
            "model": (answer or {}).get("model"),
            "restarts": max(supervisor.restarts, 0),
        },
        "alarm_classifier": core.reader.alarm_model_loaded,
        **(stored or {}),
    }


def _stored(core: Core) -> dict[str, object] | None:
    """None where the database does not answer or the disk is nearly full."""
    try:
        with core.db.read() as db:
            waiting, unacknowledged = inbox.count_waiting(db), alerts.open_count(db)
    except Exception:  # whatever the reason: messages cannot be kept now
        return None
    folder = core.options.files.parent
    if shutil.disk_usage(folder if folder.exists() else "/").free < LOW_DISK_BYTES:
        return None
    return {"messages_waiting": waiting, "alerts_unacknowledged": unacknowledged}
