"""Four gateways in one small server: what a bot would meet at WhatsApp, Telegram, Fonnte and Wablas.

    with FakeGateways() as fake:
        fake.wa.customer_wrote("6281200000001")
        ... let the bot send to fake.url + "/graph" ...
        fake.wait(lambda: fake.accepted("wa"))

It refuses what the vendors refuse, in their words, and keeps every such refusal in `fake.violations`.
"""

from .gateways import FakeGateways
from .journal import Request, Violation
from .script import (
    accept,
    asynchronous_failure,
    cut_answer,
    delay,
    drop_after_read,
    drop_before_read,
    error,
    reply,
    slow_answer,
)

__all__ = [
    "FakeGateways", "Request", "Violation", "accept", "asynchronous_failure", "cut_answer", "delay",
    "drop_after_read", "drop_before_read", "error", "reply", "slow_answer",
]
