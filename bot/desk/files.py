"""What a worker sent: the original as a download, pictures also drawn anew."""

from __future__ import annotations

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.seat import seated
from bot.desk.security import FILE_POLICY
from bot.model.staff import Permission
from bot.services import previews
from bot.services.reading import file_of
from bot.storage.attachments import Attachment

EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/heic": "heic",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/aac": "aac",
    "audio/x-wav": "wav",
    "audio/amr": "amr",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/3gpp": "3gp",
    "video/quicktime": "mov",
    "application/pdf": "pdf",
}
"""Types that are named; everything else is bytes that no program opens by itself."""


async def original(request: Request) -> Response:
    file, content = await _opened(request)
    known = file.media_type in EXTENSIONS
    name = f"handoff-{request.path_params['handoff']}-file-{file.id}.{EXTENSIONS.get(file.media_type or '', 'bin')}"
    return Response(
        content,
        media_type=file.media_type if known else "application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Content-Security-Policy": FILE_POLICY},
    )


async def preview(request: Request) -> Response:
    """Raises NoPreview where it is no picture."""
    _, content = await _opened(request)
    drawn = await anyio.to_thread.run_sync(previews.preview, content)
    return Response(drawn, media_type=previews.MEDIA_TYPE, headers={"Content-Security-Policy": FILE_POLICY})


async def _opened(request: Request) -> tuple[Attachment, bytes]:
    seat = await seated(request, Permission.READ_CASES)
    return await anyio.to_thread.run_sync(
        file_of,
        seat.desk.reader,
        seat.desk.core,
        seat.member,
        request.path_params["handoff"],
        request.path_params["file"],
    )
