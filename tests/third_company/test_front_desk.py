"""The front desk with a company made of data alone: demo page, sign-in, case, desk, hours, team mail."""

from __future__ import annotations

import html
import json
from email import message_from_string
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from tests.third_company import COMPANY, copy_of_product, run

pytestmark = pytest.mark.slow
CUSTOMER, TEAM = "open", "care"
SCRIPT = Path(__file__).with_name("front_desk_run.py")


@pytest.fixture(scope="module", params=[False, True], ids=["beside the others", "alone"])
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the run saw, by name."""
    copy = copy_of_product(tmp_path_factory.mktemp("desk"), only=request.param)
    done = run(copy, str(SCRIPT), COMPANY, CUSTOMER, TEAM)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {name: html.unescape(value) if isinstance(value, str) else value for name, value in found.items()}


def test_its_demo_page_signs_its_customer_in(seen: dict[str, Any]) -> None:
    assert "NordFleet" in seen["chooser"]
    assert "Transports du Nord" in seen["article"]
    assert seen["signed_in"]


def test_its_case_is_found_by_the_desks_filter(seen: dict[str, Any]) -> None:
    assert f'<option value="{COMPANY}" selected>NordFleet</option>' in seen["inbox"]
    assert seen["number"] in seen["inbox"]
    assert f'<option value="{TEAM}">' in seen["inbox"]
    assert seen["filters"] == [200, 422]


def test_its_case_page_has_its_currency_its_number_and_its_team(seen: dict[str, Any]) -> None:
    assert "1 234,50 £GB" in seen["case"].replace("\u202f", " ").replace("\xa0", " ")
    assert "NF-300.120" in seen["case"]
    assert "équipe d’accueil" in seen["case"]


def test_its_hours_are_shown_and_changed_by_a_lead(seen: dict[str, Any]) -> None:
    assert "lun.–ven. 08:00–18:00; sam. 09:00–12:00" in seen["teams"]
    assert seen["slip"] == 422
    assert seen["saved"] == f"/desk/teams/{COMPANY}?notice=saved&team={TEAM}"
    assert "dim. 10:00–11:30" in seen["teams_after"]


def test_its_team_is_mailed_in_its_language(seen: dict[str, Any]) -> None:
    letter = message_from_string(seen["mail"], policy=default)
    assert letter["to"] == "care@nordfleet.example"
    assert seen["number"] in letter["subject"]
