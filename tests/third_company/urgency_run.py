"""Run in a copy of the product: what a company's customer reads who threatens or is angry and says yes to a person, and
the priority of the case, as JSON by tone."""

import asyncio
import json
import os
import sys
from datetime import date
from typing import Any

from fastapi.testclient import TestClient

COMPANY, TODAY, *TONES = sys.argv[1:]
ORIGIN = "http://testserver"
os.environ.update(
    DEMO="1", DEMO_HOST_KEY="demo-host-key-of-the-tests", PUBLIC_URL=ORIGIN,
    CHANNEL_SECRET="channel-secret-of-the-tests", APP_KEY="app-key-of-the-tests-000",
    CONTRACTS_TOKEN="contracts-token-of-the-tests", RASA_URL="http://127.0.0.1:9", CONTRACTS_URL="http://127.0.0.1:9",
)  # fmt: skip

from dialogue.state import DialogueState  # noqa: E402  after the environment
from dialogue.turn import Turn  # noqa: E402
from dialogue.upset import answer_complaint  # noqa: E402
from dialogue.yes_no import say_yes  # noqa: E402
from frontdesk import cases, config  # noqa: E402
from frontdesk.app import make_app, make_services  # noqa: E402
from frontdesk.cases.store import open_of  # noqa: E402
from frontdesk.identity import sessions  # noqa: E402
from protocol.turn import OpenCase, RaisePriority  # noqa: E402
from protocol.understood import Intent, Signals, Understood  # noqa: E402
from retention.provider import provider_of  # noqa: E402

company = provider_of(COMPANY)
services = make_services(config.read())


def turn(intent: str, state: DialogueState, tone: str | None, words: int) -> Turn:
    meant, language = Intent(intent, 0.9), company.languages[0]
    understood = Understood(meant, (meant,), (), (), language, Signals(words=words))
    nobody: Any = None  # no contract is read
    today = date.fromisoformat(TODAY)
    return Turn("cv_test", understood, company, None, language, today, state, nobody, tone=tone)


def played(client: TestClient, tone: str) -> dict[str, Any]:
    opened = client.post("/api/session", json={"provider": COMPANY, "language": company.languages[0]})
    token_hash = sessions.hash_of(opened.json()["session"])
    session = services.db.read_now(sessions.check, token_hash, services.now())
    state = DialogueState()
    complains, agrees = turn("complain", state, tone, words=6), turn("affirm", state, None, words=0)
    asyncio.run(answer_complaint(complains))
    asyncio.run(say_yes(agrees))
    for effect in (*complains.effects, *agrees.effects):
        if isinstance(effect, RaisePriority):
            services.db.write_now(cases.raise_priority, session.conversation, effect.why, services.now())
        elif isinstance(effect, OpenCase):
            services.db.write_now(cases.open_case, session.conversation, effect.handover, services.now())
    case = services.db.read_now(open_of, session.conversation)
    said = [message.text for message in complains.messages]
    return {"said": said, "priority": case.priority if case else None}


with TestClient(make_app(services), headers={"origin": ORIGIN}) as client:
    print(json.dumps({tone: played(client, tone) for tone in TONES}))
