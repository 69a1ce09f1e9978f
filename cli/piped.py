"""`retention shell` with piped input: a turn a line, through Rasa's channel, as Rasa's own shell needs a terminal."""

from __future__ import annotations

import json
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping
from typing import TextIO

from cli.failed import Failed
from cli.parts import MODEL, RASA
from protocol.turn import TurnReply
from protocol.wire import BadField, read_json
from settings import limits
from settings.installation import ROOT

END = "/stop"


def talk(lines: Iterable[str], output: TextIO, environment: Mapping[str, str], port: str, log: TextIO) -> None:
    """Starts Rasa, says every line until END and writes the answers; ends with the input. Raises Failed."""
    command = [RASA, "-m", "rasa", "run", "--model", str(MODEL), "--interface", "127.0.0.1", "--port", port]
    rasa = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}/webhooks/frontdesk"
    state: dict[str, object] = {}
    try:
        _wait(rasa, f"{url}/health")
        for number, line in enumerate((line.strip() for line in lines), start=1):
            if line == END:
                break
            state = _say(line, number, state, output, environment, url)
    finally:
        rasa.terminate()
        rasa.wait()


def _say(
    line: str, number: int, state: dict[str, object], output: TextIO, environment: Mapping[str, str], url: str
) -> dict[str, object]:
    context = {
        "provider": environment["SHELL_PROVIDER"],
        "contract": environment["SHELL_CONTRACT"] or None,
        "language": environment["SHELL_LANGUAGE"],
        "state": state,
    }
    turn = {"conversation": "shell", "turn": number, "text": line, "command": None, "context": context}
    body = _ask(f"{url}/turn", environment["CHANNEL_SECRET"], json.dumps(turn).encode())
    if body is None:
        raise Failed("the assistant gave no answer (see shell.log)")
    try:
        answer = read_json(body, TurnReply)
    except BadField as bad:
        raise Failed(f"the assistant's answer cannot be read: {bad}") from None
    print(f"> {line}", file=output)
    for message in answer.messages:
        print(message.text, file=output)
        for button in message.buttons:
            print(f"  [{button.title}]", file=output)
    return dict(answer.state)


def _wait(rasa: subprocess.Popen[bytes], url: str) -> None:
    until = time.monotonic() + limits.PART_START
    while _ask(url, "") is None:
        if rasa.poll() is not None or time.monotonic() > until:
            raise Failed("Rasa did not start (see shell.log)")
        time.sleep(0.2)


def _ask(url: str, secret: str, body: bytes | None = None) -> bytes | None:
    request = urllib.request.Request(url, body, {"Authorization": f"Bearer {secret}"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            content: bytes = answer.read()
            return content
    except OSError:
        return None
