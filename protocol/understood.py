"""What the understanding gives for a message (Rasa's parse data): intents, signals and entities, never the words."""

from __future__ import annotations

from typing import Literal, TypedDict

import msgspec

from protocol.request import Channel, Hours
from protocol.wire import LanguageCode

CodeHelp = Literal["unwilling", "refused", "no_mailbox", "other_number", "resend", "missing"]
Length = Literal["days", "weeks", "months", "years"]
Period = Literal["week", "month", "year"]
Season = Literal["spring", "summer", "autumn", "winter"]
Part = Literal["start", "middle", "end"]


class Distance(TypedDict, total=False):
    """How far from a day: so many of each length."""

    days: int
    weeks: int
    months: int
    years: int


# A day or days as a message names them: nlu.dates finds it, retention.days says what each key means.
DateExpression = TypedDict(
    "DateExpression",
    {
        "day": int,
        "month": int,
        "year": int,
        "in": Distance,
        "weekday": int,
        "weeks": int,
        "easter": int,
        "holiday": Literal["next"],
        "renewal": Distance,
        "next": Period,
        "this": Period,
        "last": Period,
        "season": Season,
        "part": Part,
        "from": "DateExpression",
        "not_before": "DateExpression",
        "after": "DateExpression",
        "to": "DateExpression",
        "before": "DateExpression",
    },
    total=False,
)
# A day named is one to rule for, one to have left by, one on which the contract ends or renews, only mentioned, or that
# of a charge in a message on a cancellation that was made before.
DayRole = Literal["asked", "wished", "term", "mentioned", "charged"]
# Who writes, where it is not the customer: for a client, for somebody close to them, for them by profession; or about
# whose contract.
ThirdParty = Literal["client", "relative", "professional", "other_contract"]
Way = Literal["letter", "email", "phone", "menu", "chat"]
# What a short message asks about what was said last, without naming a topic.
FollowUp = Literal[
    "request", "unanswered", "refused", "nothing_done", "written", "sooner", "mine", "meaning", "computed", "amount",
    "time", "urgent",
]  # fmt: skip
# A question that its own words tell: whether they have cancelled, whether today is in time, until what hour, for time
# to pay, what to do now, what is seen from here, whether the contract has renewed,
# for money back, which of two days it is, for the days to think better of it, whether what they can show counts,
# why the assistant does not know it, and if they change their mind or stay after all, what to write; whether they may
# be reached in another way than noted before; whether what was asked for counts, or is to be asked for again; why
# nobody got in touch, by when somebody should have, and whether that changes a date; whether a rule is so that somebody
# else stated; whether a fault lets them leave; for the company's telephone; which number is meant.
Asks = Literal[
    "whether_cancelled", "today", "hour", "delay", "steps", "what_is_seen", "whether_renewed", "new_contact",
    "money_back", "which_day", "withdraw_days", "worth", "why_unknown", "if_back", "letter", "counts",
    "if_stays", "why_late", "contact_rule", "late_changes", "confirms_rule", "leave_for_fault", "telephone",
    "which_number",
]  # fmt: skip
# About the customer's own request or case: what if it is said to be too late, when it is answered, what if it is not,
# what comes next, who has it, whether what was said is noted; more to tell the team, a paper or picture to send it,
# somebody who must not know of it; a paper that proves it, or only its receipt once more; whether the assistant could
# not do it itself; its number, whether any is left, that those who owe an answer be reminded.
OfRequest = Literal[
    "doubted", "when", "late", "next", "who", "noted", "tell", "attach", "attach_that", "discreet", "paper", "copy",
    "do_it", "binds", "number", "remains", "chase",
]  # fmt: skip
# What a yes is said on condition of: to be bound no longer, to pay nothing, to lose nothing, to pay less.
Condition = Literal["commitment", "cost", "loss", "price"]
# A wish about requests: to register, only to note, to pass on, not to register anything, to take back, to register that
# again.
WishFor = Literal["register", "note", "pass_on", "refuse", "withdraw", "restore"]
# The side of what was said last that a short follow-up asks for, learned (nlu/facets.py): until when, on which day, how
# long, how much, who does it, how, where, what if nothing is done, what comes then, whether that is all, what if nobody
# answers or it is refused, whether it binds, what proves it, what is needed, whether it can be done today. Or what it
# says to it: a plea for an exception, that it is not legal, to send it, that it cannot be paid; whether it renews.
Facet = Literal[
    "until", "when", "how_long", "how_much", "who", "how", "where", "if_nothing", "next", "all", "no_answer", "refused",
    "binding", "proof", "need", "today", "exception", "unlawful", "send", "cannot_pay", "renews",
]  # fmt: skip
# A detail of what happened: that it was not them, that they contest it and do not pay, who it was, how much, what there
# is to show, a number plate, the number of a paper, that the police know,
# what they will do if nothing comes of it.
Detail = Literal["denial", "protest", "who", "proof", "amount", "plate", "reference", "police", "threat"]
# Who may decide: whether asking "binds" somebody, whether somebody may act for another by "proxy", "who" has to do it,
# whether they can do it by them"self".
Authority = Literal["binds", "proxy", "who", "self"]


