"""The company's own sign-in (OpenID Connect, authorization code with PKCE): where to send people, and who came back.

Nothing of it is believed that is not signed by its keys for this desk and this sign-in. Every wait for it ends.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

import httpx
from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from frontdesk.clock import Now
from frontdesk.threads import Threads
from settings import limits, parse
from settings.company_sign_in import CompanySignIn as Settings

ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]  # none that a public key could be taken for the secret of
SCOPE = "openid email profile"
LARGEST = 256 * 1024  # bytes of an answer
LEEWAY = 30  # seconds that its clock may be wrong
KEPT = 3600.0  # seconds that its addresses and keys are believed
KEYS_AGAIN = 60.0  # seconds between looks for a key that is not known
ASKING = Threads("company-sign-in", 4)  # of its own: what it waits for must not keep others' names from being looked up
T = TypeVar("T")
BACK = "/desk/sign-in/company/back"


class Failed(Exception):
    """Nobody was signed in. code: `unavailable` where it may work later, else `refused`; why: for the log."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code
        self.why = why


@dataclass(frozen=True)
class Started:
    """A sign-in that was begun; all of it but the address stays with the browser that began it."""

    address: str
    state: str
    nonce: str
    verifier: str


@dataclass
class _Known:
    authorize_at: str
    token_at: str
    basic: bool  # it takes the client's secret in a header
    keys: KeySet
    read_at: float


class CompanySignIn:
    """One provider. public_url: how browsers reach the desk. now: the clock that tokens are held against."""

    def __init__(self, settings: Settings, public_url: str, now: Now) -> None:
        self.settings, self._now, self._back = settings, now, public_url + BACK
        self._known: _Known | None = None
        self._failed: Failed | None = None
        self._failed_at = 0.0
        self._asking = asyncio.Lock()

    async def start(self) -> Started:
        """Where to send a browser. Raises Failed."""
        known = await self._within(self._provider())
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        address: str = prepare_grant_uri(
            known.authorize_at, self.settings.client_id, "code", redirect_uri=self._back,
            scope=SCOPE, state=state, nonce=nonce, code_challenge=create_s256_code_challenge(verifier),
            code_challenge_method="S256",
        )  # fmt: skip
        return Started(address, state, nonce, verifier)

    async def finish(self, code: str, nonce: str, verifier: str) -> dict[str, object]:
        """What the provider says of who came back with the code. Raises Failed."""
        return await self._within(self._claims(code, nonce, verifier))

    async def _within(self, work: Awaitable[T]) -> T:
        try:
            async with asyncio.timeout(limits.OIDC_TOTAL):
                return await work
        except TimeoutError:
            raise Failed("unavailable", "timeout") from None

    async def _claims(self, code: str, nonce: str, verifier: str) -> dict[str, object]:
        known = await self._provider()
        auth = ClientAuth(
            self.settings.client_id, self.settings.client_secret,
            "client_secret_basic" if known.basic else "client_secret_post",
        )  # fmt: skip
        body = prepare_token_request("authorization_code", redirect_uri=self._back, code=code, code_verifier=verifier)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        address, headers, body = auth.prepare("POST", known.token_at, headers, body)
        answer = await _json("POST", address, headers, body)
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise Failed("refused", "no_id_token")
        return await self._checked(token, nonce, answer.get("access_token"))

    async def _checked(self, token: str, nonce: str, access_token: object) -> dict[str, object]:
        known = await self._provider()
        try:
            found = jwt.decode(token, known.keys, algorithms=ALGORITHMS)
        except (JoseError, ValueError):
            if time.monotonic() - known.read_at < KEYS_AGAIN:
                raise Failed("refused", "signature") from None
            known = await self._provider(unfit=known)  # it may have a new key
            try:
                found = jwt.decode(token, known.keys, algorithms=ALGORITHMS)
            except (JoseError, ValueError):
                raise Failed("refused", "signature") from None
        client = self.settings.client_id
        claims = CodeIDToken(
            found.claims, found.header,
            options={
                "iss": {"essential": True, "value": self.settings.issuer},
                "aud": {"essential": True, "value": client},
                "sub": {"essential": True},
                "exp": {"essential": True},
                "nonce": {"essential": True, "value": nonce},
            },
            params={"nonce": nonce, "client_id": client, "access_token": access_token},
        )  # fmt: skip
        try:
            claims.validate(int(self._now().timestamp()), LEEWAY)
            str(claims["sub"]).encode()
        except UnicodeEncodeError:  # half of a character, which names nobody
            raise Failed("refused", "claims sub") from None
        except (JoseError, ValueError, TypeError) as error:
            raise Failed("refused", f"claims {getattr(error, 'claim', '')}".strip()) from None
        return dict(claims)

    async def _provider(self, unfit: _Known | None = None) -> _Known:
        """Its addresses and keys, read when they are first needed and from time to time. unfit: which do not serve.

        One at a time asks for them; who waits meanwhile gets the same answer, also where it is a failure.
        """
        async with self._asking:
            known = self._known
            if known is not None and known is not unfit and time.monotonic() - known.read_at < KEPT:
                return known
            if self._failed is not None and time.monotonic() - self._failed_at < limits.OIDC_AGAIN:
                raise Failed(self._failed.code, self._failed.why)
            try:
                self._known, self._failed = await self._read(), None
            except Failed as failed:
                self._failed, self._failed_at = failed, time.monotonic()
                raise
            return self._known

    async def _read(self) -> _Known:
        address = self.settings.issuer.rstrip("/") + "/.well-known/openid-configuration"
        metadata = await _json("GET", address)
        if metadata.get("issuer") != self.settings.issuer:
            raise Failed("unavailable", "other_issuer")
        authorize_at, token_at, keys_at = (
            _address(metadata, name) for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")
        )
        methods = metadata.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        basic = isinstance(methods, (list, str)) and "client_secret_basic" in methods
        try:
            keys = KeySet.import_key_set(await _json("GET", keys_at))  # type: ignore[arg-type]
        except (JoseError, ValueError, TypeError, KeyError):
            raise Failed("unavailable", "bad_keys") from None
        return _Known(authorize_at, token_at, basic, keys, time.monotonic())


