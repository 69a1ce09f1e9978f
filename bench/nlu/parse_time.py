"""`python -m bench.nlu.parse_time`: how long a message takes in Rasa's own pipeline, by the clock and of the processor.

The product's trained model in a fresh process, as a server loads it; 1,500 messages of all held-out sets with what was
said before them, five times over, of which the best median and the best 95th percentile count. `first` is the first
time, when no word of a message is known from an earlier one. `--messages N`, `--rounds N`, `--model FILE`.
"""

from __future__ import annotations

import argparse
import os

from bench.nlu import rasa_side
from bench.nlu.sets import held_out
from nlu.examples import ROOT

MESSAGES, ROUNDS = 1500, 5


def main() -> None:
    """Print the figures, and how busy the machine was: they are of use only where it did little else."""
    options = argparse.ArgumentParser(prog="bench.nlu.parse_time")
    options.add_argument("--messages", type=int, default=MESSAGES, metavar="N")
    options.add_argument("--rounds", type=int, default=ROUNDS, metavar="N")
    options.add_argument("--model", default=str(ROOT / "models" / "assistant.tar.gz"), metavar="FILE")
    chosen = options.parse_args()
    every = [message for messages in held_out().sets.values() for message in messages]
    messages = [every[place * len(every) // chosen.messages] for place in range(chosen.messages)]
    parsed = rasa_side.parse(str(ROOT / "config.yml"), chosen.model, messages, chosen.rounds)
    parsed.pop("found")
    print(f"{len(messages)} messages, best of {chosen.rounds}:", parsed)
    print("processes that wanted a processor, in the last minute and five:", *map(round, os.getloadavg()[:2]))


if __name__ == "__main__":
    main()
