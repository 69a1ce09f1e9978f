"""Who is notified of cases: by company and by team, settings before the companies' own files."""

from __future__ import annotations

import pytest

import settings
from settings import BadSettings, Company, Webhook

SECRET, OTHER = "s" * 16, "o" * 16
NORTH = Company("north", {"sales": "from-file@north.example", "help": None}, "https://north.example/hook")
SOUTH = Company("south", {"sales": None})
BOTH = (NORTH, SOUTH)


def test_the_files_are_the_starting_values() -> None:
    found = settings.delivery({"WEBHOOK_SECRET": SECRET}, BOTH)
    assert found.mail == {("north", "sales"): "from-file@north.example"}
    assert found.webhooks == {"north": Webhook("https://north.example/hook", SECRET)}
    assert found.desk_url == "http://127.0.0.1:8000"


def test_a_bare_team_is_every_companys_and_a_company_wins() -> None:
    env = {"TEAM_MAIL": "sales=all@x.example, south/sales=south@x.example", "WEBHOOK_SECRET": SECRET}
    assert settings.delivery(env, BOTH).mail == {
        ("north", "sales"): "all@x.example",
        ("south", "sales"): "south@x.example",
    }


def test_webhooks_of_one_company_and_of_all() -> None:
    one = {"WEBHOOK_URL": "south=https://south.example/h?a=b", "WEBHOOK_SECRET": f"south={OTHER},north={SECRET}"}
    assert settings.delivery(one, BOTH).webhooks == {
        "north": Webhook("https://north.example/hook", SECRET),
        "south": Webhook("https://south.example/h?a=b", OTHER),
    }
    every = {"WEBHOOK_URL": "https://crm.example", "WEBHOOK_SECRET": SECRET + "=="}
    assert {hook.url for hook in settings.delivery(every, BOTH).webhooks.values()} == {"https://crm.example"}


def test_in_the_demo_every_team_has_an_address() -> None:
    found = settings.delivery({"DEMO": "1", "WEBHOOK_SECRET": SECRET}, BOTH)
    assert found.mail["north", "help"] == "help@team.example"
    assert found.mail["south", "sales"] == "sales@team.example"


@pytest.mark.parametrize(
    ("environment", "line"),
    [
        ({}, "WEBHOOK_SECRET: must be set where a webhook is"),
        ({"WEBHOOK_SECRET": SECRET, "TEAM_MAIL": "east/sales=a@b.example"}, "TEAM_MAIL: 'east/sales' is no team"),
        ({"WEBHOOK_SECRET": SECRET, "TEAM_MAIL": "a@b.example"}, "TEAM_MAIL: must be team=address"),
        ({"WEBHOOK_SECRET": SECRET, "WEBHOOK_URL": "east=https://x.example"}, "WEBHOOK_URL: 'east' is no company"),
        ({"WEBHOOK_SECRET": SECRET, "WEBHOOK_URL": "http://crm.example"}, "WEBHOOK_URL: must be an https address"),
        ({"WEBHOOK_SECRET": "short"}, "WEBHOOK_SECRET: must be a secret"),
    ],
)
def test_a_fault_is_one_line(environment: dict[str, str], line: str) -> None:
    with pytest.raises(BadSettings) as bad:
        settings.delivery(environment, BOTH)
    (problem,) = bad.value.problems
    assert problem.startswith(line)


def test_the_secret_of_a_webhook_never_shows() -> None:
    assert SECRET not in repr(settings.delivery({"WEBHOOK_SECRET": SECRET}, BOTH))
