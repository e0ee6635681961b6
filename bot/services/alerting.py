"""Sending alerts to staff: again and again until somebody acknowledges, with no word of what a worker wrote."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import anyio.to_thread
import structlog

from bot.model.triage import Urgency
from bot.services.alert_senders import AlertNotSent, AlertSender, AlertSettings, Mailer, Webhook
from bot.services.care import count
from bot.services.core import Core
from bot.storage import alerts
from bot.storage.alerts import Alert

__all__ = [
    "AlertMessage",
    "AlertNotSent",
    "AlertSender",
    "AlertSettings",
    "Mailer",
    "Webhook",
    "send_due",
    "senders_from",
]

log = structlog.get_logger()

SAME_DAY_TIMES = 6
"""P1 and P1-R are repeated at six times the interval of P0."""

DAILY = timedelta(days=1)
FIRST_RETRY = timedelta(seconds=15)
"""After a round that reached nobody; it doubles with each such round, up to the interval of the urgency."""

FAILURES = "alert_failures"


@dataclass(frozen=True)
class AlertMessage:
    """Everything that leaves the house: urgency, number, times, the round (1, 2, …), two links."""

    handoff: int
    urgency: str
    since: datetime
    round: int
    desk: str
    acknowledge: str
    subject: str
    text: str


def senders_from(settings: AlertSettings) -> tuple[AlertSender, ...]:
    """The destinations that the operator set; none is possible."""
    made: list[AlertSender] = []
    if settings.smtp_host and settings.alert_to.strip():
        made.append(Mailer.from_settings(settings))
    if address := settings.alert_webhook.get_secret_value():
        made.append(Webhook(address))
    return tuple(made)


async def send_due(core: Core, senders: Sequence[AlertSender], public_url: str) -> int:
    """One round for every unacknowledged alert whose time has come. Returns how many reached somebody."""
    if not senders:
        return 0
    due = await anyio.to_thread.run_sync(_due, core)
    reached = 0
    for alert in due:
        reached += await _round(core, senders, alert, public_url)
    return reached


def _due(core: Core) -> list[Alert]:
    with core.db.read() as db:
        return alerts.due(db, core.clock())


async def _round(core: Core, senders: Sequence[AlertSender], alert: Alert, public_url: str) -> bool:
    message = _message(core, alert, public_url)
    failed: list[str] = []
    for sender in senders:
        try:
            await sender.send(message)
        except AlertNotSent as error:
            failed.append(sender.name)
            log.warning("alert_not_sent", by=sender.name, kind=str(error), handoff=alert.handoff, round=message.round)
    reached = len(failed) < len(senders)
    await anyio.to_thread.run_sync(_note, core, alert, reached, failed)
    return reached


def _note(core: Core, alert: Alert, reached: bool, failed: list[str]) -> None:
    token_hash = core.keys.lookup_hash("alert", secrets.token_urlsafe(24))
    after = core.clock() + (
        interval(alert.urgency, core.options.alert_repeat) if reached else retry_after(alert, core.options.alert_repeat)
    )
    with core.db.write() as db:
        alerts.sent(db, alert.id, reached=reached, try_after=after, token_hash=token_hash)
        for name in failed:
            count(db, f"{FAILURES}_{name}", 1)


def interval(urgency: Urgency, repeat: timedelta) -> timedelta:
    """Time until an alert that reached somebody is sent again."""
    match urgency:
        case Urgency.P0:
            return repeat
        case Urgency.P1 | Urgency.P1R:
            return repeat * SAME_DAY_TIMES
        case Urgency.P2 | Urgency.P3:
            return max(DAILY, repeat)


def retry_after(alert: Alert, repeat: timedelta) -> timedelta:
    """Time until an alert that reached nobody is tried again."""
    doubled: int = 2 ** min(alert.failed, 10)
    return min(FIRST_RETRY * doubled, interval(alert.urgency, repeat))


def _message(core: Core, alert: Alert, public_url: str) -> AlertMessage:
    wordings, base = core.renderer.library.wordings, public_url.rstrip("/")
    round_number = alert.sent + 1
    desk, acknowledge = f"{base}/desk/handoffs/{alert.handoff}", f"{base}/desk/ack"
    values: dict[str, object] = {
        "urgency": str(alert.urgency),
        "handoff": str(alert.handoff),
        "round": round_number,
        "desk": desk,
        "acknowledge": acknowledge,
        "since": f"{alert.created_at:%Y-%m-%d %H:%M} UTC",
    }
    texts = [wordings.text(name, "en", values) for name in ("desk_alert_subject", "desk_alert_text")]
    return AlertMessage(alert.handoff, alert.urgency, alert.created_at, round_number, desk, acknowledge, *texts)
