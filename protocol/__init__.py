"""What the parts say to one another, typed once: front desk <-> Rasa <-> action server.

The types are checked wherever something comes from another process (`protocol.wire`). Names that belong to a company
or a language (teams, languages, questions, reasons) are checked codes here; whether one exists is asked of the data.
Runs on Python 3.10 and 3.12.
"""
