"""Splits a message into folded words with clauses and sentences; spaCy knows each language's contractions."""

from __future__ import annotations

import re
from threading import Lock

import spacy

from bot.understanding.words import Word, fold

# Combining marks belong to their letter: in Bengali they are the vowels.
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0981-\u0983\u09bc-\u09d7\u200c\u200d])"
_PIECE = re.compile(rf"\d+(?:[.,:]\d+)*|{_LETTER}+|[^\w\s]|[_\n]")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_SENTENCE_END = frozenset(".!?¿¡।\n…")
_CLAUSE_END = frozenset(',;:()[]"–—') | _SENTENCE_END
_SHORT_FORMS = {
    "n't": "not",
    "n’t": "not",
    "nt": "not",
    "'m": "am",
    "’m": "am",
    "m": "am",
    "'re": "are",
    "’re": "are",
    "'ve": "have",
    "’ve": "have",
    "ve": "have",
    "'ll": "will",
    "’ll": "will",
    "ca": "can",
    "wo": "will",
    "u": "you",
    "r": "are",
    "ur": "your",
    "gon": "going",
    "na": "to",
}


class Tokenizer:
    """Words of one language's messages. Safe to call from several threads."""

    def __init__(self, language: str) -> None:
        self._english = language == "en"
        self._nlp = spacy.blank(language if language in ("en", "es") else "xx")
        self._lock = Lock()

    def words(self, text: str) -> list[Word]:
        """The words in order, punctuation left out; their spans lie in `text`."""
        # Without the zone spaCy would keep every word that any worker ever wrote in its string store.
        with self._lock, self._nlp.memory_zone():
            tokens = [(token.text, token.idx) for token in self._nlp.make_doc(text)]
        return self._split(tokens)

    def _split(self, tokens: list[tuple[str, int]]) -> list[Word]:
        words: list[Word] = []
        clause = sentence = 0
        for token, offset in tokens:
            if self._english and token.lower() in _SHORT_FORMS:
                words.append(Word(_SHORT_FORMS[token.lower()], offset, offset + len(token), clause, sentence))
                continue
            for piece in _PIECE.finditer(token):
                if piece[0][0].isalnum():
                    words.append(_word(piece, offset, clause, sentence))
                elif piece[0] in _CLAUSE_END:
                    clause, sentence = clause + 1, sentence + (piece[0] in _SENTENCE_END)
        return words


def _word(piece: re.Match[str], offset: int, clause: int, sentence: int) -> Word:
    text = _STRETCHED.sub(r"\1", fold(piece[0]))
    return Word(text or piece[0], offset + piece.start(), offset + piece.end(), clause, sentence)
