"""The commands, one module each; a module's `command` is the command."""
