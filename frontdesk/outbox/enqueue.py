"""Which other systems hear of cases, and the rows that tell them: written in the transaction of the change itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, Row, insert

from frontdesk.clock import utc_text
from frontdesk.tables import outbox
from frontdesk.teams import TEAMS

# what other systems hear of; private notes stay on the desk
DELIVERED = frozenset(
    {"opened", "joined", "claimed", "moved", "handed", "priority", "waiting", "resumed", "changed_mind", "closed"}
)
MAILED = frozenset({"opened", "joined", "moved", "priority", "changed_mind"})  # what a team must act on


@dataclass(frozen=True)
class DeliverySettings:
    """webhook_url None: no webhook. team_mail: team -> address, empty: no mail. desk_url: where links lead."""

    webhook_url: str | None = None
    webhook_secret: str = ""
    team_mail: Mapping[str, str] | None = None
    desk_url: str = "http://127.0.0.1:8000"

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> DeliverySettings:
        """Read WEBHOOK_URL, WEBHOOK_SECRET, TEAM_MAIL (`renewals=a@b.example,...`), PUBLIC_URL. Raises ValueError."""
        url = env.get("WEBHOOK_URL") or None
        secret = env.get("WEBHOOK_SECRET", "")
        if url:
            parts = urlsplit(url)
            local = parts.hostname in {"127.0.0.1", "::1", "localhost"}
            if parts.scheme != "https" and not (parts.scheme == "http" and local):
                raise ValueError("WEBHOOK_URL must be an https address (http only on this machine)")
            if len(secret) < 16:
                raise ValueError("WEBHOOK_SECRET must have at least 16 characters when WEBHOOK_URL is set")
        port = env.get("FRONTDESK_PORT", "8000")
        return cls(
            webhook_url=url,
            webhook_secret=secret,
            team_mail=_team_mail(env.get("TEAM_MAIL", ""), demo=env.get("DEMO") == "1"),
            desk_url=(env.get("PUBLIC_URL") or f"http://127.0.0.1:{port}").rstrip("/"),
        )

    def channels(self, team: str, event: str) -> tuple[str, ...]:
        """Where an event of a team's case goes."""
        webhook = ("webhook",) if self.webhook_url else ()
        mail = ("email",) if event in MAILED and team in (self.team_mail or {}) else ()
        return webhook + mail


def _team_mail(text: str, demo: bool) -> dict[str, str]:
    if not text:
        return {team: f"{team.replace('_', '-')}@team.example" for team in TEAMS} if demo else {}
    mail = {}
    for part in text.split(","):
        team, _, address = (piece.strip() for piece in part.partition("="))
        if team not in TEAMS or "@" not in address or any(mark in address for mark in "\r\n "):
            raise ValueError(f"TEAM_MAIL must be team=address pairs with teams of {', '.join(TEAMS)}")
        mail[team] = address
    return mail


def enqueue(db: Connection, case: Row[Any], event_id: int, event: str, at: datetime) -> None:
    """Queue one event of a case for every channel that is configured; nothing personal goes along."""
    settings = DeliverySettings.from_env(os.environ)
    for channel in settings.channels(case.team, event):
        key = f"{case.number}.{event_id}.{channel}"
        payload = {
            "id": key,
            "event": f"case.{event}",
            "sequence": event_id,
            "at": utc_text(at),
            "case": {
                "number": case.number,
                "state": case.state,
                "team": case.team,
                "reason": case.reason,
                "question": case.question,
                "priority": case.priority,
                "provider": case.provider,
                "language": case.language,
                "contract": case.contract,
                "outcome": case.outcome,
                "contact_by": case.contact_by.isoformat() if case.contact_by else None,
                "opened_at": utc_text(case.opened_at),
            },
            "conversation": case.conversation_id,
            "link": f"{settings.desk_url}/desk/cases/{case.number}",
        }
        db.execute(
            insert(outbox).values(
                key=key, channel=channel, case_id=case.id, event=event, payload=payload, next_at=at, created_at=at
            )
        )
