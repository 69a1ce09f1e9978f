"""The files for servers, looked at without running them: structure, what they refer to, what they must not allow."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

import pytest
import yaml

from settings.variables import ALL

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
KNOWN_KEYS = {
    "image", "build", "command", "environment", "secrets", "healthcheck", "depends_on", "networks", "network_mode",
    "volumes", "tmpfs", "ports", "restart", "read_only", "user", "cap_drop", "cap_add", "security_opt", "logging",
}  # fmt: skip
NOT_OURS = {
    "PUBLIC_HOST",
    "POSTGRES_USER",
    "POSTGRES_DB",
    "POSTGRES_PASSWORD",
    "REDIS_PASSWORD",
    "REDISCLI_AUTH",
    "MPLCONFIGDIR",
    "HOME",
}


def test_all_parts_are_there() -> None:
    assert set(SERVICES) == {"proxy", "frontdesk", "rasa", "actions", "contracts", "postgres", "redis"}
    assert set(COMPOSE) == {"name", "x-quiet", "services", "secrets", "volumes", "networks"}
    for service in SERVICES.values():
        assert set(service) <= KNOWN_KEYS


def test_only_the_proxy_has_public_ports() -> None:
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["proxy"]
    assert COMPOSE["networks"]["private"]["internal"] is True
    for name in ("rasa", "contracts", "postgres", "redis"):
        assert SERVICES[name]["networks"] == ["private"]
    assert SERVICES["actions"]["network_mode"] == "service:rasa"
    assert set(SERVICES["proxy"]["networks"]) == {"public", "proxied"}


@pytest.mark.parametrize("name", SERVICES)
def test_each_runs_with_as_little_as_it_needs(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert (service["user"] == "0:0") == (name == "proxy")
    assert service["healthcheck"]["test"][0] == "CMD"
    assert "privileged" not in service
    assert not any("docker.sock" in str(volume) for volume in service.get("volumes", []))


@pytest.mark.parametrize("name", SERVICES)
def test_what_it_names_is_there(name: str) -> None:
    service = SERVICES[name]
    for other in service.get("depends_on", {}):
        assert other in SERVICES
    for network in service.get("networks", []):
        assert network in COMPOSE["networks"]
    for volume in service.get("volumes", []):
        source = volume.partition(":")[0]
        assert (DEPLOY / source).is_file() if source.startswith("./") else source in COMPOSE["volumes"]
    if "build" in service:
        assert (ROOT / service["build"]["dockerfile"]).is_file()
    for variable in service.get("environment", {}):
        assert variable in ALL or variable in NOT_OURS


def test_no_secret_stands_in_a_file() -> None:
    for service in SERVICES.values():
        for variable, value in service.get("environment", {}).items():
            if re.search(r"SECRET|TOKEN|KEY|PASSWORD|AUTH", variable) and variable != "HOST_KEYS":
                assert str(value).startswith("${"), variable
    for line in (DEPLOY / "env.example").read_text().splitlines():
        assert not re.match(r"[A-Z_]*(SECRET|TOKEN|KEY|PASSWORD)=.", line)


def test_the_example_fills_what_compose_asks_for() -> None:
    text = (DEPLOY / "compose.yml").read_text()
    needed = set(re.findall(r"\$\{([A-Z_]+):\?", text))
    given = set(re.findall(r"^([A-Z_]+)=", (DEPLOY / "env.example").read_text(), re.MULTILINE))
    assert needed <= given
    assert given <= set(re.findall(r"\$\{([A-Z_]+)", text))


def test_the_demo_is_off_on_servers() -> None:
    assert SERVICES["frontdesk"]["environment"]["DEMO"] == "0"
    assert "DEMO=0" in (DEPLOY / "retention.service").read_text()


def test_the_front_desk_is_given_all_it_needs() -> None:
    needed = {variable.name for variable in ALL.values() if "D" in variable.parts and variable.needed}
    assert needed <= set(SERVICES["frontdesk"]["environment"])


@pytest.mark.parametrize("name", ["Dockerfile.frontdesk", "Dockerfile.rasa"])
def test_images_copy_what_exists_and_do_not_run_as_root(name: str) -> None:
    text = (DEPLOY / name).read_text()
    sources = [word for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE) for word in line.split()[:-1]]
    assert sources
    for source in sources:
        assert (ROOT / source).exists(), source
    assert re.findall(r"^USER (.+)$", text, re.MULTILINE)[-1] == "10001"
    assert "--require-hashes" in text


@pytest.mark.parametrize(("name", "start"), [("Dockerfile.frontdesk", "frontdesk"), ("Dockerfile.rasa", "channels")])
def test_images_hold_every_package_their_parts_import(name: str, start: str) -> None:
    text = (DEPLOY / name).read_text()
    ours = {folder.name for folder in ROOT.iterdir() if (folder / "__init__.py").is_file()} | {"frontdesk", "nlu"}
    copied = {line.split()[0] for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE)}
    parts = {"frontdesk", "contracts"} if start == "frontdesk" else {"channels", "actions", "nlu"}
    while True:
        found = {
            match
            for part in parts
            for file in (ROOT / part).rglob("*.py")
            for match in re.findall(r"^\s*(?:from|import) ([a-z_]+)", file.read_text(), re.MULTILINE)
            if match in ours
        }
        if found <= parts:
            break
        parts |= found
    assert parts <= copied


def test_rasa_is_started_as_it_is_tested() -> None:
    text = (DEPLOY / "Dockerfile.rasa").read_text()
    for word in ("models/assistant.tar.gz", "credentials.yml", "--endpoints", "--interface"):
        assert word in text
    assert '"--endpoints", "endpoints.yml"' in text


def test_rasa_in_the_image_starts_as_in_a_checkout(tmp_path: Path) -> None:
    """The line that Python reads there at every start works with what the image holds, and leaves TensorFlow out."""
    text = (DEPLOY / "Dockerfile.rasa").read_text()
    (start,) = re.findall(r'^RUN echo "(.+)" >/venv/lib/python3.10/site-packages/\w+\.pth$', text, re.MULTILINE)
    for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE):
        for name in line.split()[:-1]:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).symlink_to(ROOT / name)
    code = f"import sys; sys.orig_argv = ['python', '-m', 'rasa', 'train']; {start}; import tensorflow.keras"
    env = {"PYTHONPATH": str(tmp_path), "ACTIONS_URL": "none", "CHANNEL_SECRET": "none"}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_it_says_that_it_was_not_run() -> None:
    assert "never run" in (DEPLOY / "README.md").read_text()
    assert "not run" in (DEPLOY / "compose.yml").read_text()


def test_every_address_in_the_proxys_network_is_fixed() -> None:
    """Else the front desk, which starts first, may be given the one that the proxy asks for."""
    network = ip_network(COMPOSE["networks"]["proxied"]["ipam"]["config"][0]["subnet"])
    members = [
        service["networks"]["proxied"] for service in SERVICES.values() if "proxied" in service.get("networks", {})
    ]
    addresses = [ip_address(member["ipv4_address"]) for member in members]
    assert len(set(addresses)) == len(addresses) == 2
    assert all(address in network and address not in (network[0], network[1], network[-1]) for address in addresses)
    assert (
        SERVICES["frontdesk"]["environment"]["TRUSTED_PROXIES"]
        == SERVICES["proxy"]["networks"]["proxied"]["ipv4_address"]
    )


def unit() -> dict[str, list[str]]:
    """The systemd unit's service section."""
    lines = (DEPLOY / "retention.service").read_text().partition("[Service]")[2].partition("[Install]")[0].splitlines()
    found: dict[str, list[str]] = {}
    for line in filter(None, lines):
        name, _, value = line.partition("=")
        found.setdefault(name, []).append(value)
    return found


