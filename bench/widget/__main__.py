"""What the widget costs a page, gzip -9, beside others measured the same way: `python -m bench.widget`."""

from __future__ import annotations

import gzip

import languages
from frontdesk.web import widget_files

# Given with the task, gzip; not measured again here.
OTHERS = {
    "Rasa's own chat widget, without its font": 51.8,
    "deep-chat": 111.0,
    "Chatwoot, about": 170.0,
    "rasa-webchat": 211.0,
    "BotFramework WebChat, smallest": 483.0,
}


def kilobytes(*files: bytes) -> float:
    """What the files weigh compressed, in 1000 bytes."""
    return sum(len(gzip.compress(content, 9)) for content in files) / 1000


def main() -> None:
    """Print the sizes as a table."""
    launcher, chat = widget_files.launcher_script(), (widget_files.FILES / "chat.js").read_bytes()
    parts = {"page load (launcher)": kilobytes(launcher)}
    for code in languages.for_customers():
        text = widget_files.texts()[f"texts.{code}.json"]
        parts[f"all, {languages.of(code).name}"] = kilobytes(launcher, chat, text)
    print(f"{'what':<44}{'kB gzip':>9}")
    for what, size in parts.items():
        print(f"{what:<44}{size:>9.1f}")
    for what, size in OTHERS.items():
        print(f"{what:<44}{size:>9.1f}")


if __name__ == "__main__":
    main()
