"""What a client needs that fetches its messages itself: open a chat, find it, what came of a message, what is new."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.conversation import Conversation
from bot.services import worker_words
from bot.services.core import Core
from bot.storage import conversations, inbox, messages
from bot.storage.messages import StoredMessage

WEB = "web"
LABELS_FROM = 40
"""Assistant messages back in which the label of a tapped button is looked for."""


class NotServed(ValueError):
    """The program or language is none that is served; `known` lists those that are."""

    def __init__(self, what: str, known: tuple[str, ...]) -> None:
        super().__init__(what)
        self.what, self.known = what, known


@dataclass(frozen=True)
class Wish:
    """How a worker wants to begin: nothing has to be said."""

    program: str | None = None
    language: str | None = None
    campaign: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What has become of a message so far. `answered`: its turn is committed."""

    answered: bool
    alarm: bool
    replies: tuple[StoredMessage, ...]


def languages_of(core: Core, program: str | None) -> tuple[str, ...]:
    """The languages in which a program, or any of them, is served."""
    programs = core.renderer.library.programs
    chosen = [programs[program]] if program else list(programs.values())
    return tuple(dict.fromkeys(code for one in chosen for code in one.languages))


def program_of(core: Core, campaign: str | None) -> str | None:
    """The program behind a campaign code ("fair_food_program-bus12"), else the one for workers who come without."""
    programs = core.renderer.library.programs
    wanted = (campaign or "").split("-", 1)[0]
    return (
        wanted
        if wanted in programs
        else core.options.default_program
        if core.options.default_program in programs
        else None
    )


def open_chat(core: Core, address: str, wish: Wish) -> str:
    """Make a conversation and return its id. Raises NotServed, StorageFull, OperationalError."""
    programs = tuple(core.renderer.library.programs)
    if wish.program is not None and wish.program not in programs:
        raise NotServed("program", programs)
    program = wish.program or program_of(core, wish.campaign)
    languages = languages_of(core, program)
    if wish.language is not None and wish.language not in languages:
        raise NotServed("language", languages)
    with core.db.write() as db:
        made = conversations.create(
            db,
            core.keys,
            WEB,
            address,
            core.clock(),
            program=program,
            language=wish.language,
            language_chosen=wish.language is not None,
            campaign=wish.campaign,
        )
        return made.id


def find_chat(core: Core, address: str) -> Conversation | None:
    with core.db.read() as db:
        return conversations.find(db, core.keys, WEB, address)


def language_of(core: Core, conversation: str) -> str | None:
    """In which the assistant speaks there; None before it is known, or where everything was erased."""
    with core.db.read() as db:
        found = worker_words.find(db, conversation)
        return found.language if found else None


def label_of(core: Core, conversation: str, value: str) -> str:
    """The label of a button that was issued lately; empty where none has this value."""
    with core.db.read() as db:
        last = messages.last_from(db, core.keys, conversation, messages.ASSISTANT, LABELS_FROM)
    return next((button.label for message in last for button in message.buttons if button.value == value), "")


def kept_as(core: Core, conversation: str, external_id: str) -> int | None:
    """The inbox row under which an update was kept before."""
    with core.db.read() as db:
        state = inbox.state_of(db, conversation, external_id=external_id)
    return state.id if state else None


def outcome(core: Core, conversation: str, inbox_id: int) -> Outcome:
    """What has become of a message: whether its turn is committed, and the replies to it so far."""
    with core.db.read() as db:
        state = inbox.state_of(db, conversation, inbox_id=inbox_id)
        if state is None:  # the worker had everything erased: only the last word is left
            said = [m for m in messages.answering(db, core.keys, inbox_id) if m.conversation == conversation]
            return Outcome(True, False, tuple(said))
        said = messages.of_turn(db, core.keys, conversation, state.id, state.n)
        if not said and not state.waiting:
            said = _next_said(messages.after(db, core.keys, conversation, state.n))
        return Outcome(not state.waiting, state.alarm, tuple(said))


def _next_said(later: list[StoredMessage]) -> list[StoredMessage]:
    """What was said next: a message that was joined with later ones is answered together with them."""
    first = next((message.answers for message in later if message.answers is not None), None)
    return [message for message in later if first is not None and message.answers == first]


def news(core: Core, conversation: str, after: int) -> list[StoredMessage]:
    """The messages with a number above `after`, in order."""
    with core.db.read() as db:
        return messages.after(db, core.keys, conversation, after)


def confirm_read(core: Core, conversation: str, up_to: int) -> None:
    """The client has everything up to this number: secrets among it are wiped. Writes only where there are any."""
    with core.db.read() as db:
        if not messages.has_secrets(db, conversation, up_to):
            return
    with core.db.write() as db:
        messages.wipe_read_secrets(db, conversation, up_to)
