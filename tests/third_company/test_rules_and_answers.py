"""A third company from data alone, beside the shipped ones and by itself: checked, simulated, answered, recorded."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import texts
from retention.provider import providers
from tests.third_company import COMPANY, ROOT, copy_of_product, new_question, run

pytestmark = pytest.mark.slow
TODAY = date(2026, 11, 21)
PROBLEMS = "import startup; print(*startup.problems(), sep='\\n', end='')"
DEMO = f"""
import json
from datetime import date
from contracts.demo import demo_contracts
records = [demo.record for demo in demo_contracts(date.fromisoformat('{TODAY}'))]
print(json.dumps([record for record in records if record['provider'] == '{COMPANY}']))
"""
RECORD = "from startup import recorded; print(len(recorded.record()), len(recorded.difference()))"
OFFERS, REQUESTS, HARDSHIP, URGENCY = (
    Path(__file__).with_name(f"{name}_run.py") for name in ("offers", "requests", "hardship", "urgency")
)
PAUSE = {"pt": "O contrato pode parar por até três meses.", "fr": "Le contrat peut s’arrêter trois mois au plus."}
EVERY_ROW = ROOT / "tests" / "every_row_run.py"
WORDS = f"""
from frontdesk.desk.words import Words
print(*(Words(code).name_of("fact", "give_notice_until", "{COMPANY}") for code in ("en", "fr", "pt")), sep='\\n')
"""


@pytest.fixture(scope="module", params=[False, True], ids=["beside the others", "alone"])
def copy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of_product(tmp_path_factory.mktemp("third"), only=request.param)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Without the shipped companies, for what does not depend on them."""
    return copy_of_product(tmp_path_factory.mktemp("alone"), only=True)


def test_the_check_finds_no_problem(copy: Path) -> None:
    done = run(copy, "-c", PROBLEMS)
    assert (done.stdout, done.stderr) == ("", "")


def test_the_command_names_the_company(copy: Path) -> None:
    done = run(copy, "-m", "cli", "check")
    assert f"providers/{COMPANY}: 9 questions, all is well" in done.stdout or "cases are ruled otherwise" in done.stderr


def test_cases_that_differ_alike_are_one_line_and_moved_demos_named(alone: Path) -> None:
    """Five cases of one file are ruled otherwise in the same ways. A demo contract shows another situation."""
    company = alone / "providers" / COMPANY
    demo = (company / "demo.yml").read_text("utf-8")
    case: dict[str, Any] = {"contract": None, "situation": None, "certainty": "conflicting", "facts": {}, "clauses": []}
    cases = [{"name": f"case {number}", "days": [TODAY], **case} for number in range(5)]
    try:
        (company / "cases").mkdir()
        (company / "cases" / "contracts.yml").write_text("{}")
        (company / "cases" / "ask_refund.yml").write_text(yaml.safe_dump({"cases": cases}))
        (company / "demo.yml").write_text(demo.replace("situation: refund_window", "situation: notice_passed"), "utf-8")
        done = run(alone, "-m", "cli", "check")
    finally:
        shutil.rmtree(company / "cases")
        (company / "demo.yml").write_text(demo, "utf-8")
    lines = done.stderr.splitlines()
    heading = f"providers/{COMPANY}/cases: 5 cases are ruled otherwise than expected, in "
    start = next(number for number, line in enumerate(lines) if line.startswith(heading))
    ways = int(lines[start].removeprefix(heading).split()[0])
    first = f"ask_refund 5; first ask_refund.yml: case 0, {TODAY}"
    assert all(line.startswith("  5 x ") and line.endswith(first) for line in lines[start + 1 : start + 1 + ways])
    assert "certainty is " in lines[start + 1]
    assert any("retention policy diff" in line for line in lines)
    assert any("contracts.refund.situation: is refund_window" in line for line in lines)
    assert done.returncode == 1


