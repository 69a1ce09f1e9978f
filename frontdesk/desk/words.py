"""What the desk's pages say: texts in the agent's language, names of codes, dates, money and ages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from itertools import groupby
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time, get_day_names, get_timezone_name
from babel.numbers import format_currency, format_decimal

import languages
import texts
from retention.hours import DAYS, Week
from retention.provider import providers

NO_CURRENCY = "XXX"  # ISO 4217

# The company's texts that name what the desk has no word for, by group of words.
OF_COMPANY = {"fact": "day", "question": "title", "reason": "case-reason", "situation": "situation", "team": "team"}

MONEY = frozenset({"remaining_total", "overdue_total", "next_payment_amount"})


@dataclass(frozen=True)
class Words:
    """For one language of the desk. teams: what leads called teams, by company and team."""

    language: str
    teams: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @property
    def _locale(self) -> str:
        return languages.of(self.language).locale

    def say(self, key: str, **values: object) -> str:
        """A text of `desk.ftl`."""
        return texts.say(self.language, f"desk-{key}", provider=None, **values)

    def customer_languages(self) -> tuple[str, ...]:
        """The codes of the languages that customers are answered in."""
        return languages.for_customers()

    def mail_languages(self) -> tuple[str, ...]:
        """The codes of the languages that a team can be written to in."""
        return languages.for_mail()

    def name(self, group: str, code: str | None) -> str:
        """The name of a code (team, reason, question, ...); one without a name is shown as it is."""
        if not code:
            return ""
        key = f"desk-{group}.{code}"
        return texts.say(self.language, key) if texts.has(self.language, key) else code.replace("_", " ")

    def name_of(self, group: str, code: str | None, provider: str) -> str:
        """The name of a company's question, reason, situation, fact or team: the desk's own, else the company's.

        Where the agent's language lacks it, the text in a language of the company is shown rather than a code.
        """
        if not code or texts.has(self.language, f"desk-{group}.{code}"):
            return self.name(group, code)
        company, key = providers().get(provider), f"{OF_COMPANY[group]}-{code}"
        for language in (self.language, *(company.languages if company else ())):
            if texts.has(language, key, provider=provider):
                return texts.say(language, key, provider=provider)
        return self.name(group, code)

    def team(self, provider: str, team: str) -> str:
        """The name of a company's team: a lead's, the desk's own, or as `name_of` the one that its customers read."""
        return self.teams.get((provider, team)) or self.name_of("team", team, provider)

    def team_anywhere(self, team: str) -> str:
        """The name of a team, whichever companies have it."""
        given = next((name for (_, id_), name in self.teams.items() if id_ == team), "")
        having = next((company.id for company in providers().values() if team in company.teams), None)
        return given or (self.team(having, team) if having else self.name("team", team))

    def zone(self, provider: str) -> str:
        """The company's time zone, such as `Central European Time`."""
        return get_timezone_name(_zone(provider), width="long", zone_variant="generic", locale=self._locale)

    def currency(self, provider: str) -> str:
        """The company's currency, for a record that does not say."""
        company = providers().get(provider)
        return company.currency if company else NO_CURRENCY

    def language_name(self, code: str) -> str:
        """The name of a language, in the agent's own."""
        return languages.name_in(code, self.language)

    def day(self, value: date | str) -> str:
        """`21 Nov 2026`."""
        return format_date(date.fromisoformat(str(value)), "medium", locale=self._locale)

    def day_or_text(self, value: str) -> str:
        """A day with its weekday; what is no day, as it came."""
        try:
            return format_date(date.fromisoformat(value), "full", locale=self._locale)
        except ValueError:
            return value

    def weekdays(self) -> list[tuple[str, str]]:
        """(name in the files, name in the agent's language), Monday first."""
        names = get_day_names("wide", locale=self._locale)
        return [(day, names[number].capitalize()) for number, day in enumerate(DAYS)]

    def week(self, week: Week) -> str:
        """Opening hours in a line: `Mon–Fri 09:00–18:00; Sat 09:00–13:00`. Empty for a team that never opens."""
        names = get_day_names("abbreviated", locale=self._locale)
        lines = []
        for spans, grouped in groupby(range(len(week)), key=week.__getitem__):
            days = list(grouped)
            if spans:
                named = names[days[0]] if len(days) == 1 else f"{names[days[0]]}–{names[days[-1]]}"
                lines.append(f"{named} " + ", ".join(f"{span.start:%H:%M}–{span.end:%H:%M}" for span in spans))
        return "; ".join(lines)

    def team_field(self, field: str) -> str:
        """The label of a field of a team's form."""
        return dict(self.weekdays()).get(field) or self.say(f"team-{field.replace('_', '-')}")

    def time(self, moment: datetime, provider: str) -> str:
        """The clock time where the provider is."""
        return format_time(moment, "short", tzinfo=_zone(provider), locale=self._locale)

    def moment(self, moment: datetime | str, provider: str) -> str:
        """Day and clock time where the provider is."""
        if isinstance(moment, str):
            moment = datetime.fromisoformat(moment)
        return format_datetime(moment, "medium", tzinfo=_zone(provider), locale=self._locale)

    def money(self, amount: object, currency: str) -> str:
        """As the language writes it; a figure that is none is shown as it came."""
        try:
            return format_currency(Decimal(str(amount)), currency, locale=self._locale)
        except InvalidOperation:
            return str(amount)

    def number(self, value: float) -> str:
        """As the language writes it."""
        return format_decimal(value, locale=self._locale)

    def age(self, since: datetime, now: datetime) -> str:
        """`12 min`, `3 h`, `2 d`."""
        minutes = max(0, int((now - since).total_seconds() // 60))
        for size, unit in ((1440, "days"), (60, "hours")):
            if minutes >= size:
                return self.say(f"age.{unit}", count=minutes // size)
        return self.say("age.minutes", count=minutes)

    def provider(self, provider: str) -> str:
        """The company's name."""
        company = providers().get(provider)
        return company.name if company else provider

    def providers(self) -> Mapping[str, str]:
        """All companies by id."""
        return {company.id: company.name for company in providers().values()}

    def fact(self, name: str, value: object, currency: str) -> str:
        """A fact of a ruling or a contract as people write it."""
        if isinstance(value, bool):
            return self.say("yes" if value else "no")
        if name in MONEY:
            return self.money(value, currency)
        if name == "status":
            return self.name("contract-status", str(value))
        try:
            return self.day(str(value)) if isinstance(value, str) else str(value)
        except ValueError:
            return str(value)


def _zone(provider: str) -> ZoneInfo:
    """Of the company; UTC for one that is no longer there, whose old cases can still be read."""
    company = providers().get(provider)
    return company.time_zone if company else ZoneInfo("UTC")
