title-ask_pause = Pause
button-ask_pause = Puis-je mettre mon contrat en pause ?
answer-ask_pause-any =
    .verdict = Le contrat peut s’arrêter trois mois au plus.
