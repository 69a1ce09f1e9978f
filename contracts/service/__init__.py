"""A small billing system of contract records: stands in for the company's own until its address is configured."""
