"""What Rasa does in a process of its own: training a pipeline, loading it, memory and time of a parse.

`python -m bench.nlu.rasa_side train <config> <model> <data>` and `... load <config> <model> <texts.json>` print a line
of JSON. TensorFlow is left out as in the product, where the configuration does not need it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from cli import light_tensorflow, tensorflow_needed
from nlu.examples import ROOT

TRAIN_LIMIT = 3 * 3600  # seconds; DIET takes long


def call(*arguments: str) -> dict[str, Any]:
    """Run this module in a fresh process and read its line; raises CalledProcessError where it fails."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    command = [sys.executable, "-W", "ignore", "-m", "bench.nlu.rasa_side", *arguments]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=TRAIN_LIMIT,
    )
    answer: dict[str, Any] = json.loads(done.stdout.decode().splitlines()[-1])
    return answer


def parse(config: str, model: str, texts: list[str]) -> dict[str, Any]:
    """Load a model in a fresh process and parse texts there."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(texts, file)
        file.flush()
        return call("load", config, model, file.name)


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _train(config: str, model: str, data: str) -> dict[str, Any]:
    from rasa.model_training import train_nlu

    place, started = Path(model), time.monotonic()
    trained = train_nlu(config, data, str(place.parent), fixed_model_name=place.stem)
    return {"seconds": round(time.monotonic() - started, 1), "model": trained}


def _load(model: str, texts: list[str]) -> dict[str, Any]:
    started = time.monotonic()
    from rasa.core.agent import Agent
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.WARNING)  # as a server does; without it every parse is written out, which takes longer
    agent = Agent.load(model)
    loaded = time.monotonic() - started

    async def parse_all() -> list[tuple[float, str, float]]:
        out = []
        for text in texts:
            begin = time.perf_counter()
            parsed = await agent.parse_message(text)
            ranking = [entry for entry in parsed["intent_ranking"] if entry["name"] != "nlu_fallback"]
            out.append((1000 * (time.perf_counter() - begin), ranking[0]["name"], ranking[0]["confidence"]))
        return out

    rows = asyncio.run(parse_all())
    times = sorted(row[0] for row in rows)
    return {
        "load_seconds": round(loaded, 1),
        "memory_mb": round(_memory()),
        "p50_ms": round(times[len(times) // 2], 2),
        "p95_ms": round(times[int(len(times) * 0.95)], 2),
        "found": [[name, confidence] for _, name, confidence in rows],
    }


if __name__ == "__main__":
    work, config, model, file = sys.argv[1:5]
    if not tensorflow_needed.why_of(Path(config), ROOT):
        light_tensorflow.install()
    result = (
        _train(config, model, file)
        if work == "train"
        else _load(model, json.loads(Path(file).read_text(encoding="utf-8")))
    )
    print("\n" + json.dumps(result))
