"""A customer's request in words: what was asked for, how to be reached. For dialogue and front desk."""

from __future__ import annotations

from datetime import date, time

from protocol.request import ContactWishes, Hours, RequestKind, RunningDeadline
from retention.policy import policies
from retention.wording import long_date
from texts.opening import clock
from texts.sentences import has, say


def title(kind: RequestKind, about: str | None, provider: str, language: str, *, situation: str | None = None) -> str:
    """What is asked for, to stand after "to": `cancelar no fim do contrato`.

    about: the question it came from. situation: of the contract then, in which it may be called otherwise.
    """
    policy = policies().get(provider)  # of a company that is no longer served nobody knows the situations
    role = policy.situations.role(situation) if policy else None
    for where in filter(None, (situation, role)):
        if has(language, f"request-{kind}-{where}", provider=provider):
            return say(language, f"request-{kind}-{where}", provider=provider)
    if kind != "other":
        return say(language, f"request-{kind}", provider=provider)
    if has(language, f"request-other-{about}", provider=provider):
        return say(language, f"request-other-{about}", provider=provider)
    if about is None or not has(language, f"title-{about}", provider=provider):
        return say(language, "request-other-plain", provider=provider)
    topic = say(language, f"title-{about}", provider=provider)
    return say(language, "request-other", provider=provider, topic=topic)


def deadline(running: RunningDeadline, today: date, provider: str, language: str) -> tuple[str, str]:
    """What the day is called, and what to do until then."""
    named = f"day-{running.name}"
    named = f"{named}.safe" if running.safe and has(language, f"{named}.safe", provider=provider) else named
    label = say(language, named, provider=provider)
    how = "disputed" if running.disputed and running.menu else "menu" if running.menu else "chat"
    key = f"receipt-deadline-{how}"
    key = f"{key}-today" if running.on == today and how != "disputed" else key
    key = f"{key}-administrator" if running.menu and running.administrator else key
    return label, say(language, key, provider=provider, label=label, day=long_date(running.on, language))


def wishes(contact: ContactWishes, language: str) -> str:
    """How the customer wants to be reached, in one line; empty without a wish."""
    said = []
    if contact.phone:
        said.append(say(language, "wish-phone", phone=contact.phone))
    if contact.email:
        said.append(say(language, "wish-email", email=contact.email))
    if contact.channel and not (contact.channel == "phone" and contact.phone) and not contact.email:
        said.append(say(language, f"wish-by-{contact.channel}"))
    if contact.hours:
        said += [say(language, "wish-day", day=f"day{contact.hours.day}")] if contact.hours.day is not None else []
        said.append(_hours(contact.hours, language))
        if contact.hours.not_day is not None:
            said.append(say(language, "wish-not-day", day=f"day{contact.hours.not_day}"))
    if contact.nobody_else:
        said.append(say(language, "wish-nobody-else"))
    if contact.no_calls:
        said.append(say(language, "wish-no-calls"))
    if contact.no_email:
        said.append(say(language, "wish-no-email"))
    said += [say(language, f"wish-not-by-{channel}") for channel in contact.not_by]
    return ", ".join(part for part in said if part)


def _hours(hours: Hours, language: str) -> str:
    after, before = _clock(hours.after, language), _clock(hours.before, language)
    if after and before:
        return say(language, "wish-between", after=after, before=before)
    if after or before:
        return say(language, "wish-after" if after else "wish-before", after=after, before=before)
    if hours.not_part:
        return say(language, "wish-not", part=say(language, f"wish-{hours.not_part}"))
    if hours.not_from and hours.not_to:
        first, last = _clock(hours.not_from, language), _clock(hours.not_to, language)
        return say(language, "wish-not-between", after=first, before=last)
    return say(language, f"wish-{hours.part}") if hours.part else ""


def _clock(written: str | None, language: str) -> str:
    if written is None:
        return ""
    at = time.fromisoformat(written)
    return clock(at, language)
