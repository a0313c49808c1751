"""Graph's error bodies. Statuses and titles as in Meta's table of Cloud API errors; a bot should build on `code` alone."""

from .answer import Answer, Refused

# code: (HTTP status, title)
ERRORS = {
    0: (401, "AuthException"),
    1: (400, "An unknown error has occurred."),
    2: (503, "Service temporarily unavailable"),
    3: (400, "API Method"),
    4: (400, "Application request limit reached"),
    10: (403, "Application does not have permission for this action"),
    33: (400, "Parameter value is not valid"),
    100: (400, "Invalid parameter"),
    190: (401, "Error validating access token: The session is invalid"),
    200: (403, "Permissions error"),
    368: (403, "Temporarily blocked for policies violations"),
    80007: (400, "Rate limit hit"),
    130429: (400, "Rate limit hit"),
    130472: (400, "User's number is part of an experiment"),
    130497: (403, "Business account is restricted from messaging users in this country"),
    131000: (500, "Something went wrong"),
    131005: (403, "Access denied"),
    131008: (400, "Required parameter is missing"),
    131009: (400, "Parameter value is not valid"),
    131016: (500, "Service unavailable"),
    131021: (400, "Recipient cannot be sender"),
    131026: (400, "Message undeliverable"),
    131030: (400, "Recipient phone number not in allowed list"),
    131031: (403, "Business Account locked"),
    131037: (400, "Display name approval needed"),
    131042: (400, "Business eligibility payment issue"),
    131044: (400, "Business eligibility payment issue"),
    131045: (500, "Incorrect certificate"),
    131047: (400, "Re-engagement message"),
    131048: (400, "Spam rate limit hit"),
    131049: (400, "Meta chose not to deliver"),
    131050: (400, "User has stopped marketing messages"),
    131051: (400, "Unsupported message type"),
    131052: (400, "Media download error"),
    131053: (400, "Media upload error"),
    131056: (400, "(Business Account, Consumer Account) pair rate limit hit"),
    131057: (500, "Account in maintenance mode"),
    132000: (400, "Template param count mismatch"),
    132001: (404, "Template does not exist"),
    132005: (400, "Template hydrated text too long"),
    132007: (400, "Template format character policy violated"),
    132012: (400, "Template parameter format mismatch"),
    132015: (400, "Template is paused"),
    132016: (400, "Template is disabled"),
    133004: (503, "Server temporarily unavailable"),
    133016: (400, "Account register or deregister rate limit exceeded"),
    135000: (400, "Generic user error"),
}


def graph_error(code, details="", subcode=None, headers=()):
    status, title = ERRORS.get(code, (400, "Something went wrong"))
    named = title if code == 190 else f"(#{code}) {title}"
    inner = {"message": named, "type": "OAuthException", "code": code, "fbtrace_id": "AfakeTraceOfNothing"}
    if subcode is not None:
        inner["error_subcode"] = subcode
    if details:
        inner["error_data"] = {"messaging_product": "whatsapp", "details": details}
    return Answer(status, {"error": inner}, headers)


def refuse(rule, why, code=100, subcode=None):
    raise Refused(rule, why, graph_error(code, why, subcode))


def status_error(code):
    """The same error as a failed status tells it."""
    _, title = ERRORS.get(code, (400, "Something went wrong"))
    return {
        "code": code, "title": title, "message": title, "error_data": {"details": f"{title}, said the gateway of this test"},
        "href": "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
    }