def _address(metadata: Mapping[str, object], name: str) -> str:
    address = metadata.get(name)
    try:
        return parse.issuer(address if isinstance(address, str) else "")
    except ValueError:
        raise Failed("unavailable", f"bad {name}") from None


async def _json(method: str, address: str, headers: dict[str, str] | None = None, body: str = "") -> dict[str, object]:
    """A JSON object, of a bounded size and in a bounded time. Raises Failed."""
    try:
        async with asyncio.timeout(limits.OIDC_ANSWER):
            status, content = await ASKING.run(_answer, method, address, headers, body)
        found = json.loads(content)
    except (TimeoutError, httpx.HTTPError):
        raise Failed("unavailable", f"no_answer {urlsplit(address).path}") from None
    except ValueError:
        raise Failed("unavailable", "no_json") from None
    if status >= 500:
        raise Failed("unavailable", f"status_{status}")
    if not 200 <= status < 300 or not isinstance(found, dict):
        raise Failed("refused", f"status_{status}")
    return found


def _answer(method: str, address: str, headers: dict[str, str] | None, body: str) -> tuple[int, bytes]:
    """Status and body, in a thread: also looking up its name, which a silent name server can hold up for long."""
    read, until = bytearray(), time.monotonic() + limits.OIDC_ANSWER
    with (
        httpx.Client(trust_env=False, timeout=limits.OIDC_ANSWER) as client,
        client.stream(method, address, headers=headers, content=body or None, follow_redirects=False) as answer,
    ):
        for chunk in answer.iter_bytes():
            read += chunk
            if len(read) > LARGEST:
                raise Failed("unavailable", "too_large")
            if time.monotonic() > until:
                raise TimeoutError
    return answer.status_code, bytes(read)
