"""Every time limit, in seconds: nothing waits without an end, and each outer wait leaves the inner ones time to end.

`ORDER` says what must stay inside of what; a test holds it. `TIME_LIMITS` in the environment changes some of them for
an installation (`TIME_LIMITS=webhook_post=5,smtp_total=8`); a part does not start with an order that is broken.
"""

from __future__ import annotations

import contextlib
import os

# One turn, from the inside out.
CONTRACT_CONNECT = 1.0  # to reach the billing system: one that is down is noticed at once
CONTRACT_READ = 2.0  # of one try to read a contract
CONTRACT_TOTAL = 3.0  # of one call with all its tries; the customer waits for it
CONTRACT_IN_ACTION = 4.0  # the same call as an action waits for it, once a turn: the thread may start late
CHANNEL_TURN = 4.8  # Rasa's whole turn: it ends with an answer the front desk can name in its log
BOT_TURN = 5.0  # the front desk waits no longer for Rasa; then the customer reads an apology
BOT_QUESTION = 3.0  # the same for its small questions: forgetting a conversation
LOOK_UP = 10.0  # a contract for the address a code is mailed to, with waiting for other look-ups
SNAPSHOT = 2.0  # a contract for a case; a case is not held up longer by a slow billing system
PIECES = 3.0  # between two pieces of one message; an answer to one that breaks off is kept back for so long
TURN_LEASE = 12.0  # a turn belongs to one process for so long
TURN_AGAIN = 60.0  # a turn that could not even be counted as failed waits so long
LONGEST_LEASE = 75.0  # a conversation is never kept longer than that for one worker, whatever a clock said

# The database.
DATABASE_CONNECT = 2.0  # until a new connection is there; the driver's least
DATABASE_STATEMENT = 4.0  # of one statement, kept by the server; also of its waiting for a lock
DATABASE_TOTAL = 5.0  # of one transaction with its waiting for a connection; then the connection is cut
DATABASE_PING = 1.5  # until a connection that was not used for a while says that it is there
DATABASE_CHORE = 60.0  # as DATABASE_TOTAL, for purging and the `retention` command, which nobody waits for
DATABASE_MIGRATION = 600.0  # one statement of a migration, and waiting for another process that migrates

CLOCKS_APART = 60.0  # of several machines: a lease that ends even later than that is of a clock that was wrong

# Redis, which nothing waits for; what it loses is found in the tables.
REDIS_ANSWER = 1.0  # of connecting, of publishing, of a ping
REDIS_PING = 1.5  # of silence until it is asked whether it is there
REDIS_AGAIN = 1.0  # until the next try
SHARED_COUNT = 0.25  # what it may take to say what other processes counted; a sign-in waits for it, nothing else
TABLE_LOOK = 1.5  # between looks for what other processes wrote
DESK_LOOK = 2.0  # the same of an open desk page
FOUND_IN_TABLE = 3.0  # until what one front desk took is seen at another, whatever Redis does

# Other systems that something is sent to.
WEBHOOK_POST = 10.0  # one post in all its phases, with reading the answer
WEBHOOK_REST = 2.0  # the body behind a status, which nobody needs
SMTP_STEP = 5.0  # of one step of talking to a mail server
SMTP_TOTAL = 20.0  # of handing one letter over
SMTP_QUIT = 1.0  # of taking leave, when the letter is handed over
CODE_LEASE = 60.0  # a code's look-up and letter belong to one process for so long
OUTBOX_LEASE = 60.0  # a delivery belongs to one worker for so long

# The company's own sign-in, which an agent waits for.
OIDC_ANSWER = 3.0  # one answer of it, read whole
OIDC_TOTAL = 8.0  # of all that is asked of it for one sign-in
OIDC_AGAIN = 5.0  # until it is asked again for its addresses and keys after it failed

# Browsers.
HTTP_HEADERS = 10.0  # from a connection, or the answer before, to the end of a request's headers
HTTP_BODY = 20.0  # from there to the end of its body
SOCKET_LOOK = 15.0  # between looks of an open chat for what no hint tells: hours, a place in the queue, a session's end
HTTP_IDLE = 5.0  # a connection on which nothing is asked any more
HTTP_TAKE = 20.0  # for a browser that takes nothing of its answer
SOCKET_HELLO = 20.0  # from an open WebSocket to its first frame
SOCKET_SEND = 20.0  # for a browser to take frames
LONG_POLL = 25.0  # a browser's question for news
PROXY_READ = 30.0  # how long proxies usually wait for an answer to begin
LIVE_PAGE = 240.0  # a desk page's stream; then the browser comes back and its session is checked again

NAMES_AT_ONCE = 32  # threads in which names of other systems are looked up: a name server may be silent for all of them

