"""What is checked at every start and by `retention check`: all that a company's and a language's data must hold.

`problems()` gives every problem at once, one line each, naming the file and the place or the key.
"""

from startup.problems import problems, slips

__all__ = ["problems", "slips"]
