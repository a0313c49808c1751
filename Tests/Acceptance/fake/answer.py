"""Answers, and the refusals that end the reading of a request."""

import json
from dataclasses import dataclass


@dataclass
class Answer:
    status: int
    body: object
    headers: tuple = ()

    def encoded(self):
        if isinstance(self.body, (bytes, str)):
            data = self.body.encode() if isinstance(self.body, str) else self.body
            return data, "text/plain; charset=utf-8"
        return json.dumps(self.body).encode(), "application/json; charset=utf-8"


class Refused(Exception):
    """The vendor says no; `rule` and `why` are for the test's author, the answer for the bot."""

    def __init__(self, rule, why, answer):
        super().__init__(why)
        self.rule = rule
        self.why = why
        self.answer = answer


def utf16(text):
    """Length in UTF-16 units: Telegram counts so, and for WhatsApp it is the count that is never too low."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
