"""Opening sealed items. Needs a `Reader`, which only the composition root hands out, never to dialogue or channels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from nacl.public import PrivateKey, SealedBox
from nacl.secret import SecretBox
from sqlalchemy import Connection, select

from bot.storage.keys import ServerKeys
from bot.storage.tables import sealed_items, vaults


@dataclass(frozen=True)
class SealedItem:
    """An opened item of a vault."""

    id: int
    kind: str
    n: int | None
    text: str
    at: datetime
    by_staff: int | None


class Reader:
    """The capability to open vaults. Whoever holds one must have checked who is asking."""

    def __init__(self, keys: ServerKeys) -> None:
        self._wrap = keys.wrap

    def open(self, db: Connection, vault: int, sealed: bytes) -> bytes:
        wrapped = db.execute(select(vaults.c.wrapped_private_key).where(vaults.c.id == vault)).scalar_one()
        private = PrivateKey(SecretBox(self._wrap).decrypt(wrapped))
        return SealedBox(private).decrypt(sealed)

    def items(self, db: Connection, vault: int, kind: str | None = None) -> list[SealedItem]:
        """Everything in a vault (or everything of one kind), oldest first."""
        wrapped = db.execute(select(vaults.c.wrapped_private_key).where(vaults.c.id == vault)).scalar_one()
        box = SealedBox(PrivateKey(SecretBox(self._wrap).decrypt(wrapped)))
        wanted = select(sealed_items).where(sealed_items.c.vault == vault).order_by(sealed_items.c.id)
        rows = db.execute(wanted if kind is None else wanted.where(sealed_items.c.kind == kind))
        return [
            SealedItem(row.id, row.kind, row.n, box.decrypt(row.sealed_body).decode(), row.at, row.by_staff)
            for row in rows
        ]
