"""The documents made from the definition: the table of docs/operations.md and the file .env.example."""

from __future__ import annotations

from settings.reader import Variable
from settings.variables import ALL

PARTS = {
    "D": "front desk",
    "R": "Rasa",
    "A": "action server",
    "C": "contracts service",
    "S": "the `retention` command",
}


def default_of(variable: Variable[object]) -> str:
    """The default as a reader of the documents wants it."""
    if variable.needed:
        return "needed"
    if variable.shown:
        return variable.shown
    return f"`{variable.default}`" if variable.default not in (None, "", {}) else "none"


def as_markdown() -> str:
    """A row a variable: name, parts, default, meaning."""
    rows = ["| variable | parts | default | meaning |", "|---|---|---|---|"]
    for variable in ALL.values():
        rows.append(f"| `{variable.name}` | {variable.parts} | {default_of(variable)} | {variable.meaning} |")
    return "\n".join(rows) + "\n"


def as_env_file() -> str:
    """Every variable with its meaning, commented out but for those that must be filled in."""
    lines = [
        "# Settings of all parts. Copy it, fill in what is needed, keep the copy readable by its owner only (0600).",
        "# A value with spaces or ; needs quotes where a shell reads it. On one machine `retention run` needs none.",
        '# A secret: python3 -c "import secrets; print(secrets.token_urlsafe(32))"',
    ]
    for variable in ALL.values():
        named = ", ".join(PARTS[letter].replace("`", "") for letter in variable.parts.split())
        default = default_of(variable).replace("`", "")
        lines += ["", f"# {variable.meaning.replace('`', '')}", f"# Read by: {named}. Default: {default}."]
        lines.append(f"{'' if variable.needed else '#'}{variable.name}=")
    return "\n".join(lines) + "\n"
