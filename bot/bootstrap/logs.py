"""Logs: ids and kinds only. Libraries that would print addresses or texts are turned down."""

from __future__ import annotations

import logging
import sys
import warnings

import structlog

QUIET = (
    "httpx",
    "httpcore",
    "telegram",
    "telegram.ext",
    "uvicorn.access",
    "rasa_sdk",
    "alembic",
    "sqlalchemy.engine",
    "asyncio",
    "aiosmtplib",
    "dateparser",
    "urllib3",
    "multipart",
)


def set_up(level: int = logging.INFO) -> None:
    """To standard error, one line an event. Never with the values of a database error or an exception's text."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s")
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)
    warnings.filterwarnings("ignore")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
