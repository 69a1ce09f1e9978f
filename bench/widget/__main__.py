"""What the widget costs a page, gzip -9, beside others measured the same way: `python -m bench.widget`."""

from __future__ import annotations

import gzip
from pathlib import Path

DIST = Path(__file__).parents[2] / "frontdesk" / "widget" / "dist"
PARTS = {
    "page load (launcher)": ["widget.js"],
    "all, Portuguese": ["widget.js", "chat.js", "texts.pt.json"],
    "all, French": ["widget.js", "chat.js", "texts.fr.json"],
}
# Given with the task, gzip; not measured again here.
OTHERS = {
    "Rasa's own chat widget, without its font": 51.8,
    "deep-chat": 111.0,
    "Chatwoot, about": 170.0,
    "rasa-webchat": 211.0,
    "BotFramework WebChat, smallest": 483.0,
}


def kilobytes(names: list[str]) -> float:
    return sum(len(gzip.compress((DIST / name).read_bytes(), 9)) for name in names) / 1000


def main() -> None:
    print(f"{'what':<44}{'kB gzip':>9}")
    for what, names in PARTS.items():
        print(f"{what:<44}{kilobytes(names):>9.1f}")
    for what, size in OTHERS.items():
        print(f"{what:<44}{size:>9.1f}")


if __name__ == "__main__":
    main()
