"""What the command line needs for accounts and exports: database, keys and time, without the whole core."""

from __future__ import annotations

from dataclasses import dataclass

from bot.bootstrap.build import open_database, open_keys
from bot.model.clock import Clock, system_clock
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.keys import ServerKeys
from bot.storage.opening import Reader


@dataclass(frozen=True)
class StaffTools:
    """`reader` opens sealed things: only for a person whose sign-in was checked."""

    db: Database
    keys: ServerKeys
    clock: Clock
    reader: Reader


def staff_tools(settings: Settings) -> StaffTools:
    """Raises CannotGoOn."""
    keys = open_keys(settings, create=False)
    return StaffTools(open_database(settings), keys, system_clock, Reader(keys))
