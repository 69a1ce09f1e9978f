"""`retention policy`: what the product says for every question, situation, company and language."""

from __future__ import annotations

import argparse
import sys

from cli.failed import Failed
from retention.policy import policies
from settings.installation import ROOT
from startup import recorded
from startup.differing import differing_sentences
from texts import MissingText


def main(arguments: list[str]) -> int:
    """Exit status 0; of `diff` 1 when the answers differ from the recorded ones. Raises Failed."""
    parser = argparse.ArgumentParser(prog="retention policy", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    show = commands.add_parser("show", help="the answers as they are today")
    show.add_argument("provider", nargs="?", choices=policies(), help="of one company")
    show.add_argument("--language", help="in one language")
    diff = commands.add_parser("diff", help="which sentences differ from the recorded ones, each change once")
    diff.add_argument("--full", action="store_true", help="every answer it is in, with the lines around it")
    commands.add_parser("record", help="write all that is recorded anew, in providers/<id>/recorded/")
    options = parser.parse_args(arguments)
    try:
        return _do(options)
    except MissingText as missing:
        raise Failed(f"a text is missing: {missing} (`retention check` lists all of them)") from None


def _do(options: argparse.Namespace) -> int:
    if options.command == "show":
        return _show(options.provider, options.language)
    if options.command == "diff":
        lines = recorded.difference() if options.full else differing_sentences()
        print("\n".join(lines) if lines else "the answers are as recorded")
        return 1 if lines else 0
    changed = recorded.record()
    print("\n".join(str(path.relative_to(ROOT)) for path in changed) or "nothing has changed")
    return 0


def _show(provider: str | None, language: str | None) -> int:
    for policy in policies().values():
        if provider in (None, policy.provider.id):
            if language not in (None, *policy.provider.languages):
                raise Failed(f"{policy.provider.id} has no language {language!r}")
            for code, _, text in recorded.files(policy):
                if language in (None, code):
                    sys.stdout.write(text + "\n")
    return 0
