"""The command line: parse, call, map errors to one clear line."""
