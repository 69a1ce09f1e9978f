"""What the assistant does with a message it has understood: one action a file, dialogue state in, messages out."""
