"""Every environment variable there is, defined once; the documents' table and .env.example are made from this."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from settings import delivery, limits, parse
from settings.periods import KINDS, LONGEST, variable
from settings.reader import Variable

_NO_TEXTS: Mapping[str, str] = {}
_NO_ORIGINS: Mapping[str, frozenset[str]] = {}
_NO_DAY: date | None = None
_NO_TEXT: str | None = None
_NO_PATH: Path | None = None
_NO_LIMITS: Mapping[str, float] = {}
_web, _redis, _smtp = parse.url("http", "https"), parse.url("redis", "rediss"), parse.url("smtp", "smtps")


CHANNEL_SECRET = Variable(
    "CHANNEL_SECRET", "D R A", "", parse.secret,
    "who knows it may ask Rasa and the action server; the same in all three", needed=True,
)  # fmt: skip
CONTRACTS_TOKEN = Variable(
    "CONTRACTS_TOKEN", "D A C", "", parse.secret, "bearer token of the contracts service", needed=True
)
APP_KEY = Variable(
    "APP_KEY", "D", "", parse.key,
    "key of all keyed hashes: codes by e-mail, persons, addresses, the privacy log", needed=True,
)  # fmt: skip
HOST_KEYS = Variable(
    "HOST_KEYS", "D", "", str, "keys of the host pages' tokens, JSON or a file's name (docs/host-token.md)"
)
ALLOWED_ORIGINS = Variable(
    "ALLOWED_ORIGINS", "D", _NO_ORIGINS, parse.origins,
    "pages that may hold the chat: `company=https://a.example https://b.example, other=https://c.example`",
)  # fmt: skip
PUBLIC_URL = Variable(
    "PUBLIC_URL", "D", "", _web, "how browsers and links in mail reach the front desk",
    "`http://127.0.0.1:<FRONTDESK_PORT>`",
)  # fmt: skip
DATABASE_URL = Variable(
    "DATABASE_URL", "D", "", parse.database, "SQLite, or `postgresql://...`", "`sqlite:///<VAR_FOLDER>/frontdesk.db`"
)
REDIS_URL = Variable("REDIS_URL", "D", _NO_TEXT, _redis, "carries messages between several front desk processes")
RASA_URL = Variable("RASA_URL", "D", "http://127.0.0.1:5005", _web, "Rasa, as the front desk reaches it")
CONTRACTS_URL = Variable(
    "CONTRACTS_URL", "D A S", "http://127.0.0.1:5056", _web,
    "the billing system; when set, `retention run` does not start the bundled one",
)  # fmt: skip
ACTIONS_URL = Variable("ACTIONS_URL", "R", "http://127.0.0.1:5055", _web, "the action server, as Rasa reaches it")
FRONTDESK_HOST = Variable("FRONTDESK_HOST", "D", "127.0.0.1", str, "the address the front desk listens on")
FRONTDESK_PORT = Variable("FRONTDESK_PORT", "D S", 8000, parse.port, "its port")
RASA_PORT = Variable("RASA_PORT", "S", 5005, parse.port, "Rasa's port")
ACTIONS_PORT = Variable("ACTIONS_PORT", "S", 5055, parse.port, "the action server's port")
CONTRACTS_HOST = Variable("CONTRACTS_HOST", "C", "127.0.0.1", str, "another address only in a private network")
CONTRACTS_PORT = Variable("CONTRACTS_PORT", "D C S", 5056, parse.port, "the bundled contracts service's port")
CONTRACTS_DB = Variable("CONTRACTS_DB", "C", _NO_PATH, Path, "its SQLite file", "`<VAR_FOLDER>/contracts.db`")
CONTRACTS_FILE = Variable("CONTRACTS_FILE", "C", _NO_PATH, Path, "JSON lines served instead of the demo contracts")
WORKERS = Variable(
    "WORKERS", "D", 1, parse.between(1, 64), "front desk processes; more than one needs PostgreSQL and Redis"
)
SANIC_WORKERS = Variable("SANIC_WORKERS", "S", 1, parse.between(1, 64), "Rasa's processes")
DESK_SECOND_FACTOR = Variable(
    "DESK_SECOND_FACTOR", "D", "optional", parse.one_of("optional", "leads", "everybody"),
    "who must have a second factor to sign in at the desk with a password: `optional`, `leads`, `everybody`",
)  # fmt: skip
DESK_PASSWORDS = Variable(
    "DESK_PASSWORDS", "D", True, parse.switch, "`0`: at the desk only the company's own sign-in, no passwords", "`1`"
)
OIDC_ISSUER = Variable(
    "OIDC_ISSUER", "D", _NO_TEXT, parse.issuer, "the company's own sign-in for the desk (OpenID Connect), its address"
)
OIDC_CLIENT_ID = Variable("OIDC_CLIENT_ID", "D", "", str, "as what the desk is known there; needed with it")
OIDC_CLIENT_SECRET = Variable("OIDC_CLIENT_SECRET", "D", "", str, "the desk's secret there; needed with it")
OIDC_ACCOUNTS = Variable(
    "OIDC_ACCOUNTS", "D", "", str, "who of its people is what at the desk, JSON or a file's name; needed with it"
)
TRUSTED_PROXIES = Variable(
    "TRUSTED_PROXIES", "D", "127.0.0.1", str, "whose `X-Forwarded-For` counts; limits by address depend on it"
)
MESSAGES_PER_MINUTE = Variable(
    "MESSAGES_PER_MINUTE", "D", 20, parse.between(1, 100_000),
    "of one visitor, at once and then spread evenly; fifteen times that from one address",
)  # fmt: skip
CONVERSATIONS_PER_HOUR = Variable(
    "CONVERSATIONS_PER_HOUR", "D", 100, parse.between(1, 1_000_000), "new ones from one address, starting over included"
)
CONNECTIONS_PER_ADDRESS = Variable(
    "CONNECTIONS_PER_ADDRESS", "D", 50, parse.between(1, 1_000_000), "open at a time from one address"
)
SMTP_URL = Variable(
    "SMTP_URL", "D", _NO_TEXT, _smtp,
    "`smtps://user:password@host:465` or `smtp://...:587` (STARTTLS); without it mail goes to a folder",
)  # fmt: skip
MAIL_FROM = Variable("MAIL_FROM", "D", "no-reply@example.com", parse.address, "sender of all mail")
MAIL_FOLDER = Variable(
    "MAIL_FOLDER", "D", _NO_PATH, Path, "letters as files, where there is no mail server", "`<VAR_FOLDER>/mail`"
)
TEAM_MAIL = Variable(
    "TEAM_MAIL", "D", _NO_TEXTS, delivery.team_mail,
    "who is mailed about cases: `team=a@example.com` for all companies, `company/team=b@example.com` for one, commas "
    "between", "as in `providers/<id>/provider.yml`",
)  # fmt: skip
WEBHOOK_URL = Variable(
    "WEBHOOK_URL", "D", _NO_TEXTS, delivery.webhook_urls,
    "where case events are posted (docs/webhook.md): one address, or `company=address,...`",
    "as in `providers/<id>/provider.yml`",
)  # fmt: skip
WEBHOOK_SECRET = Variable(
    "WEBHOOK_SECRET", "D", _NO_TEXTS, delivery.webhook_secrets,
    "signs them; needed with a webhook; one secret, or `company=secret,...`",
)  # fmt: skip
_KEPT = {
    "conversations": "after the last activity; longer while a case is open",
    "cases": "after closing",
    "delivered": "outbox rows after delivery",
    "dead_letters": "outbox rows after the last failed attempt",
    "mail": "files in the mail folder",
    "privacy_log": "that something was erased or exported",
}
KEEP = {
    kind: Variable(variable(kind), "D", days, parse.between(1, LONGEST), f"days: {_KEPT[kind]}")
    for kind, days in KINDS.items()
}
PRIVACY_CONTACT = Variable("PRIVACY_CONTACT", "D", _NO_TEXT, parse.address, "e-mail address shown on `/privacy`")
METRICS_TOKEN = Variable(
    "METRICS_TOKEN", "D", _NO_TEXT, parse.secret, "bearer token of a monitoring system that reads `/metrics`"
)
LOAD_TENSORFLOW = Variable(
    "LOAD_TENSORFLOW", "R", False, parse.switch,
    "`1`: Rasa loads TensorFlow (about 400 MB) even if nothing in `config.yml` needs it", "`0`: only if something does",
)  # fmt: skip
LOG_LEVEL = Variable("LOG_LEVEL", "D R A C", "INFO", parse.log_level, "`DEBUG`, `INFO`, `WARNING`, `ERROR`")
TIME_LIMITS = Variable(
    "TIME_LIMITS", "D R A", _NO_LIMITS, limits.read,
    "other seconds than `settings/limits.py` has, such as `webhook_post=5,smtp_total=8`",
)  # fmt: skip
RETENTION_TODAY = Variable(
    "RETENTION_TODAY", "D A C", _NO_DAY, parse.day, "a fixed day such as `2026-11-21`, for tests and demos", "the clock"
)
DEMO = Variable(
    "DEMO", "D S", False, parse.switch, "demo pages, mailbox and agents, for this machine alone; never on a server",
    "`0`, with `retention run` `1`",
)  # fmt: skip
DEMO_PUBLIC = Variable(
    "DEMO_PUBLIC", "D", False, parse.switch,
    "`1`: the demo may be reached from elsewhere, without its mailbox, tokens and agents", "`0`",
)  # fmt: skip
DEMO_HOST_KEY = Variable("DEMO_HOST_KEY", "D", "", parse.key, "signs the demo pages' tokens", "needed with `DEMO=1`")
VAR_FOLDER = Variable(
    "VAR_FOLDER", "D C S", _NO_PATH, Path, "databases, mail, logs and made-up secrets of this installation", "`var`"
)
ERASED_FOLDER = Variable(
    "ERASED_FOLDER", "D", _NO_PATH, Path,
    "what was erased, as keyed hashes: `retention restore` erases it again; keep it apart from the backups",
    "`<VAR_FOLDER>/erased`",
)  # fmt: skip
BACKUP_FOLDER = Variable(
    "BACKUP_FOLDER", "S", _NO_PATH, Path, "where `retention backup` writes", "`<VAR_FOLDER>/backups`"
)
SHELL_PROVIDER = Variable("SHELL_PROVIDER", "A S", "", str, "whose customer talks in a Rasa shell", "the first company")
SHELL_CONTRACT = Variable("SHELL_CONTRACT", "A S", _NO_TEXT, str, "with which contract", "its first demo contract")
SHELL_LANGUAGE = Variable("SHELL_LANGUAGE", "A S", "", str, "in which language", "its first language")

ALL: Mapping[str, Variable[object]] = {
    found.name: found
    for value in list(globals().values())
    for found in (value.values() if isinstance(value, dict) else [value])
    if isinstance(found, Variable)
}
