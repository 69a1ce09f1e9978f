"""Rasa's only door, for the front desk, and where Rasa keeps its trackers."""
