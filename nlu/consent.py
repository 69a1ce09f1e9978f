"""A yes that is none: undecided ("maybe yes, maybe no") or mocking ("sure, and I was born yesterday").

Its words resemble those of consent so closely that no training tells them apart; by a yes something is done.
"""

from __future__ import annotations

from languages import for_customers
from nlu.prediction import Prediction
from nlu.signal_lists import signal_lists
from nlu.text import fold

YES = "affirm"  # the intent
LEFT = 0.5  # of the confidence: less than anything is acted on


def checked(found: Prediction, text: str, language: str | None) -> Prediction:
    """The prediction; surely a yes only where its words do not turn it back."""
    if language is None or language not in for_customers() or found.ranking[0][0] != YES:
        return found
    if not signal_lists(language).has("no_yes", fold(text)):
        return found
    return Prediction(found.ranking, found.confidence * LEFT)
