"""Staff accounts: passwords, sign-in that tells nobody which names exist, sessions that end by themselves."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.model.clock import Clock
from bot.model.codes import ALPHABET
from bot.model.staff import NotAllowed, Role, StaffMember
from bot.services.sign_in_limits import SignInLimits
from bot.storage import staff
from bot.storage.database import Database
from bot.storage.keys import ServerKeys

PASSWORD_CHARACTERS = 12
PASSWORD_LIMIT = 256
"""An upper limit, because hashing megabytes would be a way to stop the server."""

NAME_LIMIT = 80
IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=12)
_TOUCH_AFTER = timedelta(minutes=1)
_HASHER = PasswordHasher()
_UNKNOWN_NAME = "$argon2id$v=19$m=65536,t=3,p=4$YW1wYXJvLW5vYm9keS4$" + "A" * 43
"""Verified for unknown names, so that they take as long as known ones; no password fits it."""


class Store(Protocol):
    """What accounts need of the core."""

    @property
    def db(self) -> Database: ...

    @property
    def keys(self) -> ServerKeys: ...

    @property
    def clock(self) -> Clock: ...


class PasswordTooWeak(ValueError):
    """Shorter than 12 characters, longer than 256, or the account's own name."""


class NameUnusable(ValueError):
    """Empty, longer than 80 characters, or with signs that cannot be seen."""


class SignInFailed(NotAllowed):
    """Name and password do not fit together, or the account is disabled: deliberately one error for all."""


@dataclass(frozen=True)
class Session:
    """A signed-in person. `token` stands only in the browser's cookie; `csrf` goes into every form."""

    member: StaffMember
    token: str
    csrf: str


def new_password() -> str:
    """Four groups of five signs, 98 bits, e.g. "K7QFA-2MXRC-9TBHW-ZZ4D3"."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(4))


def add_staff(store: Store, name: str, role: Role, password: str) -> int:
    """A new account's id. Raises StaffNameTaken, NameUnusable, PasswordTooWeak."""
    name = tidy_name(name)
    if not 0 < len(name) <= NAME_LIMIT or not name.isprintable():
        raise NameUnusable(name)
    _require_strong(password, name)
    hashed = _HASHER.hash(password)
    with store.db.write() as db:
        return staff.add(db, name, role, hashed, store.clock())


def tidy_name(name: str) -> str:
    """One form for names that look alike because of their width, ligatures or spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).split())


def set_password(store: Store, staff_id: int, password: str) -> None:
    """Also ends the account's sessions. Raises UnknownStaff, PasswordTooWeak."""
    with store.db.read() as db:
        name = staff.get(db, staff_id).name
    _require_strong(password, name)
    hashed = _HASHER.hash(password)
    with store.db.write() as db:
        staff.set_password(db, staff_id, hashed)


def _require_strong(password: str, name: str) -> None:
    if not PASSWORD_CHARACTERS <= len(password) <= PASSWORD_LIMIT or password.casefold() == name.casefold():
        raise PasswordTooWeak


def authenticate(store: Store, limits: SignInLimits, name: str, password: str, address: str) -> StaffMember:
    """Whose name and password these are. Raises SignInFailed, TooManyTries."""
    tidy = tidy_name(name)
    keys = (f"name:{tidy.casefold()[:NAME_LIMIT]}", f"address:{address}")
    limits.begin(keys, store.clock())
    with store.db.read() as db:
        # An account from before names were tidied keeps its name, which is then found as it is typed.
        known = staff.by_name(db, tidy) or staff.by_name(db, name)
    fits = _fits(known[1] if known else _UNKNOWN_NAME, password)
    if known is None or not fits or known[0].disabled:
        raise SignInFailed
    limits.succeeded(keys)
    _refresh_hash(store, known[0], known[1], password)
    return known[0]


def _fits(hashed: str, password: str) -> bool:
    if len(password) > PASSWORD_LIMIT:
        return False
    try:
        return _HASHER.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


def _refresh_hash(store: Store, member: StaffMember, hashed: str, password: str) -> None:
    """Hashes grow with the library's advice; the sessions of a person who signs in are not ended for it."""
    if _HASHER.check_needs_rehash(hashed):
        with store.db.write() as db:
            staff.set_hash(db, member.id, _HASHER.hash(password))


def sign_in(store: Store, limits: SignInLimits, name: str, password: str, address: str) -> Session:
    """A new session. Raises SignInFailed, TooManyTries."""
    member = authenticate(store, limits, name, password, address)
    token, csrf, now = secrets.token_urlsafe(32), secrets.token_urlsafe(24), store.clock()
    with store.db.write() as db:
        staff.add_session(db, _token_hash(store, token), member.id, csrf, now, now + IDLE)
        staff.log_access(db, member.id, "signed_in", now)
    return Session(member, token, csrf)


def session_of(store: Store, token: str, *, used: bool) -> Session | None:
    """The live session of a token. `used` is False for a page's own polling, which must not keep a session alive."""
    now, key = store.clock(), _token_hash(store, token)
    with store.db.read() as db:
        found = staff.session(db, key, now)
    if found is None or now >= found.created_at + ABSOLUTE:
        return None
    if used and now - found.seen_at >= _TOUCH_AFTER:
        with store.db.write() as db:
            staff.touch_session(db, key, now, min(now + IDLE, found.created_at + ABSOLUTE))
    return Session(found.member, token, found.csrf)


def sign_out(store: Store, token: str) -> None:
    with store.db.write() as db:
        staff.end_session(db, _token_hash(store, token))


def change_password(store: Store, limits: SignInLimits, member: StaffMember, old: str, new: str, address: str) -> None:
    """One's own password; all one's sessions end. Raises SignInFailed, TooManyTries, PasswordTooWeak."""
    authenticate(store, limits, member.name, old, address)
    set_password(store, member.id, new)
    with store.db.write() as db:
        staff.log_access(db, member.id, "changed_password", store.clock())


def _token_hash(store: Store, token: str) -> bytes:
    return store.keys.lookup_hash("staff-session", hashlib.sha256(token.encode()).hexdigest())
