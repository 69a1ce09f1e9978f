title-ask_pause = Pausa
button-ask_pause = Posso pausar o contrato?
answer-ask_pause-any =
    .verdict = O contrato pode parar por até três meses.
