"""A language made from data alone, with two intents only, is recognised and understood; what it lacks is named."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
NEEDED = (
    "nlu",
    "retention",
    "providers",
    "protocol",
    "texts",
    "logs",
    "data",
    "languages.py",
    "languages.yml",
    "config.yml",
)
INTENTS = ("greet", "thank", "ask_refund", "ask_data_backup", "cancel_contract", "out_of_scope")
EXAMPLES = {
    "greet": ["hyvää päivää", "moi", "terve teille", "hei, saanko apua", "huomenta", "hyvää iltaa kaikille"],
    "ask_refund": ["saanko rahani takaisin", "palautatteko maksun", "haluan hyvityksen", "milloin rahat palautetaan",
                   "kuuluuko minulle palautus", "voinko saada maksamani summan takaisin"],
}  # fmt: skip
COMMON = ["ja", "on", "saanko", "haluan", "minulle", "voinko", "milloin", "rahat", "rahani", "takaisin", "hyvää", "hei"]
ASK = """
import json, sys
from nlu.examples import known_languages, read_all
from nlu.language import LanguageModel
from nlu.model import Settings
from nlu.training import train
examples = read_all()
known = known_languages((e.text, e.language) for e in examples)
language = LanguageModel().fit([e.text for e in examples], [known.get(e.text) for e in examples])
model = train(examples, Settings(rarest=1, processes=1))
found = [(language.decide(text, None), model.predict(text, "fi").ranking[0][0]) for text in json.load(sys.stdin)]
print(json.dumps(found))
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The checkout with few examples of few intents in its own languages, and a language more."""
    for name in NEEDED:
        place = ROOT / name
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(place, tmp_path / name, ignore=skip) if place.is_dir() else shutil.copy(place, tmp_path)
    for file in (tmp_path / "data" / "nlu").glob("*/*.yml"):
        lines = file.read_text(encoding="utf-8").splitlines()
        file.write_text("\n".join(lines[:34]) + "\n", encoding="utf-8") if file.stem in INTENTS else file.unlink()
    for file in [*tmp_path.glob("data/nlu/*/in_context/*.yml"), *tmp_path.glob("data/questions/*.yml")]:
        file.unlink()
    more = "\nfi: {name: Suomi, locale: fi_FI, day_and_month: d. MMMM, customers: true, desk: false}\n"
    with (tmp_path / "languages.yml").open("a", encoding="utf-8") as languages:
        languages.write(more)
    words = yaml.safe_load((ROOT / "nlu" / "lexicon" / "fr.yml").read_text(encoding="utf-8"))
    words.update(
        common_words=COMMON, short_forms={}, joints=["ja"], openers=["milloin"], signals={"anger": ["huijarit"]}
    )
    (tmp_path / "nlu" / "lexicon" / "fi.yml").write_text(yaml.safe_dump(words, allow_unicode=True), encoding="utf-8")
    for intent, examples in EXAMPLES.items():
        file = tmp_path / "data" / "nlu" / "fi" / f"{intent}.yml"
        file.parent.mkdir(exist_ok=True)
        listed = "".join(f"    - {example}\n" for example in examples)
        file.write_text(f'version: "3.1"\nnlu:\n- intent: {intent}\n  examples: |\n{listed}', encoding="utf-8")
    return tmp_path


def run(copy: Path, *arguments: str, said: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", *arguments],
        cwd=copy, input=said, capture_output=True, text=True, env={"PYTHONPATH": str(copy), "PATH": ""}, check=False,
    )  # fmt: skip
    return done.stdout or done.stderr


@pytest.mark.rasa
@pytest.mark.slow
def test_it_is_recognised_and_understood(copy: Path) -> None:
    messages = ["hyvää huomenta", "saanko maksun takaisin", "bom dia", "je veux un remboursement"]
    found = json.loads(run(copy, "-c", ASK, said=json.dumps(messages)))
    assert found[:2] == [["fi", "greet"], ["fi", "ask_refund"]]
    assert [language for language, _ in found[2:]] == ["pt", "fr"]


@pytest.mark.slow
def test_what_it_lacks_is_named(copy: Path) -> None:
    lines = run(copy, "-m", "nlu.lint").splitlines()
    assert (
        "fi/thank.yml: missing; it stands in fr, pt" in lines or "fi/thank.yml: missing; it stands in pt, fr" in lines
    )
    assert "fi/cancel_contract.yml: missing; the policies rule on it" in lines
    assert "lexicon/fi.yml: signals.legal_threat: missing; it stands in pt, fr" in lines
    assert any(line.startswith("fi/greet.yml: 6 examples;") for line in lines)
