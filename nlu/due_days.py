"""The months of which a message names the instalment: "the one of February", "do I still pay January and February?"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from nlu.lexicon import lexicon, one_of
from nlu.signal_lists import SignalLists
from nlu.text import fold_with_places
from protocol.understood import DateExpression


class DueMonth(NamedTuple):
    """A month named for its instalment, and where it stands in the text."""

    start: int
    end: int
    month: DateExpression


def find(text: str, language: str, words: SignalLists) -> list[DueMonth]:
    """The months with words of paying around them; none where it is asked what is left to pay on a day."""
    places = fold_with_places(text)
    folded = places.text
    if words.has("left_on_day", folded):
        return []
    months, found, end = lexicon(language).dates.months, list[DueMonth](), 0
    for match in _month(language).finditer(folded):
        before, after = folded[: match.start()], folded[match.end() :]
        joined = bool(found) and words.whole("due_joins", folded[end : match.start()])  # "January and February"
        leaves = any(words.before_day(name).search(before) for name in ("wish_on_day", "leaves_then"))
        behind = words.begins("due_after", after) and not leaves
        if joined or behind or words.ends("due_before", before):
            month: DateExpression = {"month": months.index(match["month"]) + 1}
            if match["year"]:
                month["year"] = int(match["year"])
            found.append(DueMonth(*places.span(match.start(), match.end()), month))
            end = match.end()
    return found


@cache
def _month(language: str) -> re.Pattern[str]:
    dates = lexicon(language).dates
    before_year = one_of(dates.before_year)
    return re.compile(
        rf"(?<!\w)(?P<month>{one_of(dates.months)})(?!\w)(?:\s+(?:(?:{before_year})\s+)?(?P<year>20\d\d)(?!\d))?"
    )
