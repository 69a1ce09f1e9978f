"""The browser's modules import one way only: from the screen down to the line, never in a circle."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

FRONTDESK = Path(__file__).parents[2] / "frontdesk"
IMPORT = re.compile(r"""^(?:import|export)\b[^'"(;]*?from\s+['"]\./([\w.-]+\.js)['"]""", re.M)
FOLDERS = [FRONTDESK / "widget" / "src", FRONTDESK / "desk" / "static"]


def imports(folder: Path) -> dict[str, set[str]]:
    """The modules of a folder, and those of the same folder that each imports."""
    return {file.name: set(IMPORT.findall(file.read_text("utf-8"))) for file in folder.glob("*.js")}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_no_module_imports_in_a_circle(folder: Any) -> None:
    graph = imports(folder)
    assert set().union(*graph.values()) <= set(graph)
    # raises CycleError, which names the circle
    order = list(TopologicalSorter(graph).static_order())
    assert len(order) == len(graph)


def test_what_is_below_knows_nothing_of_the_screen() -> None:
    graph = imports(FOLDERS[0])
    screen = {"view.js", "panel.js", "parts.js", "thread.js", "card.js", "composer.js", "forms.js"}
    for below in ("conversation.js", "connection.js", "session.js", "exchange.js", "line.js", "outbox.js", "words.js"):
        assert not graph[below] & screen, below


SHORT_DAYS = """
const tools = Array(17).fill(() => {});
tools[8] = Object.fromEntries(%s.map((tag) => [tag, { tag }]));
globalThis.window = { RetentionChat: { tools } };
globalThis.fetch = async () => ({ json: async () => ({}) });
const { speak, shortDay } = await import(%s);
const said = [];
for (const tag in tools[8]) {
  await speak(tag);
  said.push(shortDay('2026-05-01'));
}
console.log(JSON.stringify(said));
"""


@pytest.mark.skipif(not shutil.which("node"), reason="needs node")
def test_a_day_in_figures_has_its_whole_year_in_any_language() -> None:
    tags, words = ["pt-BR", "fr-FR", "es-ES", "de-DE", "en-US"], (FOLDERS[0] / "words.js").as_uri()
    script = SHORT_DAYS % (json.dumps(tags), json.dumps(words))
    command = ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(done.stdout) == ["01/05/2026", "01/05/2026", "1/5/2026", "1.5.2026", "5/1/2026"]