def test_cases_are_simulated_with_its_own_days(copy: Path) -> None:
    records = json.loads(run(copy, "-c", DEMO).stdout)
    assert [record["number"] for record in records] == ["NF-300.120", "NF-300.121"]
    lines = "\n".join(
        json.dumps({"id": record["number"], "contract": record, "question": "cancel_contract", "on": TODAY.isoformat()})
        for record in records
    )
    done = run(copy, "-m", "cli", "simulate", given=lines)
    assert (done.returncode, done.stderr) == (0, "")
    late, early = map(json.loads, done.stdout.splitlines())
    assert (late["situation"], late["facts"]["notice_until"]) == ("notice_open", "2027-03-12")  # 30 days before
    assert (early["situation"], early["facts"]["money_back_until"]) == ("refund_window", "2026-12-02")  # 14 days after


def test_a_question_it_does_not_answer_is_refused_by_name(copy: Path) -> None:
    asked = {"contract": None, "provider": COMPANY, "question": "ask_data_backup", "on": TODAY.isoformat()}
    done = run(copy, "-m", "cli", "simulate", given=json.dumps(asked))
    assert json.loads(done.stdout)["error"]["field"] == "question"


def test_its_answers_are_recorded_in_both_languages_and_its_currency(copy: Path) -> None:
    done = run(copy, "-c", RECORD)
    assert done.stdout.split() == ["4", "0"], done.stderr
    for language, access, money in (("pt", "O acesso continua até", "£"), ("fr", "L’accès dure jusqu’au", "£")):
        text = (copy / "providers" / COMPANY / "recorded" / f"{language}.yml").read_text("utf-8")
        answers = [entry["text"] for entry in yaml.safe_load(text) if entry["question"] == "ask_lose_access"]
        assert any(access in answer for answer in answers)
        assert money in text


def test_its_chat_says_what_is_recorded(copy: Path) -> None:
    done = run(copy, str(EVERY_ROW), COMPANY)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_its_own_rule_on_hardship_is_said_with_its_clause_and_a_lower_price_is_ruled_after_it(copy: Path) -> None:
    """The shipped companies' documents are silent on it, and they leave a lower price to the person."""
    done = run(copy, str(HARDSHIP), COMPANY, TODAY.isoformat())
    assert done.returncode == 0, done.stderr
    reported, again, papers, cheaper = json.loads(done.stdout)
    assert [message["text"].partition("\n")[0] for message in reported] == [
        "Je mesure combien ce que vous traversez est difficile.",
        "Après un décès, une longue maladie ou une liquidation, le contrat s’arrête le jour où l’équipe d’accueil en "
        "reçoit la preuve.",
        "Une personne de l’équipe d’accueil peut s’en occuper avec vous. Voulez-vous lui parler ?",
    ]
    assert reported[1]["clauses"] == ["NF-6"]
    assert [message["text"] for message in again] == [
        "Ce doit être lourd à porter. Ce que vous dites ici sera joint, et vous n’aurez rien à répéter.",
        reported[2]["text"],
    ]
    assert papers[-1]["text"].startswith("Un acte de décès, un certificat médical ou un jugement suffit")
    assert cheaper[0]["text"].startswith("Non, les paiements restent les mêmes jusqu’au ")


def test_a_missing_text_is_named_by_key_before_anybody_asks(alone: Path) -> None:
    file = alone / "providers" / COMPANY / "texts" / "pt" / "answers.ftl"
    text = file.read_text("utf-8")
    start, end = text.index("answer-ask_refund-refund_window"), text.index("answer-ask_refund-running")
    try:
        file.write_text(text[:start] + text[end:], "utf-8")
        lines = run(alone, "-c", PROBLEMS).stdout.splitlines()
    finally:
        file.write_text(text, "utf-8")
    assert lines
    assert all("answer-ask_refund-refund_window" in line for line in lines)


