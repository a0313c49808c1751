"""Requests over real sockets, by the standard library."""

import http.client
import json
import urllib.parse


class Answered:
    def __init__(self, status, headers, data):
        self.status, self.headers, self.data = status, headers, data

    @property
    def json(self):
        return json.loads(self.data)


def send(url, data=b"", headers=None, method="POST", timeout=10, connection=None):
    """The answer to one request. Raises OSError or http.client.HTTPException when there is none."""
    parts = urllib.parse.urlsplit(url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    used = connection or connect(url, timeout)
    try:
        used.request(method, path, data, headers or {})
        response = used.getresponse()
        return Answered(response.status, response.headers, response.read())
    finally:
        if connection is None:
            used.close()


def connect(url, timeout=10):
    return http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=timeout)


def send_json(url, body, headers=None, **more):
    data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    return send(url, data, {"Content-Type": "application/json", **(headers or {})}, **more)
