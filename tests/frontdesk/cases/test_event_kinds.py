"""Who hears of what happens to a case is said once, in the lists of `frontdesk.records`; papers and texts keep up."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from sqlalchemy import select

import languages
import texts
from frontdesk.cases import events
from frontdesk.outbox.team_mail import compose
from frontdesk.records import CaseEventKind, DeskEvent, MailedEvent, WebhookEvent
from frontdesk.stored_json import CaseInPayload
from frontdesk.tables import outbox
from tests.frontdesk.world import World

PAPER = Path(__file__).parents[3] / "docs/webhook.md"
SETTINGS = {
    "PUBLIC_URL": "https://desk.example", "WEBHOOK_URL": "https://crm.example/hook",
    "WEBHOOK_SECRET": "a webhook secret for tests", "TEAM_MAIL": "renewals=renewals@example.com",
}  # fmt: skip
CHANNELS = {DeskEvent: [], WebhookEvent: ["webhook"], MailedEvent: ["webhook", "email"]}


@pytest.mark.parametrize("kind", get_args(CaseEventKind))
def test_the_list_an_event_stands_in_is_all_that_says_who_hears_of_it(world: World, kind: CaseEventKind) -> None:
    case = world.row(world.case())
    world.deliver_to(**SETTINGS)
    world.db.write_now(events.record, case.id, kind, "assistant", world.clock())
    informed = world.db.read_now(
        lambda db: db.execute(select(outbox.c.channel).where(outbox.c.event == kind)).scalars().all()
    )
    assert informed == next(channels for list_, channels in CHANNELS.items() if kind in get_args(list_))


def test_the_paper_for_other_systems_names_what_they_are_sent_and_nothing_else() -> None:
    rows = [line.split("|")[1] for line in PAPER.read_text("utf-8").splitlines() if line.startswith("| `case.")]
    named = re.findall(r"`case\.(\w+)`", " ".join(rows))
    assert sorted(named) == sorted(get_args(WebhookEvent) + get_args(MailedEvent))


@pytest.mark.parametrize("language", sorted({*languages.for_customers(), *languages.for_desk()}))
@pytest.mark.parametrize("kind", get_args(MailedEvent))
def test_a_team_reads_in_its_language_what_happened(kind: MailedEvent, language: str) -> None:
    case: CaseInPayload = {
        "number": "C-1000", "provider": "any", "team": "any", "reason": "requested", "priority": "normal",
    }  # fmt: skip
    subject, _ = compose({"id": "C-1000.1.email", "event": f"case.{kind}", "case": case, "link": "-"}, language)
    words = texts.say(language, f"team-mail-{kind.replace('_', '-')}")
    assert words
    assert subject.startswith("C-1000")
    assert subject.endswith(words)