def test_what_only_the_company_can_say_of_its_documents_is_asked_for_by_file_and_language(alone: Path) -> None:
    """No sentence for all companies says what the documents of each hold or do not hold."""
    folders = [alone / "providers" / COMPANY / "texts" / language for language in ("fr", "pt")]
    kept = [(folder / "documents.ftl").read_text("utf-8") for folder in folders]
    try:
        for folder, text in zip(folders, kept, strict=True):
            (folder / "documents.ftl").write_text(text.replace("follow-time =", "follow-tim ="), "utf-8")
        lines = run(alone, "-c", PROBLEMS).stdout.splitlines()
        assert lines == [
            f"providers/{COMPANY}/texts/{language}/documents.ftl: lacks follow-time" for language in ("fr", "pt")
        ]
        shutil.move(folders[0], folders[0].with_name("away"))
        lines = run(alone, "-c", PROBLEMS).stdout.splitlines()
        assert [line for line in lines if "/fr" in line] == [
            f"providers/{COMPANY}/texts/fr: is missing; customers are answered in fr"
        ]
    finally:
        if folders[0].with_name("away").exists():
            shutil.move(folders[0].with_name("away"), folders[0])
        for folder, text in zip(folders, kept, strict=True):
            (folder / "documents.ftl").write_text(text, "utf-8")


def test_what_a_new_question_needs_is_listed_by_file_then_language(alone: Path) -> None:
    file = alone / "providers" / COMPANY / "policy.yml"
    policy = file.read_text("utf-8")
    row = "  ask_pause:\n    - {in: any, certainty: certain, facts: [], clauses: [NF-4]}\n"
    try:
        file.write_text(policy.replace("  reduce_payments:\n", f"{row}  reduce_payments:\n", 1), "utf-8")
        lines = run(alone, "-c", PROBLEMS).stdout.splitlines()
    finally:
        file.write_text(policy, "utf-8")
    own = [line.removeprefix(f"providers/{COMPANY}/texts/") for line in lines if line.startswith("providers/")]
    files = [line.partition(": lacks ")[0] for line in own]
    assert list(dict.fromkeys(files)) == [
        "fr/answers.ftl", "pt/answers.ftl", "en/questions.ftl", "fr/questions.ftl", "pt/questions.ftl",
    ]  # fmt: skip
    assert {line.partition(": lacks ")[2] for line in own if "questions" in line} == {
        "title-ask_pause", "button-ask_pause",
    }  # fmt: skip


def test_a_new_question_is_answered_once_what_the_recipe_names_is_there(tmp_path: Path) -> None:
    """As the chat says it, with the meaning given; test_real_processes.py has it recognised from its examples, too."""
    made = copy_of_product(tmp_path, only=True)
    new_question.add_to(made)
    assert run(made, "-c", PROBLEMS).stdout == ""
    done = run(made, str(EVERY_ROW), COMPANY)
    assert (done.stdout, done.stderr) == ("[]\n", "")
    assert run(made, "-c", RECORD).returncode == 0
    for language, verdict in PAUSE.items():
        text = (made / "providers" / COMPANY / "recorded" / f"{language}.yml").read_text("utf-8")
        answers = [entry["text"] for entry in yaml.safe_load(text) if entry["question"] == new_question.NAME]
        assert answers
        assert all(verdict in answer for answer in answers)


def test_its_customers_are_offered_its_own_teams_only(copy: Path) -> None:
    done = run(copy, str(OFFERS), COMPANY)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert sorted(seen) == ["fr", "pt"]
    own = {"fr": ("équipe d’accueil", "équipe de facturation"), "pt": ("equipe de atendimento", "equipe de cobrança")}
    shipped = {team for company in providers().values() for team in company.teams}
    for language, said in seen.items():
        care, billing = own[language]
        others = [texts.say(language, f"team-{team}") for team in shipped]
        for team, lines in said.items():
            assert not [line for line in lines for name in others if name in line]
            assert not [line for line in lines if (care if team == "billing" else billing) in line]
        assert all(care in line for line in said["strayed"])
        assert billing in " ".join(said["billing"])


