"""Rasa's own imports warn of their age; they are made here, before warnings become errors, and without TensorFlow.

Every test here is ruled by the days of tests/own_clauses.yml.
"""

import importlib.util
import warnings

from cli import light_tensorflow
from tests.own_clauses import clauses_of_the_tests as clauses_of_the_tests

if importlib.util.find_spec("rasa"):
    light_tensorflow.install()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        importlib.import_module("rasa.core.tracker_store")
        importlib.import_module("rasa.core.agent")
        importlib.import_module("rasa.core.policies.rule_policy")
        importlib.import_module("rasa_sdk.executor")
