"""Customers' requests: registered, added to, taken back, each with a receipt, inside the turn's transaction."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection

from frontdesk import cases
from frontdesk.cases.hours import hours_of
from frontdesk.conversations import log as messages
from frontdesk.conversations import store as conversations
from frontdesk.outbox import receipt_mail
from frontdesk.records import Case, Conversation, Request
from frontdesk.requests import history, receipt, store
from frontdesk.requests.receipt import About, Happened
from protocol.request import ContactWishes
from protocol.turn import AddToRequest, RegisterRequest, WithdrawRequest
from protocol.wire import plain, read

log = logging.getLogger(__name__)
BETWEEN = " · "  # messages of the customer's, in one line


def register(db: Connection, conversation_id: str, asked: RegisterRequest, words: str, at: datetime) -> None:
    """Write the request down, open or join its case and give the receipt; the same again joins and is counted.

    words: the customer's that agreed.
    """
    conversation = conversations.get(db, conversation_id, lock=True)
    if asked.lead:
        messages.append(db, conversation_id, "bot", asked.lead, at)
    replaced = _open(db, conversation, asked.replaces) if asked.replaces else None
    same = store.alike(store.open_of(db, conversation), asked.kind, asked.handover.question)
    if same is not None:
        _repeat(db, conversation, same, asked, words, at)
        return
    made: list[Request] = []
    if replaced is not None:
        replaced = store.change(db, replaced.id, at, state="replaced")

    def create(case: Case) -> None:
        made.append(_create(db, conversation, case, asked, words, at))

    cases.open_case(db, conversation_id, asked.handover, at, before_telling=create)
    (request,) = made
    _keep_details(db, conversation_id, request, asked, at)
    if replaced is not None:
        history.record(db, replaced.id, "replaced", history.CUSTOMER, at, data={"by": request.number})
        cases.note_on(db, replaced.case_id, "changed_mind", at, {"request": replaced.number, "by": request.number})
    _give_receipt(db, conversation, request, "registered", at, replaces=replaced, wished=asked.wished)


def add(db: Connection, conversation_id: str, effect: AddToRequest, words: str, at: datetime) -> None:
    """Keep a message or wishes of contact on a request; without one, how to be reached stays with the conversation."""
    conversation = conversations.get(db, conversation_id, lock=True)
    reached_at = effect.contact.phone or effect.contact.email
    if reached_at and conversation.contact != reached_at:
        conversations.keep_contact(db, conversation_id, reached_at)
        cases.note(db, conversation_id, "contact", at)
    request = _open(db, conversation, effect.number) if effect.number else None
    if request is None:
        return
    if effect.contact:
        kept = read(request.contact, ContactWishes).then(effect.contact)
        store.change(db, request.id, at, contact=plain(kept))
        history.record(db, request.id, "contact", history.CUSTOMER, at)
    else:
        history.record(db, request.id, "added", history.CUSTOMER, at, data={"words": words})
    cases.note_on(db, request.case_id, "added", at, {"request": request.number})


def withdraw(db: Connection, conversation_id: str, effect: WithdrawRequest, at: datetime) -> None:
    """The customer has taken a request back: the receipt names its number and time, and its team is informed."""
    conversation = conversations.get(db, conversation_id, lock=True)
    request = _open(db, conversation, effect.number)
    if request is None:
        return
    request = store.change(db, request.id, at, state="withdrawn")
    _give_receipt(db, conversation, request, "withdrawn", at)
    cases.note_on(db, request.case_id, "changed_mind", at, {"request": request.number})


def _open(db: Connection, conversation: Conversation, number: str) -> Request | None:
    """The open request of that number, if it is theirs."""
    found = next((each for each in store.open_of(db, conversation) if each.number == number), None)
    if found is None:
        log.warning("request.not_open conversation=%s", conversation.id)
    return found


def _create(
    db: Connection, conversation: Conversation, case: Case, asked: RegisterRequest, words: str, at: datetime
) -> Request:
    handover = asked.handover
    return store.create(
        db,
        case.number,
        at,
        case_id=case.id,
        provider=conversation.provider,
        contract=conversation.contract,
        kind=asked.kind,
        about=handover.question,
        asked=_in_their_words(db, conversation.id, asked, words),
        agreed=words,
        asked_day=asked.asked_day,
        ruling=plain(handover.ruling),
        snapshot=plain(handover.snapshot),
        deadline_on=asked.deadline.on if asked.deadline else None,
        deadline=plain(asked.deadline),
        contact=plain(asked.contact),
        contact_by=handover.contact_by,
        reason_code=conversation.reason_code,
        language=conversation.language,
    )


def _in_their_words(db: Connection, conversation_id: str, asked: RegisterRequest, words: str) -> str:
    """The message that asked, and what was said beside it, as the customer wrote them; no button's label is theirs.

    words: of the message that agreed, where the effect names none.
    """
    if asked.asked_in is None:
        return words
    numbers = dict.fromkeys(number for number in (asked.asked_in, *asked.details_in) if number is not None)
    said = [messages.words_of_customer(db, conversation_id, number) for number in sorted(numbers)]
    return BETWEEN.join(words for words in said if words)


def _keep_details(db: Connection, conversation_id: str, request: Request, asked: RegisterRequest, at: datetime) -> None:
    """What the customer said of it before it was registered, in their words."""
    for number in asked.details_in:
        if words := messages.words_of_customer(db, conversation_id, number):
            history.record(db, request.id, "added", history.CUSTOMER, at, data={"words": words})


def _repeat(
    db: Connection, conversation: Conversation, same: Request, asked: RegisterRequest, words: str, at: datetime
) -> None:
    kept = read(same.contact, ContactWishes).then(asked.contact)
    handover = asked.handover
    request = store.change(
        db,
        same.id,
        at,
        count=same.count + 1,
        asked=BETWEEN.join(
            dict.fromkeys(filter(None, (same.asked, _in_their_words(db, conversation.id, asked, words))))
        ),
        contact=plain(kept),
        ruling=plain(handover.ruling) or same.ruling,
        snapshot=plain(handover.snapshot) or same.snapshot,
        deadline=plain(asked.deadline) or same.deadline,
        deadline_on=asked.deadline.on if asked.deadline else same.deadline_on,
        language=conversation.language,
    )
    cases.note_on(db, same.case_id, "repeated", at, {"request": same.number})
    _keep_details(db, conversation.id, request, asked, at)
    if handover.priority == "high":
        cases.raise_case(db, same.case_id, at)
    _give_receipt(db, conversation, request, "repeated", at, data={"words": words}, wished=asked.wished)


def _give_receipt(
    db: Connection,
    conversation: Conversation,
    request: Request,
    happened: Happened,
    at: datetime,
    *,
    replaces: Request | None = None,
    wished: date | None = None,
    data: Mapping[str, object] | None = None,
) -> None:
    """The message with the receipt, its file and, where mail reaches customers, a letter; all in one transaction."""
    case = cases.case_of(db, request.case_id)
    mailed = happened != "repeated" and receipt_mail.address_of(db, request) is not None  # one letter for each
    about = About(
        happened=happened,
        team=case.team,
        hours=hours_of(db, case.provider, case.team),
        here=case.conversation_id == conversation.id,
        mailed=mailed,
        replaces=replaces,
        wished=wished,
    )
    written = receipt.write(request, about, at)
    store.change(db, request.id, at, receipt=written.file)
    history.record(db, request.id, happened, history.CUSTOMER, at, sha256=written.shown.sha256, data=data)
    messages.append(db, conversation.id, "bot", written.text, at, kind="receipt", request=plain(written.shown))
    if mailed:
        receipt_mail.enqueue(db, case, request, happened, written.shown.sha256, at)
