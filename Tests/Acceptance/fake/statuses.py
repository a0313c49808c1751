"""What becomes of a WhatsApp message, told in signed webhooks: sent, delivered, read, failed."""

import json
import queue
import random
import threading
import time
import urllib.error
import urllib.request

import sign

from .whatsapp_errors import status_error


# Never through a proxy that the surroundings name.
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def status_body(request, status, code=None, at=None):
    told = {
        "id": request.message_id, "status": status, "timestamp": str(int(at or time.time())), "recipient_id": request.recipient,
    }
    if request.reference:
        told["biz_opaque_callback_data"] = request.reference
    if status == "failed":
        told["errors"] = [status_error(code)]
    elif status != "read":
        told["pricing"] = {"billable": False, "pricing_model": "PMP", "category": "service", "type": "free_customer_service"}
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "628110000001", "phone_number_id": request.account},
        "statuses": [told],
    }
    return {"object": "whatsapp_business_account", "entry": [{"id": "1000200030004000", "changes": [{"field": "messages", "value": value}]}]}


class StatusWebhooks:
    def __init__(self):
        self.url = None
        self.waiting = queue.Queue()
        self.told = []  # (request, status, HTTP status of the hook)
        self.thread = None

    def to(self, url, secret, statuses=("sent", "delivered", "read"), shuffled=False, doubled=False, seed=0, after=0.0):
        """Where and how they are told. Failures are told to the same place, whatever `statuses` says."""
        self.url, self.secret, self.statuses = url, secret, statuses
        self.shuffled, self.doubled, self.after = shuffled, doubled, after
        self.random = random.Random(seed)
        if not self.thread:
            self.thread = threading.Thread(target=self.tell_all, daemon=True)
            self.thread.start()

    def silence(self):
        """From here on nothing is told."""
        self.url = None

    def follow(self, request, failure=None):
        if not self.url:
            return
        steps = [("failed", failure)] if failure else [(status, None) for status in self.statuses]
        steps = steps * 2 if self.doubled else steps
        if self.shuffled:
            self.random.shuffle(steps)
        for status, code in steps:
            self.waiting.put((time.monotonic() + self.after, request, status, code, 0))

    def tell_all(self):
        while (item := self.waiting.get()) is not None:
            due, request, status, code, attempts = item
            time.sleep(max(0, due - time.monotonic()))
            if not self.url:
                continue
            answer = self.tell(request, status, code)
            # Meta tries again until it hears 200.
            if answer != 200 and attempts < 100:
                self.waiting.put((time.monotonic() + 0.1, request, status, code, attempts + 1))

    def tell(self, request, status, code=None, at=None):
        """Tells one status at once; gives the hook's HTTP status, 0 when nobody listens."""
        data = json.dumps(status_body(request, status, code, at)).encode()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": sign.meta(self.secret, data)}
        try:
            with DIRECT.open(urllib.request.Request(self.url, data, headers), timeout=10) as response:
                answer = response.status
        except urllib.error.HTTPError as refused:
            answer = refused.code
        except OSError:
            answer = 0
        self.told.append((request, status, answer))
        return answer

    def stop(self):
        if self.thread:
            self.waiting.put(None)
