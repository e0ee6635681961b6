"""Trains Rasa's model: `python -m nlu.train --domain D --out FOLDER --cache FOLDER`.

Runs inside Rasa's environment, in the project's root. Prints one JSON line on standard output:
{"model": path, "seconds": n}, or {"error": what} with exit code 1.
"""

import argparse
import json
import os
import sys
import time
from contextlib import redirect_stdout
from pathlib import Path

from nlu import quiet


def arguments() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m nlu.train", description=__doc__)
    parser.add_argument("--domain", required=True, help="domain file, as nlu/domain.py builds it")
    parser.add_argument("--out", required=True, help="folder for the model file")
    parser.add_argument("--cache", required=True, help="folder for sentence vectors")
    parser.add_argument("--config", default="config.yml")
    parser.add_argument("--data", nargs="+", default=["nlu/examples", "stories"])
    parser.add_argument("--name", default=None, help="name of the model file, without .tar.gz")
    return parser


def train(options: argparse.Namespace) -> Path:
    """Trains and returns the model's path; raises where anything is missing or contradictory."""
    os.environ["AMPARO_EMBEDDING_CACHE"] = options.cache
    # Rasa's own cache doesn't see the thresholds and would keep training texts a second time.
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    with quiet.importing_rasa():
        from rasa.model_training import train as train_model
        from rasa.shared.core.domain import Domain
    # Rasa trains without a policy, and says nothing, where the domain can't be read.
    Domain.load(options.domain)
    result = train_model(
        domain=options.domain,
        config=options.config,
        training_files=options.data,
        output=options.out,
        fixed_model_name=options.name,
        force_training=True,
    )
    if result.code != 0 or result.model is None:
        raise RuntimeError("nothing was trained: are there examples and rules?")
    return Path(result.model)


def main() -> int:
    """Exit code 0 with the model's path, 1 with the reason."""
    options = arguments().parse_args()
    begun = time.monotonic()
    try:
        # Rasa talks to its user on standard output, which here belongs to the caller.
        with redirect_stdout(sys.stderr):
            model = train(options)
    except (Exception, SystemExit) as error:
        reason = f"{type(error).__name__}: {error.__cause__ or error}"
        print(json.dumps({"error": reason}, ensure_ascii=False))
        return 1
    seconds = round(time.monotonic() - begun, 1)
    print(json.dumps({"model": str(model), "seconds": seconds}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
