"""Time limits that must nest, in seconds: each outer one leaves the inner ones room to end in words of their own.

One turn, from the inside out. A test holds the order; whoever changes one value looks at all of them here.
"""

from __future__ import annotations

CONTRACT_CONNECT = 1.0  # to reach the billing system: one that is down is noticed at once
CONTRACT_READ = 2.0  # of one try to read a contract
CONTRACT_TOTAL = 3.0  # of one call with all its tries; the customer waits for it
CONTRACT_IN_ACTION = 4.0  # the same call as an action waits for it: the thread may start late
CHANNEL_TURN = 4.8  # Rasa's whole turn: it ends with an answer the front desk can name in its log
BOT_TURN = 5.0  # the front desk waits no longer for Rasa; then the customer reads an apology
SNAPSHOT = 2.0  # a contract for a case; a case is not held up longer by a slow billing system
PIECES = 3.0  # between two pieces of one message; an answer to one that breaks off is kept back for so long
TURN_LEASE = 12.0  # a turn belongs to one process for so long: longer than BOT_TURN, SNAPSHOT and PIECES together
TURN_AGAIN = 60.0  # a turn that could not even be counted as failed waits so long
LONGEST_LEASE = 75.0  # a conversation is never kept longer than that for one worker, whatever a clock said
TURN_STOP = 6.0  # a front desk that is stopped lets running turns end: longer than BOT_TURN

WEBHOOK_POST = 10.0  # one post to another system, in all its phases
SMTP_STEP = 10.0  # each step of talking to a mail server; at most four of them make one delivery
CODE_LEASE = 60.0  # a code's look-up and letter belong to one process for so long: longer than both together
OUTBOX_LEASE = 60.0  # a delivery belongs to one worker for so long: longer than the longest delivery

SHARED_COUNT = 0.25  # what Redis may take to say what other processes counted; a sign-in waits for it, nothing else

LONG_POLL = 25.0  # a browser's question for news; proxies usually end requests after 30 or 60
LIVE_PAGE = 240.0  # a desk page's stream; then the browser comes back and its session is checked again

PART_START = 90.0  # until a part must answer after its start: loading the model is the longest
PART_STOP = 5.0  # until a part that was asked to stop is killed
