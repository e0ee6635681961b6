"""Reports of hazards of which one message alone does not tell whether somebody is in danger now. Pure."""

from pathlib import Path


def read_undecided(root: Path) -> frozenset[str]:
    """Texts of `root`/nlu/alarms/undecided.txt, one on a row, without the rows of its head; none without the file."""
    path = root / "nlu" / "alarms" / "undecided.txt"
    rows = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return frozenset(row for row in rows if row and not row.startswith("# "))
