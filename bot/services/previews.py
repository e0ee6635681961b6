"""Pictures for the desk, drawn anew: no hidden data (GPS, device), no trick of a file format reaches the browser."""

from __future__ import annotations

import io

from PIL import Image, ImageOps

LONGEST_SIDE = 1600
MOST_PIXELS = 60_000_000
"""Above this a small file could fill the memory when it is unpacked."""

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
PREVIEWED = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
MEDIA_TYPE = "image/jpeg"


class NoPreview(ValueError):
    """Not a picture that can be drawn."""


def preview(content: bytes) -> bytes:
    """The picture as a new JPEG of at most 1600 pixels a side. Raises NoPreview."""
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise NoPreview("too many pixels")
            return _drawn(image)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise NoPreview(type(error).__name__) from error


def _drawn(image: Image.Image) -> bytes:
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    # The turn that a camera noted has to be done before its note is left out.
    upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=85)
    return out.getvalue()
