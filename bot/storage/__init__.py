"""The durable side: tables, sealing, and one module of queries per entity. Rows in, dataclasses out."""
