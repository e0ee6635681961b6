"""A small world for the desk's tests: staff of every role, and four workers whose words wait in the queue.

It is made once through the real services and then copied for each test, because a whole intake takes seconds.
"""

from __future__ import annotations

import functools
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from argon2 import PasswordHasher

from bot.content.library import Library
from bot.content.render import Renderer
from bot.model.case import Case
from bot.model.handoff import Handoff
from bot.model.staff import Role, StaffMember
from bot.services.core import Core, Options
from bot.services.work import Acting
from bot.storage import cases, handoffs, staff
from bot.storage.database import Database
from bot.storage.keys import ServerKeys
from bot.storage.migrate import migrate
from bot.storage.opening import Reader, SealedItem
from bot.understanding.reader import MessageReader
from tests.conftest import SettableClock
from tests.fakes.complaint import Complainant
from tests.fakes.values import KnownWords

PASSWORD = "seven-brown-horses"
ROLES = {
    "Ana": Role.INVESTIGATOR,
    "Ben": Role.INVESTIGATOR,
    "Cora": Role.COORDINATOR,
    "Tere": Role.TRAINER,
    "Root": Role.ADMINISTRATOR,
    "Eva": Role.INVESTIGATOR,
}
BLUE_HERON = "Blue Heron Produce (demo)"
"""Eva has an interest in this workplace."""

VIOLENCE = "the crew leader hit my cousin with a hose and he keeps our passports <script>alert(1)</script>"


@functools.cache
def _hash() -> str:
    return PasswordHasher().hash(PASSWORD)


@dataclass
class World:
    """`pay` wrote on Telegram and may be written to; `blow` may not be; `fire` raised an alarm; `talk` broke off an
    intake to ask for a person."""

    core: Core
    clock: SettableClock
    pay: Complainant
    blow: Complainant
    fire: Complainant
    talk: Complainant

    @property
    def reader(self) -> Reader:
        return Reader(self.core.keys)

    def member(self, name: str) -> StaffMember:
        with self.core.db.read() as db:
            found = staff.by_name(db, name)
        assert found is not None
        return found[0]

    def acting(self, name: str) -> Acting:
        return Acting(self.core, self.reader, self.member(name))

    def handoff(self, handoff_id: int) -> Handoff:
        with self.core.db.read() as db:
            return handoffs.get(db, handoff_id)

    def case(self, case_id: int) -> Case:
        with self.core.db.read() as db:
            return cases.get(db, case_id)

    def items(self, handoff_id: int, kind: str | None = None) -> list[SealedItem]:
        with self.core.db.read() as db:
            return self.reader.items(db, handoffs.vault_of(db, handoff_id), kind)

    def traces(self, handoff: Handoff) -> list[tuple[str, str]]:
        with self.core.db.read() as db:
            return [(row.name, row.action) for row in staff.access_to(db, case=handoff.case, handoff=handoff.id)]


def core_at(folder: Path, library: Library, reader: MessageReader, clock: SettableClock) -> Core:
    """A core whose understanding reads values by `KnownWords`."""
    words = MessageReader(reader._vectors, reader._alarms, reader._languages, KnownWords())
    options = Options(default_program="fair_food_program", files=folder / "files", staff_can_be_alerted=True)
    return Core(
        Database(f"sqlite:///{folder / 'amparo.db'}"),
        ServerKeys.from_master(b"k" * 32),
        Renderer(library),
        words,
        clock,
        options,
    )


def world_of(core: Core, clock: SettableClock) -> World:
    return World(
        core,
        clock,
        Complainant(core, "chat-pay", "telegram"),
        Complainant(core, "chat-blow", story=VIOLENCE, topic="violence_abuse"),
        Complainant(core, "chat-fire"),
        Complainant(core, "chat-talk"),
    )


async def make(core: Core, clock: SettableClock) -> None:
    """Fill an empty database."""
    migrate(core.db)
    with core.db.write() as db:
        made = {name: staff.add(db, name, role, _hash(), clock()) for name, role in ROLES.items()}
        staff.add_conflict(db, made["Eva"], BLUE_HERON)
    world = world_of(core, clock)
    await world.pay.files()
    clock.forward(minutes=10)
    await world.blow.files(workplace="Blue Heron", contact="No", people_affected="5 or more")
    clock.forward(minutes=10)
    await world.fire.says("there is a fire in the packing house people are trapped")
    await world.talk.says(world.talk.story)
    await world.talk.taps("That is all")
    await world.talk.asks_for_a_person()
    clock.forward(minutes=10)


def copy_of(template: Path, folder: Path, core: Core, clock: SettableClock) -> World:
    """A world of one's own from the template's database."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(template / "amparo.db", folder / "amparo.db")
    own = replace(
        core,
        db=Database(f"sqlite:///{folder / 'amparo.db'}"),
        clock=clock,
        options=replace(core.options, files=folder / "files"),
    )
    return world_of(own, clock)
