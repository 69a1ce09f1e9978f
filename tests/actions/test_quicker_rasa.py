"""What this project does in Rasa's place for speed gives what Rasa gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

pytest.importorskip("rasa")
pytestmark = [pytest.mark.rasa, pytest.mark.filterwarnings("ignore")]  # Rasa and its libraries warn of their age

from rasa.core.actions.action import RemoteAction  # noqa: E402
from rasa.core.policies.rule_policy import RulePolicy  # noqa: E402
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode  # noqa: E402
from rasa.engine.runner.dask import DaskGraphRunner  # noqa: E402
from rasa.engine.storage.local_model_storage import LocalModelStorage  # noqa: E402
from rasa.engine.storage.resource import Resource  # noqa: E402
from rasa.shared.core.domain import Domain  # noqa: E402
from rasa.shared.core.events import ActionExecuted, Event, UserUttered  # noqa: E402
from rasa.shared.core.generator import TrainingDataGenerator  # noqa: E402
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity  # noqa: E402
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader  # noqa: E402
from rasa.shared.core.training_data.structures import StoryGraph  # noqa: E402
from rasa.utils.endpoints import EndpointConfig  # noqa: E402

from channels.action_calls import send_no_events  # noqa: E402
from channels.graph_in_order import run_graphs_in_order  # noqa: E402
from channels.rule_lookup import look_rules_up  # noqa: E402

DOMAIN = """
version: "3.1"
intents: [greet, leave, thank, lost]
actions: [action_greet, action_leave, action_thank, action_words]
"""
RULES = """
version: "3.1"
rules:
- rule: greet
  steps: [{intent: greet}, {action: action_greet}]
- rule: leave
  steps: [{intent: leave}, {action: action_leave}, {action: action_thank}]
- rule: thank at the start
  conversation_start: true
  steps: [{intent: thank}, {action: action_thank}]
"""
WORDS = """
- rule: words
  steps: [{user: "the password is swordfish"}, {action: action_words}]
"""
Kept = list[tuple[type, str, Callable[..., Any]]]


@pytest.fixture(autouse=True)
def rasas_own() -> Iterator[None]:
    """Rasa as it was, after each test: the product changes it for its whole process."""
    places = [
        (RemoteAction, "_action_call_format"), (DaskGraphRunner, "run"), (RulePolicy, "_get_possible_keys"),
        (RulePolicy, "_find_action_from_rules"),
    ]  # fmt: skip
    kept: Kept = [(owner, name, getattr(owner, name)) for owner, name in places]
    yield
    for owner, name, value in kept:
        setattr(owner, name, value)


def policy_of(rules: str, folder: Path) -> tuple[RulePolicy, Domain]:
    domain = Domain.from_yaml(DOMAIN)
    steps = YAMLStoryReader().read_from_string(rules)
    trackers = TrainingDataGenerator(StoryGraph(steps), domain).generate()
    storage = LocalModelStorage.create(folder)
    context = ExecutionContext(GraphSchema({}), None)
    config = {**RulePolicy.get_default_config(), "enable_fallback_prediction": False}
    policy = RulePolicy.create(config, storage, Resource("rules"), context)
    policy.train(trackers, domain)
    return policy, domain


def said(intent: str, words: str = "") -> UserUttered:
    return UserUttered(words or intent, {"name": intent, "confidence": 1.0})


def conversations() -> list[list[Event]]:
    listen = ActionExecuted("action_listen")
    after_greeting = [listen, said("greet"), ActionExecuted("action_greet"), listen]
    asked = [[*before, said(intent)] for before in ([listen], after_greeting) for intent in ("greet", "leave", "thank")]
    leaving = [listen, said("leave"), ActionExecuted("action_leave")]
    return [
        *asked, leaving, [*leaving, ActionExecuted("action_thank")], [listen, said("lost")], after_greeting, [listen],
        [listen, said("lost", "the password is swordfish")], [],
    ]  # fmt: skip


@pytest.mark.parametrize("rules", [RULES, RULES + WORDS])
def test_the_rule_found_is_the_one_rasa_finds(rules: str, tmp_path: Path) -> None:
    policy, domain = policy_of(rules, tmp_path)

    def chosen() -> list[list[float]]:
        trackers = [DialogueStateTracker.from_events("x", events, domain.slots) for events in conversations()]
        return [policy.predict_action_probabilities(tracker, domain).probabilities for tracker in trackers]

    before = chosen()
    look_rules_up()
    assert chosen() == before
    found = {domain.action_names_or_texts[row.index(1.0)] for row in before if 1.0 in row}
    assert {"action_greet", "action_leave", "action_thank", "action_listen"} <= found
    assert ("action_words" in found) == (rules != RULES)


class Word(GraphComponent):  # type: ignore[misc]  # Rasa has no types here
    """Gives its word after those it gets."""

    ran: ClassVar[list[str]] = []

    def __init__(self, word: str) -> None:
        self.word = word

    @classmethod
    def create(cls, config: dict[str, Any], *_given: object, **_named: object) -> Word:
        return cls(config["word"])

    def say(self, first: str = "", second: str = "") -> str:
        Word.ran.append(self.word)
        return f"{first}{second}{self.word}"


def word(word: str, is_target: bool = False, **needs: str) -> SchemaNode:
    return SchemaNode(needs, Word, "create", "say", {"word": word}, eager=True, is_target=is_target)


def test_a_graph_gives_what_it_gives_with_dask_and_runs_only_what_is_asked_for(tmp_path: Path) -> None:
    schema = GraphSchema({
        "last": word("d", True, first="left", second="right"),
        "right": word("c", first="first"),
        "left": word("b", first="first", second="given"),
        "first": word("a"),
        "aside": word("x", True, first="first"),
    })  # fmt: skip
    storage = LocalModelStorage.create(tmp_path)
    runner = DaskGraphRunner.create(schema, storage, ExecutionContext(schema, None))
    asked: list[tuple[dict[str, str], list[str] | None]] = [
        ({"given": "!"}, None), ({"given": "?"}, ["last"]), ({"given": "!"}, ["aside", "right"]),
    ]  # fmt: skip
    before = [runner.run(*each) for each in asked]
    run_graphs_in_order()
    assert [runner.run(*each) for each in asked] == before
    assert before[0] == {"last": "a!bacd", "aside": "ax"}
    Word.ran.clear()
    runner.run({"given": "!"}, ["right"])
    assert Word.ran == ["a", "c"]


def test_an_action_gets_the_message_and_the_slots_but_not_all_that_was_said_before() -> None:
    domain = Domain.from_yaml(DOMAIN)
    tracker = DialogueStateTracker.from_events("cv_1", conversations()[4], domain.slots)
    action = RemoteAction("action_leave", EndpointConfig("http://localhost"))
    before = action._action_call_format(tracker, domain)
    assert before["tracker"]["events"]
    send_no_events()
    after = action._action_call_format(tracker, domain)
    assert after == {**before, "tracker": {**before["tracker"], "events": []}}
    assert tracker.current_state(EventVerbosity.ALL) == before["tracker"]
