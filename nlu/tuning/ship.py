"""Ships the vectors of all training lines again, embedding only what is new: `uv run python -m nlu.tuning.ship`.

For lines that were added since the last tuning; needs no torch. Vectors that were embedded before come from the cache.
"""

from pathlib import Path
from typing import Final

from nlu.embedding.bundled import BundledE5
from nlu.embedding.cached import CachedEmbedder
from nlu.embedding.shipped import SHIPPED_FILE, ship
from nlu.romanised import copy_of
from nlu.tuning.lines import Line, read_lines

CACHE: Final = Path(".models") / "vectors"


def texts_of(lines: list[Line]) -> list[str]:
    """All texts whose vectors are shipped: the lines, and in Latin letters too what stands in Bengali script."""
    return sorted({form for line in lines for form in (line.text, copy_of(line.text)) if form})


def main() -> None:
    """Writes nlu/embedding/vectors.npz; about 40 ms for each line that is new."""
    embedder = CachedEmbedder(BundledE5(), CACHE)
    texts = texts_of(read_lines(Path()))
    ship(texts, embedder.embed(texts), embedder.fingerprint)
    print(f"{len(texts)} vectors in {SHIPPED_FILE.name}")


if __name__ == "__main__":
    main()
