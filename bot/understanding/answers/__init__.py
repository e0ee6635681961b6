"""How a message reads as an answer to the question that is open. Unclear is no answer: the words are kept as they are."""
