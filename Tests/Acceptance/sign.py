"""Signatures as the vendors make them, by the standard library alone."""

import hashlib
import hmac


def meta(secret, data):
    """The value of X-Hub-Signature-256 for these bytes."""
    return "sha256=" + hmac.new(secret.encode(), data, hashlib.sha256).hexdigest()
