"""The wordings of dates in both languages, over folded text (lower case, no accents)."""

from __future__ import annotations

import re
from collections.abc import Iterable

MONTHS = {
    "pt": [
        "janeiro",
        "fevereiro",
        "marco",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    "fr": [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ],
}
SHORT = {
    "pt": ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
    "fr": ["janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"],
}
WEEKDAYS = {
    "pt": ["segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo"],
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
}
_NUMBERS = {
    "pt": "um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze "
    "dezesseis dezessete dezoito dezenove vinte",
    "fr": "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt",
}
VALUES = {
    language: {name: n for n, names in enumerate(text.split(), 1) for name in names.split("|")}
    for language, text in _NUMBERS.items()
}
PARTS = {"inicio": "start", "comeco": "start", "meado": "middle", "meados": "middle", "meio": "middle", "fim": "end",
          "final": "end", "debut": "start", "mi": "middle", "milieu": "middle", "fin": "end"}  # fmt: skip
UNITS = {"dia": "days", "dias": "days", "semana": "weeks", "semanas": "weeks", "mes": "months", "meses": "months",
          "ano": "years", "anos": "years", "jour": "days", "jours": "days", "semaine": "weeks", "semaines": "weeks",
          "mois": "months", "an": "years", "ans": "years", "annee": "years", "annees": "years"}  # fmt: skip


def _one_of(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


def _patterns(language: str) -> list[tuple[str, re.Pattern[str]]]:
    months, weekday = _one_of(MONTHS[language]), _one_of(WEEKDAYS[language])
    number = f"(?P<n>\\d{{1,3}}|{_one_of(VALUES[language])})"
    parts = {
        "month": f"(?P<month>{_one_of({*MONTHS[language], *SHORT[language]})})\\b\\.?",
        "long_month": f"(?P<month>{months})\\b",
        "amount": f"{number}\\s+(?P<unit>{_one_of(UNITS)})\\b",
        "day": f"(?P<day>\\d{{1,2}}|primeiro|premier|{_one_of(VALUES[language])})(?:\\s?(?:er|o|º|°))?",
        "year": r"(?:,?\s*(?:de\s+|do\s+|/)?(?P<year>20\d\d)\b)?",
        "weekday": weekday,
    }
    lines = {**_NUMERIC, **(_PORTUGUESE if language == "pt" else _FRENCH)}
    for name, part in parts.items():
        lines = {kind: line.replace(f"<<{name}>>", part) for kind, line in lines.items()}
    ordered = [(kind, lines[kind]) for kind in KINDS if kind in lines]
    return [(kind, re.compile(rf"(?<![^\W_])(?:{line})(?![^\W_])", re.VERBOSE)) for kind, line in ordered]


# The first that matches takes its place in the text.
KINDS = (
    "christmas", "new_year",
    "iso", "numbers", "slash", "part_of_month", "part_of_period", "day_of_next", "day_month", "day_month_number",
    "day_after_tomorrow", "tomorrow", "today", "next", "in", "day", "weekday", "month",
)  # fmt: skip
FEASTS = {"christmas": (12, 25), "new_year": (1, 1)}  # month, day
_NUMERIC = {
    "iso": r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)",
    "numbers": r"(?P<day>\d{1,2})\s?(?P<s>[/.-])\s?(?P<month>\d{1,2})\s?(?P=s)\s?(?P<year>20\d\d|\d\d)",
    "slash": r"(?<![\d/.,])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/%])",
}
_PORTUGUESE = {
    "christmas": r"(?:n?o|d?o|pro|ao|ate(?:\s+o)?)\s+natal",
    "new_year": r"(?<!feliz\s)ano\s+novo",
    "part_of_month": r"(?P<part>inicio|comeco|meados?|meio|fim|final)\s+(?:d[eo]\s+)?(?:mes\s+de\s+)?<<month>><<year>>",
    "part_of_period": r"""(?P<part>inicio|comeco|meados?|meio|fim|final)\s+(?:d[aeo]|dess[ea]|dest[ea])\s+
        (?P<period>semana|mes|ano)(?:\s+(?P<next>que\s+vem|seguinte))?\b""",
    "day_of_next": r"dia\s+<<day>>\s+do\s+mes\s+(?:que\s+vem|seguinte)",
    "day_month": r"<<day>>\s*(?:d[eo]\s+)?<<month>><<year>>",
    "day_month_number": r"dia\s+(?P<day>\d{1,2})\s+d[eo]\s+(?P<month>\d{1,2})(?!\d)",
    "day_after_tomorrow": r"depois\s+de\s+amanha",
    "tomorrow": r"amanha",
    "today": r"hoje|hj",
    "next": r"""(?P<period>semana|mes|ano)\s+(?:q(?:ue)?\s+vem|seguinte)|proxim[oa]\s+(?P<period2>semana|mes|ano)\b""",
    "in": r"(?:daqui\s+(?:a\s+)?|dentro\s+de\s+|em\s+)<<amount>>",
    "day": r"dia\s+<<day>>\b(?!\s*(?:dias|parcel|reais|%))",
    "weekday": r"""(?P<weekday><<weekday>>)(?:-|\s)feira\b
        |(?:n[ao]|ate|proxim[ao])\s+(?:proxim[ao]\s+)?(?P<weekday2><<weekday>>)\b(?!\s+(?:via|vez|parcela))""",
    "month": r"(?:em|para|pra|ate|o\s+mes\s+de|no\s+mes\s+de|de|so)\s+<<long_month>><<year>>",
}
_FRENCH = {
    "christmas": r"(?<!joyeux\s)noel",
    "new_year": r"nouvel\s+an|jour\s+de\s+l'an",
    "part_of_month": r"(?P<part>debut|mi|milieu|fin)(?:\s+d[eu]\s+|-|\s+)\s*(?:mois\s+d[e']\s*)?<<month>><<year>>",
    "part_of_period": r"""(?P<part>debut|milieu|fin)\s+(?:d[eu]|de\s+l'|de\s+la|de\s+cett?e|d')\s*
        (?P<period>semaine|mois|annee|an)(?:\s+(?P<next>prochaine?))?\b""",
    "day_of_next": r"le\s+<<day>>\s+du\s+mois\s+prochain",
    "day_month": r"<<day>>\s*<<month>><<year>>",
    "day_after_tomorrow": r"apres[\s-]?demain",
    "tomorrow": r"demain",
    "today": r"aujourd'?\s?hui",
    "next": r"(?P<period>semaine|mois|annee|an)\s+(?:prochaine?|qui\s+vient)",
    "in": r"(?:dans|d'ici|d\s?ici)\s+<<amount>>",
    "day": r"""(?:le|au|du)\s+(?P<day>[12]?\d|3\d)\s?(?:er)?\b
        (?!\s*(?:[/.:h%€°]|\d|jours?|mois|euros?|vehicules?|boitiers?|balises?|mensualites?|ans?))""",
    "weekday": r"(?P<weekday><<weekday>>)",
    "month": r"(?:en|pour|jusqu'en|d'ici|au\s+mois\s+d[e'])\s*<<long_month>><<year>>",
}
PATTERNS = {language: _patterns(language) for language in MONTHS}
