"""What the four gateways have in common: a token, a script, people who wrote, ids."""

import itertools
import json
import threading
import time

from .answer import Refused
from .script import Script


class Gateway:
    name = ""
    _counter = itertools.count(1)

    def __init__(self, journal, token):
        self.journal = journal
        self.token = token
        self.script = Script()
        self.lock = threading.Lock()
        self.inbound = {}  # person -> seconds since 1970 of their last message
        self.inbound_ids = set()
        self.open = False  # True: anybody may be written to, as if they had just written

    def customer_wrote(self, person, id=None, at=None):
        """What the vendor knows because the message went through it."""
        with self.lock:
            when = time.time() if at is None else at
            self.inbound[str(person)] = max(when, self.inbound.get(str(person), 0))
            if id is not None:
                self.inbound_ids.add(str(id))

    def number(self):
        return next(Gateway._counter)

    def arrived(self, request, action):
        """Called once for each message that was sent on to its reader."""

    def error(self, action):
        raise NotImplementedError

    def read(self, call, request):
        """Fills in `request` and gives the answer to a right one; raises `Refused` for a wrong one."""
        raise NotImplementedError

    def json_object(self, call, refuse):
        try:
            body = json.loads(call.data.decode("utf-8"))
            # A lone surrogate may be written as an escape, but is no text that could be passed on.
            json.dumps(body, ensure_ascii=False).encode("utf-8")
        except (ValueError, RecursionError) as problem:
            refuse("shape", f"the body is no JSON: {problem}")
        if not isinstance(body, dict):
            refuse("shape", "the body is no JSON object")
        return body


__all__ = ["Gateway", "Refused"]
