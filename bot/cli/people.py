"""`staff add` and `case export`."""

from __future__ import annotations

import getpass
import sys

from rich.console import Console

from bot.bootstrap.failure import CannotGoOn
from bot.bootstrap.staff_tools import staff_tools
from bot.model.staff import NotAllowed, Role
from bot.services.export import export_case
from bot.services.sign_in_limits import SignInLimits
from bot.services.staff_accounts import NameUnusable, SignInFailed, add_staff, authenticate, new_password
from bot.settings import Settings, ask_staff_name
from bot.storage.cases import UnknownCase
from bot.storage.staff import StaffNameTaken


def run_staff_add(settings: Settings, name: str, role: str, console: Console) -> None:
    """Raises CannotGoOn."""
    if role not in tuple(Role):
        raise CannotGoOn(f"no role {role!r}: choose one of {', '.join(Role)}")
    password = new_password()
    try:
        add_staff(staff_tools(settings), name, Role(role), password)
    except StaffNameTaken as error:
        raise CannotGoOn(str(error)) from error
    except NameUnusable as error:
        raise CannotGoOn("a name has 1 to 80 characters") from error
    console.print(f"{name} ({role}) may sign in at /desk with: {password}", markup=False)
    console.print("It is shown only now. It can be changed at the desk.")


def run_case_export(settings: Settings, number: str, form: str) -> None:
    """Raises CannotGoOn."""
    if form != "json":
        raise CannotGoOn(f"format {form!r} is not there yet: use --format json")
    tools = staff_tools(settings)
    name = ask_staff_name() or input("Staff name: ")
    password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    try:
        member = authenticate(tools, SignInLimits(), name, password, "command line")
        print(export_case(tools, tools.reader, member, number))
    except SignInFailed as error:
        raise CannotGoOn("name and password do not fit together") from error
    except NotAllowed as error:
        raise CannotGoOn("this sign-in may not read this case") from error
    except UnknownCase as error:
        raise CannotGoOn(str(error)) from error
