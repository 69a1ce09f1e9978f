"""All tables of the front desk. A change here needs a migration (`retention migrate --new`).

They stand in one file, however long: it is what a migration is compared with.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

import languages

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# A code of languages.yml. SQLite keeps the type it began with: it does not look at lengths, and changing the type would
# rebuild the table, whose DROP deletes the rows that refer to it.
LANGUAGE = String(8).with_variant(String(2), "sqlite")


class Moment(TypeDecorator[datetime]):
    """An aware UTC time, also where the database (SQLite) knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """As SQLAlchemy calls it: the moment in UTC. Raises ValueError for one without a zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """As SQLAlchemy calls it: the moment in UTC, None for none."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


conversations = Table(
    "conversations",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("provider", String(40), nullable=False),
    Column("contract", String(40)),  # proven, else null
    Column("person", String(64)),  # keyed hash: which person of the contract; "code" when proven by e-mail
    Column("called", String(60)),  # the name that the host page's token gives, to greet by
    Column("signed_in", Boolean, nullable=False, default=False),
    Column("language", LANGUAGE, nullable=False),
    Column("owner", String(10), nullable=False, default="bot"),  # bot, waiting, human
    Column("version", Integer, nullable=False, default=0),  # changes with every change of owner
    Column("agent_id", Integer, ForeignKey("agents.id")),
    Column("priority", String(10), nullable=False, default="normal"),
    Column("last_seq", Integer, nullable=False, default=0),
    Column("asked_seq", Integer, nullable=False, default=0),  # the customer's last message
    Column("answered_seq", Integer, nullable=False, default=0),  # bot turns are done up to here
    Column("turn", Integer, nullable=False, default=0),
    Column("bot_state", JSON, nullable=False, default=dict),
    Column("bot_failures", Integer, nullable=False, default=0),  # in a row
    Column("bot_failed_at", Moment),  # the first of them
    Column("leased_until", Moment),  # one worker at a time does this conversation's bot turns
    Column("agent_seen_seq", Integer, nullable=False, default=0),
    Column("customer_seen_seq", Integer, nullable=False, default=0),
    Column("reason_code", String(40)),  # why the customer leaves, if they said so
    Column("reason_seq", Integer),  # the message that says it in their words
    Column("contact", Text),  # e-mail or phone left outside hours
    Column("rating", Integer),
    Column("rating_comment", Text),
    Column("address", String(64)),  # keyed hash of the client's address, for limits
    Column("consent_at", Moment),
    Column("consent_version", String(20)),  # of the privacy notice the consent line led to
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("closed_reason", String(20)),
    Index(None, "contract", "updated_at"),
    Index(None, "address", "created_at"),
    Index(None, "owner", "updated_at"),
)

