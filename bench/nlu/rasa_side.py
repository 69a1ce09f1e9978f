"""What Rasa does in a process of its own: training a pipeline, loading it, memory and time of a parse.

`python -m bench.nlu.rasa_side train <config> <model> <data>` and `... load <config> <model> <messages.json> <rounds>`
print a line of JSON. TensorFlow is left out as in the product, where the configuration does not need it.
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
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli import light_tensorflow, tensorflow_needed
from nlu.examples import ROOT
from nlu.model import FALLBACK

if TYPE_CHECKING:
    from bench.nlu.sets import Message

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


def parse(config: str, model: str, messages: Sequence[Message], rounds: int = 1) -> dict[str, Any]:
    """Load a model in a fresh process and parse messages there, each with what was said before it."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump([[message.text, _metadata(message)] for message in messages], file)
        file.flush()
        return call("load", config, model, file.name, str(rounds))


def _metadata(message: Message) -> dict[str, Any]:
    before = message.so_far
    state = {"awaiting": before.awaiting, "answered": [*before.answered]}
    return {"language": message.language, "case_open": before.case_open, "state": state}


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _train(config: str, model: str, data: str) -> dict[str, Any]:
    from rasa.model_training import train_nlu

    place, started = Path(model), time.monotonic()
    trained = train_nlu(config, data, str(place.parent), fixed_model_name=place.stem)
    used = sum(os.times()[:4])
    return {"seconds": round(time.monotonic() - started, 1), "processor_seconds": round(used, 1), "model": trained}


def _load(model: str, messages: list[tuple[str, dict[str, Any]]], rounds: int) -> dict[str, Any]:
    started = time.monotonic()
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.WARNING)  # as a server does; without it every parse is written out, which takes longer
    agent = Agent.load(model)
    loaded = time.monotonic() - started

    async def parse_all() -> tuple[list[dict[str, Any]], dict[str, list[float]]]:
        out: list[dict[str, Any]] = []
        times: dict[str, list[float]] = {"clock": [], "processor": []}
        for text, metadata in messages:
            message, begun, used = UserMessage(text, metadata=metadata), time.perf_counter(), time.process_time()
            out.append(await agent.processor.parse_message(message))
            times["processor"].append(1000 * (time.process_time() - used))
            times["clock"].append(1000 * (time.perf_counter() - begun))
        return out, times

    every = [asyncio.run(parse_all()) for _ in range(rounds)]
    return {
        "load_seconds": round(loaded, 1),
        "memory_mb": round(_memory()),
        "best_ms": _shares([times for _, times in every]),
        "first_ms": _shares([every[0][1]]),
        "found": [_found(parsed) for parsed in every[0][0]],
    }


def _shares(rounds: list[dict[str, list[float]]]) -> dict[str, float]:
    """Median and 95th percentile by the clock and of the processor, each in the round where it was least."""
    return {
        f"{what} p{share}": min(round(sorted(times[what])[len(times[what]) * share // 100], 2) for times in rounds)
        for what in rounds[0]
        for share in (50, 95)
    }


def _found(parsed: dict[str, Any]) -> tuple[str, float, str, bool]:
    """The likeliest intent and how sure it is, the second, and whether neither would be acted on."""
    ranking = [entry for entry in parsed["intent_ranking"] if entry["name"] != FALLBACK]
    return ranking[0]["name"], ranking[0]["confidence"], ranking[1]["name"], parsed["intent"]["name"] == FALLBACK


if __name__ == "__main__":
    work, config, model, file, *rounds = sys.argv[1:]
    if not tensorflow_needed.why_of(Path(config), ROOT):
        light_tensorflow.install()
    result = (
        _train(config, model, file)
        if work == "train"
        else _load(model, json.loads(Path(file).read_text(encoding="utf-8")), int(rounds[0]))
    )
    print("\n" + json.dumps(result))