class Signals(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the words of a message say beside its intent, read once in the message's language (nlu/signals.py).

    Of the length: words (blanks tell them apart; 0 for a message without words), spelled (words of two letters or
    more).
    Of the form: question (put as a question), ends_asking (its last
    sign is a question mark), restates (it corrects the assistant and asks
    again: all signals are of that question), starts_with ("yes" or "no" as its first word), carries_on (begins with
    an "and" or "but"), day_alone (but for its dates it holds only words that ask nothing more), typed_command
    (a command of Rasa's, typed), number_like (something written like a contract number), digits (some stand in
    it beside its dates), unfinished (it breaks off: "I wanted to"), asks_who (a question for who
    somebody is), unspoken
    (it is written in this language, which customers are not answered in).
    Of what is said: reason (the reason for leaving that it names), tone ("danger", "grief", "legal_threat",
    "complains_elsewhere": to review sites and associations, "anger"), third_party (it is written for somebody else,
    or about somebody else's contract), team (asked for by its name), leaving (speaks of leaving), of_leaving
    (or of renewing, in whatever words), does_own (they will do it in the product themselves), wants_to_leave (asks
    to), going (says they go: "I am out of here"), already_done ("is it cancelled then?"), claims_done ("I have
    cancelled already"), claims_paid ("I have paid"), amount (of money, the first one named),
    ago (how long ago something was, as a distance back), gives_notice ("we close in March, please take note"), about
    (what a complaint is about: "not_warned", "waiting", "price", "service", "accusation"), way (by which something
    was asked for), proof (of it is spoken of), not_in_charge (who writes does not answer for the contract), in_charge
    (does), own_request (their own request or wish to leave is named), own_leaving (that wish),
    steps_back (from the contract, here and now), both (of two things spoken of), pays
    (speaks of paying), at_a_loss
    (something is not found, not there, not understood), other_team (somebody else is to see to it), unhelped (what was
    said is of no help), unread (a reproach that what they wrote was not read or not answered),
    renewed_already (it has renewed, and how to get out of it is asked), returns (to come back
    after the end, to renew again, to undo a cancellation), stays_on (says that they would like to go on),
    asks (a question that its own words tell), choice
    (the place of what is meant among several things shown; -1: the last), follow_up (of what was said last:
    "request" what was noted, "unanswered" and "refused" what if nobody answers or they do not agree, "nothing_done"
    what if nothing is done, "written" to have it in writing, "sooner" whether it ends earlier, "mine" their own
    contract, "meaning" of a word, how something is "computed", which "amount", for how long a "time"), focus (what of a
    topic is asked: "interest", paying in "parts", "block"ing, credit "bureau"s, the "commitment", a "part" that is
    kept, the "part_price"), topicless (its words name no topic at all), wordless (nor do they but for those
    with which a meaning is asked for: what is to be explained is what was said last, and no word by its name),
    detail (a detail of what happened that it tells),
    taken_back (a request is taken back), never_mind (something just asked for is let go), talks_first (the same, to
    talk it over first), code_help (what is wrong
    with a code that was sent), days (what each date among the entities is for, in their order), due (months whose
    instalment is named), last_due (the last one is asked for),
    was_due (as one gone by), pays_all (all that is left would be paid at once),
    supposed (it is a what-if), agrees (a word of
    agreement or of doing
    it stands in it), left_on_day (asks how much is left to pay on a day), reserved (a yes or a wish that is not a plain
    one: with a condition, a "but", a negation),
    person_wanted (speaks of talking to a person), refuses_person (wants to talk to nobody), stops_calls (is not
    to be called any more), ruined (the company is lost), stays (does not want to leave), bought (a short while ago),
    renews (speaks of a renewal), puts_off (sees to it, or somebody comes back, on the day that follows),
    still_gives_notice (asks whether notice can still be given), strained (has lost their work, is ill), names_law (a
    law or a right), redress (wants
    something for what did not work), apologises (for what they said),
    topics (questions by the things plainly named), topic (the one named last), despair (has nothing left,
    cannot go on), gave_away (something was given, paid or opened already), too_late (begins with "too late"),
    negates_others (tells of somebody else that they do not, or of
    before), asks_reach (how the company is reached: its address, its number), hold_on (nothing but "no, wait"),
    declines (a word of refusing what was offered, or of putting it off), maintains (a wish to leave, made before),
    only_asked (says that it was only a question), hurries (a "but" that only wants it done soon), objects (calls what
    was offered nonsense), or_else (that they leave if they do not get it),
    on_condition (of what, where a condition names it), as_described
    (speaks of what was said before), at_least (of several things that one),
    registers (a word of noting or registering), wish (about requests), conditional (on a condition), but (with a
    "but"), hesitates (a yes that is turned back), says_yes (begins with a sure yes), says_more (its words are not only
    those of a yes), also (beside what was offered), as_it_is (it is to stay so), noted (whether it was), dictates
    (what is to be registered, in so many words), only (begins with "only"), hours,
    channel, no_calls, no_email, not_by and nobody_else (how the customer wants
    to be reached), of_request (what is asked about their own request), length (a time named, “two days”),
    just_done (they say that they have done it a moment
    ago), owes (whether anything is still owed, or whether it is all over), regrets (a cancellation), others_number
    (a telephone number is somebody else's), suffers (it costs them sleep or health), matter (what happened
    more closely: "theft", "bank_data" given away, "former_access", "fled" with the access, "scam" suspected or
    suffered, "cut_off" threatened, "debits" that go on, "papers" that a death or an illness needs), companies (named,
    by their ids), languages (named), other_language (one that is not spoken here is named).
    """

    words: int = 0
    spelled: int = 0
    due: tuple[DateExpression, ...] = ()
    last_due: bool = False
    was_due: bool = False
    pays_all: bool = False
    supposed: bool = False
    question: bool = False
    ends_asking: bool = False
    restates: bool = False
    starts_with: Literal["yes", "no"] | None = None
    carries_on: bool = False
    day_alone: bool = False
    typed_command: bool = False
    number_like: bool = False
    digits: bool = False
    reason: str | None = None
    tone: str | None = None
    third_party: ThirdParty | None = None
    team: str | None = None
    leaving: bool = False
    of_leaving: bool = False
    does_own: bool = False
    wants_to_leave: bool = False
    going: bool = False
    already_done: bool = False
    taken_back: bool = False
    claims_done: bool = False
    gives_notice: bool = False
    claims_paid: bool = False
    ago: Distance | None = None
    amount: str | None = None
    about: str | None = None
    way: Way | None = None
    proof: bool = False
    not_in_charge: bool = False
    in_charge: bool = False
    own_request: bool = False
    own_leaving: bool = False
    steps_back: bool = False
    both: bool = False
    pays: bool = False
    at_a_loss: bool = False
    other_team: bool = False
    unhelped: bool = False
    unread: bool = False
    renewed_already: bool = False
    returns: bool = False
    stays_on: bool = False
    asks: Asks | None = None
    of_request: OfRequest | None = None
    length: Distance | None = None
    just_done: bool = False
    owes: bool = False
    regrets: bool = False
    others_number: bool = False
    suffers: bool = False
    choice: int | None = None
    follow_up: FollowUp | None = None
    focuses: tuple[str, ...] = ()
    authority: Authority | None = None
    inquires: bool = False
    topicless: bool = False
    wordless: bool = False
    detail: Detail | None = None
    asks_who: bool = False
    unspoken: LanguageCode | None = None
    never_mind: bool = False
    talks_first: bool = False
    unfinished: bool = False
    code_help: CodeHelp | None = None
    days: tuple[DayRole, ...] = ()
    left_on_day: bool = False
    reserved: bool = False
    agrees: bool = False
    person_wanted: bool = False
    refuses_person: bool = False
    stops_calls: bool = False
    ruined: bool = False
    stays: bool = False
    bought: bool = False
    renews: bool = False
    puts_off: bool = False
    still_gives_notice: bool = False
    strained: bool = False
    names_law: bool = False
    redress: bool = False
    apologises: bool = False
    despair: bool = False
    gave_away: bool = False
    too_late: bool = False
    hours: Hours | None = None
    channel: Channel | None = None
    no_calls: bool = False
    no_email: bool = False
    not_by: tuple[Channel, ...] = ()
    nobody_else: bool = False
    matter: str | None = None
    topics: tuple[str, ...] = ()
    topic: str | None = None
    companies: tuple[str, ...] = ()
    negates_others: bool = False
    asks_reach: bool = False
    hold_on: bool = False
    declines: bool = False
    maintains: bool = False
    or_else: bool = False
    only_asked: bool = False
    hurries: bool = False
    objects: bool = False
    as_described: bool = False
    at_least: bool = False
    on_condition: Condition | None = None
    registers: bool = False
    wish: WishFor | None = None
    conditional: bool = False
    but: bool = False
    hesitates: bool = False
    says_yes: bool = False
    says_more: bool = False
    also: bool = False
    as_it_is: bool = False
    noted: bool = False
    dictates: bool = False
    only: bool = False
    languages: tuple[str, ...] = ()
    other_language: bool = False


class Entity(msgspec.Struct, frozen=True):
    """One thing named in a message: contract_number, email, phone, code, date, reason, concept.

    start, end: its place in the text.
    """

    entity: str
    value: str | DateExpression
    start: int = 0
    end: int = 0


class Intent(msgspec.Struct, frozen=True):
    """A meaning and how sure it is, from 0 to 1. name: None where nothing was understood."""

    name: str | None
    confidence: float = 0.0


class Question(msgspec.Struct, frozen=True):
    """One of the things a message asks."""

    intent: str
    confidence: float = 0.0


class FacetAsked(msgspec.Struct, frozen=True):
    """The side of what was said last that a message asks for, None for none, and how sure it is, from 0 to 1."""

    name: Facet | None = None
    confidence: float = 0.0


class Understood(msgspec.Struct, frozen=True):
    """A message as understood. ranking: likeliest first. questions: all it asks, in the customer's order.

    wanted: what a wish to register or to take back names. unwanted: what it says is not meant ("the invoice, not the
    termination"). beside: what stands beside such a wish, or beside a yes. restated: what a message that corrects the
    assistant asks by itself, likeliest first.
    """

    intent: Intent = Intent(None)
    intent_ranking: tuple[Intent, ...] = ()
    questions: tuple[Question, ...] = ()
    entities: tuple[Entity, ...] = ()
    language: str | None = None
    signals: Signals = Signals()
    wanted: tuple[Question, ...] = ()
    unwanted: tuple[str, ...] = ()
    beside: tuple[Question, ...] = ()
    restated: tuple[Question, ...] = ()
    facet: FacetAsked = FacetAsked()

    def day(self, role: DayRole) -> DateExpression | None:
        """The first date of that role, None without one; where no roles were read, a date is asked about."""
        dates = [entity.value for entity in self.entities if entity.entity == "date"]
        roles = self.signals.days or ("asked",) * len(dates)
        named = zip(dates, roles, strict=False)
        return next((date for date, read in named if read == role and isinstance(date, dict)), None)

    def day_but(self, role: DayRole) -> DateExpression | None:
        """The first date of another role, None without one."""
        dates = [entity.value for entity in self.entities if entity.entity == "date"]
        named = zip(dates, self.signals.days or ("asked",) * len(dates), strict=False)
        return next((date for date, read in named if read != role and isinstance(date, dict)), None)

    def entity(self, name: str) -> str | DateExpression | None:
        """The first value of that name, None without one."""
        return next((entity.value for entity in self.entities if entity.entity == name), None)
