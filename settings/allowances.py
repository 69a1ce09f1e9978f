"""How much one visitor, address, contract or account may do: every such limit stands here, with the reason for it.

They are counted by who does it, not by the conversation it is done in, so starting over resets nothing. A test holds
the order: what one session may do is never more than its address may, and a pause never outlasts what is remembered of
it. Times are in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass

HOUR, DAY = 3600.0, 86_400.0


@dataclass(frozen=True)
class Rate:
    """`count` at once, and as many again spread evenly over each `seconds`."""

    name: str
    count: int
    seconds: float

    @property
    def each(self) -> float:
        """Seconds that one of them takes to be given back."""
        return self.seconds / self.count

    def of_all(self, name: str, many: int) -> Rate:
        """The same for `many` of them together."""
        return Rate(name, self.count * many, self.seconds)


@dataclass(frozen=True)
class Slower:
    """Failures: `free` of them cost nothing; each further one a pause, `first` and then twice as long up to `longest`.

    forget: so long after the last one nothing is held against anybody.
    """

    name: str
    free: int
    first: float
    longest: float
    forget: float

    def pause(self, failures: int) -> float:
        """The pause after so many failures."""
        over = failures - self.free
        return 0.0 if over <= 0 else min(self.longest, self.first * 2.0 ** min(over - 1, 30))


# One address may be an office or a mobile network: so many visitors at full speed are still served.
BEHIND_ADDRESS = 15

FRAMES = Rate("frames", 100, 10.0)  # of a session, of any kind, over whatever line
FRAMES_OF_ADDRESS = FRAMES.of_all("frames-address", BEHIND_ADDRESS)
HELLO_COST = 3  # frames: it reads a page of the log; a network that breaks off again and again needs many
RESTARTS = Rate("restarts", 20, HOUR)  # of a session; each also counts as a new conversation of its address

# Greetings that one unwritten conversation may hold: one for each language somebody may look through, and some more.
GREETINGS = 6
# Changes of how to be reached, in one conversation.
CONTACTS = 5
# Messages of a conversation, and of those before it, that are shown at once; the rest on request.
PAGE = 100
DESK_PAGE = 300  # the same on the desk's pages


@dataclass(frozen=True)
class Codes:
    """Codes by e-mail. Strangers together cannot use up what a known device, which proved the contract before, has.

    mails_*: letters to one contract's owner that strangers, all together, may cause. of_address_*: that one address may
    cause for one contract; a known one has these beside the others. asks_*: of one address over all contracts.
    """

    of_address_hour: int
    of_address_day: int
    asks_hour: int
    mails_hour: int
    mails_day: int


CODES = Codes(of_address_hour=5, of_address_day=10, asks_hour=20, mails_hour=10, mails_day=20)
# Wrong codes: of one address for one contract, of one address over all contracts, for one contract from all addresses.
# Nobody types six digits wrongly more often than that; from there on guessing gets nowhere: about one try an hour.
WRONG_HERE = Slower("wrong-code", 4, HOUR, HOUR, DAY)
WRONG_FROM_ADDRESS = Slower("wrong-code-address", 9, 60.0, HOUR, DAY)
WRONG_FOR_CONTRACT = Slower("wrong-code-contract", 14, 60.0, HOUR, DAY)

# Wrong passwords at the desk. A device that signed in before is counted by itself: nobody else can lock it out.
SIGN_IN_DEVICE = Slower("sign-in-device", 4, 60.0, 900.0, HOUR)
SIGN_IN_HERE = Slower("sign-in", 4, 60.0, 900.0, HOUR)  # one account from one address
SIGN_IN_ADDRESS = Slower("sign-in-address", 20, 60.0, 900.0, HOUR)  # over all accounts
SIGN_IN_ACCOUNT = Slower("sign-in-account", 30, 60.0, 900.0, HOUR)  # from all addresses
SIGN_INS = Rate("sign-ins", 60, 600.0)  # of an address, right or wrong: each costs a password hash
# Coming back wrong from the company's own sign-in; a device that came back right before is counted by itself.
COMPANY_BACK = Slower("company-back", 9, 60.0, 900.0, HOUR)
# Of one beginning, which holds for as long: each code that comes back costs a request there.
COMPANY_ONCE = Rate("company-once", 1, 600.0)
COMPANY_LINES = Rate("company-lines", 10, 600.0)  # in the log, of an address whose way back nobody began here
# Wrong codes of a second factor, for who has the password already: of a device or address, and of all others together.
CODE_HERE = Slower("sign-in-code", 4, 60.0, 900.0, HOUR)
CODE_ACCOUNT = Slower("sign-in-code-account", 14, 60.0, HOUR, DAY)
# An authenticator's code shown together with the password passes the passwords' pauses, not the codes': tries of one
# address, each of which costs a password hash.
CODE_FIRST = Rate("sign-in-code-first", 10, 600.0)
OWN_PASSWORD = Slower("own-password", 4, 60.0, 900.0, HOUR)  # asked again on the page of the own account
HASHING_AT_ONCE = 1  # password hashes at a time, for known devices and for all others each
HASHING_QUEUE = 8  # that wait for one; more are refused at once
