"""Accounts and sessions: what a stranger learns, how long a session lives, what ends it."""

from __future__ import annotations

import statistics
import time

import pytest
from sqlalchemy import select

from bot.model.staff import Role
from bot.services import staff_accounts, staff_care
from bot.services.sign_in_limits import LONGEST_WAIT, REMEMBERED, SignInLimits, TooManyTries
from bot.services.staff_accounts import NameUnusable, PasswordTooWeak, SignInFailed
from bot.storage import staff, tables
from bot.storage.staff import StaffNameTaken
from tests.fakes.desk_world import BLUE_HERON, PASSWORD, World

ADDRESS = "192.0.2.7"


def sign_in(
    world: World, name: str = "Ana", password: str = PASSWORD, limits: SignInLimits | None = None
) -> staff_accounts.Session:
    return staff_accounts.sign_in(world.core, limits or SignInLimits(), name, password, ADDRESS)


def test_session_token_is_stored_as_a_hash_only(world: World) -> None:
    session = sign_in(world)
    with world.core.db.read() as db:
        row = db.execute(select(tables.staff_sessions)).one()
    assert session.token.encode() not in b"".join(v for v in row if isinstance(v, bytes))
    assert session.token not in str(row)
    found = staff_accounts.session_of(world.core, session.token, used=True)
    assert found is not None
    assert found.member.name == "Ana"


@pytest.mark.parametrize(
    ("name", "password"), [("Ana", "wrong-password-1"), ("Nobody", PASSWORD), ("", ""), ("Ana", "x" * 10_000)]
)
def test_wrong_sign_ins_fail_alike(world: World, name: str, password: str) -> None:
    with pytest.raises(SignInFailed) as failed:
        sign_in(world, name, password)
    assert str(failed.value) == ""


def test_unknown_name_takes_as_long_as_a_known_one(world: World) -> None:
    def seconds(name: str) -> float:
        begun = time.process_time()
        with pytest.raises(SignInFailed):
            sign_in(world, name, "wrong-password-1")
        return time.process_time() - begun

    known = statistics.median(seconds("Ana") for _ in range(3))
    unknown = statistics.median(seconds("Nobody") for _ in range(3))
    assert 0.5 < unknown / known < 2


def test_disabled_account_cannot_sign_in_and_loses_its_sessions(world: World) -> None:
    session = sign_in(world)
    staff_care.disable(world.core, world.member("Root"), world.member("Ana").id, disabled=True)
    assert staff_accounts.session_of(world.core, session.token, used=True) is None
    with pytest.raises(SignInFailed):
        sign_in(world)


def test_account_from_before_names_were_tidied_can_still_sign_in(world: World) -> None:
    with world.core.db.write() as db:
        _, hashed = staff.by_name(db, "Ana") or (None, "")
        staff.add(db, "Ana  \uff2daria", Role.INVESTIGATOR, hashed, world.clock())
    assert sign_in(world, "Ana  \uff2daria").member.name == "Ana  \uff2daria"
    with pytest.raises(SignInFailed):
        sign_in(world, "Ana Maria")


def test_session_ends_after_half_an_hour_without_use(world: World) -> None:
    token = sign_in(world).token
    world.clock.forward(minutes=29)
    assert staff_accounts.session_of(world.core, token, used=True)
    world.clock.forward(minutes=29)
    assert staff_accounts.session_of(world.core, token, used=True)
    world.clock.forward(minutes=31)
    assert staff_accounts.session_of(world.core, token, used=True) is None


def test_polling_keeps_no_session_alive(world: World) -> None:
    token = sign_in(world).token
    for _ in range(3):
        world.clock.forward(minutes=9)
        assert staff_accounts.session_of(world.core, token, used=False)
    world.clock.forward(minutes=4)
    assert staff_accounts.session_of(world.core, token, used=False) is None


def test_session_ends_after_twelve_hours_of_use(world: World) -> None:
    token = sign_in(world).token
    for _ in range(35):
        world.clock.forward(minutes=20)
        assert staff_accounts.session_of(world.core, token, used=True)
    world.clock.forward(minutes=21)
    assert staff_accounts.session_of(world.core, token, used=True) is None


def test_sign_out_ends_the_session(world: World) -> None:
    token = sign_in(world).token
    staff_accounts.sign_out(world.core, token)
    assert staff_accounts.session_of(world.core, token, used=True) is None


