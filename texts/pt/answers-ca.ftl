ca-cancel_contract-general =
    .verdict = Você pode cancelar: dentro do prazo de devolução há estorno; depois dele, o que se cancela é a renovação automática.