def test_its_teams_are_called_by_their_names_at_a_desk_in_a_language_that_it_does_not_speak(alone: Path) -> None:
    code = f"from frontdesk.desk.words import Words; print(Words('en').team('{COMPANY}', 'care'))"
    assert run(alone, "-c", code).stdout == "l’équipe d’accueil\n"


def test_a_day_without_desk_words_is_named_at_start_and_shown_in_the_companys_words(alone: Path) -> None:
    company = alone / "providers" / COMPANY
    policy, days = company / "policy.yml", [company / "texts" / language / "days.ftl" for language in ("fr", "pt")]
    text = policy.read_text("utf-8")
    own = "dates:\n  give_notice_until: {clause: NF-2, before: term_ends_on}\n"
    try:
        policy.write_text(text.replace("dates:\n", own), "utf-8")
        lines = run(alone, "-c", PROBLEMS).stdout.splitlines()
        lacks = {
            f"providers/{COMPANY}/texts/{language}/company.ftl: lacks day-give_notice_until"
            for language in ("en", "fr", "pt")
        }
        assert lacks <= set(lines)
        for file, name in zip(days, ("Préavis avant le", "Avisar até"), strict=True):
            file.write_text(f"day-give_notice_until = {name}\n", "utf-8")
        (line,) = run(alone, "-c", PROBLEMS).stdout.splitlines()
        assert line == f"providers/{COMPANY}/texts/en/company.ftl: lacks day-give_notice_until"
        assert run(alone, "-c", WORDS).stdout.splitlines() == ["Préavis avant le", "Préavis avant le", "Avisar até"]
    finally:
        policy.write_text(text, "utf-8")
        for file in days:
            file.unlink(missing_ok=True)


def test_a_refund_is_registered_whatever_the_policy_calls_its_days_and_questions(copy: Path, tmp_path: Path) -> None:
    asked = ["ask_refund", "cancel_contract", "stop_renewal"]
    seen = json.loads(run(copy, str(REQUESTS), COMPANY, "refund", *[TODAY.isoformat()] * 2, *asked).stdout)
    day = "money_back_until 2026-12-02"
    refund = {"registered": ["refund"], "deadlines": [day]}
    assert {question: {key: seen[question][key] for key in refund} for question in asked} == {
        "ask_refund": refund,
        "cancel_contract": refund,
        "stop_renewal": {"registered": ["stop_renewal"], "deadlines": [day]},
    }
    assert "résilier avec remboursement" in seen["ask_refund"]["offered"]

    other = copy_of_product(tmp_path, only=True)
    for file in (other / "providers" / COMPANY).rglob("*.*"):
        text = file.read_text("utf-8")
        for old, new in (("ask_refund", "ask_money_back"), ("cancel_contract", "end_it"), ("refund_window", "early")):
            text = text.replace(old, new)
        file.write_text(text, "utf-8")
    names = "title-ask_money_back = Remboursement\ntitle-end_it = Fin\n"
    (other / "providers" / COMPANY / "texts" / "fr" / "questions.ftl").write_text(names, "utf-8")
    done = run(other, str(REQUESTS), COMPANY, "refund", *[TODAY.isoformat()] * 2, "ask_money_back", "end_it")
    assert {question: found["registered"] for question, found in json.loads(done.stdout).items()} == {
        "ask_money_back": ["refund"],
        "end_it": ["refund"],
    }


