"""Run in a copy of the product: its front desk with the invented company; prints as JSON what people would see."""

import json
import os
import re
import sys
import time
from pathlib import Path

from fastapi.testclient import TestClient

COMPANY, CUSTOMER, TEAM = sys.argv[1:]
ORIGIN = "http://testserver"
os.environ.update(
    DEMO="1", PUBLIC_URL=ORIGIN, CHANNEL_SECRET="channel-secret-of-the-tests", APP_KEY="app-key-of-the-tests-000",
    CONTRACTS_TOKEN="contracts-token-of-the-tests", DEMO_HOST_KEY="demo-host-key-of-the-tests",
    RASA_URL="http://127.0.0.1:9", CONTRACTS_URL="http://127.0.0.1:9",
)  # fmt: skip

from contracts.demo import demo_contracts  # noqa: E402  after the environment
from frontdesk import config  # noqa: E402
from frontdesk.app import make_app, make_services  # noqa: E402
from frontdesk.cases import open_case  # noqa: E402
from frontdesk.desk import demo as people  # noqa: E402
from frontdesk.identity import sessions  # noqa: E402
from protocol.handover import Handover, RulingObject, Snapshot  # noqa: E402
from retention.policy import policy_of  # noqa: E402


def csrf_of(page: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page)
    assert found
    return found[1]


services = make_services(config.read())
company = policy_of(COMPANY).provider
seen: dict[str, object] = {}
with TestClient(make_app(services), headers={"origin": ORIGIN}, follow_redirects=False) as client:
    seen["chooser"] = client.get("/").text
    seen["article"] = client.get(f"/demo/{COMPANY}?customer={CUSTOMER}").text
    token = re.search(r'data-token="([^"]+)"', str(seen["article"]))
    assert token
    opened = client.post(
        "/api/session", json={"provider": COMPANY, "token": token[1], "language": company.languages[0]}
    )
    seen["signed_in"] = opened.json()["signed_in"]
    token_hash = sessions.hash_of(opened.json()["session"])
    session = services.db.read_now(sessions.check, token_hash, services.now())
    record = next(demo.record for demo in demo_contracts(services.today(COMPANY), COMPANY) if demo.slug == CUSTOMER)
    ruling = RulingObject(
        "cancel_contract", COMPANY, services.today(COMPANY), None, "certain", {"remaining_total": "1234.50"}, (), None
    )
    handover = Handover(TEAM, "requested", ruling=ruling, snapshot=Snapshot(record, "the test", services.now()))
    case = services.db.write_now(open_case, session.conversation, handover, services.now())
    seen["number"], seen["team_hours"] = case.number, case.team_hours

    email = people.PEOPLE[0][0]
    client.post("/desk/sign-in", data={"email": email, "password": people.PASSWORD})
    csrf = csrf_of(client.get("/desk").text)
    client.post("/desk/language", data={"csrf": csrf, "language": company.languages[0]})
    seen["inbox"] = client.get(f"/desk?team=all&provider={COMPANY}").text
    seen["case"] = client.get(f"/desk/cases/{case.number}").text
    seen["teams"] = client.get(f"/desk/teams/{COMPANY}").text
    slip = {"csrf": csrf, "mon": "9:00-18:00", "mail_language": company.languages[0]}
    seen["slip"] = client.post(f"/desk/teams/{COMPANY}/{TEAM}", data=slip).status_code
    hours = {"csrf": csrf, "sun": "10:00-11:30", "mail_language": company.languages[0]}
    seen["saved"] = client.post(f"/desk/teams/{COMPANY}/{TEAM}", data=hours).headers.get("location")
    seen["teams_after"] = client.get(f"/desk/teams/{COMPANY}").text
    folder = Path(services.settings.mail.folder)
    until = time.monotonic() + 20
    while not (letters := sorted(folder.glob("*.eml")) if folder.is_dir() else []) and time.monotonic() < until:
        time.sleep(0.2)
    seen["mail"] = letters[0].read_text("utf-8") if letters else ""
    seen["filters"] = [client.get(f"/desk?team=all&provider={other}").status_code for other in (COMPANY, "nobody")]
print(json.dumps(seen))
