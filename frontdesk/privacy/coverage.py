"""What every table has to do with customers. A table or column that is missing here fails a test."""

from __future__ import annotations

from frontdesk.tables import (
    case_events,
    cases,
    conversations,
    messages,
    outbox,
    request_events,
    requests,
    sessions,
    verifications,
)

# rows that belong to a contract, in the order in which they can be deleted
PERSONAL = (outbox, request_events, requests, case_events, cases, messages, verifications, sessions, conversations)

# tables without a customer in them, and why
IMPERSONAL = {
    "used_tokens": "random ids of the host's tokens, for a quarter of an hour",
    "attempts": "keyed hashes of numbers and addresses, for a day, against guessing",
    "agents": "the team's own accounts",
    "agent_sessions": "the team's own sessions",
    "recovery_codes": "keyed hashes of the team's own codes",
    "saved_replies": "sentences the team wrote for all customers",
    "team_settings": "opening hours and mail of the team, and the lead who changed them",
    "rasa_forgets": "random ids of conversations that are already erased",
    "privacy_log": "keyed hashes, actions and numbers of rows",
    "chores": "when background work was done",
}

# columns that an export leaves out: they say nothing of the person
HIDDEN = {
    "conversations": {
        "version", "last_seq", "asked_seq", "answered_seq", "turn", "bot_failures", "bot_failed_at", "leased_until",
        "agent_seen_seq", "customer_seen_seq", "agent_id",
        "address", "person",  # keyed hashes, which mean nothing outside
    },
    "messages": {"conversation_id", "agent_id", "client_id"},
    "sessions": {"token_hash", "conversation_id"},
    "verifications": {"id", "conversation_id", "address", "code_hash", "next_at", "silent"},
    "cases": {"id", "conversation_id", "version", "agent_id"},
    "case_events": {"id", "case_id", "agent_id"},
    "requests": {"id", "case_id"},
    "request_events": {"id", "request_id"},
    "outbox": {"id", "case_id", "key", "attempts", "next_at"},
}  # fmt: skip

# names that say more than the column's own
NAMES = {
    "id": "conversation",
    "provider": "company",
    "at": "time",
    "seq": "number_in_conversation",
    "sender": "from",
    "card": "answer_card",
    "command": "chosen_button",
    "understood": "understood_as",
    "bot_state": "state_of_the_dialogue",
    "reason_code": "reason_for_leaving",
    "reason_seq": "reason_given_in_message",
    "called": "name_greeted_by",
    "signed_in": "identity_proven",
    "owner": "answered_by",
    "contact": "contact_left",
    "rating": "rating_1_to_5",
    "snapshot": "contract_as_read",
    "contact_by": "to_be_contacted_by",
    "asked": "in_their_words",
    "agreed": "agreed_with",
    "request": "receipt_shown",
    "mailed_at": "looked_up_and_mailed_at",
    "done_at": "ended_at",
    "dead_at": "given_up_at",
    "given_up_at": "left_undelivered_at",
    "actor": "by",
    "payload": "what_was_sent",
    "channel": "sent_through",
}
