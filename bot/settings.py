"""Settings: the only reader of the environment. Every name begins with AMPARO_ (`docs/settings.md` lists them)."""

from __future__ import annotations

import os
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
"""The checkout: knowledge/, nlu/ and stories/ lie there."""


class SettingsUnusable(Exception):
    """A setting is missing or of the wrong form; the message names it."""


class Settings(BaseSettings):
    """All that an operator can set. Defaults are safe: loopback only, no destination outside."""

    model_config = SettingsConfigDict(env_prefix="AMPARO_", extra="ignore")

    data: Path = Field(ROOT / "data", description="folder for database, keys, model, sealed files")
    host: str = Field("127.0.0.1", description="address on which chat and desk listen")
    port: int = Field(8000, ge=0, le=65535, description="port of chat and desk")
    public_url: str = Field("", description="address under which staff reach the desk, for links in alerts")
    database_url: str = Field("", description="SQLAlchemy URL; empty: SQLite in the data folder")
    key_file: Path | None = Field(None, description="master key; empty: keys/master.key in the data folder")
    program: str = Field("fair_food_program", description="program of workers who come without a campaign link")

    ffp_complaint_line: str = Field("", description="phone number of the Fair Food Program's complaint line")

    telegram_token: SecretStr = Field(SecretStr(""), description="token of the Telegram bot; empty: no Telegram")
    telegram_api: str = Field("https://api.telegram.org", description="base address of the Bot API")

    smtp_host: str = Field("", description="mail server for alerts; empty: no alerts by mail")
    smtp_port: int = Field(587, description="its port")
    smtp_user: str = Field("", description="its user; empty: no sign-in")
    smtp_password: SecretStr = Field(SecretStr(""), description="its password")
    smtp_tls: bool = Field(True, description="STARTTLS; switch off only for a server on this machine")
    alert_from: str = Field("amparo@localhost", description="sender of alerts")
    alert_to: str = Field("", description="who gets alerts by mail, separated by commas")
    alert_webhook: SecretStr = Field(SecretStr(""), description="https address that gets alerts as JSON")
    alert_repeat_seconds: int = Field(600, ge=1, description="time until an unacknowledged P0 alert is sent again")

    draft_reminder_days: int = Field(2, ge=1, description="days of silence until the one reminder of a draft")
    draft_erase_days: int = Field(30, ge=2, description="days of silence until a draft is erased")
    talk_erase_days: int = Field(30, ge=1, description="days until messages of a conversation are erased")

    models: Path = Field(ROOT / ".models", description="folder of trained models and of the vectors of examples")
    rasa_folder: Path = Field(ROOT / ".rasa-env", description="virtual environment of Rasa")
    embedding_folder: Path | None = Field(None, description="folder of a full-precision multilingual-e5-small")
    kept_after_seconds: float = Field(4.0, gt=0, description="when a worker is told that the message is kept")
    rasa_deadline_seconds: float = Field(10.0, gt=0, description="how long a turn may take in Rasa")
    chat_limit_per_minute: int = Field(60, ge=1, description="messages that one web chat may post in a minute")

    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data / 'amparo.db'}"

    def master_key_file(self) -> Path:
        return self.key_file or self.data / "keys" / "master.key"

    def lines(self) -> dict[str, str]:
        """Phone lines by the name under which a program's file asks for them."""
        return {"AMPARO_FFP_COMPLAINT_LINE": self.ffp_complaint_line}


def load_settings(**overrides: object) -> Settings:
    """Read the environment. Raises SettingsUnusable naming each faulty variable."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks the values
    except ValidationError as error:
        faults = "; ".join(f"AMPARO_{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors())
        raise SettingsUnusable(f"set these right and start again: {faults}") from None


def child_environment() -> dict[str, str]:
    """What a child process may see: never a secret of ours."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SSL_CERT_FILE")
    return {
        name: value
        for name, value in os.environ.items()
        if name in kept or name.startswith(("UV_", "PIP_", "HTTP", "http", "NO_PROXY", "no_proxy"))
    }


def ask_staff_name() -> str:
    """AMPARO_STAFF: the account under which the command line reads a case; empty if not set."""
    return os.environ.get("AMPARO_STAFF", "")


def uv_command() -> list[str]:
    """How to call uv: the one that runs us, else the one on the path."""
    return [os.environ.get("UV") or "uv"]
