"""Training: Rasa's model in Rasa's environment, alarms and languages here; skipped where nothing changed."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.bootstrap import rasa_environment
from bot.bootstrap.failure import CannotGoOn
from bot.bootstrap.fingerprint import RASA_INPUTS, UNDERSTANDING_INPUTS, of_files
from bot.bootstrap.progress import Steps
from bot.content.library import load_library
from bot.settings import ROOT, Settings, child_environment
from bot.understanding.training import train_understanding
from nlu.domain import build_domain, write_domain
from nlu.embedding import CachedEmbedder, load_embedder

KEEP_MODELS = 3


@dataclass(frozen=True)
class Models:
    """Where the trained parts lie. `trained` says whether anything had to be made."""

    rasa_python: Path
    rasa_model: Path
    understanding: Path
    trained: bool


def ensure(settings: Settings, steps: Steps) -> Models:
    """Build and train whatever is missing. Raises CannotGoOn."""
    python = rasa_environment.ensure(ROOT, settings.rasa_folder, steps)
    model, rasa_trained = _rasa(settings, python, steps)
    understanding, trained = _understanding(settings, steps)
    return Models(python, model, understanding, rasa_trained or trained)


def _embedding(settings: Settings) -> str:
    return str(settings.embedding_folder or "")


def _rasa(settings: Settings, python: Path, steps: Steps) -> tuple[Path, bool]:
    library = load_library(ROOT, settings.lines())
    replies = sorted(name for name in library.wordings.ids["en"] if name.startswith("utter_"))
    # A topic is told apart only in languages in which something can be answered.
    languages = library.wordings.whole_languages()
    mark = of_files(ROOT, RASA_INPUTS, extra=" ".join((*replies, *languages)) + _embedding(settings))
    folder = settings.models / "rasa"
    model = folder / f"{mark}.tar.gz"
    if model.exists():
        return model, False
    domain = folder / "domain.yml"
    write_domain(build_domain(library.names.topics, library.names.commands, replies), domain)
    with steps.step("Training Rasa's model"):
        _run_training(settings, python, domain, model, languages)
    _forget_old(folder, model)
    return model, True


def _run_training(settings: Settings, python: Path, domain: Path, model: Path, languages: Sequence[str]) -> None:
    command = [
        str(python),
        "-m",
        "nlu.train",
        "--domain",
        str(domain),
        "--out",
        str(model.parent),
        "--name",
        model.name.removesuffix(".tar.gz"),
        "--cache",
        str(settings.models / "vectors"),
        "--data",
        *(f"nlu/examples/{language}" for language in languages),
        "stories",
    ]
    done = subprocess.run(command, cwd=ROOT, env=rasa_variables(settings), capture_output=True, text=True, check=False)
    try:
        answer = json.loads(done.stdout.strip().splitlines()[-1])
    except (IndexError, ValueError):
        answer = {"error": (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]}
    if done.returncode != 0 or "error" in answer:
        raise CannotGoOn(
            f"training failed: {answer.get('error', 'unknown')}; `uv run amparo content check` may say why"
        )


def rasa_variables(settings: Settings) -> dict[str, str]:
    """What Rasa's process may see: no secret but its own."""
    variables = {
        **child_environment(),
        "OMP_NUM_THREADS": "2",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONUNBUFFERED": "1",
    }
    if settings.embedding_folder:
        variables["AMPARO_EMBEDDING_FOLDER"] = str(settings.embedding_folder)
    return variables


def _understanding(settings: Settings, steps: Steps) -> tuple[Path, bool]:
    mark = of_files(ROOT, UNDERSTANDING_INPUTS, extra=_embedding(settings))
    folder = settings.models / "understanding" / mark
    if (folder / "complete").exists():
        return folder, False
    with steps.step("Training the alarms and the recognition of languages"):
        train_understanding(ROOT, folder, _cached_embedder(settings))
    (folder / "complete").write_text(mark)
    return folder, True


def _cached_embedder(settings: Settings) -> CachedEmbedder:
    return CachedEmbedder(load_embedder(_embedding(settings) or None), settings.models / "vectors")


def _forget_old(folder: Path, newest: Path) -> None:
    """Keep the last models only: each is some megabytes, and a rollback needs one or two."""
    models = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in [path for path in models if path != newest][KEEP_MODELS - 1 :]:
        path.unlink()
