"""The teams of each company as they are now: what its file says, changed by what leads saved on the desk."""

from frontdesk.teams.current import LastChange, Team, answering, known, names, team_of, teams_of
from frontdesk.teams.saving import Conflict, LastTeam, Settings, save, settings_of

__all__ = [
    "Conflict",
    "LastChange",
    "LastTeam",
    "Settings",
    "Team",
    "answering",
    "known",
    "names",
    "save",
    "settings_of",
    "team_of",
    "teams_of",
]
