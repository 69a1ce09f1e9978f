"""What a person needs to know before they say the first word: the case in one look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

import languages
from frontdesk.cases import events
from frontdesk.conversations import log, store
from frontdesk.records import Case, CaseEvent, Conversation, Message, Request, RequestEvent
from frontdesk.requests import history as requests_history
from frontdesk.requests import store as store_of_requests
from frontdesk.stored_json import JsonObject
from frontdesk.tables import agents
from protocol.request import ContactWishes
from protocol.wire import read
from retention.calendar import day_in
from retention.policy import policies
from texts.clauses import statement
from texts.requests import title, wishes

SHOWN = 200  # characters of an answer without a verdict line


@dataclass(frozen=True)
class Asked:
    """A request of the case: what is asked for and how to reach the customer, in the reader's language; its changes."""

    request: Request
    title: str
    wishes: str
    history: Sequence[RequestEvent]


@dataclass(frozen=True)
class Brief:
    """A case with all that belongs to it.

    record: the contract as read for the case ({} if it was not). clauses: (id, statement, source, section) of the
    ruling in the reader's language. said: (time, kind, line) of what the assistant answered and offered.
    """

    case: Case
    conversation: Conversation
    holder: str | None
    record: JsonObject
    read_from: str | None
    read_at: str | None
    clauses: Sequence[tuple[str, str, str, str]]
    leaving_code: str | None
    leaving_words: str | None
    said: Sequence[tuple[datetime, str, str]]
    transcript: Sequence[Message]
    history: Sequence[CaseEvent]
    requests: Sequence[Asked] = ()

    @property
    def conflicting(self) -> bool:
        """Whether the documents disagree on what was answered."""
        return self.case.ruling is not None and self.case.ruling.get("certainty") == "conflicting"


def brief(db: Connection, case: Case, language: str) -> Brief:
    """The brief of a case; clause statements in `language`, one of the desk's."""
    conversation = store.get(db, case.conversation_id)
    transcript = log.after(db, case.conversation_id, 0)
    history = events.history(db, case.id)
    snapshot = case.snapshot
    words = next((m.text for m in transcript if m.seq == conversation.reason_seq), None)
    return Brief(
        case=case,
        conversation=conversation,
        holder=db.execute(select(agents.c.name).where(agents.c.id == case.agent_id)).scalar_one_or_none(),
        record=snapshot["record"] if snapshot else {},
        read_from=snapshot["source"] if snapshot else None,
        read_at=snapshot["at"] if snapshot else None,
        clauses=clauses(case, language),
        leaving_code=conversation.reason_code,
        leaving_words=words,
        said=said(transcript, history),
        transcript=transcript,
        history=history,
        requests=[_asked(db, request, language) for request in store_of_requests.of_case(db, case.id)],
    )


def _asked(db: Connection, request: Request, language: str) -> Asked:
    """Titles that the company has in its customers' languages only are read in the request's own."""
    known = language if language in languages.for_customers() else request.language
    wishes_kept = read(request.contact, ContactWishes)
    return Asked(
        request,
        title(request.kind, request.about, request.provider, known, situation=request.situation),
        wishes(wishes_kept, known),
        requests_history.of(db, request.id),
    )


def clauses(case: Case, language: str) -> list[tuple[str, str, str, str]]:
    """The clauses the ruling rests on, as they hold today; one the policy no longer has is shown by its id."""
    policy = policies().get(case.provider)
    names = case.ruling.get("clauses", []) if case.ruling else []
    if policy is None:  # the company is no longer there
        return [(str(name), "", "", "") for name in names]
    day = day_in(policy.provider.time_zone, case.opened_at)
    found = []
    for name in names:
        clause = policy.clauses.get(name)
        if clause is None:
            found.append((str(name), "", "", ""))
        else:
            found.append((name, statement(case.provider, clause, language, day), clause.document.title, clause.section))
    return found


def said(transcript: Sequence[Message], history: Sequence[CaseEvent]) -> list[tuple[datetime, str, str]]:
    """What the assistant answered and offered the customer so far, a line each, in order of time."""
    lines = [
        (message.at, message.kind, str((message.card or {}).get("verdict") or message.text)[:SHOWN])
        for message in transcript
        if message.sender == "bot" and message.kind in ("answer", "offer")
    ]
    lines += [(event.at, "offer", str(line)[:SHOWN]) for event in history for line in event.data.get("said", ())]
    return sorted(lines, key=lambda line: line[0])
