"""The training lines with what they teach, spoilt a little as people on phones do."""

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import yaml
from numpy.typing import NDArray

from nlu.embedding.text import normalise
from nlu.tuning.modelfile import ModelFile
from nlu.undecided import read_undecided

FORMS: Final = ("question", "report", "other")
ALARMS: Final = ("near_miss", "emergency", "self_harm")
UNTAUGHT: Final = -1
PAIRS: Final = Path(__file__).with_name("pairs.tsv")
_LONGEST: Final = 128
_SORTED_AT_ONCE: Final = 4096
_FIRST_INDIC: Final = "\u0900"
_SHORT: Final = 160
_JOINED_BELOW: Final = 220
_AND: Final = {"en": (" and ",), "es": (" y ",), "ht": (" epi ",), "bn": ()}
_MARKS: Final = ".,;:!?¿¡'\"।"


@dataclass(frozen=True)
class Line:
    """A text and what it teaches: topic or command, form, alarm; None where it teaches nothing of that."""

    text: str
    language: str
    label: str | None
    form: str | None
    alarm: int | None


def read_lines(root: Path) -> list[Line]:
    """Every example and every alarm line below `root`/nlu.

    An example is no alarm, also where it reports a hazard, unless it stands among the undecided.
    """
    lines = []
    undecided = read_undecided(root)
    for path in sorted((root / "nlu" / "examples").rglob("*.yml")):
        for text, block in _texts(path):
            label = block["intent"]
            form = block["metadata"]["form"]
            alarm = None if text in undecided else ALARMS.index("near_miss")
            lines.append(Line(text, path.relative_to(root).parts[2], label, form, alarm))
    for path in sorted((root / "nlu" / "alarms").glob("*/*.yml")):
        if path.stem in ALARMS:
            kind = ALARMS.index(path.stem)
            lines += [Line(text, path.parent.name, None, None, kind) for text, _ in _texts(path)]
    return lines


def _texts(path: Path) -> Iterator[tuple[str, dict]]:
    for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
        for row in block["examples"].splitlines():
            if row.strip().startswith("- "):
                yield row.strip()[2:], block


def read_pairs(path: Path = PAIRS) -> dict[str, str]:
    """Of each translation the English message that it says in other words: text, language and English on a row."""
    rows = (row.split("\t") for row in path.read_text(encoding="utf-8").splitlines())
    return {text: english for text, _, english in rows}


def targets(lines: list[Line], labels: list[str]) -> NDArray[np.int64]:
    """Shape (n, 4): places of label (twice), form and alarm, UNTAUGHT where there is none."""
    place = {label: i for i, label in enumerate(labels)}
    return np.array(
        [
            (
                *(2 * [UNTAUGHT if line.label is None else place[line.label]]),
                UNTAUGHT if line.form is None else FORMS.index(line.form),
                UNTAUGHT if line.alarm is None else line.alarm,
            )
            for line in lines
        ]
    )


