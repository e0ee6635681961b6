"""The investigators' desk: pages for staff. It parses, calls one use case, renders; rules live in the services."""
