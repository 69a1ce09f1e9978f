ca-cancel_contract-general =
    .verdict = Vous pouvez résilier : pendant le délai de remboursement, vous êtes remboursé ; ensuite, c’est le renouvellement automatique qui s’annule.
