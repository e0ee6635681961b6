"""Sealing: anybody may put something into a case's vault; only `opening` (with a reader's capability) gets it out."""

from __future__ import annotations

from datetime import datetime

from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox
from sqlalchemy import Connection, func, insert, select

from bot.storage.keys import ServerKeys
from bot.storage.rows import inserted_id
from bot.storage.tables import sealed_items, vaults


def new_vault(db: Connection, keys: ServerKeys) -> int:
    """A vault with a key pair of its own; the private half is wrapped by the server's key. Returns its id."""
    private = PrivateKey.generate()
    wrapped = SecretBox(keys.wrap).encrypt(bytes(private))
    done = db.execute(insert(vaults).values(public_key=bytes(private.public_key), wrapped_private_key=bytes(wrapped)))
    return inserted_id(done)


def seal(db: Connection, vault: int, plain: bytes) -> bytes:
    """Seal bytes to a vault's public key: whoever seals cannot read it again."""
    public = db.execute(select(vaults.c.public_key).where(vaults.c.id == vault)).scalar_one()
    return bytes(SealedBox(PublicKey(public)).encrypt(plain))


def put(
    db: Connection,
    vault: int,
    kind: str,
    plain: str,
    at: datetime,
    *,
    n: int | None = None,
    by_staff: int | None = None,
) -> int:
    """Seal a text into a vault as an item of a kind (summary, story, note, reply, addition …). Returns its id."""
    done = db.execute(
        insert(sealed_items).values(
            vault=vault, kind=kind, n=n, at=at, by_staff=by_staff, sealed_body=seal(db, vault, plain.encode())
        )
    )
    return inserted_id(done)


def newest(db: Connection, vault: int) -> int:
    """The id of the newest item of a vault, 0 where it is empty: tells whether something came, not what."""
    return int(db.execute(select(func.max(sealed_items.c.id)).where(sealed_items.c.vault == vault)).scalar_one() or 0)


def last_number(db: Connection, vault: int) -> int:
    """The newest of the worker's messages in a vault, by its number in the conversation; 0 where there is none."""
    return int(db.execute(select(func.max(sealed_items.c.n)).where(sealed_items.c.vault == vault)).scalar_one() or 0)
