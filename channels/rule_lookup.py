"""Finding the rule for a message by its intent. Rasa looks through all rules at every prediction, and twice at some."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from rasa.core.policies.rule_policy import RULES, RulePolicy
from rasa.shared.core.constants import PREVIOUS_ACTION, USER
from rasa.shared.core.domain import Domain, State
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ACTION_NAME, INTENT, TEXT

Found = tuple["str | None", "str | None", bool]
ANY = None  # where a rule names no action before it, or no intent

_possible = RulePolicy._get_possible_keys
_find = RulePolicy._find_action_from_rules


def _possible_keys(self: RulePolicy, lookup: dict[str, str], states: Sequence[State]) -> set[str]:
    """As Rasa has it; only the rules whose last step may be the conversation's are looked at."""
    rules = _by_last_step(frozenset(lookup))
    action, intent = _step(states[-1]) if states else (ANY, ANY)
    near = [key for place in {*product((action, ANY), (intent, ANY))} for key in rules.get(place, ())]
    found: set[str] = _possible(self, dict.fromkeys(near, ""), states)
    return found


def _find_action(
    self: RulePolicy, tracker: DialogueStateTracker, domain: Domain, use_text_for_last_user_input: bool
) -> Found:
    """As Rasa has it; by the words of the message only where some rule names words."""
    if use_text_for_last_user_input and not _name_words(frozenset(self.lookup[RULES])):
        return None, None, False
    found: Found = _find(self, tracker, domain, use_text_for_last_user_input)
    return found


def _step(state: State) -> tuple[object, object]:
    return state.get(PREVIOUS_ACTION, {}).get(ACTION_NAME), state.get(USER, {}).get(INTENT)


@lru_cache(maxsize=16)
def _by_last_step(keys: frozenset[str]) -> dict[tuple[object, object], list[str]]:
    """The rules' keys, which are their steps as JSON, by the action and intent of their last step."""
    found = defaultdict(list)
    for key in keys:
        found[_step(json.loads(key)[-1])].append(key)
    return found


@lru_cache(maxsize=16)
def _name_words(keys: frozenset[str]) -> bool:
    return any(TEXT in step.get(USER, {}) for key in keys for step in json.loads(key))


def look_rules_up() -> None:
    """For all rule policies of this process."""
    RulePolicy._get_possible_keys = _possible_keys
    RulePolicy._find_action_from_rules = _find_action
