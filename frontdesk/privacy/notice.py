"""The privacy page: what is kept, how long, who sees it, how to have it erased; its numbers are the settings' own."""

from __future__ import annotations

import hashlib
import json
from functools import partial
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

import languages
from frontdesk.config import Settings
from frontdesk.conversations.opening import REMEMBERED
from frontdesk.fields import CustomerLanguage
from frontdesk.identity import codes, sessions
from frontdesk.services import services_of
from frontdesk.web.failures import language_of
from frontdesk.web.static_files import static_files
from retention.policy import policies
from texts import say
from texts.typography import held_if_text

router = APIRouter(include_in_schema=False)
router.include_router(static_files("/privacy", Path(__file__).parent / "static"))
VERSION_LENGTH = 12
SECTIONS = {  # of the page, with the sentences of each
    "kept": ("written", "proven", "case", "left", "network", "browser"),
    "why": ("answer", "teach", "not"),
    "who": ("team", "contract", "systems", "mailbox"),
    "rights": ("chat", "all", "not-here"),
}

_page = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True, finalize=held_if_text,
).get_template("privacy.html")  # fmt: skip


@router.get("/privacy")
async def page(
    request: Request,
    language: CustomerLanguage | None = None,
    provider: Annotated[str | None, Query(max_length=40)] = None,
) -> HTMLResponse:
    """The notice of the company whose page the chat is on; without one it speaks of the company in general."""
    settings = services_of(request).settings
    known = policies().get(provider or "")
    chosen = language or (known.provider.languages[0] if known else language_of(request))
    return HTMLResponse(
        _page.render(
            language=chosen,
            locale=languages.of(chosen).tag,
            languages=[(code, languages.of(code).name) for code in languages.for_customers()],
            provider=known.provider if known else None,
            say=partial(say, chosen),
            sentence=partial(_sentence, chosen),
            sections=SECTIONS,
            periods=periods(settings, chosen),
            contact=settings.privacy_contact,
            version=version(settings),
        )
    )


def version(settings: Settings) -> str:
    """Changes whenever what the notice says does; stored with each consent."""
    said: list[object] = [settings.privacy_contact]
    for language in languages.for_customers():
        sentences = [_sentence(language, section, name) for section, names in SECTIONS.items() for name in names]
        said.append([sentences, periods(settings, language)])
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:VERSION_LENGTH]


def periods(settings: Settings, language: str) -> list[tuple[str, str]]:
    """What is kept and for how long, in the order of the page."""
    days = settings.periods
    line = partial(_line, language)
    lines = [
        line("conversations", days=days.conversations),
        line("cases", days=days.cases),
        line("session", hours=int(sessions.IDLE.total_seconds()) // 3600, days=sessions.LONGEST.days),
        line("codes", minutes=int(codes.VALID.total_seconds()) // 60),
        line("assistant"),
        line("delivered", days=days.delivered),
        line("dead-letters", days=days.dead_letters),
    ]
    if settings.mail.smtp_url is None:
        lines.append(line("mail", days=days.mail))
    return [*lines, line("log", days=days.privacy_log)]


def _sentence(language: str, section: str, name: str) -> str:
    key = f"privacy-{section}-{name}"
    return say(language, key, days=REMEMBERED.days) if name == "contract" else say(language, key)


def _line(language: str, kind: str, **values: object) -> tuple[str, str]:
    return say(language, f"privacy-kept-{kind}"), say(language, f"privacy-kept-{kind}-for", provider=None, **values)
