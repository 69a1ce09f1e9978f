"""`python -m retention COMMAND ...` is `retention COMMAND ...`, where the command is not on the path."""

import runpy

runpy.run_module("cli", run_name="__main__", alter_sys=True)  # not imported: this package is below the command's
