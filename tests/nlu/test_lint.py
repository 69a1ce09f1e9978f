"""The linter of training messages, and that ours pass it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from languages import for_customers
from nlu.examples import Example, read_all, read_file
from nlu.lint import problems
from settings.installation import ROOT


def folder(place: Path, files: dict[str, str]) -> Path:
    for name, examples in files.items():
        file = place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = "".join(f"    - {line}\n" for line in examples.splitlines())
        file.write_text(f'version: "3.1"\nnlu:\n- intent: {file.stem}\n  examples: |\n{lines}', encoding="utf-8")
    return place


def found(place: Path, files: dict[str, str], held_out: tuple[str, ...] = ()) -> list[str]:
    data = folder(place, files)
    return problems(read_all(data), held_out, data)


@pytest.mark.slow
def test_our_messages() -> None:
    """As for a developer who has changed them; PYTHON is what installs first, and nothing is installed by a test."""
    lint = ["make", "--no-print-directory", "PYTHON=true", "lint-nlu"]
    done = subprocess.run(lint, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert done.stdout.rstrip().endswith("nothing to mend")


def test_examples_know_their_lines(tmp_path: Path) -> None:
    data = folder(tmp_path, {"pt/affirm.yml": "sim\nclaro"})
    assert list(read_file(data / "pt" / "affirm.yml", "pt")) == [
        Example("sim", "affirm", "pt", "pt/affirm.yml", 5),
        Example("claro", "affirm", "pt", "pt/affirm.yml", 6),
    ]


def test_a_file_of_another_form_is_named(tmp_path: Path) -> None:
    (tmp_path / "pt").mkdir()
    (tmp_path / "pt" / "affirm.yml").write_text("- sim", encoding="utf-8")
    with pytest.raises(ValueError, match=r"affirm\.yml"):
        read_all(tmp_path)


def test_duplicates_and_near_duplicates(tmp_path: Path) -> None:
    deny = "Sim!\nquero muito saber hoje quando termina o meu plano anual"
    both = {f"{language}/{name}.yml": "x" for language in for_customers() for name in ("affirm", "deny")}
    lines = found(
        tmp_path,
        {**both, "pt/affirm.yml": "sim\nquero saber hoje quando termina o meu plano anual", "pt/deny.yml": deny},
    )
    assert [line for line in lines if line.startswith("pt/")] == [
        "pt/deny.yml:5: the same message as pt/affirm.yml:5",
        "pt/deny.yml:6: nearly the same message as pt/affirm.yml:6, of another intent",
    ]


def test_missing_counterpart_and_mixed_up_language(tmp_path: Path) -> None:
    lines = found(tmp_path, {"pt/thank.yml": "je vous remercie pour votre aide"})
    assert lines == [
        "fr/thank.yml: missing; it stands in pt",
        "pt/thank.yml:5: seems to be in another language (fr)",
    ]


def test_held_out_messages_are_named_by_line_only(tmp_path: Path) -> None:
    held_out = ("Vocês vão me cobrar mesmo depois que eu sair?", "oi")
    text = "oi\nvoces vao me cobrar mesmo depois que sair"
    lines = found(tmp_path, {"pt/greet.yml": text, "fr/greet.yml": "coucou"}, held_out)
    assert lines == ["pt/greet.yml:6: stands in an evaluation set, word for word or nearly"]
