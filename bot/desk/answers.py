"""The answers by topic and language as workers read them: for now a preview, nothing can be changed here."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.content.render import Setting
from bot.desk.pages import render
from bot.desk.seat import seated
from bot.model.named import named
from bot.model.staff import Permission

CHANNEL = "web"


async def page(request: Request) -> Response:
    seat = await seated(request, Permission.EDIT_CONTENT)
    library = seat.desk.core.renderer.library
    return render(request, seat.desk, "answers.html", programs=library.programs.values(), topics=library.names.topics)


async def one(request: Request) -> Response:
    seat = await seated(request, Permission.EDIT_CONTENT)
    renderer = seat.desk.core.renderer
    program = renderer.library.programs.get(request.path_params["program"])
    topic = request.path_params["topic"]
    if program is None or topic not in renderer.library.names.topics:
        raise HTTPException(404)
    replies = {
        language: renderer.one(named("answer_topic", topic=topic), Setting(language, program.id, CHANNEL))
        for language in program.languages
    }
    return render(
        request,
        seat.desk,
        "answer.html",
        program=program,
        topic=topic,
        replies=replies,
        entry=program.topics.get(topic),
    )
