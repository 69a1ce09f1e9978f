"""Keyed hashes: what must be recognised again but not kept in clear (addresses, codes, persons)."""

from __future__ import annotations

import hashlib
import hmac

from frontdesk.addresses import network


class Keyed:
    """Hashes with the installation's key; `purpose` keeps equal values of different kinds apart."""

    def __init__(self, app_key: str) -> None:
        self._key = app_key.encode()

    def digest(self, purpose: str, value: str) -> bytes:
        """32 bytes that nobody without the key can make."""
        return hmac.new(self._key, f"{purpose}\0{value}".encode(), hashlib.sha256).digest()

    def hash(self, purpose: str, value: str) -> str:
        """The same as 64 hexadecimal digits."""
        return self.digest(purpose, value).hex()

    def crowd(self, client: str, contract: str | None) -> str:
        """The key of those a visitor shares limits with: the people of a proven contract, else everybody at the network
        address. So strangers of the same network do not use up the limits of somebody who has proved who they are.
        """
        return self.address(client) if contract is None else self.hash("crowd", contract)

    def address(self, client: str) -> str:
        """The hash of a network address; IPv6 by its /64, since one visitor has all of that."""
        return self.hash("address", network(client, 32, 64) or client)