messages = Table(
    "messages",
    metadata,
    Column("conversation_id", String(40), ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("sender", String(10), nullable=False),  # customer, bot, agent, system
    Column("agent_id", Integer, ForeignKey("agents.id")),
    Column("name", String(80)),
    Column("kind", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("card", JSON),
    Column("request", JSON),  # what a receipt shows: protocol.receipt.Receipt
    Column("buttons", JSON),  # with their commands; a browser sees id and title only
    Column("command", JSON),  # what a pressed button stands for (customer's messages)
    Column("client_id", String(64)),
    Column("understood", JSON),  # what the bot took it for (customer's messages)
    Column("written_after", Integer),  # the last message its writer had seen, where the browser said so
    UniqueConstraint("conversation_id", "client_id"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column(
        "conversation_id", String(40), ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("provider", String(40), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("revoked_at", Moment),
)

used_tokens = Table(
    "used_tokens",
    metadata,
    Column("provider", String(40), primary_key=True),
    Column("jti", String(128), primary_key=True),
    Column("expires_at", Moment, nullable=False, index=True),
)

verifications = Table(
    "verifications",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "conversation_id", String(40), ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("contract", String(40), nullable=False),
    Column("address", String(64), nullable=False),
    Column("code_hash", String(64)),  # null where there is no such contract: every code is then wrong
    Column("tries", Integer, nullable=False, default=0),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("mailed_at", Moment),  # looked up and, where there is such a contract, mailed
    Column("next_at", Moment),  # when it may be looked up and mailed again: one process at a time has it until then
    Column("silent", Boolean, nullable=False, default=False),  # only its address failed: to say so tells that it exists
    Column("done_at", Moment),
    Index(None, "contract", "address", "created_at"),
)

attempts = Table(  # codes asked for and wrong ones, for a day: counted whatever becomes of the conversation
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(10), nullable=False),  # asked, wrong
    Column("number_hash", String(64), nullable=False),  # keyed
    Column("address_hash", String(64), nullable=False),  # keyed
    Column("known", Boolean, nullable=False),  # the contract was proven from there before
    Column("at", Moment, nullable=False),
    Index(None, "number_hash", "at"),
    Index(None, "address_hash", "at"),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String(20), nullable=False, unique=True),
    Column("conversation_id", String(40), ForeignKey("conversations.id"), nullable=False, index=True),
    Column("provider", String(40), nullable=False),
    Column("team", String(40).with_variant(String(20), "sqlite"), nullable=False),  # as LANGUAGE on SQLite
    Column("reason", String(40), nullable=False),
    Column("priority", String(10), nullable=False, default="normal"),
    Column("state", String(20), nullable=False, default="open"),  # open, claimed, waiting, closed
    Column("version", Integer, nullable=False, default=0),
    Column("language", LANGUAGE, nullable=False),
    Column("contract", String(40)),
    Column("customer_name", Text),
    Column("snapshot", JSON),  # {"record": {...}, "source": "...", "at": "..."}
    Column("question", String(40)),
    Column("ruling", JSON),
    Column("contact_by", Date),
    Column("agent_id", Integer, ForeignKey("agents.id")),
    Column("outcome", String(20)),
    Column("outcome_reason", Text),
    Column("opened_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("claimed_at", Moment),
    Column("closed_at", Moment),
    Index(None, "state", "team"),
)

case_events = Table(
    "case_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("agent_id", Integer, ForeignKey("agents.id")),  # null: the assistant or the customer
    Column("actor", String(80), nullable=False),
    Column("kind", String(30), nullable=False),  # opened, joined, claimed, note, moved, priority, closed, ...
    Column("data", JSON, nullable=False, default=dict),
)

requests = Table(  # what customers asked the company for: typed as frontdesk.records.Request
    "requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String(24), nullable=False, unique=True),  # that of its case, with -2, -3 for further ones of it
    Column("case_id", Integer, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("provider", String(40), nullable=False),
    Column("contract", String(40)),
    Column("kind", String(20), nullable=False),  # protocol.request.RequestKind
    Column("about", String(40)),  # the question it came from
    Column("state", String(12), nullable=False, default="registered"),  # protocol.request.RequestState
    Column("count", Integer, nullable=False, default=1),  # how often it was asked for
    Column("registered_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("asked", Text),  # the customer's words that asked
    Column("agreed", Text),  # and those that said yes, or the button's
    Column("asked_day", Date),  # of a what-if spoken of before: a remark, nothing is ruled on it here
    Column("ruling", JSON),  # of the day it was registered
    Column("snapshot", JSON),  # the record that was ruled on
    Column("deadline_on", Date),
    Column("deadline", JSON),  # protocol.request.RunningDeadline
    Column("contact", JSON, nullable=False, default=dict),  # protocol.request.ContactWishes
    Column("contact_by", Date),  # a day of contact that was promised
    Column("reason_code", String(40)),  # why the customer leaves, if they said so
    Column("language", LANGUAGE, nullable=False),
    Column("receipt", Text),  # the last one, as it is downloaded and mailed
    Index(None, "provider", "contract", "state"),
)

request_events = Table(
    "request_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", Integer, ForeignKey("requests.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("actor", String(80), nullable=False),
    Column("kind", String(20), nullable=False),  # registered, repeated, added, contact, with_team, answered, done, ...
    Column("sha256", String(64), index=True),  # of the receipt given then
    Column("data", JSON, nullable=False, default=dict),
)

agents = Table(
    "agents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("email", String(200), nullable=False, unique=True),
    Column("name", String(80), nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("role", String(10), nullable=False, default="agent"),  # agent, lead
    Column("teams", JSON, nullable=False, default=list),
    Column("companies", JSON(none_as_null=True)),  # null: all, also those that come
    Column("subject", String(255), unique=True, index=True),  # who they are at the company's own sign-in
    Column("password_temporary", Boolean, nullable=False, default=False),  # made by a lead: to be changed at once
    Column("totp_secret", Text),  # of the second factor, encrypted; null: there is none
    Column("totp_step", Integer),  # of the last code that was taken: none is taken twice
    Column("language", LANGUAGE, nullable=False, default=lambda: languages.for_desk()[0]),
    Column("disabled_at", Moment),
    Column("created_at", Moment, nullable=False),
)

agent_sessions = Table(
    "agent_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("agent_id", Integer, ForeignKey("agents.id", ondelete="CASCADE"), nullable=False),
    Column("csrf", String(64), nullable=False),
    Column("way", String(10), nullable=False, default="password"),  # how they signed in: password, company
    Column("device", String(80)),  # what the browser said of itself, in two words
    Column("network", String(50)),  # the address without its last part
    Column("last_seen_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
)

recovery_codes = Table(  # that stand in for a lost second factor, each once
    "recovery_codes",
    metadata,
    Column("agent_id", Integer, ForeignKey("agents.id", ondelete="CASCADE"), primary_key=True),
    Column("code_hash", String(64), primary_key=True),  # keyed
    Column("used_at", Moment),
)

saved_replies = Table(
    "saved_replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("provider", String(40)),  # null: for all companies
    Column("language", LANGUAGE, nullable=False),
    Column("replaces", String(40)),  # the reply of the texts that this one stands for
    Column("title", String(120), nullable=False),
    Column("text", Text, nullable=False),  # empty where the reply it stands for is not offered
    Column("changed_by", String(80)),  # null: written before it was kept
    Column("changed_at", Moment),
)

team_settings = Table(  # each save a row; a team's last one counts
    "team_settings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("provider", String(40), nullable=False),
    Column("team", String(40), nullable=False),
    Column("name", String(80)),  # null: named by the texts
    Column("week", JSON, nullable=False),  # {"mon": ["09:00-18:00"], ...}
    Column("days_off", JSON, nullable=False),  # ["2026-12-24", ...]
    Column("mail", String(200)),
    Column("mail_language", LANGUAGE, nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("agent_id", Integer, ForeignKey("agents.id")),
    Column("changed_by", String(80), nullable=False),
    Column("changed_at", Moment, nullable=False),
    Index(None, "provider", "team", "id"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(80), nullable=False, unique=True),  # idempotency key
    Column("channel", String(20), nullable=False),  # webhook, email
    Column("case_id", Integer, ForeignKey("cases.id", ondelete="CASCADE"), index=True),
    Column("event", String(30), nullable=False),
    Column("payload", JSON, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_at", Moment, nullable=False),
    Column("delivered_at", Moment),
    Column("dead_at", Moment),
    Column("last_error", Text),
    Column("given_up_at", Moment),  # a lead decided that a dead letter stays undelivered
    Column("given_up_by", String(80)),
    Column("given_up_reason", Text),
    Column("created_at", Moment, nullable=False),
    Index(None, "delivered_at", "dead_at", "next_at"),
)

rasa_forgets = Table(  # erased conversations whose tracker Rasa has not yet confirmed to have dropped
    "rasa_forgets",
    metadata,
    Column("conversation_id", String(40), primary_key=True),
    Column("asked_at", Moment, nullable=False),
)

privacy_log = Table(
    "privacy_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("action", String(10), nullable=False),  # erase, export; delete: the customer in the chat
    Column("subject", String(64)),  # keyed hash of the contract's number; null for a conversation without one
    Column("counts", JSON, nullable=False),  # rows by table, nothing of their content
)

chores = Table(
    "chores",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("leased_until", Moment),  # one process at a time
    Column("done_at", Moment),
)
