"""Settings are checked once, and each bad one is refused in a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from frontdesk.config import BadSettings, read
from tests.frontdesk.world import DEMO, SECRETS


def test_the_secrets_suffice() -> None:
    settings = read(SECRETS)
    assert (settings.host, settings.port, settings.demo, settings.workers) == ("127.0.0.1", 8000, False, 1)


def test_every_missing_secret_is_named() -> None:
    with pytest.raises(BadSettings) as refused:
        read({"DEMO": "1"})
    assert [line.partition(":")[0] for line in str(refused.value).splitlines()] == [
        "CHANNEL_SECRET", "CONTRACTS_TOKEN", "APP_KEY", "DEMO_HOST_KEY",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FRONTDESK_PORT", "70000"),
        ("FRONTDESK_PORT", "８０"),
        ("DEMO", "yes"),
        ("WORKERS", "2"),
        ("DATABASE_URL", "mysql://x"),
        ("RASA_URL", "localhost:5005"),
        ("RETENTION_TODAY", "yesterday"),
        ("SMTP_URL", "http://mail"),
        ("MAIL_FROM", "nobody"),
        ("LOG_LEVEL", "loud"),
        ("ALLOWED_ORIGINS", "conta_azul=https://x.example/path"),
        ("ALLOWED_ORIGINS", "unknown=https://x.example"),
        ("HOST_KEYS", "{"),
        ("HOST_KEYS", "/no/such/file"),
        ("HOST_KEYS", '{"conta_azul": "key"}'),
        ("HOST_KEYS", '{"unknown": []}'),
        ("HOST_KEYS", '{"conta_azul": [{"kid": "a", "alg": "HS256", "key": "too short"}]}'),
        ("HOST_KEYS", '{"conta_azul": [{"kid": "a", "alg": "none"}]}'),
        ("HOST_KEYS", '{"conta_azul": [{"kid": "a", "alg": "RS256", "pem": "no key"}]}'),
        ("HOST_KEYS", '{"conta_azul": [{"alg": "HS256", "key": "x"}]}'),
        ("MESSAGES_PER_MINUTE", "0"),
    ],
)
def test_a_bad_value_is_reported_in_one_line(name: str, value: str) -> None:
    with pytest.raises(BadSettings) as refused:
        read({**SECRETS, name: value})
    (line,) = str(refused.value).splitlines()
    assert line.startswith(f"{name}: ")
    assert "too short" not in line


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"FRONTDESK_HOST": "0.0.0.0"}, "FRONTDESK_HOST"),
        ({"PUBLIC_URL": "https://desk.example.com"}, "PUBLIC_URL"),
        ({"PUBLIC_URL": "http://192.0.2.7:8000"}, "PUBLIC_URL"),
    ],
)
def test_a_demo_that_others_reach_does_not_start_by_mistake(more: dict[str, str], refused: str) -> None:
    with pytest.raises(BadSettings) as bad:
        read({**SECRETS, **DEMO, **more})
    (line,) = str(bad.value).splitlines()
    assert line.startswith("DEMO: ")
    assert refused in line
    assert "DEMO_PUBLIC=1" in line
    settings = read({**SECRETS, **DEMO, **more, "DEMO_PUBLIC": "1"})
    assert settings.demo
    assert not settings.demo_private


def test_what_real_customers_would_miss_is_said() -> None:
    smtp = {"SMTP_URL": "smtps://mail.example.com"}
    own = {"CONTRACTS_URL": "https://billing.example.com"}
    assert [gap.split()[0] for gap in read(SECRETS).gaps()] == ["SMTP_URL", "CONTRACTS_URL"]
    assert [gap.split()[0] for gap in read({**SECRETS, **smtp}).gaps()] == ["CONTRACTS_URL"]
    assert read({**SECRETS, **smtp, **own}).gaps() == []
    assert read({**SECRETS, **DEMO}).gaps() == []


def test_keys_may_stand_in_a_file(tmp_path: Path) -> None:
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    file = tmp_path / "keys.json"
    file.write_text(json.dumps({"conta_azul": [{"kid": "a", "alg": "RS256", "pem": pem}]}))
    assert read({**SECRETS, "HOST_KEYS": str(file)}).host_keys["conta_azul"][0].alg == "RS256"


def test_a_key_never_shows_in_a_log() -> None:
    assert "the shared key" not in repr(read(SECRETS).host_keys)


def test_the_demo_brings_a_key_for_each_provider() -> None:
    keys = read({**SECRETS, **DEMO}).host_keys
    assert {provider: [key.kid for key in found] for provider, found in keys.items()} == {
        "conta_azul": ["k1", "demo"],
        "ram_tracking": ["k1", "demo"],
    }
