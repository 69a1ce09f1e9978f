"""How sure the understanding must be (a probability, 0 to 1) where a message is read against its likeliest meaning.

What is surely understood needs none of these: its thresholds are the understanding's own (`sure` in config.yml). Like
lengths.py they were chosen on written conversations.
"""

HARDSHIP = 0.5  # a death or an illness among other things: missing it is worse than a word of sympathy too much
UPSET = 0.2  # a question in an angry message: an answer too much does less harm than none
SEVERAL = 0.75  # each of the questions of a message that as a whole was not understood ...
SEVERAL_AT_LEAST = 2  # ... and so many of them
OTHER_TOPIC = 0.5  # a question about something else, behind an emergency whose words would be said again
SURE_WHY = 0.9  # a question for a rule; less sure, it may be for one side of the answer
TOPIC_OF_WHY = 0.02  # the topic of a "why" that nothing was said before
OTHER_TOPIC_OF_WHY = 0.15  # the same in a longer one, beside the topic of the last answer
LIKELY = 0.5  # a question that is answered with a word on how it was understood: right in four of five
CHOSEN = 0.05  # one of two meanings proposed, four times as likely as the other: it was chosen in words
ASKED_BACK = 0.45  # the likeliest question, once "did you mean" was asked
SECOND_READING = 0.0003  # another reading worth offering after "that is not what I asked"
DOUBTED = 0.0001  # the topic of an "are you sure that ...", which is understood as a doubt first
NAMED_PERSON = 0.9  # a wish to register that names what a person is called for
NAMED_ANEW = 0.92  # a wish that names another one than what is offered, of which nothing was said before
NAMED_BESIDE_OFFER = 0.75  # one that names a topic, while another is offered whose words it may only add to
FITS = 0.05  # a meaning worth asking about: less likely ones only look like an answer
SURE_ACT = 0.9  # a yes, a no or a wish in a message that may as well only react to what was said
SURE_QUESTION = 0.85  # a question of the policy right behind a receipt, where a few words may also ask for the reply
REACTION = 0.8  # what a few words say to the last answer
PLAIN_FACET = 0.85  # the same in a message of few words, whatever else they resemble
OF_TEAM = 0.9  # when the team answers, where a few words may also ask for the days of the last answer
FACET = 0.6  # the side of the last answer that a short follow-up asks for
