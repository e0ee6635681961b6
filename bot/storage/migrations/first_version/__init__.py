"""The tables of revision 0001 by topic, as they were then; what changed since stands in the revisions after it.

Outside `versions`, where alembic takes every module for a revision. Each function makes the table of its name.
"""
