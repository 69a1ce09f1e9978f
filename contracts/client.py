"""Reads contract records from the billing system, bounded in time and size whatever it answers; errors: `errors.py`."""

from __future__ import annotations

import logging
import time
from datetime import date
from http.cookiejar import DefaultCookiePolicy
from urllib.parse import quote, urlsplit

import requests
import urllib3
from requests.auth import AuthBase

from contracts.bounded import BoundedAdapter, Limits, TooLarge, bounded
from contracts.errors import ContractNotFound, ContractsError, ContractsUnavailable
from contracts.strict_json import parse_json
from retention.contract import Contract, InvalidRecord
from retention.provider import is_contract_number
from settings import limits

TOTAL_SECONDS = limits.CONTRACT_TOTAL
MAX_BYTES = 256 * 1024  # of an answer, headers and all; a record of a thousand payments has about 70 kB
__all__ = ["ContractNotFound", "ContractsClient", "ContractsError", "ContractsUnavailable"]
log = logging.getLogger(__name__)


class ContractsClient:
    """One pool of connections to the contracts service; may be shared by threads.

    base_url: http or https, without query. token: the bearer token. connect_timeout, read_timeout: seconds for one
    attempt, the latter for the whole answer; one call ends within ``TOTAL_SECONDS`` whatever they are.
    Raises ValueError naming the setting that is wrong.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        connect_timeout: float = limits.CONTRACT_CONNECT,
        read_timeout: float = limits.CONTRACT_READ,
    ) -> None:
        self._base_url = _checked_url(base_url)
        self._timeout = (
            _checked_seconds("connect_timeout", connect_timeout),
            _checked_seconds("read_timeout", read_timeout),
        )
        self._session = requests.Session()
        # Proxies and .netrc of the machine must neither see the token nor replace it.
        self._session.trust_env = False
        self._session.auth = _Bearer(token)
        self._session.headers.update({"Accept": "application/json", "Accept-Encoding": "identity"})
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        adapter = BoundedAdapter()
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)

    def record(self, number: str) -> dict[str, object]:
        """The record as the service keeps it, checked. Raises ContractsError and InvalidRecord."""
        return self._read(number)[0]

    def get(self, number: str, on: date) -> Contract:
        """The contract, to be ruled on a day of the provider's time zone. Raises ContractsError and InvalidRecord."""
        contract = self._read(number)[1]
        contract.check_on(on)
        return contract

    def close(self) -> None:
        """Closes the pooled connections."""
        self._session.close()

    def _read(self, number: str) -> tuple[dict[str, object], Contract]:
        # What is no contract number never becomes part of an address.
        if not is_contract_number(number):
            raise ContractNotFound("not a contract number")
        status, body = self._fetch(f"{self._base_url}/contracts/{quote(number, safe='')}")
        if status == 404:
            raise ContractNotFound("no such contract")
        if status != 200:
            raise _unavailable(f"status_{status}")
        record = _parsed(body)
        contract = Contract.parse(record)
        if contract.number != number:
            raise InvalidRecord("number", "is not the one asked for")
        return record, contract

    def _fetch(self, url: str) -> tuple[int, bytes]:
        """Status and body. Errors are raised outside of the handler: what they would come from holds the address."""
        limits = Limits(time.monotonic() + TOTAL_SECONDS, self._timeout[1], MAX_BYTES)
        try:
            with (
                bounded(limits),
                self._session.get(url, timeout=self._timeout, allow_redirects=False, stream=True) as response,
            ):
                # A packed body could unpack to any size, so it is never unpacked.
                body = response.raw.read(MAX_BYTES, decode_content=False)
                response.raw.read(1)  # at the end of the answer nothing; where it was cut short, an error
                return response.status_code, body
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            reason = _reason(error)
        raise _unavailable(reason)


class _Bearer(AuthBase):
    def __init__(self, token: str) -> None:
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise ValueError("token: must be a text of visible ASCII characters")
        self._header = f"Bearer {token}"

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._header
        return request


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port or an address in brackets that is none
        valid = False
    if not valid or "@" in parts.netloc or "?" in url or "#" in url:
        raise ValueError("base_url: must be http:// or https:// with a host, without user, query and fragment")
    return url.rstrip("/")


def _checked_seconds(name: str, seconds: float) -> float:
    if not 0 < seconds <= TOTAL_SECONDS:
        raise ValueError(f"{name}: must be more than 0 and at most {TOTAL_SECONDS} seconds")
    return seconds


def _reason(error: BaseException | None) -> str:
    """The code for what an error comes from: the libraries wrap it several times."""
    while error is not None:
        if isinstance(error, TooLarge):
            return "too_large"
        if isinstance(error, urllib3.exceptions.NewConnectionError):  # refused, but counted as a timeout by urllib3
            return "unreachable"
        if isinstance(error, (TimeoutError, urllib3.exceptions.TimeoutError)):
            return "timeout"
        error = error.__context__
    return "unreachable"


def _unavailable(reason: str) -> ContractsUnavailable:
    log.warning("contracts service: %s", reason)
    return ContractsUnavailable(reason)


def _parsed(body: bytes) -> dict[str, object]:
    try:
        record = parse_json(body)
    except ValueError:
        raise _unavailable("invalid_json") from None
    if not isinstance(record, dict):
        raise InvalidRecord("contract", "must be an object")
    return record
