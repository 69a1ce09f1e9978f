"""The check at every start: every problem at once, one line each, with its file and place."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import languages
import startup
from retention import policies
from retention.provider import PROVIDERS
from startup import texts as startup_texts
from tests.shipped import COMPANY
from texts import files, sentences


@pytest.fixture
def companies(tmp_path: Path) -> Path:
    """A copy of the first company, to be spoiled."""
    shutil.copytree(PROVIDERS / COMPANY, tmp_path / COMPANY)
    return tmp_path


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The top folder of an installation of its own, with all companies and texts, to be spoiled."""
    for folder in ("providers", "texts"):
        shutil.copytree(PROVIDERS.parent / folder, tmp_path / folder)
    monkeypatch.setattr(files, "ROOT", tmp_path / "texts")
    for module in (files, sys.modules["startup.problems"], startup_texts):
        monkeypatch.setattr(module, "PROVIDERS", tmp_path / "providers")
    _forget_texts()
    yield tmp_path
    monkeypatch.undo()
    _forget_texts()


def _forget_texts() -> None:
    for kept in (files._read, files._not_utf8, files.resources, files.messages, sentences._bundle):
        kept.cache_clear()


@pytest.mark.slow
def test_a_slip_of_a_company_hides_none_of_its_other_files_and_no_text_that_lacks(installed: Path) -> None:
    company = installed / "providers" / COMPANY
    language = policies()[COMPANY].provider.languages[0]
    spoil(company / "provider.yml", "currency: ", "currency: X")
    spoil(company / "provider.yml", "closed:", "closd:")
    spoil(company / "policy.yml", "otherwise:", "other:")
    spoil(company / "demo.yml", "months: 12", "months: 0")
    spoil(installed / "texts" / language / "general.ftl", "greet =", "great =")
    lines = startup.problems(installed / "providers")
    own, currency = f"providers/{COMPANY}", policies()[COMPANY].provider.currency
    assert [line.split(";")[0] for line in lines if line.startswith(own)] == [
        f"{own}/provider.yml: has an unknown key closd",
        f"{own}/provider.yml: currency: 'X{currency}' is no currency (ISO 4217, such as EUR)",
        f"{own}/policy.yml: has an unknown key other",
        f"{own}/policy.yml: lacks otherwise",
        f"{own}/demo.yml: contracts[0].term.months: must be from 1 to 120",
    ]
    assert f"texts/{language}/general.ftl: lacks greet" in lines


@pytest.mark.slow
def test_a_text_that_lacks_is_one_line_with_its_file(installed: Path) -> None:
    question, language = policies()[COMPANY].questions[0], policies()[COMPANY].provider.languages[0]
    spoil(installed / "texts" / language / "questions.ftl", f"title-{question} =", f"tittle-{question} =")
    spoil(installed / "providers" / COMPANY / "provider.yml", "closed:", "closd:")  # so that nothing is rendered
    lines = [line for line in startup.problems(installed / "providers") if line.endswith(f" title-{question}")]
    assert lines == [f"texts/{language}/questions.ftl: lacks title-{question}"]


@pytest.mark.slow
def test_what_is_shipped_has_no_problem() -> None:
    assert startup.problems() == []


def test_a_slip_in_the_hours_is_a_line_with_its_place(companies: Path) -> None:
    spoil(companies / COMPANY / "provider.yml", '"09:00-', '"9:00-')
    (line,) = startup.problems(companies)
    assert line.startswith(f"providers/{COMPANY}/provider.yml: teams.renewals.hours.mon-fri[0]: '9:00-")


def test_problems_of_all_files_come_together(companies: Path) -> None:
    shutil.copytree(companies / COMPANY, companies / "second")
    spoil(companies / "second" / "provider.yml", "time_zone: ", "time_zone: Mars/")
    spoil(companies / COMPANY / "policy.yml", "otherwise:", "other:")
    spoil(companies / COMPANY / "demo.yml", "months: 12", "months: 0")
    lines = startup.problems(companies)
    assert [line.split(": ")[0] for line in lines] == [
        f"providers/{COMPANY}/policy.yml",  # a key that is unknown
        f"providers/{COMPANY}/policy.yml",  # and one that lacks
        f"providers/{COMPANY}/demo.yml",
        "providers/second/provider.yml",  # its zone
        "providers/second/provider.yml",  # and a name and numbers that are the other's too
        "providers/second/provider.yml",
    ]


def test_all_slips_of_one_file_come_together(companies: Path) -> None:
    folder = companies / COMPANY
    spoil(folder / "provider.yml", "time_zone: ", "time_zone: Mars/")
    spoil(folder / "provider.yml", "name: ", "name: 12  # ")
    spoil(folder / "provider.yml", '"09:00-', '"9:00-')
    assert [line.split(": ")[1].split(".")[0] for line in startup.problems(companies)] == ["time_zone", "name", "teams"]


