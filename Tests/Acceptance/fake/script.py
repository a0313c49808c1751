"""What a gateway does with a request instead of answering it as it should."""

import random
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Action:
    name: str
    seconds: float = 0
    status: int = 0
    body: object = None
    headers: tuple = ()
    code: int = 0
    retry_after: int | None = None
    arrived: bool = True


def accept():
    return Action("accept")


def reply(status, body=None, headers=None):
    """Answers so; the message is not sent. `body` is an object for JSON, or text."""
    return Action("reply", status=status, body=body, headers=tuple((headers or {}).items()))


def error(code, retry_after=None):
    """The vendor's own error of that code: 131056, 190 on WhatsApp; 429, 403, 400, 401, 500 on Telegram; and so on."""
    return Action("error", code=code, retry_after=retry_after)


def delay(seconds):
    """Waits before anything happens, then does what is right."""
    return Action("delay", seconds=seconds)


def slow_answer(seconds):
    """The message is sent at once; the answer comes late."""
    return Action("slow_answer", seconds=seconds)


def drop_before_read():
    """Cuts the connection before the request was read: it cannot have arrived."""
    return Action("drop_before_read", arrived=False)


def drop_after_read(arrived=True):
    """Cuts the connection after the request was read, without an answer: whether it arrived cannot be told from outside."""
    return Action("drop_after_read", arrived=arrived)


def cut_answer():
    """The message is sent; the answer breaks off in its middle."""
    return Action("cut_answer")


def asynchronous_failure(code):
    """WhatsApp only: accepted now, failed in a status webhook later."""
    return Action("asynchronous_failure", code=code)


@dataclass
class Line:
    actions: list
    to: str | None
    signs: bool


class Script:
    """What is to happen to the next requests of one gateway."""

    def __init__(self):
        self.lock = threading.Lock()
        self.lines = []
        self.chances = []
        self.random = random.Random(0)

    def add(self, actions, to, signs):
        if to and any(action.name == "drop_before_read" for action in actions):
            raise ValueError("who is written to is not known before the request is read")
        with self.lock:
            self.lines.append(Line(list(actions), to, signs))

    def chance(self, seed, odds):
        with self.lock:
            self.random = random.Random(seed)
            self.chances = list(odds.items())

    def clear(self):
        with self.lock:
            self.lines = []
            self.chances = []

    def before_reading(self):
        """The action of a request that is not to be read, or nothing."""
        with self.lock:
            line = next((line for line in self.lines if line.actions), None)
            if line and line.actions[0].name == "drop_before_read":
                return line.actions.pop(0)
            for action, odds in self.chances:
                if action.name == "drop_before_read" and self.random.random() < odds:
                    return action
        return None

    def next(self, recipient, is_message):
        with self.lock:
            for line in self.lines:
                if line.actions and line.to in (None, recipient) and (is_message or line.signs):
                    return line.actions.pop(0)
            if is_message:
                for action, odds in self.chances:
                    if action.name != "drop_before_read" and self.random.random() < odds:
                        return action
        return accept()
