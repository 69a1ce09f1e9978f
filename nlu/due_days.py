"""The months of which a message names the instalment: "the one of February", "do I still pay January and February?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, cast

from nlu.details import Detail
from nlu.lexicon import lexicon, one_of
from nlu.signal_lists import SignalLists
from nlu.text import fold, fold_with_places
from protocol.understood import DateExpression


class DueMonth(NamedTuple):
    """A month named for its instalment, and where it stands in the text."""

    start: int
    end: int
    month: DateExpression


def find(text: str, language: str, words: SignalLists, dates: Sequence[Detail] = ()) -> list[DueMonth]:
    """The months, and the days among the dates, with words of paying around them, in their order.

    None where it is asked what is left to pay on a day.
    """
    places = fold_with_places(text)
    folded = places.text
    if words.has("left_on_day", folded):
        return []
    months, found, end = lexicon(language).dates.months, list[DueMonth](), 0
    for match in _month(language).finditer(folded):
        before, after = folded[: match.start()], folded[match.end() :]
        if words.ends("leaves_by", before):  # "how much do I pay to leave in March?" names no instalment
            continue
        joined = bool(found) and words.whole("due_joins", folded[end : match.start()])  # "January and February"
        leaves = any(words.before_day(name).search(before) for name in ("wish_on_day", "leaves_then"))
        behind = words.begins("due_after", after) and not leaves
        if joined or behind or words.ends("due_before", before):
            month: DateExpression = {"month": months.index(match["month"]) + 1}
            if match["year"]:
                month["year"] = int(match["year"])
            found.append(DueMonth(*places.span(match.start(), match.end()), month))
            end = match.end()
    was = words.has("was_due", folded)  # of a day gone by it is not said which
    days = [] if was else [each for each in dates if _is_due(text, each, words)]
    taken = [DueMonth(each.start, each.end, cast("DateExpression", each.value)) for each in days]
    alone = [day for day in taken if not any(day.start < each.end and each.start < day.end for each in found)]
    return sorted([*found, *alone], key=lambda each: each.start)


def _is_due(text: str, date: Detail, words: SignalLists) -> bool:
    """Whether a single day stands right behind words of paying: “will you debit on the 17th?”."""
    value = date.value
    if not isinstance(value, dict) or "day" not in value:
        return False
    before, day = fold(text[: date.start]), fold(text[date.start : date.end]).split()[:1]
    return words.ends("due_before", before) or words.ends("due_before", f"{before}{' '.join(day)} ")


@cache
def _month(language: str) -> re.Pattern[str]:
    dates = lexicon(language).dates
    before_year = one_of(dates.before_year)
    return re.compile(
        rf"(?<!\w)(?P<month>{one_of(dates.months)})(?!\w)(?:\s+(?:(?:{before_year})\s+)?(?P<year>20\d\d)(?!\d))?"
    )
