"""The server with its four gateways, for use within a test."""

import threading

from .fonnte import Fonnte
from .journal import Journal
from .server import Server
from .statuses import StatusWebhooks
from .telegram import Telegram
from .wablas import Wablas
from .whatsapp import WhatsApp

WA_TOKEN = "EAAGfakewhatsapptoken0123456789"
TG_TOKEN = "7700000001:AAFakeTelegramToken_0123456789abcdef"
FN_TOKEN = "FakeFonnteToken0123456789"
WB_TOKEN = "FakeWablasToken0123456789.FakeWablasSecret"
NUMBER_ID = "106540352242922"


class FakeGateways:
    def __init__(self, port=0, number_ids=(NUMBER_ID,)):
        self.journal = Journal()
        self.statuses = StatusWebhooks()
        self.wa = WhatsApp(self.journal, WA_TOKEN, number_ids, self.statuses)
        self.tg = Telegram(self.journal, TG_TOKEN)
        self.fn = Fonnte(self.journal, FN_TOKEN)
        self.wb = Wablas(self.journal, WB_TOKEN)
        prefixes = {"graph": self.wa, "tg": self.tg, "fonnte": self.fn, "wablas": self.wb}
        self.server = Server(("127.0.0.1", port), prefixes, self.journal)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
        self.statuses.stop()

    def gateway(self, name):
        return {"wa": self.wa, "tg": self.tg, "fn": self.fn, "wb": self.wb}[name]

    def customer_wrote(self, gateway, person, id=None, at=None):
        self.gateway(gateway).customer_wrote(person, id, at)

    def script(self, gateway, actions, to=None, signs=False):
        """What happens to the next messages, in order; only those `to` somebody, or also to receipts and typing `signs`."""
        self.gateway(gateway).script.add(actions, to, signs)

    def chance(self, gateway, seed, odds):
        """Actions that befall messages at random: {drop_after_read(): 0.1}."""
        self.gateway(gateway).script.chance(seed, odds)

    def calm(self):
        """Forgets what is scripted: from here on everything is answered as it should be."""
        for name in ("wa", "tg", "fn", "wb"):
            self.gateway(name).script.clear()

    def report_statuses(self, url, secret, **choices):
        """From here on every message to WhatsApp is followed by its signed status webhooks; see StatusWebhooks.to."""
        self.statuses.to(url, secret, **choices)

    @property
    def violations(self):
        with self.journal.changed:
            return list(self.journal.violations)

    @property
    def requests(self):
        with self.journal.changed:
            return list(self.journal.requests)

    def accepted(self, gateway=None, to=None):
        """The messages that their readers got, in the order in which they came."""
        return [
            request for request in self.requests
            if request.accepted and request.is_message and gateway in (None, request.gateway) and to in (None, request.recipient)
        ]

    def texts(self, gateway=None, to=None):
        return [request.text for request in self.accepted(gateway, to)]

    def signs(self, gateway, kind, to=None):
        return [
            request for request in self.requests
            if request.accepted and request.kind == kind and request.gateway == gateway and to in (None, request.recipient)
        ]

    def wait(self, holds, timeout=10):
        return self.journal.wait(holds, timeout)
