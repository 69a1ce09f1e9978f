"""What the assistant does with an understood message: pure, decides on intents, signals, entities and state.

Where to look: `order.py` for what a message is read as, `main_job.py` for a question of the policy and
`policy_questions.py` for its answer, `card.py` for the words of a ruling, `yes_no.py` for the reply to an offer,
`registering.py` for a request, `handover.py` for a person, `state.py` for what is remembered.
`lengths.py` and `certainties.py` hold the numbers that decide between two readings.
"""
