"""The keys with which a host page's server signs who its visitor is; each with its id, so that keys can be rotated."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from settings.json_text import json_or_file

SHORTEST_KEY = 32  # bytes; RFC 7518 asks HS256 keys to be as long as the hash
SHORTEST_RSA = 2048  # bits


@dataclass(frozen=True)
class HostKey:
    """alg: HS256 (key is the shared secret) or RS256 (key is the public key in PEM). The token cannot choose it."""

    kid: str
    alg: str
    key: str = field(repr=False)


def read_host_keys(text: str) -> Mapping[str, tuple[HostKey, ...]]:
    """Keys by provider from JSON, or from the file of that name: {provider: [{kid, alg, key or pem}]}.

    Raises ValueError with what is wrong, never with a key.
    """
    content = json_or_file(text)
    if not isinstance(content, dict):
        raise ValueError("must be an object of lists of keys by provider")
    return {provider: _keys(provider, entries) for provider, entries in content.items()}


def _keys(provider: str, entries: object) -> tuple[HostKey, ...]:
    if not isinstance(entries, list):
        raise ValueError(f"{provider}: must be a list of keys")
    keys = tuple(_key(f"{provider}[{index}]", entry) for index, entry in enumerate(entries))
    if len({key.kid for key in keys}) < len(keys):
        raise ValueError(f"{provider}: two keys have the same kid")
    return keys


def _key(where: str, entry: object) -> HostKey:
    if not isinstance(entry, dict) or not isinstance(entry.get("kid"), str) or not entry["kid"]:
        raise ValueError(f"{where}: must be an object with a kid")
    if entry.get("alg") == "HS256":
        return HostKey(entry["kid"], "HS256", _shared_secret(where, entry.get("key")))
    if entry.get("alg") == "RS256":
        return HostKey(entry["kid"], "RS256", _public_key(where, entry.get("pem")))
    raise ValueError(f"{where}: alg must be HS256 or RS256")


def _shared_secret(where: str, key: object) -> str:
    if not isinstance(key, str) or len(key.encode()) < SHORTEST_KEY:
        raise ValueError(f"{where}: key must have at least {SHORTEST_KEY} bytes")
    return key


def _public_key(where: str, pem: object) -> str:
    try:
        loaded = load_pem_public_key(pem.encode() if isinstance(pem, str) else b"")
    except ValueError:
        raise ValueError(f"{where}: pem must be a public key in PEM") from None
    if not isinstance(loaded, RSAPublicKey) or loaded.key_size < SHORTEST_RSA:
        raise ValueError(f"{where}: pem must be an RSA key of at least {SHORTEST_RSA} bits")
    return str(pem)


def demo_host_keys(secret: str, providers: Iterable[str]) -> dict[str, tuple[HostKey, ...]]:
    """One key a provider for the demo pages, each derived from the installation's demo secret."""
    return {
        provider: (HostKey("demo", "HS256", hmac.new(secret.encode(), provider.encode(), hashlib.sha256).hexdigest()),)
        for provider in providers
    }
