"""`content check` and `content preview`."""

from __future__ import annotations

from datetime import UTC, datetime

from rich.console import Console
from rich.panel import Panel

from bot.bootstrap.build import load_renderer
from bot.bootstrap.failure import CannotGoOn
from bot.content.check import check_content
from bot.content.checks.finding import Level
from bot.content.render import Setting
from bot.content.wordings import ContentUnusable
from bot.model.message import Reply
from bot.model.named import named
from bot.settings import ROOT, Settings

CHANNELS = ("web", "telegram", "terminal")


def run_check(console: Console) -> int:
    """Prints each finding; 1 where there is an error."""
    try:
        findings = check_content(ROOT, datetime.now(UTC).date())
    except ContentUnusable as error:
        raise CannotGoOn(str(error)) from error
    for finding in findings:
        console.print(finding.shown(ROOT), soft_wrap=True, markup=False)
    errors = sum(finding.level is Level.ERROR for finding in findings)
    console.print(f"{errors} errors, {len(findings) - errors} warnings")
    return 1 if errors else 0


def run_preview(settings: Settings, article: str, language: str, program: str | None, console: Console) -> None:
    """Raises CannotGoOn for an unknown topic, program or language."""
    renderer = load_renderer(settings, demo=False)
    chosen = program or settings.program
    if article not in renderer.library.names.topics:
        raise CannotGoOn(f"no topic {article!r}: see knowledge/topics.yml")
    if chosen not in renderer.library.programs:
        raise CannotGoOn(f"no program {chosen!r}: there are {', '.join(renderer.library.programs)}")
    if language not in renderer.library.programs[chosen].languages:
        raise CannotGoOn(
            f"{chosen} has no {language!r}: it has {', '.join(renderer.library.programs[chosen].languages)}"
        )
    for channel in CHANNELS:
        reply = renderer.one(named("answer_topic", topic=article), Setting(language, chosen, channel))
        console.print(Panel(_as_shown(reply, channel), title=channel, expand=False), markup=False)


def _as_shown(reply: Reply, channel: str) -> str:
    if channel == "terminal":
        return "\n".join([reply.text, "", *(f"  {n}. {b.label}" for n, b in enumerate(reply.buttons, 1))])
    return "\n".join([reply.text, "", "  ".join(f"[ {b.label} ]" for b in reply.buttons)])
