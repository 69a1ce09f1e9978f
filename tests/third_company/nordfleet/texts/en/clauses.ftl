clause-NF-1 = A refund is possible in the first { $value } days.
clause-NF-2 = The notice period is { $value } days.
clause-NF-3 = Access lasts until the contract ends.
clause-NF-4 = Payments are due until the contract ends.
clause-NF-5 = The team gets in touch within { $value } business days.
clause-NF-6 = After a death, a long illness or an insolvency the contract ends once proof of it is received.
