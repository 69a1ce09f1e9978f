"""The demo: a chooser of customers, a help page of each provider with the chat in it, and the mailbox for codes."""

from __future__ import annotations

from functools import partial
from itertools import count, takewhile
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, Field

from contracts.demo import demo_of
from frontdesk.conversations.refused import Refused
from frontdesk.demo.customers import customer, customers, token_for
from frontdesk.demo.render import render
from frontdesk.fields import CustomerLanguage
from frontdesk.mail.letters import newest
from frontdesk.services import services_of
from frontdesk.threads import in_folder
from frontdesk.web.failures import Failure, language_of
from frontdesk.web.static_files import static_files
from retention.policy import policies
from texts import has, say
from texts.clauses import statement

router = APIRouter(include_in_schema=False)
SHOWN = 30  # letters in the mailbox
router.include_router(static_files("/demo/static", Path(__file__).parent / "static"))


@router.get("/")
async def chooser(request: Request, language: CustomerLanguage | None = None) -> HTMLResponse:
    """Choose as whom to come in."""
    services = services_of(request)
    listed = [(policies()[provider].provider, people) for provider, people in customers(services).items()]
    return render(
        "chooser.html",
        language or language_of(request),
        listed=listed,
        mailbox=services.settings.mail.smtp_url is None and services.settings.demo_private,
    )


@router.get("/demo/mail")
async def mail(request: Request, language: CustomerLanguage | None = None) -> HTMLResponse:
    """The mails that would have been sent."""
    settings = services_of(request).settings
    if not settings.demo_private:
        raise HTTPException(404)
    letters = await in_folder(newest, settings.mail.folder, SHOWN)
    return render("mail.html", language or language_of(request), letters=letters)


@router.get("/demo/{provider}")
async def article(request: Request, provider: str, language: CustomerLanguage | None = None) -> HTMLResponse:
    """A help article as the provider's site would have it; with a customer, signed in as them."""
    if provider not in policies():
        raise HTTPException(404)
    services, policy = services_of(request), policies()[provider]
    known = customer(services, provider, request.query_params.get("customer"))
    own = policy.provider.languages
    chosen = policy.provider.spoken(language or (known.language if known else own[0]))
    today = services.today(provider)
    return render(
        "article.html",
        chosen,
        among=own,
        provider=policy.provider,
        own=partial(say, chosen, provider=provider),
        steps=_steps(chosen, provider),
        rules=[statement(provider, policy.clauses[id_], chosen, today) for id_ in demo_of(provider).rules],
        customer=known,
        token=token_for(services, known) if known else None,
    )


def _steps(language: str, provider: str) -> list[str]:
    """The article's numbered steps: article-step-1 and on, as many as there are."""
    keys = takewhile(lambda key: has(language, key, provider=provider), (f"article-step-{n}" for n in count(1)))
    return [say(language, key, provider=provider) for key in keys]


class TokenRequest(BaseModel):
    provider: Annotated[str, Field(max_length=40)]
    customer: Annotated[str, Field(max_length=80)]


@router.post("/demo/token")
async def token(request: Request, wanted: TokenRequest) -> dict[str, str]:
    """A fresh token for a demo customer, as a provider's site would fetch one from its own server."""
    services = services_of(request)
    if not services.settings.demo_private:
        raise HTTPException(404)
    known = customer(services, wanted.provider, wanted.customer)
    if known is None:
        raise Failure(422, Refused("bad_request", field="customer"), field="customer")
    return {"token": token_for(services, known)}
