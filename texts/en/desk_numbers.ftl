### A company's numbers, for those who lead it: what conversations and cases add up to.

desk-nav-numbers = Numbers
desk-numbers-lead = What conversations and cases add up to. What was deleted is not counted.
desk-numbers-table = Download as a table (CSV)
desk-numbers-span = Period
desk-numbers-days = Last { $days } days
desk-numbers-work = Conversations and cases
desk-number-work-conversations = Conversations begun
desk-number-work-messages = Messages from customers
desk-number-work-not-understood = Messages not understood
desk-number-work-by-assistant = Conversations with the assistant alone
desk-number-work-handed-over = Conversations with the team
desk-number-work-requests = Requests registered
desk-number-work-cases = Cases opened
desk-numbers-wait = Waiting time (median, in minutes)
desk-number-wait-claimed = Until somebody takes the case
desk-number-wait-closed = Until it is closed
desk-numbers-rating = Ratings
desk-number-rating-count = How many
desk-number-rating-mean = Mean (1 to 5)
desk-numbers-outcome = Outcomes of cases
desk-numbers-reason = Why a person was asked for
desk-numbers-leaving = Reasons to leave
