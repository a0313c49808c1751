"""WhatsApp Cloud API, version as the path says: POST NUMBER_ID/messages."""

import base64
import time

from .answer import Answer
from .gateway import Gateway
from .whatsapp_errors import graph_error, refuse
from .whatsapp_shape import a_text, an_object, only, read_message, read_person

WINDOW = 24 * 3600


class WhatsApp(Gateway):
    name = "wa"

    def __init__(self, journal, token, number_ids, statuses):
        super().__init__(journal, token)
        self.number_ids = set(number_ids)
        self.statuses = statuses
        # How many parameters the body of a template has; None: as many as come.
        self.templates = {("kabar_pesanan", "id"): None, ("kabar_promo", "id"): None}
        self.tells_window_later = False  # True: 131047 comes in a failed status, as Meta mostly does it
        self.pairs = {}
        self.pair_limit = None  # (messages, seconds): more than that to one person gives 131056

    def read(self, call, request):
        number_id, _, rest = call.path.partition("/")
        request.account = number_id
        if call.method != "POST" or rest != "messages":
            refuse("shape", f"Unsupported {call.method.lower()} request: {call.path}", 100, 33)
        self.check_token(call)
        if number_id not in self.number_ids:
            refuse("auth", f"Object with ID '{number_id}' does not exist", 100, 33)
        if call.content_type != "application/json":
            refuse("shape", f"The content type must be application/json, not {call.content_type!r}")
        request.body = body = self.json_object(call, refuse)
        if body.get("messaging_product") != "whatsapp":
            refuse("shape", "The parameter messaging_product is required.")
        if "status" in body:
            return self.read_receipt(body, request)
        return self.read_message(body, request)

    def check_token(self, call):
        authorization = call.headers.get("Authorization") or ""
        if not authorization.startswith("Bearer "):
            refuse("auth", "An access token is required to request this resource.", 190)
        if authorization != f"Bearer {self.token}":
            refuse("auth", "The access token could not be decrypted", 190)

    def read_receipt(self, body, request):
        only(body, {"messaging_product", "status", "message_id", "typing_indicator"}, "status")
        if body["status"] != "read":
            refuse("shape", f"Param status must be one of {{READ}}: {body['status']!r}")
        a_text(body.get("message_id"), "message_id", 512)
        request.kind = "read"
        request.message_id = body["message_id"]
        if "typing_indicator" in body:
            if an_object(body["typing_indicator"], "typing_indicator") != {"type": "text"}:
                refuse("shape", "Param typing_indicator must be {type: text}.")
            request.kind = "typing"
        if not self.open and body["message_id"] not in self.inbound_ids:
            refuse("reference", f"Nobody wrote a message {body['message_id']!r}")
        return Answer(200, {"success": True})

    def read_message(self, body, request):
        request.recipient = read_person(body)
        request.kind, request.text = read_message(body, self.templates)
        request.reference = body.get("biz_opaque_callback_data", "")
        context = body.get("context", {}).get("message_id")
        if context and not self.open and context not in self.inbound_ids:
            refuse("reference", f"There is no message to reply to: {context!r}", 131009)
        self.check_window(request)
        self.check_pair(request)
        tail = base64.b64encode(f"fake-{self.number():08d}".encode()).decode()
        request.message_id = f"wamid.HBgN{tail}"
        return Answer(200, {
            "messaging_product": "whatsapp",
            "contacts": [{"input": request.recipient, "wa_id": request.recipient}],
            "messages": [{"id": request.message_id, "message_status": "accepted"}],
        })

    def check_window(self, request):
        if self.open or request.kind == "template":
            return
        with self.lock:
            last = self.inbound.get(request.recipient)
        if last is not None and time.time() - last <= WINDOW:
            return
        why = "Message failed to send because more than 24 hours have passed since the customer last replied to this number."
        if self.tells_window_later:
            self.journal.violate(self.name, "window", why, request.body)
            request.fails_later = 131047
            return
        refuse("window", why, 131047)

    def check_pair(self, request):
        if not self.pair_limit:
            return
        messages, seconds = self.pair_limit
        with self.lock:
            times = [at for at in self.pairs.get(request.recipient, []) if at > time.time() - seconds]
            full = len(times) >= messages
            self.pairs[request.recipient] = times if full else times + [time.time()]
        if full:
            refuse("limit", "too many messages to the same phone number in a short period of time", 131056)

    def arrived(self, request, action):
        if request.is_message:
            failure = action.code if action.name == "asynchronous_failure" else request.fails_later
            self.statuses.follow(request, failure)

    def error(self, action):
        headers = (("Retry-After", str(action.retry_after)),) if action.retry_after is not None else ()
        if action.code in (429, 500, 502, 503, 504):
            codes = {429: 80007, 500: 131000, 503: 131016}
            answer = graph_error(codes.get(action.code, 2), "said the script of this test", headers=headers)
            answer.status = action.code
            return answer
        subcode = 463 if action.code == 190 else None
        return graph_error(action.code, "said the script of this test", subcode, headers)


