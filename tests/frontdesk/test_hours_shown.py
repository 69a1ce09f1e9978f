"""“When do you answer?”: the front desk says it, since a lead may have changed a team's hours."""

from __future__ import annotations

from tests.frontdesk.fakes import MONDAY, says
from tests.frontdesk.world import World

TELL_HOURS = [{"type": "tell_hours", "team": "renewals"}]


def test_the_hours_of_the_team_are_said_before_the_answer(world: World) -> None:
    world.rasa.answers = [says("Quer falar com ela?", effects=TELL_HOURS)]
    world.clock.at = MONDAY
    with world.chat(world.session()["session"]) as chat:
        chat.say("vocês atendem agora?")
        chat.of("message", text="Quem responde é a equipe de renovações. A equipe está atendendo agora.")
        chat.of("message", text="Quer falar com ela?")


def test_out_of_hours_the_next_opening_is_said(world: World) -> None:
    world.rasa.answers = [says("Pode escrever.", effects=TELL_HOURS)]
    world.clock.at = MONDAY.replace(hour=23)
    with world.chat(world.session()["session"]) as chat:
        chat.say("que horas vocês abrem?")
        there = "A equipe volta amanhã às 9h (horário de Brasília)."
        chat.of("message", text=f"Quem responde é a equipe de renovações. {there}")
