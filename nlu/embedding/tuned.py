"""The layers of the sentence model as tuned on workers' messages (nlu/tuning), laid over the package's model file.

The package's file holds words and layers one after another; only the layers differ, so only they are kept here.
Form of the file: the eight bytes `AMPTUNE1`, the SHA-256 of the base model, the offset at which the layers
begin there (8 bytes, little-endian), then the layers' bytes.
"""

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nlu.embedding.interface import EmbeddingError

TUNED_FILE: Final = Path(__file__).parent / "tuned.bin"
_MAGIC: Final = b"AMPTUNE1"
_HEAD: Final = len(_MAGIC) + 32 + 8


@dataclass(frozen=True)
class TunedLayers:
    """What stands in the base model from `offset` on instead of its own bytes."""

    base_sha256: str
    offset: int
    layers: bytes

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits over the layers."""
        return hashlib.sha256(self.layers).hexdigest()[:16]

    def save(self, path: Path) -> None:
        head = _MAGIC + bytes.fromhex(self.base_sha256) + self.offset.to_bytes(8, "little")
        path.write_bytes(head + self.layers)


def read_tuned(path: Path = TUNED_FILE) -> TunedLayers:
    """Raises `EmbeddingError` where the file is missing or damaged."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise EmbeddingError(
            f"{path.name} of the sentence model can't be read: restore it from the repository"
        ) from error
    if len(data) <= _HEAD or not data.startswith(_MAGIC):
        raise EmbeddingError(f"{path.name} is no tuned sentence model: restore it from the repository")
    sha = data[len(_MAGIC) : len(_MAGIC) + 32].hex()
    return TunedLayers(sha, int.from_bytes(data[len(_MAGIC) + 32 : _HEAD], "little"), data[_HEAD:])


@contextmanager
def laid_over(base: Path, tuned: TunedLayers) -> Iterator[str]:
    """A path at which the engine finds the whole model; it may be gone once the engine has mapped it.

    In memory where the system has such files, so that a full disk can't keep Amparo from starting.
    """
    whole = bytearray(base.read_bytes())
    whole[tuned.offset : tuned.offset + len(tuned.layers)] = tuned.layers
    if sys.platform == "linux":
        handle = os.memfd_create("amparo-sentence-model")
        with os.fdopen(handle, "wb") as file:
            file.write(whole)
            file.flush()
            yield f"/proc/self/fd/{handle}"
    else:
        with tempfile.NamedTemporaryFile(suffix=".bin") as file:
            file.write(whole)
            file.flush()
            yield file.name
