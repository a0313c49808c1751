"""What the gateways saw, in order."""

import threading
import time
from dataclasses import dataclass, field


@dataclass
class Request:
    gateway: str
    kind: str = "unread"
    account: str = ""
    recipient: str = ""
    body: object = None
    text: str = ""
    accepted: bool = False
    answered: int | None = None  # the HTTP status; None when the connection was cut instead
    message_id: str = ""
    reference: str = ""  # biz_opaque_callback_data: the sender's own id
    scripted: str = ""
    fails_later: int | None = None  # the code of the failed status that follows
    at: float = 0.0
    number: int = 0

    @property
    def is_message(self):
        """Whether a person reads it: receipts and typing signs are none."""
        return self.kind not in SIGNS


SIGNS = {
    "unread", "unknown", "read", "typing", "sendChatAction", "answerCallbackQuery", "getMe", "setWebhook",
    "deleteWebhook", "getWebhookInfo", "setMyCommands", "setMessageReaction", "deleteMessage",
}


@dataclass
class Violation:
    """A request that the vendor would have refused; `rule` is auth, shape, limit, recipient, window, chat or reference."""

    gateway: str
    rule: str
    why: str
    body: object = None

    def __str__(self):
        return f"{self.gateway} {self.rule}: {self.why} in {str(self.body)[:300]}"


@dataclass
class Journal:
    requests: list = field(default_factory=list)
    violations: list = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def add(self, request):
        with self.changed:
            request.at = time.time()
            request.number = len(self.requests)
            self.requests.append(request)

    def touch(self, request, **values):
        """Changes a request, and wakes whoever waits for it."""
        with self.changed:
            for name, value in values.items():
                setattr(request, name, value)
            self.changed.notify_all()

    def violate(self, gateway, rule, why, body):
        with self.changed:
            self.violations.append(Violation(gateway, rule, why, body))
            self.changed.notify_all()

    def wait(self, holds, timeout):
        """What `holds()` gives as soon as it is true; its last value when time is up."""
        deadline = time.monotonic() + timeout
        # Asked without the lock: it may take long, and the gateways go on meanwhile.
        while not (value := holds()):
            left = deadline - time.monotonic()
            if left <= 0:
                break
            with self.changed:
                # Not everything that a test waits for happens here: look again now and then.
                self.changed.wait(min(left, 0.02))
        return value