class Joined:
    """Two lines in one message, as people write them: it is about both topics, and as grave as the graver.

    A line about nothing adds no topic; questions and reports together are neither.
    """

    def __init__(self, lines: list[Line], wanted: NDArray[np.int64], nothing: int, chance: random.Random) -> None:
        self._lines, self._wanted, self._nothing, self._chance = lines, wanted, nothing, chance
        self._short: dict[str, list[int]] = {}
        for place, line in enumerate(lines):
            if len(line.text) < _SHORT:
                self._short.setdefault(line.language, []).append(place)

    def one_pass(self, share: float) -> tuple[list[str], NDArray[np.int64]]:
        """All texts with what they teach, `share` of the shorter ones joined with another of their language."""
        texts, wanted = [line.text for line in self._lines], self._wanted.copy()
        for place, line in enumerate(self._lines):
            if len(line.text) < _JOINED_BELOW and self._chance.random() < share:
                other = self._chance.choice(self._short.get(line.language) or [place])
                texts[place] = self._text(line, self._lines[other])
                wanted[place] = self._both(self._wanted[place], self._wanted[other])
        return texts, wanted

    def _text(self, line: Line, other: Line) -> str:
        first, second = self._chance.sample((line.text, other.text), 2)
        between = self._chance.choice((". ", ". ", "\n", " ", ", ", *_AND.get(line.language, ())))
        return first.rstrip(". ।") + between + second

    def _both(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> tuple[int, int, int, int]:
        labels = [int(one[0]), int(other[0])]
        if UNTAUGHT in labels:
            labels = [UNTAUGHT, UNTAUGHT]
        about = [label for label in labels if label != self._nothing] or labels
        form = int(one[2]) if one[2] == other[2] else UNTAUGHT
        return about[0], about[-1], form, self._graver(int(one[3]), int(other[3]))

    @staticmethod
    def _graver(one: int, other: int) -> int:
        if UNTAUGHT in (one, other):
            return UNTAUGHT
        both_grave = one != other and 0 not in (one, other)
        return ALARMS.index("emergency") if both_grave else max(one, other)


def spoilt(text: str, chance: random.Random) -> str:
    """Without accents, capitals or marks, or with slips of the thumb, each now and then."""
    latin = all(letter < _FIRST_INDIC for letter in text)
    if latin and chance.random() < 0.3:
        text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    if chance.random() < 0.4:
        text = text.lower()
    if chance.random() < 0.3:
        text = "".join(c for c in text if c not in _MARKS)
    if chance.random() < 0.4:
        for _ in range(1 + len(text) // 40):
            text = _slip(text, chance)
    return text


def _slip(text: str, chance: random.Random) -> str:
    if len(text) < 8:
        return text
    at, kind = chance.randrange(1, len(text) - 1), chance.random()
    if text[at] >= _FIRST_INDIC:
        return text
    if kind < 0.35:
        return text[:at] + text[at + 1 :]
    if kind < 0.6:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + (text[at] if kind < 0.8 else chance.choice("aeiounstr")) + text[at:]


class Batches:
    """Texts of similar length together, `size` tokens a batch at the most."""

    def __init__(self, file: ModelFile, size: int, chance: random.Random) -> None:
        self._file, self._size, self._chance = file, size, chance
        self._known: dict[str, list[int]] = {}

    def of(
        self, texts: list[str], order: list[int], noise: float
    ) -> Iterator[tuple[NDArray[np.int64], NDArray[np.bool_], list[int]]]:
        """Ids and which of them are there, shape (texts, longest), and the places of the texts."""
        for start in range(0, len(order), _SORTED_AT_ONCE):
            part = [(self._tokens(texts[i], noise), i) for i in order[start : start + _SORTED_AT_ONCE]]
            groups = list(self._groups(sorted(part, key=lambda pair: len(pair[0]))))
            self._chance.shuffle(groups)
            yield from map(self._padded, groups)

    def _groups(self, part: list[tuple[list[int], int]]) -> Iterator[list[tuple[list[int], int]]]:
        group: list[tuple[list[int], int]] = []
        for pair in part:
            if group and (len(group) + 1) * len(pair[0]) > self._size:
                yield group
                group = []
            group.append(pair)
        if group:
            yield group

    def _tokens(self, text: str, noise: float) -> list[int]:
        if self._chance.random() < noise:
            text = spoilt(text, self._chance)
        if text not in self._known:
            self._known[text] = self._file.tokens(f"query: {normalise(text)}")[:_LONGEST]
        return self._known[text]

    def _padded(self, group: list[tuple[list[int], int]]) -> tuple[NDArray[np.int64], NDArray[np.bool_], list[int]]:
        longest = max(len(ids) for ids, _ in group)
        padded = np.full((len(group), longest), self._file.pad)
        there = np.zeros((len(group), longest), dtype=bool)
        for row, (ids, _) in enumerate(group):
            padded[row, : len(ids)] = ids
            there[row, : len(ids)] = True
        return padded, there, [i for _, i in group]
