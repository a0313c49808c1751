"""A kind of message, and whether a bot answers it."""

import itertools
import time
import uuid
from dataclasses import dataclass

ANSWERED = "answered"
SILENT = "silent"
EITHER = "either"  # the shop's rules may say something, or not


@dataclass
class Kind:
    name: str
    body: object
    expects: str


_number = itertools.count(int(time.time() * 1000) % 1_000_000_000)


def fresh_number():
    """A number that no message of this run had before."""
    return next(_number)


def fresh_id(prefix=""):
    return prefix + uuid.uuid4().hex.upper()


def seconds(at=None):
    return int(time.time() if at is None else at)
