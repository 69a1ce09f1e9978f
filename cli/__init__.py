"""The `retention` command: everything that is done from a terminal, one module a subcommand."""
