"""The ways in which an alert leaves the house: a mail by SMTP, JSON to a webhook."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from typing import Protocol

import aiosmtplib
import httpx
from pydantic import SecretStr

SECONDS = 20.0
"""How long one destination may take."""


class AlertNotSent(Exception):
    """The destination did not take it; the message names the kind of failure and nothing else."""


class AlertSettings(Protocol):
    """What the operator sets about alerts (bot/settings.py)."""

    smtp_host: str
    smtp_port: int
    smtp_user: str
    smtp_password: SecretStr
    smtp_tls: bool
    alert_from: str
    alert_to: str
    alert_webhook: SecretStr


class Content(Protocol):
    """What an alert says (`alerting.AlertMessage`)."""

    @property
    def handoff(self) -> int: ...
    @property
    def urgency(self) -> str: ...
    @property
    def since(self) -> datetime: ...
    @property
    def round(self) -> int: ...
    @property
    def desk(self) -> str: ...
    @property
    def acknowledge(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def text(self) -> str: ...


class AlertSender(Protocol):
    """One destination."""

    @property
    def name(self) -> str: ...

    async def send(self, alert: Content) -> None:
        """Raises AlertNotSent."""
        ...


@dataclass(frozen=True, repr=False)
class Mailer:
    """By SMTP. With `tls` the server has to offer STARTTLS and a certificate that holds; it is never done without."""

    host: str
    port: int
    user: str
    password: str
    tls: bool
    sender: str
    to: tuple[str, ...]
    certificates: ssl.SSLContext | None = None
    name: str = "mail"

    @classmethod
    def from_settings(cls, settings: AlertSettings) -> Mailer:
        to = tuple(address.strip() for address in settings.alert_to.split(",") if address.strip())
        return cls(
            settings.smtp_host,
            settings.smtp_port,
            settings.smtp_user,
            settings.smtp_password.get_secret_value(),
            settings.smtp_tls,
            settings.alert_from,
            to,
        )

    async def send(self, alert: Content) -> None:
        try:
            refused, _ = await aiosmtplib.send(
                self._mail(alert),
                hostname=self.host,
                port=self.port,
                start_tls=self.tls,
                timeout=SECONDS,
                username=self.user or None,
                password=self.password if self.user else None,
                tls_context=self.certificates,
            )
        except (aiosmtplib.SMTPException, OSError, ssl.SSLError, ValueError) as error:
            raise AlertNotSent(type(error).__name__) from error
        if refused and len(refused) == len(self.to):
            raise AlertNotSent("every recipient refused")

    def _mail(self, alert: Content) -> EmailMessage:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self.sender, ", ".join(self.to), alert.subject
        mail["Auto-Submitted"] = "auto-generated"
        if alert.urgency == "P0":
            mail["X-Priority"], mail["Importance"] = "1", "high"
        mail.set_content(alert.text)
        return mail


@dataclass(frozen=True, repr=False)
class Webhook:
    """By POST of JSON. The address may hold a secret: it reaches no log and no error."""

    address: str
    transport: httpx.AsyncBaseTransport | None = None
    name: str = "webhook"

    async def send(self, alert: Content) -> None:
        body = {
            "event": "alert",
            "urgency": alert.urgency,
            "handoff": alert.handoff,
            "round": alert.round,
            "since": alert.since.isoformat(),
            "desk": alert.desk,
            "acknowledge": alert.acknowledge,
            "text": alert.subject,
        }
        try:
            async with httpx.AsyncClient(timeout=SECONDS, transport=self.transport) as client:
                answer = await client.post(self.address, json=body)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise AlertNotSent(type(error).__name__) from None
        if not answer.is_success:
            raise AlertNotSent(f"status {answer.status_code}")
