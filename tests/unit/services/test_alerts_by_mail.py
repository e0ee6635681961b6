"""Alerts by a real mail server: what stands in them, and that they travel encrypted."""

from __future__ import annotations

import shutil
import ssl
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.conftest import IN_CI
from tests.fakes.alert_destinations import mailer, only, send
from tests.fakes.desk_world import World
from tests.fakes.mail_server import Postbox, certificate, mail_server

pytestmark = pytest.mark.anyio


async def test_mail_carries_number_urgency_and_links_and_no_word_of_the_worker(world: World) -> None:
    postbox, handoff = Postbox(), world.fire.handoff().id
    only(world, handoff)
    async with mail_server(postbox) as port:
        assert await send(world, mailer(port)) == 1
    mail = postbox.mails[0]
    lines = mail.get_content().split()
    assert mail["Subject"] == f"Amparo: P0 waits, number {handoff}"
    assert mail["To"] == "duty@example.org"
    assert f"https://desk.example.org/desk/handoffs/{handoff}" in lines
    assert "https://desk.example.org/desk/ack" in lines
    everything = _everything(mail)
    for secret in ("fire", "packing", "trapped", "chat-fire", "emergency", "alarm", world.fire.conversation.id):
        assert secret not in everything.lower()


def _everything(mail: EmailMessage) -> str:
    return f"{mail.as_string()}\n{mail.get_content()}"


async def test_dead_server_is_no_error_of_the_round(world: World) -> None:
    assert await send(world, mailer(9)) == 0


@pytest.fixture(scope="module")
def keypair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    if not IN_CI and shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate: apt-get install openssl")
    return certificate(tmp_path_factory.mktemp("certificate"))


def server_tls(keypair: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*keypair)
    return context


async def test_mail_goes_by_starttls_with_sign_in(world: World, keypair: tuple[Path, Path]) -> None:
    postbox, trusted = Postbox(), ssl.create_default_context(cafile=str(keypair[0]))
    only(world, world.fire.handoff().id)
    async with mail_server(postbox, server_tls(keypair), ("amparo", "mail-secret")) as port:
        wrong = mailer(port, tls=True, certificates=trusted, user="amparo", password="not-it")
        assert await send(world, wrong) == 0
        world.clock.forward(minutes=1)
        right = mailer(port, tls=True, certificates=trusted, user="amparo", password="mail-secret")
        assert await send(world, right) == 1
    assert postbox.encrypted == [True]


async def test_certificate_that_nobody_signed_is_refused(world: World, keypair: tuple[Path, Path]) -> None:
    postbox = Postbox()
    async with mail_server(postbox, server_tls(keypair)) as port:
        assert await send(world, mailer(port, tls=True)) == 0
    assert postbox.mails == []


async def test_server_without_starttls_gets_nothing_where_it_is_demanded(world: World) -> None:
    postbox = Postbox()
    async with mail_server(postbox) as port:
        assert await send(world, mailer(port, tls=True)) == 0
    assert postbox.mails == []
