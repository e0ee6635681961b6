"""Writes the conversations of this folder from the running system: `uv run python docs/transcripts/make.py`."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.system.running import RunningAmparo
from tests.system.scripts import english, spanish
from tests.system.test_whole_conversation import whole_conversation

HERE = Path(__file__).parent
CODES = ((r"\bA\d\d-[2-9A-Z]{5}\b", "A26-XXXXX"), (r"\b[2-9A-Z]{4}(-[2-9A-Z]{4}){2}\b", "XXXX-XXXX-XXXX"))
"""They differ each time."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        amparo = RunningAmparo(Path(folder)).start()
        try:
            for script in (english(), spanish()):
                worker, _ = whole_conversation(amparo, script)
                text = "\n".join(worker.transcript) + "\n"
                for code, shown in CODES:
                    text = re.sub(code, shown, text)
                (HERE / f"{script.language}.txt").write_text(text, encoding="utf-8")
        finally:
            amparo.stop()


if __name__ == "__main__":
    main()
