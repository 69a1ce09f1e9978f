"""`python -m retention COMMAND ...` is `retention COMMAND ...`, where the command is not on the path."""

import sys

from cli.__main__ import main  # the one command line; the package itself imports nothing above it

sys.exit(main())
