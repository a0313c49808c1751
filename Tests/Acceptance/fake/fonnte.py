"""Fonnte: POST send. Everything is answered with 200; whether it went well stands in `status`."""

import re
import urllib.parse
from email.parser import BytesParser

from .answer import Answer, Refused
from .gateway import Gateway

FIELDS = {
    "target", "message", "url", "filename", "inboxid", "delay", "typing", "countryCode", "schedule", "location", "choices",
    "pollname", "select", "followup", "sequence", "preview", "connectOnly", "duration", "data", "file",
}
REASONS = {1: "token invalid", 2: "request invalid on disconnected device", 3: "insufficient quota", 4: "target invalid"}


def refuse(rule, why, reason=None):
    raise Refused(rule, why, Answer(200, {"status": False, "reason": reason or why}))


class Fonnte(Gateway):
    name = "fn"

    def read(self, call, request):
        request.kind = "send"
        if call.path != "send":
            raise Refused("shape", f"there is no {call.path}", Answer(404, {"status": False, "reason": "not found"}))
        if call.method != "POST":
            raise Refused("shape", f"{call.method} is not POST", Answer(405, {"status": False, "reason": "method not allowed"}))
        if (call.headers.get("Authorization") or "") != self.token:
            refuse("auth", "Authorization must be the token and nothing else", "token invalid")
        request.body = body = self.read_fields(call)
        for key in body:
            if key not in FIELDS:
                refuse("shape", f"there is no parameter {key!r}", "input invalid")
        request.recipient = self.read_target(body)
        self.read_content(body, request)
        request.message_id = str(80_000_000 + self.number())
        return Answer(200, {
            "detail": "success! message in queue", "id": [request.message_id], "process": "pending", "requestid": self.number(),
            "status": True, "target": [request.recipient],
        })

    def read_fields(self, call):
        if call.content_type == "application/x-www-form-urlencoded":
            try:
                return dict(urllib.parse.parse_qsl(call.data.decode(), keep_blank_values=True, strict_parsing=True, errors="strict"))
            except ValueError as problem:
                refuse("shape", f"the form cannot be read: {problem}", "input invalid")
        if call.content_type == "multipart/form-data":
            head = f"Content-Type: {call.headers['Content-Type']}\r\n\r\n".encode()
            parts = BytesParser().parsebytes(head + call.data).get_payload()
            return {part.get_param("name", header="Content-Disposition"): part.get_payload(decode=True).decode() for part in parts}
        if call.content_type == "application/json":
            return self.json_object(call, lambda rule, why: refuse(rule, why, "JSON format invalid"))
        refuse("shape", f"the content type {call.content_type!r} is none of form and JSON", "input invalid")

    def read_target(self, body):
        target = body.get("target")
        if not isinstance(target, str) or not target.strip():
            refuse("shape", f"target is missing: {target!r}", "target invalid")
        if not re.fullmatch(r"\+?[0-9]{8,15}", target):
            # Fonnte would take a list, and answer each of them: a bot writes to one person.
            refuse("recipient", f"target is no phone number: {target!r}", "target invalid")
        country = str(body.get("countryCode", "62"))
        if not re.fullmatch(r"[0-9]{1,3}", country):
            refuse("shape", f"countryCode is no country: {country!r}", "input invalid")
        digits = target.lstrip("+")
        return country + digits[1:] if digits.startswith("0") and country != "0" else digits

    def read_content(self, body, request):
        message, url = body.get("message"), body.get("url")
        if message is not None and not isinstance(message, str):
            refuse("shape", f"message is no text: {message!r}", "input invalid")
        if not (message or "").strip() and not url and not body.get("location"):
            refuse("limit", "there is nothing to send", "invalid/empty body value")
        if len(message or "") > 60_000:
            refuse("limit", "message is longer than 60000 characters", "input invalid")
        if url is not None and not re.fullmatch(r"https?://[^\s/]+\S*", str(url)):
            refuse("shape", f"url is none: {url!r}", "url invalid")
        if body.get("location") and not re.fullmatch(r"-?[0-9.]+,-?[0-9.]+", str(body["location"])):
            refuse("shape", f"location is none: {body['location']!r}", "input invalid")
        if "typing" in body and body["typing"] not in (True, False, "true", "false"):
            refuse("shape", f"typing is neither true nor false: {body['typing']!r}", "input invalid")
        request.text = message or ""

    def error(self, action):
        if action.code >= 400:
            headers = (("Retry-After", str(action.retry_after)),) if action.retry_after is not None else ()
            return Answer(action.code, "gateway trouble", headers)
        return Answer(200, {"status": False, "reason": REASONS.get(action.code, "unknown user")})