def test_new_password_ends_all_sessions(world: World) -> None:
    session = sign_in(world)
    staff_accounts.change_password(world.core, SignInLimits(), session.member, PASSWORD, "nine-green-rivers", ADDRESS)
    assert staff_accounts.session_of(world.core, session.token, used=True) is None
    with pytest.raises(SignInFailed):
        sign_in(world)
    assert sign_in(world, password="nine-green-rivers")


@pytest.mark.parametrize("password", ["short", "x" * 257, "Administrator"])
def test_weak_password_is_refused(world: World, password: str) -> None:
    with pytest.raises(PasswordTooWeak):
        staff_accounts.add_staff(world.core, "administrator", Role.ADMINISTRATOR, password)


def test_generated_passwords_differ_and_are_long(world: World) -> None:
    made = {staff_accounts.new_password() for _ in range(50)}
    assert len(made) == 50
    assert all(len(password) == 23 for password in made)


def test_names_are_unique_and_not_empty(world: World) -> None:
    with pytest.raises(StaffNameTaken):
        staff_accounts.add_staff(world.core, " Ana ", Role.TRAINER, PASSWORD)
    with pytest.raises(NameUnusable):
        staff_accounts.add_staff(world.core, "  ", Role.TRAINER, PASSWORD)


@pytest.mark.parametrize("name", ["\u202eana", "An\u200ba", "Ana\x00", "A\u00adna"])
def test_names_have_no_signs_that_cannot_be_seen(world: World, name: str) -> None:
    with pytest.raises(NameUnusable):
        staff_accounts.add_staff(world.core, name, Role.INVESTIGATOR, PASSWORD)


def test_a_name_that_looks_like_another_is_the_other(world: World) -> None:
    with pytest.raises(StaffNameTaken):
        staff_accounts.add_staff(world.core, " \uff21na\u00a0", Role.INVESTIGATOR, PASSWORD)
    assert sign_in(world, "\uff21na ").member.name == "Ana"


def test_wait_grows_with_each_failure_of_a_name(world: World) -> None:
    limits, waits = SignInLimits(), []
    for _ in range(14):
        try:
            limits.begin(("name:ana",), world.clock())
        except TooManyTries as error:
            waits.append(error.seconds)
            world.clock.forward(seconds=error.seconds)
            limits.begin(("name:ana",), world.clock())
    assert waits[:4] == [2, 4, 8, 16]
    assert max(waits) <= LONGEST_WAIT.total_seconds()


def test_right_password_during_the_wait_is_not_even_tried(world: World) -> None:
    limits = SignInLimits()
    for _ in range(5):
        with pytest.raises(SignInFailed):
            sign_in(world, password="wrong-password-1", limits=limits)
    with pytest.raises(TooManyTries):
        sign_in(world, limits=limits)
    world.clock.forward(seconds=3)
    assert sign_in(world, limits=limits)


def test_one_address_cannot_try_many_names(world: World) -> None:
    limits = SignInLimits()
    for number in range(20):
        limits.begin((f"name:n{number}", f"address:{ADDRESS}"), world.clock())
    with pytest.raises(TooManyTries):
        limits.begin(("name:fresh", f"address:{ADDRESS}"), world.clock())
    limits.begin(("name:fresh", "address:192.0.2.8"), world.clock())


def test_memory_of_tries_is_bounded(world: World) -> None:
    limits = SignInLimits()
    for number in range(REMEMBERED + 50):
        limits.begin((f"name:n{number}",), world.clock())
    assert len(limits._tries) == REMEMBERED


def test_last_administrator_and_own_account_stay(world: World) -> None:
    root = world.member("Root")
    with pytest.raises(staff_care.OwnAccount):
        staff_care.disable(world.core, root, root.id, disabled=True)
    second = staff_care.add(world.core, root, "Second", Role.ADMINISTRATOR).member
    staff_care.disable(world.core, second, root.id, disabled=True)
    # A session of the one who was just disabled may still be about to act.
    with pytest.raises(staff_care.LastAdministrator):
        staff_care.disable(world.core, root, second.id, disabled=True)
    assert not world.member("Second").disabled


def test_conflict_needs_a_workplace_of_a_registry(world: World) -> None:
    root, ben = world.member("Root"), world.member("Ben")
    with pytest.raises(staff_care.UnknownWorkplace):
        staff_care.add_conflict(world.core, root, ben.id, "Somewhere else")
    staff_care.add_conflict(world.core, root, ben.id, BLUE_HERON.upper())
    assert world.member("Ben").conflicts == {BLUE_HERON}
    staff_care.remove_conflict(world.core, root, ben.id, BLUE_HERON)
    assert world.member("Ben").conflicts == frozenset()
