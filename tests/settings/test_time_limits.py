"""Time limits nest: an inner one ends before the one around it."""

from __future__ import annotations

from settings import limits


def test_a_turn_ends_inside_out() -> None:
    order = [
        limits.CONTRACT_CONNECT,
        limits.CONTRACT_READ,
        limits.CONTRACT_TOTAL,
        limits.CONTRACT_IN_ACTION,
        limits.CHANNEL_TURN,
        limits.BOT_TURN,
        limits.TURN_LEASE,
    ]
    assert order == sorted(set(order))


def test_a_turn_and_a_delivery_end_before_another_process_takes_them() -> None:
    assert limits.BOT_TURN + limits.SNAPSHOT + limits.PIECES < limits.TURN_LEASE
    assert max(limits.WEBHOOK_POST, 4 * limits.SMTP_STEP) < limits.OUTBOX_LEASE


def test_stopping_waits_for_the_turns_that_run() -> None:
    assert limits.BOT_TURN < limits.TURN_STOP


def test_a_question_for_news_ends_before_a_proxy_cuts_it() -> None:
    assert limits.LONG_POLL < 30
