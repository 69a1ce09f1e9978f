"""Which command lines of the documents are run for real, with what, and which are not and why."""

from __future__ import annotations

from tests.cli.command_lines import Line
from tests.shipped import COMPANY, NUMBER

INSTALLS = "installs from the network"
TRAINS = "trains for minutes"
SUITE = "is the suite itself, or what CI runs before it"
# how the line begins -> why it is not run, only read by a parser
NOT_RUN = {
    "make run": INSTALLS, "make dev": INSTALLS,
    "make train": TRAINS, "make bench-nlu": TRAINS, "rasa train": TRAINS,
    "make lint": SUITE, "make types": SUITE, "make check": SUITE, "make test": SUITE, "make faults": SUITE,
    "make check-desk": SUITE, "pytest": SUITE,
    "make loss": "takes a quarter of an hour", "make bench-soak": "takes ten minutes",
    "make bench-hanging": "takes minutes",
    "make advisories": "asks a service on the network",
    "docker": "needs a container engine", "git clone": "needs the network",
    "useradd": "changes the system", "install": "changes the system", "cp deploy/retention.service": "needs systemd",
}  # fmt: skip
ONLY_NAMED = ("make", "pytest", "rasa", "retention")
_RASA = "tests/rasa_commands/test_rasa_commands.py::"
# run for real by a test of its own, which starts or waits for what the line needs
RUN_BY = {
    "retention shell": "tests/e2e/test_commands.py::test_a_piped_shell_answers_and_ends_with_its_input",
    "make lint-nlu": "tests/nlu/test_lint.py::test_our_messages",
    "rasa run": _RASA + "test_run_without_the_model_that_it_is_given",
    "rasa run actions": _RASA + "test_run_actions_serves_this_machine_with_the_secret",
    "rasa shell": _RASA + "test_shell_nlu_reads_a_line",
    "rasa shell nlu": _RASA + "test_shell_nlu_reads_a_line",
    "rasa test nlu": _RASA + "test_test_nlu_writes_its_results",
    "rasa data validate": _RASA + "test_data_validate_warns_of_nothing",
    "rasa interactive": _RASA + "test_interactive_asks_for_a_message",
}  # fmt: skip
# run beside a running product, as the text around them says; the others with it stopped
BESIDE = (
    "make erase", "make export", "make purge", "retention backup", "retention erase", "retention --env-file", "curl",
)  # fmt: skip
RUN = "retention run"
# what a reader puts in; all that are files are in the prepared checkout
FILLED_IN = (
    ("add EMAIL NAME", "add new@example.com 'Ana Martins'"),
    ("EMAIL", "ana@example.com"),
    ("FILE", "receipt.txt"),
    ("/etc/retention.env", "retention.env"),
    ("providers/<company>", f"providers/{COMPANY}"),
)
# only named in the text
COMPLETED = {
    "retention erase": f"retention erase {NUMBER}",
    "retention simulate": "retention simulate < cases.jsonl",
}
GIVEN = f"{NUMBER}\n"  # the answer to the question whether a contract shall be erased
STATUS = {"retention doctor": (0, 1)}  # the doctor may find fault with this machine


def why_not(line: Line) -> str | None:
    """Why a line is not run here; None for one that is."""
    if line.text in ONLY_NAMED:
        return "only names the program"
    if line.text in RUN_BY:
        return RUN_BY[line.text]
    words = tuple(line.text.split())
    return next((why for start, why in NOT_RUN.items() if tuple(start.split()) == words[: len(start.split())]), None)


def as_typed(line: Line, address: str = "") -> str:
    """The line as typed, with what it leaves open put in. address: of the running product."""
    text = COMPLETED.get(line.text, line.text).replace("https://desk.example", address)
    for placeholder, value in FILLED_IN:
        text = text.replace(placeholder, value)
    return text
