"""The second factor: six digits of an authenticator (TOTP, RFC 6238), or one of ten recovery codes, each taken once.

The secret is stored encrypted with a key made from APP_KEY, recovery codes as keyed hashes.
"""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime

import pyotp
import segno
from markupsafe import Markup
from sqlalchemy import Connection, delete, insert, update

from frontdesk.desk import accounts
from frontdesk.keyed import Keyed
from frontdesk.records import Account
from frontdesk.sealed import seal, unseal
from frontdesk.tables import recovery_codes

STEP = 30  # seconds that a code is shown
LEEWAY = 1  # steps that a clock may be wrong
RECOVERY_CODES = 10
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that looks like another
RECOVERY_LENGTH = 12  # 59 bits, which cannot be guessed


def new_secret() -> str:
    """For an authenticator that is to be set up."""
    return pyotp.random_base32()


def address(secret: str, email: str, issuer: str) -> str:
    """What an authenticator reads: `otpauth://totp/...`."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=issuer)


def picture(text: str) -> Markup:
    """A QR code as an SVG to stand in a page; dark on white, whatever the page's colours."""
    drawn = segno.make(text, error="m").svg_inline(scale=5, border=4, dark="#000", light="#fff")
    return Markup(drawn)  # noqa: S704  made of squares alone


def set_up(db: Connection, keyed: Keyed, agent_id: int, secret: str, code: str, at: datetime) -> list[str] | None:
    """Keep the secret if the code is one of it; the recovery codes, which are shown only now. None for a wrong code."""
    step = _step_of(secret, code, at)
    if step is None:
        return None
    accounts.set_second_factor(db, agent_id, seal(keyed, _purpose(agent_id), secret), step)
    return new_recovery_codes(db, keyed, agent_id)


def remove(db: Connection, agent_id: int) -> None:
    """The password alone is asked for from now on."""
    accounts.set_second_factor(db, agent_id, None, None)
    db.execute(delete(recovery_codes).where(recovery_codes.c.agent_id == agent_id))


def new_recovery_codes(db: Connection, keyed: Keyed, agent_id: int) -> list[str]:
    """Ten codes in place of those there were."""
    db.execute(delete(recovery_codes).where(recovery_codes.c.agent_id == agent_id))
    codes = ["".join(secrets.choice(ALPHABET) for _ in range(RECOVERY_LENGTH)) for _ in range(RECOVERY_CODES)]
    hashed = [{"agent_id": agent_id, "code_hash": _hash(keyed, agent_id, code)} for code in codes]
    db.execute(insert(recovery_codes), hashed)
    return ["-".join(code[start : start + 4] for start in range(0, RECOVERY_LENGTH, 4)) for code in codes]


def is_recovery(code: str) -> bool:
    """Whether it has the form of a recovery code rather than of an authenticator's."""
    return len(_plain(code)) == RECOVERY_LENGTH


def take(db: Connection, keyed: Keyed, account: Account, code: str, at: datetime) -> bool:
    """Use up a code; of two who try the same one gets in."""
    if is_recovery(code):
        unused = recovery_codes.c.used_at.is_(None) & (recovery_codes.c.agent_id == account.id)
        same = recovery_codes.c.code_hash == _hash(keyed, account.id, _plain(code))
        return db.execute(update(recovery_codes).where(unused, same).values(used_at=at)).rowcount == 1
    secret = _secret(keyed, account)
    step = None if secret is None else _step_of(secret, code, at, after=account.totp_step)
    return step is not None and accounts.take_step(db, account.id, step)


def _step_of(secret: str, code: str, at: datetime, *, after: int | None = None) -> int | None:
    """The step whose code it is, later than `after`; None where it is of none."""
    now, plain = int(at.timestamp()) // STEP, _plain(code)
    for step in range(now - LEEWAY, now + LEEWAY + 1):
        right = pyotp.TOTP(secret).at(step * STEP)
        if (after is None or step > after) and hmac.compare_digest(right.encode(), plain.encode()):
            return step
    return None


def _secret(keyed: Keyed, account: Account) -> str | None:
    """None without a second factor, and where APP_KEY is another one than when it was set up."""
    return unseal(keyed, _purpose(account.id), account.totp_secret) if account.totp_secret else None


def _plain(code: str) -> str:
    return code.replace("-", "").replace(" ", "").lower()


def _hash(keyed: Keyed, agent_id: int, code: str) -> str:
    return keyed.hash("desk-recovery", f"{agent_id}.{code}")


def _purpose(agent_id: int) -> str:
    return f"desk-totp.{agent_id}"
