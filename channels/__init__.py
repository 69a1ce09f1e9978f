"""Rasa's only input channel, for the front desk, and where Rasa keeps its trackers."""