def test_all_slips_of_a_policy_come_together(companies: Path) -> None:
    policy = companies / COMPANY / "policy.yml"
    spoil(policy, "in: any, certainty: not_covered", "in: any, certainty: unsure")
    spoil(policy, "in: any\n", "in: always\n")
    lines = startup.problems(companies)
    assert len(lines) == 2
    assert all(line.startswith(f"providers/{COMPANY}/policy.yml: questions.") for line in lines)


def test_an_unknown_clause_on_the_demo_page_is_a_problem(companies: Path) -> None:
    spoil(companies / COMPANY / "demo.yml", "rules: [", "rules: [XX-9, ")
    assert startup.problems(companies) == [f"providers/{COMPANY}/demo.yml: rules: XX-9 is no clause of the policy"]


def test_an_unknown_situation_of_a_demo_contract_is_a_problem(companies: Path) -> None:
    spoil(companies / COMPANY / "demo.yml", "situation: stale", "situation: stall")
    (line,) = startup.problems(companies)
    assert line.endswith("situation: stall is no situation of the policy")


def test_all_slips_of_a_demo_contract_come_together_by_the_keys_of_its_file(companies: Path) -> None:
    demo = companies / COMPANY / "demo.yml"
    content = yaml.safe_load(demo.read_text("utf-8"))
    shown = content["contracts"][1]
    shown |= {"number": "XX-30121", "situation": "refund_windo", "amount": "95,50", "notice_days": -1}
    shown["term"] = {"months": -2, "began": "x"}
    shown["customer"] |= {"email": "azul", "language": "px"}
    content["contracts"][2]["term"]["renewal"] = 1
    content["rules"].append("XX-9")
    demo.write_text(yaml.safe_dump(content), "utf-8")
    own = f"providers/{COMPANY}/demo.yml: "
    assert [line.removeprefix(own).split(": ")[0] for line in startup.problems(companies)] == [
        "contracts[1].term.months",
        "contracts[1].term.began",
        "contracts[1].notice_days",
        "contracts[1].customer.email",
        "contracts[1].number",
        "contracts[1].customer.language",
        "contracts[1].amount",
        "contracts[2].term",  # an unknown key
        "rules",
        "contracts[1].situation",
    ]


@pytest.mark.slow
def test_what_nothing_reads_is_named(installed: Path) -> None:
    company = installed / "providers" / COMPANY
    language = policies()[COMPANY].provider.languages[0]
    for path in (company / "notes.md", company / "more.yml", company / "texts" / "company.txt"):
        path.write_text("", "utf-8")
    (company / "texts" / language / "more.txt").write_text("", "utf-8")
    (company / "cases" / "more.yaml").write_text("", "utf-8")
    (company / "texts" / "xx").mkdir()
    (installed / "texts" / "xx").mkdir()
    (installed / "providers" / "empty").mkdir()
    spoil(company / "provider.yml", "closed:", "closd:")  # so that nothing is rendered
    own = f"providers/{COMPANY}"
    assert [line.split(";")[0] for line in startup.problems(installed / "providers")] == [
        f"{own}/provider.yml: has an unknown key closd",
        "providers/empty/: lacks provider.yml",
        f"{own}/more.yml: is not read",
        f"{own}/cases/more.yaml: is not read",
        f"{own}/texts/{language}/more.txt: is not read",
        f"{own}/texts/xx: xx is no language of languages.yml",
        f"{own}/texts/company.txt: is not read",
        "texts/xx: xx is no language of languages.yml",
    ]


@pytest.mark.slow
def test_a_companys_text_that_is_not_utf8_is_a_line_and_hides_no_other(installed: Path) -> None:
    company = installed / "providers" / COMPANY
    language = policies()[COMPANY].provider.languages[0]
    own = f"providers/{COMPANY}/texts/{language}"
    with (company / "texts" / language / "answers.ftl").open("ab") as file:
        file.write(b"\xe9")
    spoil(company / "texts" / language / "company.ftl", "\nzone = ", "\nzone = { $hour } ")
    lines = startup.problems(installed / "providers")
    assert [line.split("(")[0].split("line")[0] for line in lines if "UTF-8" in line] == [f"{own}/answers.ftl: "]
    assert not any("cannot be read" in line for line in lines)
    assert any(line.startswith(f"{own}/company.ftl: line ") and "zone uses $hour" in line for line in lines)