# Health.
HEALTH_PART = 1.5  # of one part's check
HEALTH_TOTAL = 2.0  # of the whole answer
HEALTH_AGAIN = 2.0  # an answer is good for so long, however often it is asked for
HEALTH_TURN_AGAIN = 15.0  # between turns that only health asks Rasa for
HEALTH_MAIL_AGAIN = 60.0  # between its looks whether the mail server answers

# Starting and stopping.
PART_START = 90.0  # until a part must answer after its start: loading the model is the longest
WORKER_SILENT = 15.0  # of one front desk process of several, until another takes its place
REQUESTS_STOP = 2.0  # a front desk that is stopped lets requests end
TURN_STOP = 5.5  # and turns that run, meanwhile: what they asked for would be lost
MAIL_STOP = 0.5  # letters with codes that are on their way; the next start takes them up
DATABASE_LEFT = 3.0  # until a database server has let go of connections that were closed
FOLDER_CHORE = 60.0  # looking through a folder of letters or erasures, which nobody waits for
FOLDER_ANSWER = 10.0  # of a folder that a command is to write into
COPY_STILL = 60.0  # without a byte more of a copy of PostgreSQL: it says nothing any more
COPY_TOTAL = 3600.0  # of a whole copy
ERASURE_LISTED = 2.0  # until an erasure stands in its list, which may lie in a shared folder
DATABASE_STOP = 0.5  # and transactions; what is not stored by then is as if it had never begun
FORCED_STOP = 9.0  # whatever still hangs then is left behind
WORKER_STOP = 9.4  # the same of one front desk process of several, as its supervisor waits for it
PART_STOP = 10.0  # until a part that was asked to stop is killed

# What stands inside of what: the sum of the first is less than the second.
ORDER: tuple[tuple[tuple[str, ...], str], ...] = (
    (("contract_connect",), "contract_read"),
    (("contract_read",), "contract_total"),
    (("contract_total",), "contract_in_action"),
    (("contract_in_action",), "channel_turn"),
    (("contract_total",), "look_up"),
    (("channel_turn",), "bot_turn"),
    (("bot_turn", "snapshot", "pieces"), "turn_lease"),
    (("turn_lease", "turn_again"), "longest_lease"),
    (("database_connect",), "database_total"),
    (("database_statement",), "database_total"),
    (("database_ping", "database_connect"), "database_total"),
    (("database_total",), "database_chore"),
    (("database_chore",), "database_migration"),
    (("folder_answer", "copy_still"), "copy_total"),
    (("table_look",), "found_in_table"),
    (("desk_look",), "found_in_table"),
    (("smtp_step",), "smtp_total"),
    (("look_up", "smtp_total"), "code_lease"),
    (("smtp_total",), "outbox_lease"),
    (("webhook_rest",), "webhook_post"),
    (("webhook_post",), "outbox_lease"),
    (("long_poll",), "proxy_read"),
    (("oidc_answer",), "oidc_total"),
    (("oidc_total",), "proxy_read"),
    (("health_part",), "health_total"),
    (("bot_turn",), "turn_stop"),
    (("requests_stop", "turn_stop", "mail_stop", "database_stop"), "forced_stop"),
    (("channel_turn",), "forced_stop"),
    (("forced_stop",), "worker_stop"),
    (("worker_stop",), "part_stop"),
)
LONGEST = 3600.0  # a longer one is taken for a mistake
USUAL = {name.lower(): value for name, value in dict(globals()).items() if name.isupper() and isinstance(value, float)}


def read(text: str) -> dict[str, float]:
    """`name=seconds,...`. Raises ValueError for an unknown name, for no time, and for a broken order."""
    given: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, seconds = (piece.strip() for piece in part.partition("="))
        if name not in USUAL or name == "longest":
            raise ValueError(f"{name[:40]!r} is no limit; settings/limits.py has them")
        try:
            given[name] = float(seconds)
        except ValueError:
            given[name] = 0.0
        if not 0 < given[name] <= LONGEST:
            raise ValueError(f"{name} must be seconds, more than 0 and at most {LONGEST:.0f}")
    if broken := out_of_order({**USUAL, **given}):
        raise ValueError(broken)
    return given


def out_of_order(values: dict[str, float]) -> str | None:
    """The first rule of ORDER that the values break, in words."""
    for inner, outer in ORDER:
        if not sum(values[name] for name in inner) < values[outer]:
            return f"{' + '.join(inner)} must be less than {outer}"
    return None


with contextlib.suppress(ValueError):  # `settings.variables.TIME_LIMITS` tells the fault, and the part does not start
    globals().update({name.upper(): value for name, value in read(os.environ.get("TIME_LIMITS", "")).items()})
