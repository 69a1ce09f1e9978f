### The clauses in our own words; $value is the clause's number on the day of the answer.

clause-RT-1 = As a rule the payments cannot go down while a contract period is running.
clause-RT-2 = The renewals team may be able to renew the agreement for longer, which may lower the payments slightly.
clause-RT-3 = Leaving while the contract is running calls for a settlement.
clause-RT-4 = A termination has to respect the notice period of the general terms; its length is laid down in the contract.
clause-RT-5 = The finance team is the one that works out the settlement amount.
clause-RT-6 = Support and finance will ask for the contract number; have it ready.
clause-RT-7 = With time left after a cancellation request, access lasts until the contract ends, provided every further payment is made.
clause-RT-8 = The plan renews by itself.
clause-RT-9 = The payments that remain stay due until the contract ends.
clause-RT-10 = Stopping payments outside the agreed terms may bring default fees; no amount is stated.
