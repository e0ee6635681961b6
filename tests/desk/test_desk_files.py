"""Files of workers: opened for readers only, harmless in the browser, pictures without their hidden data."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable

import pytest
from PIL import Image

from bot.model.message import MessageKind
from bot.services import case_work, files, previews
from bot.storage import attachments, handoffs
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_world import World

pytestmark = pytest.mark.anyio
GPS = 0x8825
ORIENTATION = 0x0112
PAGE = b"<!doctype html><html><script>alert(document.cookie)</script></html>"


def photo(*, turned: bool = False, size: tuple[int, int] = (40, 20)) -> bytes:
    """A JPEG that says where it was taken."""
    image = Image.new("RGB", size, (120, 160, 90))
    exif = Image.Exif()
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (26.0, 25.0, 7.0)
    exif[ORIENTATION] = 6 if turned else 1
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


async def sent(world: World, content: bytes, kind: MessageKind = MessageKind.PHOTO) -> tuple[int, int]:
    """A file in the chat of `pay`, held by Ana: (handoff, file)."""
    handoff = world.pay.handoff().id
    await case_work.claim(world.acting("Ana"), handoff)
    received = await world.pay.sends("", kind, file_id="AgACAgQ", file_size=len(content))
    await world.pay.turns(received.conversation)
    with world.core.db.read() as db:
        noted = attachments.of_vault(db, world.core.keys, handoffs.vault_of(db, handoff))[-1]
    files.store(world.core, noted, content)
    return handoff, noted.id


async def test_original_comes_back_byte_for_byte_as_a_download(ana: DeskBrowser, world: World) -> None:
    content = photo()
    handoff, file = await sent(world, content)
    page = await ana.opens(f"/handoffs/{handoff}/files/{file}")
    assert hashlib.sha256(page.content).digest() == hashlib.sha256(content).digest()
    assert page.headers["content-type"] == "image/jpeg"
    assert page.headers["content-disposition"] == f'attachment; filename="handoff-{handoff}-file-{file}.jpg"'
    assert page.headers["content-security-policy"].startswith("default-src 'none'; sandbox")
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["cache-control"] == "no-store"
    assert ("Ana", "opened_file") in world.traces(world.handoff(handoff))


async def test_file_lies_sealed_on_the_disk(world: World) -> None:
    content = photo()
    _, file = await sent(world, content)
    sealed = files.sealed_path(world.core, file).read_bytes()
    assert content[:100] not in sealed
    assert b"JFIF" not in sealed


async def test_preview_carries_no_place_and_stands_upright(ana: DeskBrowser, world: World) -> None:
    content = photo(turned=True)
    with Image.open(io.BytesIO(content)) as original:
        assert original.getexif().get_ifd(GPS)
    handoff, file = await sent(world, content)
    page = await ana.opens(f"/handoffs/{handoff}/files/{file}/preview")
    with Image.open(io.BytesIO(page.content)) as drawn:
        assert not drawn.getexif()
        assert drawn.size == (20, 40)
    assert f'src="/desk/handoffs/{handoff}/files/{file}/preview"' in (await ana.opens(f"/handoffs/{handoff}")).text


async def test_web_page_sent_as_a_photo_is_bytes_only(ana: DeskBrowser, world: World) -> None:
    handoff, file = await sent(world, PAGE)
    page = await ana.opens(f"/handoffs/{handoff}/files/{file}")
    assert page.headers["content-type"] == "application/octet-stream"
    assert page.headers["content-disposition"].endswith('.bin"')
    assert (await ana.opens(f"/handoffs/{handoff}/files/{file}/preview")).status_code == 404
    assert "/preview" not in (await ana.opens(f"/handoffs/{handoff}")).text


async def test_voice_message_can_be_played(ana: DeskBrowser, world: World) -> None:
    handoff, _ = await sent(
        world, b"OggS\x00\x02" + b"\x00" * 20 + b"\x01\x1eOpusHead" + b"\x00" * 300, MessageKind.VOICE
    )
    page = await ana.opens(f"/handoffs/{handoff}")
    assert "<audio controls" in page.text


async def test_file_of_another_case_is_not_found(ana: DeskBrowser, world: World) -> None:
    _, file = await sent(world, photo())
    other = world.fire.handoff().id
    assert (await ana.opens(f"/handoffs/{other}/files/{file}")).status_code == 404
    assert (await ana.opens(f"/handoffs/{other}/files/999")).status_code == 404


async def test_file_that_was_not_fetched_yet_says_so(ana: DeskBrowser, world: World) -> None:
    handoff = world.pay.handoff().id
    await case_work.claim(world.acting("Ana"), handoff)
    received = await world.pay.sends("", MessageKind.PHOTO, file_id="AgACAgQ", file_size=9)
    await world.pay.turns(received.conversation)
    await ana.opens(f"/handoffs/{handoff}")
    assert "Not here yet" in ana.text


@pytest.mark.parametrize("name", ["Root", "Tere"])
async def test_no_file_for_other_roles(visit: Callable[[], DeskBrowser], world: World, name: str) -> None:
    handoff, file = await sent(world, photo())
    browser = visit()
    await browser.signs_in(name)
    assert (await browser.opens(f"/handoffs/{handoff}/files/{file}")).status_code == 403
    assert (await browser.opens(f"/handoffs/{handoff}/files/{file}/preview")).status_code == 403


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
async def test_small_file_with_too_many_pixels_is_not_unpacked() -> None:
    out = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000
    with pytest.raises(previews.NoPreview):
        previews.preview(out.getvalue())


async def test_large_picture_is_drawn_smaller() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (3000, 1500), (1, 2, 3, 4)).save(out, "PNG")
    with Image.open(io.BytesIO(previews.preview(out.getvalue()))) as drawn:
        assert drawn.size == (1600, 800)
