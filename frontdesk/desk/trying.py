"""Who may try a password now. A device that signed in before is counted by itself, so nobody else can lock it out.

All is counted by the e-mail as it was typed, whether or not there is such an account, so refusals tell nothing of that.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass

from fastapi import Request

from frontdesk.allowances import Allowances
from frontdesk.keyed import Keyed
from frontdesk.web.access import address_of
from settings.allowances import (
    CODE_ACCOUNT,
    CODE_HERE,
    SIGN_IN_ACCOUNT,
    SIGN_IN_ADDRESS,
    SIGN_IN_DEVICE,
    SIGN_IN_HERE,
    SIGN_INS,
    Slower,
)

COOKIE = "desk_device_"  # and the first digits of the account's hash: several people may share a device
COMPANY = "company"  # in the place of an account: there it is known only afterwards whose it is
REMEMBERED = 180 * 86_400  # seconds


@dataclass(frozen=True)
class Try:
    """One try: what is counted of it. device: the known device's own name, None for any other."""

    account: str
    address: str
    device: str | None

    @property
    def own(self) -> tuple[Slower, str]:
        """Forgotten with the right password."""
        if self.device is not None:
            return SIGN_IN_DEVICE, f"{self.account}.{self.device}"
        return SIGN_IN_HERE, f"{self.account}.{self.address}"

    @property
    def together(self) -> tuple[tuple[Slower, str], ...]:
        """With others' tries; none for a known device."""
        return () if self.device is not None else ((SIGN_IN_ADDRESS, self.address), (SIGN_IN_ACCOUNT, self.account))


def try_of(request: Request, keyed: Keyed, email: str) -> Try:
    """What a request tries."""
    account = keyed.hash("desk-account", email.strip().lower())
    return Try(account, keyed.address(address_of(request)), _device(request, keyed, account))


def code_kinds(tried: Try, *, recovery: bool) -> tuple[tuple[Slower, str], ...]:
    """What a wrong code of a second factor counts for. A recovery code cannot be guessed: strangers hold it up not."""
    here = (CODE_HERE, f"{tried.account}.{tried.device or tried.address}")
    return (here,) if recovery or tried.device is not None else (here, (CODE_ACCOUNT, tried.account))


async def begin(may: Allowances, tried: Try) -> int:
    """Count the try before its password is looked at; else the seconds until there may be one."""
    kinds = (tried.own, *tried.together)
    await may.refresh(*kinds)
    wait = may.held(*kinds) or may.take((SIGN_INS, tried.device or tried.address))
    if not wait:
        may.failed(*kinds)
    return wait


def succeeded(may: Allowances, tried: Try) -> None:
    """The password was right."""
    may.forget(tried.own)
    may.undo(*tried.together)


def not_looked_at(may: Allowances, tried: Try) -> None:
    """The password was not looked at after all."""
    may.undo(tried.own, *tried.together)


def cookie_name(account: str) -> str:
    """The name of the cookie by which a device is known for an account."""
    return COOKIE + account[:12]


def cookie_value(keyed: Keyed, account: str, device: str | None) -> str:
    """What the device is known by from now on; nobody without the installation's key can make it."""
    name = device or secrets.token_urlsafe(16)
    return f"{name}.{_proof(keyed, account, name)}"


def company_device(request: Request, keyed: Keyed) -> str | None:
    """A device that somebody came in by the company's own sign-in with; None for any other."""
    return _device(request, keyed, COMPANY)


def _device(request: Request, keyed: Keyed, account: str) -> str | None:
    name, _, proof = request.cookies.get(cookie_name(account), "").partition(".")
    known = bool(name) and hmac.compare_digest(proof.encode(), _proof(keyed, account, name).encode())
    return name if known else None


def _proof(keyed: Keyed, account: str, name: str) -> str:
    return keyed.hash("desk-device", f"{account}.{name}")
