"""What must be read again, but by nobody else: encrypted with a key made from the installation's, for one purpose."""

from __future__ import annotations

import base64
from datetime import timedelta

from cryptography.fernet import Fernet, InvalidToken

from frontdesk.keyed import Keyed


def seal(keyed: Keyed, purpose: str, text: str) -> str:
    """The text, encrypted and safe from change."""
    return _box(keyed, purpose).encrypt(text.encode()).decode()


def unseal(keyed: Keyed, purpose: str, sealed: str, longest: timedelta | None = None) -> str | None:
    """The text; None where it was sealed with another key or for another purpose, was changed, or is too old."""
    try:
        return _box(keyed, purpose).decrypt(sealed.encode(), None if longest is None else longest.seconds).decode()
    except (InvalidToken, UnicodeError):
        return None


def _box(keyed: Keyed, purpose: str) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(keyed.digest("sealed", purpose)))
