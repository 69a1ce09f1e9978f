"""What the assistant does with an understood message: pure, decides on intents, signals, entities and state."""