@pytest.mark.slow
def test_one_mistake_in_a_text_is_one_line_with_its_file_and_line(installed: Path) -> None:
    policy = policies()[COMPANY]
    language = policy.provider.languages[0]
    file = installed / "providers" / COMPANY / "texts" / language / "answers.ftl"
    text = file.read_text("utf-8")
    value = next(name for name in re.findall(r"{ \$(\w+) }", text) if len(name) > 10)
    at = text.count("\n", 0, text.index(f"{{ ${value} }}")) + 1
    spoil(file, f"{{ ${value} }}", f"{{ ${value}s }}")
    _forget_texts()
    (line,) = startup_texts._rendered(policy)
    place = f"providers/{COMPANY}/texts/{language}/answers.ftl: line {at}: "
    assert line.startswith(place)
    assert line.endswith(f" uses ${value}s; is ${value} meant?")


def test_a_team_without_an_offer_is_one_line(installed: Path) -> None:
    policy = policies()[COMPANY]
    language = policy.provider.languages[0]
    handoffs = startup_texts.handoffs_of(policy)
    team = max(policy.provider.teams, key=[team for team, _ in handoffs].count)
    reasons = [f"offer-{reason}" for of, reason in handoffs if of == team]
    for file in installed.rglob(f"{language}/*.ftl"):
        text = file.read_text("utf-8")
        for name in (f"offer-{team}", *reasons):
            text = re.sub(rf"^{name} =", f"no-{name} =", text, flags=re.MULTILINE)
        file.write_text(text, "utf-8")
    _forget_texts()
    assert [line for line in startup_texts._named(policy) if f"/{language}/company.ftl: lacks offer-" in line] == [
        f"providers/{COMPANY}/texts/{language}/company.ftl: lacks offer-{team}, or {', '.join(reasons)}"
    ]


def test_no_company_at_all_is_a_problem(tmp_path: Path) -> None:
    (line,) = startup.problems(tmp_path)
    assert "holds no company" in line


def test_a_slip_of_the_languages_is_a_line_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def read() -> None:
        raise languages.LanguagesError("languages.yml: aa: lacks name")

    monkeypatch.setattr(languages, "read", read)
    languages.known.cache_clear()
    try:
        assert startup.problems() == ["languages.yml: aa: lacks name"]
    finally:
        monkeypatch.undo()
        languages.known.cache_clear()


def test_two_companies_that_cannot_be_distinguished_are_refused(companies: Path) -> None:
    shutil.copytree(companies / COMPANY, companies / "second")
    name, form = startup.problems(companies)
    assert name.startswith("providers/second/provider.yml: name: ")
    assert form.startswith("providers/second/provider.yml: contract_number.form: ")
    assert all(f"providers/{COMPANY}/provider.yml" in line for line in (name, form))


def test_a_folder_without_its_file_is_named(companies: Path) -> None:
    shutil.copytree(companies / COMPANY, companies / "second")
    (companies / "second" / "provider.yml").rename(companies / "second" / "provider.yaml")
    assert startup.problems(companies) == ["providers/second/: lacks provider.yml"]


def test_a_language_of_team_mails_must_have_them(companies: Path) -> None:
    unwritten = next(code for code in languages.known() if code not in languages.for_mail())
    language = f"mail_language: {languages.default()}"
    spoil(companies / COMPANY / "provider.yml", language, f"mail_language: {unwritten}")
    (line,) = startup.problems(companies)
    assert f"not {unwritten}" in line


def test_a_language_that_stands_there_twice_is_refused(tmp_path: Path) -> None:
    text = languages.FILE.read_text(encoding="utf-8")
    file = tmp_path / "languages.yml"
    file.write_text(f"{text}\n{languages.default()}: {{}}\n", encoding="utf-8")
    with pytest.raises(languages.LanguagesError, match=rf"line \d+: {languages.default()} stands here twice"):
        languages.read(file)


def test_a_language_without_a_folder_is_one_line_and_hides_no_text(installed: Path) -> None:
    language, other = policies()[COMPANY].provider.languages[:2]
    shutil.rmtree(installed / "texts" / other)
    own = f"providers/{COMPANY}/texts/{language}/company.ftl"
    spoil(installed / own, "zone =", "zoned =")
    spoil(installed / "providers" / COMPANY / "provider.yml", "closed:", "closd:")  # so that nothing is rendered
    lines = startup.problems(installed / "providers")
    assert [line for line in lines if f"texts/{other}" in line] == [
        f"texts/{other}: is missing; customers are answered in {other}"
    ]
    assert f"{own}: lacks zone" in lines


def test_a_lexicon_that_is_missing_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    problems = sys.modules["startup.problems"]
    monkeypatch.setattr(problems, "lexicon_problems", lambda: ["nlu/lexicon/xx.yml: missing"])
    rendered = [f"providers/{COMPANY}/texts/xx/answers.ftl: lacks answer-ask"]
    monkeypatch.setattr(problems, "missing_texts", lambda unreadable=None: [] if unreadable else rendered)
    assert startup.problems() == ["nlu/lexicon/xx.yml: missing", *rendered]
