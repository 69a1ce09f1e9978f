"""What the words of a message say beside its intent, by the patterns of its language (`signals` in nlu/lexicon/*.yml).

The only place where a customer's words are read for the dialogue: it gets `protocol.understood.Signals`, never a text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import get_args

from languages import for_customers
from nlu import amounts, contact, day_roles, due_days, own_question, unspoken
from nlu.dates import ago, length
from nlu.details import Detail
from nlu.lexicon import lexicon
from nlu.signal_lists import WORD, SignalLists, signal_lists
from nlu.text import fold
from nlu.tone import tone
from protocol.understood import CodeHelp, Signals
from retention import providers

SIGNS = "?!.,;:…«»()-–"  # alone, no words
LAST = -1  # the place of the last of several things
# Rasa's own commands, typed as text: they mean nothing here.
RASA_COMMANDS = frozenset({"restart", "session_start", "back"})


def read(text: str, language: str, found: Sequence[Detail]) -> Signals:
    """The signals of a message. language: its own; found: the details of it (nlu.details.find), for its dates.

    Of one that corrects the assistant and asks again, those of the question alone.
    """
    asked_anew = own_question.alone(text, language)
    text = asked_anew or text
    folded = fold(text)
    words = signal_lists(language)
    unhurried = words.pattern("hurries").sub(" ", folded)
    starts = next((name for name in ("yes", "no") if words.begins(f"{name}_starts", folded)), None)
    question = "?" in text or words.begins("question_starts", folded)
    done = question and words.has("already_done", folded) and not words.has("not_already_done", folded)
    dates = [detail for detail in found if detail.kind == "date"]
    undated = _without(text, dates)
    alone = bool(folded.strip()) and words.only("around_a_day", fold(undated))
    due = due_days.find(text, language, words, dates)
    return Signals(
        words=_words(folded),
        spelled=sum(len(word) > 1 for word in WORD.findall(folded)),
        question=question,
        ends_asking=text.rstrip().endswith("?"),
        restates=asked_anew is not None,
        starts_with=starts,  # type: ignore[arg-type]  # one of the two names above
        carries_on=words.begins("carries_on", folded),
        day_alone=alone,
        typed_command=folded.strip() in RASA_COMMANDS,
        number_like=bool(_number_like().search(folded)),
        digits=any(map(str.isdigit, undated)),
        reason=words.first("reasons", folded),
        tone=tone(text, language),
        third_party=words.first("third_parties", folded),  # type: ignore[arg-type]  # a test holds the codes
        team=_team(folded, language),
        leaving=words.has("leaving", folded),
        of_leaving=words.has("of_leaving", folded),
        does_own=words.has("does_own", folded),
        wants_to_leave=words.has("wants_to_leave", folded),
        going=words.has("going", folded),
        already_done=done,
        taken_back=words.has("taken_back", folded),
        claims_done=words.has("claims_done", folded),
        gives_notice=words.has("gives_notice", folded)
        and any(words.has(name, folded) for name in ("leaves_then", "leaving", "going")),
        claims_paid=_claims_paid(folded, words),
        amount=amounts.find(folded, words),
        ago=ago(text, language),
        about=words.first("complaints", folded),
        way=words.first("ways", folded),  # type: ignore[arg-type]  # a test holds the codes
        proof=words.has("proof", folded),
        not_in_charge=words.has("not_in_charge", folded),
        in_charge=words.has("in_charge", folded),
        own_request=words.has("own_request", folded),
        own_leaving=words.has("own_leaving", folded),
        steps_back=words.has("steps_back", folded),
        both=words.has("both", folded),
        pays=words.has("pays", folded),
        at_a_loss=words.has("at_a_loss", folded),
        other_team=words.has("other_team", folded),
        unhelped=words.has("unhelped", folded),
        unread=words.has("unread", folded),
        renewed_already=words.has("renewed_already", folded) and words.has("way_out", folded),
        returns=words.has("returns", folded) and not words.has("returns_not", folded),
        stays_on=words.has("stays_on", folded),
        asks=words.first("asks", folded),  # type: ignore[arg-type]  # a test holds the codes
        of_request=words.first("of_request", folded),  # type: ignore[arg-type]  # a test holds the codes
        length=length(text, language),
        just_done=words.has("just_done", folded),
        owes=words.has("owes", folded),
        regrets=words.has("regrets", folded),
        others_number=words.has("others_number", folded),
        suffers=words.has("suffers", folded),
        choice=_choice(folded, words),
        follow_up=words.first("follow_ups", folded),  # type: ignore[arg-type]  # a test holds the codes
        focuses=words.all("focuses", folded),
        authority=words.first("authority", folded),  # type: ignore[arg-type]  # a test holds the codes
        inquires="?" in text or (_asks(folded, words) and not words.begins("wish_starts", folded)),
        topicless=bool(folded.strip()) and words.only("topicless", folded),
        wordless=bool(folded.strip()) and words.only("topicless", folded, "meaning_words"),
        detail=words.first("details", folded),  # type: ignore[arg-type]  # a test holds the codes
        asks_who=words.begins("who_starts", folded),
        unspoken=unspoken.found(text),
        unfinished=words.has("unfinished", folded.rstrip()),
        never_mind=words.begins("never_mind_starts", folded),
        talks_first=words.begins("talks_first_starts", folded),
        code_help=code_help(text, language),
        days=day_roles.read(text, dates, words, alone=alone, due=due),
        due=tuple(each.month for each in due),
        last_due=words.has("last_due", folded),
        was_due=words.has("was_due", folded),
        pays_all=words.has("pays_all", folded),
        supposed=words.has("what_if", folded),
        left_on_day=words.has("left_on_day", folded),
        reserved=words.has("reservations", unhurried),
        hurries=unhurried != folded,
        objects=words.has("objects", folded),
        agrees=words.has("agrees", folded),
        negates_others=words.has("negates_others", folded),
        asks_reach=words.has("asks_reach", folded),
        declines=words.has("declines", folded),
        maintains=words.has("maintains", folded),
        only_asked=words.has("only_asked", folded),
        or_else=words.has("or_else", folded),
        at_least=words.has("at_least", folded),
        as_described=words.has("as_described", folded),
        on_condition=words.first("on_condition", folded),  # type: ignore[arg-type]  # a test holds the codes
        registers=words.has("registers", folded),
        wish=words.first("wishes", folded),  # type: ignore[arg-type]  # a test holds the codes
        conditional=words.has("conditions", folded),
        but=_reserves(unhurried, words),
        hesitates=words.has("hesitates", folded) or words.has("no_yes", folded),
        says_more=bool(folded.strip()) and not words.only("in_a_yes", folded),
        says_yes=words.begins("says_yes", folded),
        also=words.has("also", folded),
        dictates=words.has("dictates", folded),
        only=words.begins("only", folded) or words.has("nothing_but", folded),
        noted=words.has("noted", folded),
        as_it_is=words.has("as_it_is", folded),
        hold_on=words.has("holds_up", folded) and words.only("hold_on", folded),
        person_wanted=words.has("person_wanted", folded)
        and not (words.has("no_calls", folded) or words.has("refuses_person", folded)),
        refuses_person=words.has("refuses_person", folded),
        stops_calls=words.has("stops_calls", folded),
        ruined=words.has("ruined", folded),
        stays=words.has("stays", folded),
        bought=words.has("bought", folded),
        renews=words.has("renews", folded),
        puts_off=words.has("takes_up_then", folded) or words.has("comes_back_then", folded),
        still_gives_notice=words.has("still_gives_notice", folded),
        strained=words.has("strained", folded),
        names_law=words.has("names_law", folded),
        redress=words.has("redress", folded),
        apologises=words.has("apologises", folded),
        despair=words.has("despair", folded),
        gave_away=words.has("gave_away", folded),
        too_late=words.begins("too_late_starts", folded),
        hours=contact.hours(text, language),
        channel=contact.channel(text, language),
        no_calls=words.has("no_calls", folded)
        and not (contact.is_about_when(text, language) or words.has("nobody_else", folded)),
        nobody_else=words.has("nobody_else", folded),
        no_email=words.has("no_email", folded),
        not_by=contact.not_by(text, language),
        matter=words.first("matters", folded),
        topics=words.all("topics", folded),
        topic=_topic(folded, words),
        companies=_companies(folded),
        languages=tuple(name for name in for_customers() if _stands(name, "called", folded)),
        other_language=any(_stands(name, "other_languages", folded) for name in for_customers()),
    )


def _asks(folded: str, words: SignalLists) -> bool:
    return words.begins("question_starts", folded) or words.has("question_words", folded)


def _stands(language: str, name: str, folded: str) -> bool:
    """The same as `SignalLists.has`, of a language of which nothing else is looked for."""
    return bool(signal_lists(language).pattern(name).search(folded))


def code_help(text: str, language: str) -> CodeHelp | None:
    """What a message says is wrong with a code that was sent."""
    words, folded = signal_lists(language), fold(text)
    return next((kind for kind in get_args(CodeHelp) if words.code("code_help", kind, folded)), None)


def _claims_paid(folded: str, words: SignalLists) -> bool:
    """Whether they say that they have paid: “how many have I paid?” does not, a debt denied does."""
    denies = words.has("owes_nothing", folded) and words.first("matters", folded) != "reminded"
    return denies or (words.has("claims_paid", folded) and "paid_count" not in words.all("focuses", folded))


def _reserves(folded: str, words: SignalLists) -> bool:
    """Whether a "but" stands in it that no wish to register follows: "I am not the owner, but register it" is one."""
    found = [but.end() for but in words.pattern("buts").finditer(folded)]
    wishes = [words.pattern(f"wishes.{wish}") for wish in ("register", "note", "pass_on")]
    return bool(found) and not any(wish.search(folded, found[-1]) for wish in wishes)


def _choice(folded: str, words: SignalLists) -> int | None:
    """Which of the things shown: the place that the first entry found of ``choices`` stands under, or the last."""
    place = words.first("choices", folded)
    return (LAST if place == "last" else int(place)) if place else None


def _topic(folded: str, words: SignalLists) -> str | None:
    """The one topic that is named last and not denied: in "it is not about this, it is about that", that."""
    topics = words.all("topics", folded)
    if not topics:
        return None
    for clause in reversed(words.split("contrasts", folded)):
        said = words.denied().sub(" ", clause)
        if named := [topic for topic in topics if words.pattern(f"topics.{topic}").search(said)]:
            return named[0] if len(named) == 1 else None
    return None


def _words(folded: str) -> int:
    """What blanks part, without signs that stand alone, as before a French question mark; never none of something."""
    parts = folded.split()
    return len([part for part in parts if part.strip(SIGNS)]) or len(parts)


def _without(text: str, dates: Sequence[Detail]) -> str:
    for date in reversed(dates):
        text = f"{text[: date.start]} {text[date.end :]}"
    return text


def _team(folded: str, language: str) -> str | None:
    return next((team for team, pattern in _team_patterns(language) if pattern.search(folded)), None)


@cache
def _team_patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    lists = lexicon(language).signals
    towards, unhelpful = ("|".join(lists.get(name, ())) or "(?!)" for name in ("towards", "unhelpful"))
    teams = lists.get("teams", {})
    around = rf"(?<!\w)(?:{towards})\W*(?:\w+\s+){{0,3}}?(?:%s)(?!\w)(?!\W+(?:{unhelpful})(?!\w))"
    listed = teams.items() if isinstance(teams, dict) else ()
    return tuple((team, re.compile(around % "|".join(names))) for team, names in listed)


def _companies(folded: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in _company_patterns() if pattern.search(folded))


@cache
def _company_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each company by its name, or by the letters of its contracts where they are a word."""
    called = {
        name: [fold(company.name), *([fold(company.number.letters)] if len(company.number.letters) > 2 else [])]
        for name, company in providers().items()
    }
    return tuple(
        (name, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?![\w-])(?! ?\d)"))
        for name, names in called.items()
    )


@cache
def _number_like() -> re.Pattern[str]:
    """Something that begins like a company's contract numbers, whole or not."""
    letters = {fold(provider.number.letters) for provider in providers().values()} - {""}
    return re.compile(rf"\b(?:{'|'.join(sorted(letters)) or '(?!)'})(?:-\s?\w{{1,20}}|\s?\d{{1,12}})\b")