def test_the_unit_starts_the_command_where_the_checkout_is() -> None:
    section = unit()
    (start,) = section["ExecStart"]
    checkout = section["WorkingDirectory"][0]
    assert start == f"{checkout}/.venv/frontdesk/bin/retention run"
    environment = " ".join(section["Environment"])
    assert "VAR_FOLDER=/var/lib/retention" in environment
    assert section["StateDirectory"] == ["retention"]
    assert section["UMask"] == ["0077"]
    assert not any(word in checkout for word in ("/home", "/root"))  # ProtectHome hides them


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_reads_the_unit_without_complaint(tmp_path: Path) -> None:
    text = (DEPLOY / "retention.service").read_text()
    copy = tmp_path / "retention.service"
    copy.write_text(re.sub(r"^(User|ExecStart|WorkingDirectory)=.*$", "", text, flags=re.MULTILINE) + "")
    copy.write_text(copy.read_text().replace("[Service]", "[Service]\nExecStart=/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", copy], capture_output=True, text=True)
    assert "retention.service" not in done.stderr, done.stderr


def test_the_images_are_given_only_what_they_copy() -> None:
    """.dockerignore lets in what the Dockerfiles copy, and nothing that holds data or secrets."""
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    copied = {
        word
        for name in ("Dockerfile.frontdesk", "Dockerfile.rasa")
        for line in re.findall(r"^COPY (?!--from)(.+)$", (DEPLOY / name).read_text(), re.MULTILINE)
        for word in line.split()[:-1]
    }
    assert {re.sub(r"^requirements/.*", "requirements/*.txt", word) for word in copied} == let_in
