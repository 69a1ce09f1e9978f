"""Another language is asked for: Portuguese and French are spoken, in both directions."""

import re

from actions.base import TurnAction
from dialogue.menu import main_questions
from dialogue.reading import fold
from dialogue.turn import Turn

NAMED = {"fr": re.compile(r"\bfran|\bfrench"), "pt": re.compile(r"\bportug|\bbresil|\bbrasil")}
OTHERS = re.compile(r"\bingl|\benglish|\banglais|\bespan|\bespagnol|\bspanish|\bital|\balem|\ballemand|\bdeutsch")


class ActionSwitchLanguage(TurnAction):
    def name(self) -> str:
        return "action_switch_language"

    async def reply(self, turn: Turn) -> None:
        asked = fold(turn.text)
        named = [language for language, name in NAMED.items() if name.search(asked)]
        if not named and OTHERS.search(asked):
            turn.say("languages")
            return
        if len(named) == 1:
            turn.language = named[0]
        else:
            turn.language = "fr" if turn.language == "pt" else "pt"
        turn.effect("set_language", language=turn.language)
        turn.say("language-set", buttons=main_questions(turn))
