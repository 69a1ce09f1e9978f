"""A day that belongs to what was or what is due ("paguei dia 10") is background, not the day to rule for."""

from __future__ import annotations

import re
import unicodedata

from dialogue.reading import fold

_NEAR = r"\W+(?:\w+\W+){0,4}$"  # words between what is told and its day
_TOLD = re.compile(
    r"\b(pag(uei|amos|o)|compr(ei|amos)|contrat(ei|amos)|assin(ei|amos)|renov(ei|ou|a)|lig(uei|aram)|ped(i|imos)"
    r"|solicit(ei|amos)|mand(ei|amos)|venc(eu|e|ia|imento)|termin(a|ou)|acab(a|ou)|debit(aram|ou)|cobr(aram|ou)|fiz"
    r"|receb(i|emos)|desde|cancel(ei|amos|ou|aram)|depuis|expire|echeance|se termine|termine|finit|fini"
    r"|se renouvelle|dat(e|ada) d[eou]"
    r"|(ai|as|a|avons|avez|ont|ete|suis|est|sommes|deja) (\w+ )?(paye|achete|signe|souscrit|renouvele|reconduit|appele"
    r"|demande|envoye|recu|preleve|debite|resilie|annule|arrete|ecrit)e?s?)(?=" + _NEAR + ")"
)
# In French an accent alone may tell what was from what would be: "résilié" from "résilie".
_DONE = re.compile(
    r"\b(payé|acheté|signé|renouvelé|appelé|demandé|envoyé|reçu|prélevé|débité|résilié|annulé|arrêté)e?s?\b(?="
    + _NEAR
    + ")"
)
_WISH = re.compile(
    r"\b(cancel(ar\w*|o|e|a|asse)|rescind(ir\w*|o|a)|encerr(ar\w*|o|e)|sair\w*|saio|saia|par(ar|o|e)"
    r"|(resili|annul|arret|quitt)(e|er|ons|ez|ais|erai|ait|erais)|part(ir|e|ons|ais)|pars)\b"
)


def is_background(before: str) -> bool:
    """Whether the words before a day tell what happened then, with no wish to leave between them and the day."""
    said = unicodedata.normalize("NFKC", before.replace("’", "'").casefold())
    folded = fold(said)
    told = max((found.end() for found in (*_TOLD.finditer(folded), *_DONE.finditer(said))), default=0)
    wished = max((found.end() for found in _WISH.finditer(folded)), default=0)
    return told > 0 and told >= wished
