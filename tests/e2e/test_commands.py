"""Commands that need the real parts: the shell with piped input, Rasa with a broken model."""

from __future__ import annotations

import subprocess
from pathlib import Path

from settings.installation import ROOT
from tests.e2e.parts import PATIENCE, TODAY, Parts, ensure_model, free_ports, plain_environment


def test_a_piped_shell_answers_and_ends_with_its_input(tmp_path: Path) -> None:
    ensure_model()
    done = subprocess.run(
        [ROOT / ".venv/frontdesk/bin/retention", "shell"], input="oi\n\nquero cancelar\n", text=True,
        env={**plain_environment(), "VAR_FOLDER": str(tmp_path), "RETENTION_TODAY": TODAY}, capture_output=True,
        timeout=2 * PATIENCE,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stdout.splitlines() if line.startswith("> ")]
    assert said == ["> oi", "> ", "> quero cancelar"]
    assert len(done.stdout.splitlines()) > 2 * len(said)


def test_rasa_with_a_model_that_cannot_be_loaded_says_so_and_ends(tmp_path: Path) -> None:
    parts, model = Parts(tmp_path), tmp_path / "no-model.tar.gz"
    model.write_bytes(b"nothing")
    command = [*parts.parts["rasa"].command]
    command[command.index("--model") + 1] = str(model)
    command[command.index("--port") + 1] = str(free_ports(1)[0])
    done = subprocess.run(command, cwd=ROOT, env=parts.env, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode != 0
    assert "error: there is no model that can be loaded: retention train" in done.stderr


def test_rasa_runs_without_tensorflow(parts: Parts) -> None:
    process = Path(f"/proc/{parts.running['rasa'].pid}")
    assert "tensorflow" not in (process / "maps").read_text()
    resident = next(line for line in (process / "status").read_text().splitlines() if line.startswith("VmRSS"))
    assert int(resident.split()[1]) < 450 * 1024  # KiB; with TensorFlow it is 745 MiB


def test_a_configuration_that_needs_tensorflow_gets_it_with_a_line(tmp_path: Path) -> None:
    (tmp_path / "nlu.yml").write_text('{version: "3.1", nlu: [{intent: greet, examples: "- olá"}]}')
    config = tmp_path / "config.yml"
    config.write_text("{recipe: default.v1, language: pt, pipeline: [{name: DIETClassifier}], policies: []}\n")
    done = subprocess.run(
        [ROOT / ".venv/rasa/bin/python", "-m", "rasa", "data", "validate", "--config", str(config), "--data",
         str(tmp_path / "nlu.yml")],
        cwd=ROOT, env={**plain_environment(), "VAR_FOLDER": str(tmp_path / "var")}, capture_output=True, text=True,
        timeout=2 * PATIENCE,
    )  # fmt: skip
    assert f"DIETClassifier in {config}" in done.stderr
    assert "set LOAD_TENSORFLOW=1" not in done.stderr