def test_what_goes_first_is_its_own(alone: Path) -> None:
    """It names legal threats and the three days before a deadline; the shipped companies name anger and seven days."""
    done = run(alone, str(URGENCY), COMPANY, TODAY.isoformat(), "legal_threat", "anger")
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert {tone: found["priority"] for tone, found in seen.items()} == {"legal_threat": "high", "anger": "normal"}
    assert "Vous parlez de démarches juridiques : cela passe en priorité." in seen["legal_threat"]["said"]
    assert "en priorité" in seen["legal_threat"]["said"][-1]
    assert not [line for line in seen["anger"]["said"] if "priorit" in line]

    def priorities(asked_on: str) -> list[str]:
        done = run(alone, str(REQUESTS), COMPANY, "refund", TODAY.isoformat(), asked_on, "ask_refund")
        found: dict[str, Any] = json.loads(done.stdout)["ask_refund"]
        assert found["deadlines"] == ["money_back_until 2026-12-02"]
        return list(found["priorities"])

    assert priorities("2026-11-28") == ["normal"]
    assert priorities("2026-11-29") == ["high"]


def test_a_companys_texts_may_stand_in_any_file(alone: Path) -> None:
    """The name of a day for the desk stands beside the clauses in one language, with the company's in another."""
    texts_of = alone / "providers" / COMPANY / "texts" / "en"
    day, clauses = texts_of / "company.ftl", (texts_of / "clauses.ftl").read_text("utf-8")
    named = day.read_text("utf-8")
    try:
        (texts_of / "clauses.ftl").write_text(clauses + named, "utf-8")
        day.unlink()
        assert run(alone, "-c", PROBLEMS).stdout == ""
    finally:
        (texts_of / "clauses.ftl").write_text(clauses, "utf-8")
        day.write_text(named, "utf-8")


@pytest.mark.parametrize("part", [["-m", "contracts.service"], ["-m", "cli", "simulate"]], ids=" ".join)
def test_a_part_by_itself_says_every_slip_that_keeps_it_from_reading_the_companies(
    tmp_path: Path, part: list[str]
) -> None:
    made = copy_of_product(tmp_path, only=True)
    shutil.copytree(made / "providers" / COMPANY, made / "providers" / "second")
    for company, old, new in ((COMPANY, "08:00-18:00", "8:00-18:00"), ("second", "Europe/London", "Mars/London")):
        file = made / "providers" / company / "provider.yml"
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    asked = {"id": 1, "contract": None, "provider": COMPANY, "question": "ask_refund", "on": TODAY.isoformat()}
    done = run(made, *part, given=json.dumps(asked))
    lines = done.stderr.splitlines()
    assert done.returncode != 0
    assert all(line.startswith("error: ") for line in lines)
    for place in (f"providers/{COMPANY}/provider.yml: teams.care.hours", "providers/second/provider.yml: time_zone"):
        assert any(line.startswith(f"error: {place}") for line in lines)


def test_a_zone_of_another_place_and_a_team_without_article_are_named(alone: Path) -> None:
    file = alone / "providers" / COMPANY / "texts" / "fr" / "company.ftl"
    text = file.read_text("utf-8")
    try:
        file.write_text(
            text.replace("heure de Londres", "heure de Paris").replace("= l’équipe d’", "= équipe d’"), "utf-8"
        )
        lines = run(alone, "-c", PROBLEMS).stdout.splitlines()
    finally:
        file.write_text(text, "utf-8")
    assert [line.split(": ")[1].split(" is ")[0] for line in lines] == ["zone", "team-care"]
    assert "Europe/London" in lines[0]


def test_a_misspelt_value_is_named_beside_all_else_that_is_wrong(tmp_path: Path) -> None:
    made = copy_of_product(tmp_path, only=True)
    company = made / "providers" / COMPANY
    for file, old, new in (
        ("provider.yml", "08:00-18:00", "8:00-18:00"),
        ("texts/fr/company.ftl", "team-care =", "team-car ="),
        ("texts/fr/answers.ftl", "{ $notice_until }", "{ $notice_unti }"),
    ):
        text = (company / file).read_text("utf-8")
        (company / file).write_text(text.replace(old, new, 1), "utf-8")
    lines = run(made, "-c", PROBLEMS).stdout.splitlines()
    for wrong in ("provider.yml: teams.care.hours", "lacks team-care", "uses $notice_unti; is $notice_until meant?"):
        assert any(wrong in line for line in lines)
