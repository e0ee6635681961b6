"""How a message reads as an answer to the open question. Unclear is no answer: the words are kept as they are."""
