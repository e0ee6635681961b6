"""What `content check` looks for; each module checks one kind of file."""
