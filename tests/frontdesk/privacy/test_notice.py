"""The privacy page says what the settings say; consent is kept with the version it was given to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from frontdesk import config
from frontdesk.privacy import notice
from frontdesk.tables import conversations
from tests.frontdesk.world import SECRETS, World, make_world, running
from texts import keys

PERIODS = {
    "KEEP_CONVERSATIONS_DAYS": "111", "KEEP_CASES_DAYS": "222", "KEEP_DELIVERED_DAYS": "33",
    "KEEP_DEAD_LETTERS_DAYS": "44", "KEEP_MAIL_DAYS": "5", "KEEP_PRIVACY_LOG_DAYS": "666",
}  # fmt: skip


@pytest.fixture
def odd(tmp_path: Path) -> Iterator[World]:
    with running(make_world(tmp_path, {**PERIODS, "PRIVACY_CONTACT": "dados@example.com"})) as made:
        yield made


@pytest.mark.parametrize("language", ["pt", "fr"])
@pytest.mark.parametrize(("provider", "name"), [("conta_azul", "Conta Azul"), ("ram_tracking", "RAM Tracking")])
def test_the_page_tells_the_periods_of_the_settings(odd: World, language: str, provider: str, name: str) -> None:
    answer = odd.client.get(f"/privacy?language={language}&provider={provider}")
    assert answer.status_code == 200
    assert name in answer.text
    for days in PERIODS.values():
        assert re.search(rf"\b{days} (dias|jours)", answer.text), days
    assert "dados@example.com" in answer.text
    assert f'lang="{"pt-BR" if language == "pt" else "fr-FR"}"' in answer.text
    assert not re.search(r"<style|style=|<script|\son[a-z]+=|None|\{", answer.text)
    assert answer.headers["content-security-policy"].startswith("default-src 'self'")


@pytest.mark.parametrize("query", ["", "?provider=acme", "?language=pt", "?provider=<b>"])
def test_without_a_known_company_it_still_opens(odd: World, query: str) -> None:
    answer = odd.client.get(f"/privacy{query}")
    assert answer.status_code == 200
    assert "<b>" not in answer.text


def test_an_unknown_language_is_refused_and_the_style_is_there(odd: World) -> None:
    assert odd.client.get("/privacy?language=xx").status_code == 422
    assert odd.client.get("/privacy/privacy.css").headers["content-type"].startswith("text/css")


def test_copies_of_mail_are_mentioned_only_where_there_are_some() -> None:
    by_server = config.read({**SECRETS, "SMTP_URL": "smtps://mail.example"})
    assert len(notice.periods(config.read(SECRETS), "pt")) == len(notice.periods(by_server, "pt")) + 1


def test_every_sentence_is_on_the_page() -> None:
    used = {f"privacy-{section}-{name}" for section, names in notice.SECTIONS.items() for name in names}
    used |= {f"privacy-{section}" for section in notice.SECTIONS}
    template = (Path(notice.__file__).parent / "templates" / "privacy.html").read_text()
    code = Path(notice.__file__).read_text()
    used |= set(re.findall(r'say\("(privacy-[a-z-]+)"', template))
    for kind in re.findall(r'line\("([a-z-]+)"', code):
        used |= {f"privacy-kept-{kind}", f"privacy-kept-{kind}-for"}
    for language in ("pt", "fr"):
        assert {key for key in keys(language) if key.startswith("privacy-")} == used


def test_the_version_changes_with_what_it_says() -> None:
    as_it_is = notice.version(config.read(SECRETS))
    assert as_it_is == notice.version(config.read(SECRETS))
    assert as_it_is != notice.version(config.read({**SECRETS, "KEEP_CASES_DAYS": "731"}))


def test_consent_is_kept_with_its_time_and_version(odd: World) -> None:
    opened = odd.session()
    with odd.chat(opened["session"]) as chat:
        chat.send(type="message", id="client-early", text="oi")
        refused = chat.of("error", code="consent_needed")
        assert "privacidade" in refused["message"]
        chat.say("oi")
        chat.message("customer")
        chat.send(type="restart", id="client-restart")
        chat.of("gone")
    rows = odd.services.db.read_now(lambda db: db.execute(select(conversations)).all())
    version = notice.version(odd.services.settings)
    assert [(row.consent_at, row.consent_version) for row in rows] == [(odd.clock(), version)] * 2


def test_the_refusal_is_worded_in_the_visitors_language(odd: World) -> None:
    with odd.chat(odd.session("ram_tracking", language="fr")["session"]) as chat:
        chat.send(type="message", id="client-early", text="bonjour")
        assert "confidentialité" in chat.of("error", code="consent_needed")["message"]


@pytest.mark.parametrize("value", ["0", "-1", "half a year", "99999"])
def test_a_period_that_makes_no_sense_is_named(value: str) -> None:
    with pytest.raises(config.BadSettings, match=r"^KEEP_CASES_DAYS: "):
        config.read({**SECRETS, "KEEP_CASES_DAYS": value})
