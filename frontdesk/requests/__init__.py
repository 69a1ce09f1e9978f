"""Requests: what customers asked the company for, from the receipt to what became of it."""
