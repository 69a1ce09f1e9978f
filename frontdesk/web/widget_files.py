"""The widget's files: `/widget.js` and what it loads, for pages of other sites.

The scripts are built (frontdesk/widget/dist); the languages and their texts are data, rendered here from texts/.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path

import brotli
from fastapi import APIRouter, HTTPException, Request, Response

import languages
from retention.provider import providers
from texts import MissingText, browser

Pattern = str | dict[str, str]
router = APIRouter(include_in_schema=False)
FILES = Path(__file__).parent.parent / "widget" / "dist"
TYPES = {".js": "text/javascript", ".json": "application/json"}
SCRIPT = ".js"  # the built files that are served
HEADERS = {
    # read by pages of other sites; there is nothing in them that is anybody's own
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
SOON_ASKED_AGAIN = "public, max-age=300"
FOR_GOOD = "public, max-age=31536000, immutable"
LAUNCHER = "launcher-"  # keys of the texts that a page needs before the chat is opened
FIRST_OF_MONTH = "first"  # the one key that is no text of texts/, but a fact of the language (languages.yml)
HASH_LENGTH = 6
# how a file may be sent, the smallest first
CODINGS = {"br": partial(brotli.compress, mode=brotli.MODE_TEXT), "gzip": partial(gzip.compress, mtime=0)}


@router.api_route("/widget.js", methods=["GET", "HEAD"])
async def launcher(request: Request) -> Response:
    """The script a page embeds."""
    return _response("widget.js", launcher_script(), request)


@router.api_route("/widget/{name}", methods=["GET", "HEAD"])
async def part(name: str, request: Request) -> Response:
    """What the launcher loads on first opening; kept for good by browsers under the address that holds its hash."""
    content = texts().get(name) or _built(name)
    return _response(name, content, request)


@cache
def launcher_script() -> bytes:
    """The launcher, with what it has to know of languages and companies given to it."""
    elsewhere = {id_: company.elsewhere for id_, company in providers().items() if company.elsewhere}
    known = b",".join(_json(each).replace(b"</", b"<\\/") for each in (_languages(), elsewhere))
    return b"((LANGUAGES,ELSEWHERE)=>{" + _built("widget.js").strip() + b"})(" + known + b");\n"


@cache
def texts() -> Mapping[str, bytes]:
    """The texts of each language as a file for the chat, by name: in the order of the build. Raises MissingText."""
    return {
        f"texts.{code}.json": _json([_text(code, found, key) for key in _keys()]) for code, found in _patterns().items()
    }


def _languages() -> dict[str, dict[str, object]]:
    """By code: tag, version of the texts, the launcher's own texts, and the companies that do not speak it."""
    known: dict[str, dict[str, object]] = {}
    for code, found in _patterns().items():
        name = f"texts.{code}.json"
        silent = [id_ for id_, company in providers().items() if code not in company.languages]
        known[code] = {
            "tag": languages.of(code).tag,
            "texts": _hash(texts()[name]),
            **{key.removeprefix(LAUNCHER): text for key, text in found.items() if key.startswith(LAUNCHER)},
            **({"without": silent} if silent else {}),
        }
    return known


def _text(code: str, found: Mapping[str, Pattern], key: str) -> Pattern:
    if key == FIRST_OF_MONTH:
        return languages.of(code).first_of_month
    if key not in found:
        raise MissingText(code, f"{browser.PREFIX}{key}", None, "the widget says it")
    return found[key]


@cache
def _keys() -> tuple[str, ...]:
    """The texts that the built chat says, by the numbers it has for them."""
    return tuple(json.loads((FILES / "keys.json").read_bytes()))


@cache
def _patterns() -> dict[str, dict[str, Pattern]]:
    return {code: browser.patterns(code) for code in languages.for_customers()}


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:HASH_LENGTH]


def _built(name: str) -> bytes:
    path = FILES / name
    if path.parent != FILES or path.suffix != SCRIPT or not path.is_file():
        raise HTTPException(404)
    return path.read_bytes()


def _response(name: str, content: bytes, request: Request) -> Response:
    digest = hashlib.sha256(content).hexdigest()
    # the build, and `_languages`, write the first digits of the hash into the address
    asked = request.url.query
    known = len(asked) >= HASH_LENGTH and digest.startswith(asked)
    coding = _coding(request.headers.get("accept-encoding", ""))
    headers = {
        **HEADERS,
        "Cache-Control": FOR_GOOD if known else SOON_ASKED_AGAIN,
        "ETag": f'"{"-".join(part for part in (digest[:32], coding) if part)}"',
        "Vary": "Accept-Encoding",
    }
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if coding:
        headers["Content-Encoding"] = coding
    return Response(_coded(content, coding), media_type=TYPES[Path(name).suffix], headers=headers)


def _coding(accepted: str) -> str | None:
    """The smallest of `CODINGS` that an Accept-Encoding header takes; a quality of zero refuses one."""
    taken = set()
    for choice in accepted.lower().split(","):
        name, _, quality = choice.replace(" ", "").partition(";q=")
        if not quality or quality.strip("0.") != "":
            taken.add(name)
    return next((name for name in CODINGS if name in taken), None)


@cache
def _coded(content: bytes, coding: str | None) -> bytes:
    return CODINGS[coding](content) if coding else content
