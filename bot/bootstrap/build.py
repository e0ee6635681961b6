"""Builds the core from the settings."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from bot.bootstrap.failure import CannotGoOn
from bot.content.library import load_library
from bot.content.render import Renderer
from bot.content.wordings import ContentUnusable
from bot.model.clock import Clock, system_clock
from bot.services.core import Core, Options
from bot.settings import ROOT, Settings
from bot.storage.database import BrokenReferences, Database, StorageFull
from bot.storage.keys import KeyUnusable, ServerKeys, load_master_key
from bot.storage.migrate import NewerDatabase, migrate
from bot.understanding.training import load_reader
from nlu.embedding import Embedder, shared_embedder


def open_database(settings: Settings) -> Database:
    """Opened and migrated. Raises CannotGoOn."""
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
        # Whoever is not the owner has no business in a folder with complaints.
        settings.data.chmod(0o700)
    except OSError as error:
        raise CannotGoOn(
            f"cannot use the data folder {settings.data}: {error.strerror}; name another in AMPARO_DATA"
        ) from error
    database = Database(settings.database())
    try:
        migrate(database)
    except (StorageFull, BrokenReferences) as error:
        raise CannotGoOn(f"the database in {settings.data} was left as it is: {error}") from error
    except NewerDatabase as error:
        raise CannotGoOn(f"the database in {settings.data} was made by a newer Amparo: start that one") from error
    except DatabaseError as error:
        raise CannotGoOn(
            f"cannot use the database in {settings.data} ({error.orig}): end other programs that use it; "
            "if the file is damaged, put a copy from before in its place"
        ) from error
    return database


def open_keys(settings: Settings, *, create: bool) -> ServerKeys:
    """Raises CannotGoOn."""
    try:
        return ServerKeys.from_master(load_master_key(settings.master_key_file(), create=create))
    except KeyUnusable as error:
        raise CannotGoOn(str(error)) from error


def load_renderer(settings: Settings, *, demo: bool) -> Renderer:
    """Raises CannotGoOn naming file and line."""
    try:
        return Renderer(load_library(ROOT, settings.lines(), demo=demo))
    except ContentUnusable as error:
        raise CannotGoOn(str(error)) from error


def embedder_of(settings: Settings) -> Embedder:
    if settings.embedding_folder:
        os.environ["AMPARO_EMBEDDING_FOLDER"] = str(settings.embedding_folder)
    return shared_embedder()


def options_of(settings: Settings) -> Options:
    return Options(
        default_program=settings.program,
        files=settings.data / "files",
        kept_after=timedelta(seconds=settings.kept_after_seconds),
        draft_reminder=timedelta(days=settings.draft_reminder_days),
        draft_erase=timedelta(days=settings.draft_erase_days),
        talk_erase=timedelta(days=settings.talk_erase_days),
        alert_repeat=timedelta(seconds=settings.alert_repeat_seconds),
        staff_can_be_alerted=bool(
            (settings.smtp_host and settings.alert_to) or settings.alert_webhook.get_secret_value()
        ),
    )


def build_core(
    settings: Settings, understanding: Path, *, demo: bool, create_key: bool, clock: Clock = system_clock
) -> Core:
    """Raises CannotGoOn."""
    keys = open_keys(settings, create=create_key)
    database = open_database(settings)
    renderer = load_renderer(settings, demo=demo)
    if settings.program not in renderer.library.programs:
        known = ", ".join(sorted(renderer.library.programs))
        raise CannotGoOn(f"AMPARO_PROGRAM={settings.program}: no such program; there are: {known}")
    reader = load_reader(ROOT, understanding, embedder_of(settings))
    return Core(database, keys, renderer, reader, clock, options_of(settings))
