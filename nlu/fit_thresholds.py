"""Refits the thresholds on the development files: `python -m nlu.fit_thresholds --model FILE --cache FOLDER`.

Runs inside Rasa's environment, in the project's root. Looks for the thresholds with which most
lines get the right act, of those that ask back in at most 10 % of lines and answer at most 5 %
of what is about nothing. Prints JSON; `--write` puts the values into `nlu/thresholds.yml`.
"""

import argparse
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nlu.decision import Heard, Scored
from nlu.embedding import CachedEmbedder, encode_vector, shared_embedder
from nlu.fitting import Line, fit, score
from nlu.labels import read_labels
from nlu.thresholds import DEFAULT_PATH, Thresholds, read_thresholds

LANGUAGES = ("en", "es")
"""In which Amparo answers."""


def read_lines(model: Path, files: Iterable[Path], cache: Path) -> dict[str, list[Line]]:
    """Runs the model over the files; lines by language. Alarms are not the model's to find."""
    from nlu import quiet

    with quiet.importing_rasa():
        from rasa.core.agent import Agent
        from rasa.core.channels.channel import UserMessage
        from rasa.shared.core.trackers import DialogueStateTracker

    processor = Agent.load(model).processor
    if processor is None:
        raise FileNotFoundError(f"no model at {model}")
    nobody = DialogueStateTracker.from_events("", [])
    by_language: dict[str, list[Line]] = {}
    entries = _entries(files)
    vectors = CachedEmbedder(shared_embedder(), cache).embed([entry["text"] for entry in entries])
    for entry, vector in zip(entries, vectors, strict=True):
        message = UserMessage(text=entry["text"], metadata={"embedding": encode_vector(vector)})
        parsed = processor._parse_message_with_graph(message, nobody, only_output_properties=False)
        by_language.setdefault(entry["language"], []).append(_line(entry, parsed))
    return by_language


def _entries(files: Iterable[Path]) -> list[dict[str, Any]]:
    rows = [json.loads(row) for file in files for row in file.read_text("utf-8").splitlines() if row]
    return [row for row in rows if not row["expect"].startswith("alarm:")]


def _line(entry: dict[str, Any], parsed: dict[str, Any]) -> Line:
    names = [entry["expect"], *entry.get("also", [])]
    right = frozenset(name.rpartition(":")[2] for name in names)
    ranking = tuple(Scored(label, p) for label, p in parsed["label_ranking"])
    return Line(Heard(entry["text"], ranking, parsed["form"]), right, entry.get("form", "other"))


def write(fitted: Thresholds, path: Path) -> None:
    """Replaces the fitted values in the file, its comments untouched."""
    text = path.read_text("utf-8")
    for name in ("topic", "doubt", "command", "none", "option", "report", "told"):
        value = f"{getattr(fitted, name):g}"
        text = re.sub(rf"(?m)^(  {name}: )[0-9.]+", rf"\g<1>{value}", text, count=1)
    path.write_text(text, "utf-8")


def main() -> int:
    """Prints thresholds and scores before and after as JSON."""
    parser = argparse.ArgumentParser(prog="python -m nlu.fit_thresholds", description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True, help="folder for sentence vectors")
    parser.add_argument("--files", type=Path, nargs="*", help="default: those of LANGUAGES")
    parser.add_argument("--labels", type=Path, default=Path("knowledge/topics.yml"))
    parser.add_argument("--write", action="store_true", help="change nlu/thresholds.yml")
    options = parser.parse_args()
    files = options.files or [Path(f"tests/evaluation/{language}/dev.jsonl") for language in LANGUAGES]
    labels, before = read_labels(options.labels), read_thresholds().default
    by_language = read_lines(options.model, files, options.cache)
    lines = [line for group in by_language.values() for line in group]
    after = fit(lines, labels, before)
    if options.write:
        write(after, DEFAULT_PATH)
    groups = {"all": lines, **by_language}
    report = {
        "thresholds": vars(after),
        "before": {name: vars(score(group, labels, before)) for name, group in groups.items()},
        "after": {name: vars(score(group, labels, after)) for name, group in groups.items()},
    }
    print(json.dumps(report, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
