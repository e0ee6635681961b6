"""The server's keys. One master key outside the database; every use has a key of its own, derived from it."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

KEY_BYTES = 32


class KeyUnusable(Exception):
    """The key file is missing, too open or not of the form; the message says how to mend it."""


class CannotUnseal(Exception):
    """The bytes were sealed with another key or were changed."""


@dataclass(frozen=True, repr=False)
class ServerKeys:
    """Keys for: messages and drafts (`talk`), addresses (`contact`), look-up hashes (`pepper`), wrapping (`wrap`)."""

    talk: bytes
    contact: bytes
    pepper: bytes
    wrap: bytes

    @classmethod
    def from_master(cls, master: bytes) -> ServerKeys:
        def derive(purpose: bytes) -> bytes:
            return hashlib.blake2b(key=master, person=purpose, digest_size=KEY_BYTES).digest()

        return cls(derive(b"amparo-talk"), derive(b"amparo-contact"), derive(b"amparo-pepper"), derive(b"amparo-wrap"))

    def seal_talk(self, plain: bytes) -> bytes:
        return bytes(SecretBox(self.talk).encrypt(plain))

    def open_talk(self, sealed: bytes) -> bytes:
        return _open(self.talk, sealed)

    def seal_contact(self, plain: bytes) -> bytes:
        return bytes(SecretBox(self.contact).encrypt(plain))

    def open_contact(self, sealed: bytes) -> bytes:
        return _open(self.contact, sealed)

    def lookup_hash(self, *parts: str) -> bytes:
        """HMAC-SHA256 with the pepper: finds a row without storing what it was found by."""
        return hmac.digest(self.pepper, "\x1f".join(parts).encode(), "sha256")


def _open(key: bytes, sealed: bytes) -> bytes:
    try:
        return SecretBox(key).decrypt(sealed)
    except CryptoError as error:
        raise CannotUnseal("sealed with another key, or changed") from error


def load_master_key(path: Path, *, create: bool) -> bytes:
    """Read 32 bytes in hexadecimal. Creates the file (mode 0600) only if asked. Raises KeyUnusable."""
    if not path.exists():
        if not create:
            raise KeyUnusable(
                f"no key file at {path}: make one with `openssl rand -hex 32 > {path}; chmod 600 {path}`"
                " and keep a copy in a safe place: without it nothing can be read"
            )
        _write_new_key(path)
    if path.stat().st_mode & 0o077:
        raise KeyUnusable(f"others can read {path}: run `chmod 600 {path}`")
    try:
        key = bytes.fromhex(path.read_text().strip())
    except ValueError as error:
        raise KeyUnusable(f"{path} must hold 64 hexadecimal digits") from error
    if len(key) != KEY_BYTES:
        raise KeyUnusable(f"{path} must hold 64 hexadecimal digits, not {2 * len(key)}")
    return key


def _write_new_key(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_hex(KEY_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
