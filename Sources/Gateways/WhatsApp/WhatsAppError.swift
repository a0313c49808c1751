import Dialogue

/// An error as the API tells it: `{code, title?, message?, error_data?: {details}}`. They come as the answer to a request
/// (`{error: {…}}`), in a status, and as elements of their own.
struct WhatsAppError {
    let code: Int?
    let reason: String
    /// Nothing of the number in the address, or no right to it: what `code` 100 is for a whole line.
    private let isOfNumber: Bool

    init(_ error: JSONNode?) {
        code = error?["code"].text.flatMap(Int.init)
        isOfNumber = code == 100 && error?["error_subcode"].text == "33"
        reason =
            error.flatMap { $0["error_data"]["details"].filled ?? $0["details"].filled ?? $0["message"].filled ?? $0["title"].filled } ?? ""
    }

    /// `131053 Media upload error`
    var description: String { [code.map(String.init) ?? "", reason].filter { !$0.isEmpty }.joined(separator: " ") }

    /// What it asks for, by the code and never by the words (MetaWA/support/error-codes; numbers from pywa 4.5.0).
    /// - Parameters:
    ///   - status: of the HTTP answer, which decides where the code says nothing.
    ///   - after: what `Retry-After` says.
    func sendError(status: Int? = nil, after: Double? = nil) -> SendError {
        let (kind, scope) = isOfNumber ? (.stopLine, .line) : code.flatMap(Self.demand) ?? Self.demand(ofStatus: status)
        return SendError(
            kind, scope: scope, after: after, code: code.map(String.init) ?? status.map(String.init) ?? "", reason: reason,
            isOutsideWindow: code == 131047, isComplaint: code.map(Self.complaints.contains) ?? false)
    }

    /// Blocked for what it sent 368 and 131031; called spam 131048; held back, as people do not read such 131049; wants no
    /// marketing 131050.
    private static let complaints: Set<Int> = [368, 131031, 131048, 131049, 131050]

    /// Nil for a code that is not known here.
    private static func demand(of code: Int) -> (SendError.Kind, SendError.Scope)? {
        switch code {
        // 131000 is "something went wrong", 131016 and 131057 trouble and maintenance, 133004 a server that is away.
        case 1, 2, 131000, 131016, 131057, 133004, 133005: (.retry, .line)
        // Too many to one person.
        case 131056: (.throttle, .recipient)
        // Of the app, the account, the number; 131048 after people called it spam.
        case 4, 80007, 130429, 131048, 133016: (.throttle, .line)
        // The token, its rights, the account, its payments.
        case 0, 3, 10, 190, 200...299, 368, 130497, 131031, 131037, 131042, 131044, 131045: (.stopLine, .line)
        // Outside the window 131047; wants no marketing 131050; cannot or may not be reached.
        case 130472, 131026, 131030, 131047, 131049, 131050, 131062, 137000: (.recipient, .recipient)
        case 33, 100, 131008, 131009, 131021, 131051, 131052, 131053, 132000...132099, 135000: (.message, .line)
        default: nil
        }
    }

    private static func demand(ofStatus status: Int?) -> (SendError.Kind, SendError.Scope) {
        switch status ?? 0 {
        case 429: (.throttle, .line)
        case 408, 500...: (.retry, .line)
        // No code of the API's and no such page: the address or the token is wrong, whatever the message.
        case 401, 403, 404, 200..<400: (.stopLine, .line)
        default: (.message, .line)
        }
    }
}

extension WhatsAppCloud {
    /// 200 `{messages: [{id}]}`, or `{error: {…}}`.
    public func outcome(of response: GatewayResponse, to part: OutgoingPart) -> SendOutcome {
        let body = JSONNode(ifJSON: response.body)
        if let body, 200..<300 ~= response.status, body.isObject, !body["error"].exists {
            // Without an id it went out all the same: its statuses know it by ours, and a second one would be one too many.
            return .sent(id: body["messages"].items.first?["id"].filled)
        }
        // A 200 of another kind does not come from the API: nothing was sent, and nothing will be at that address.
        return .failed(WhatsAppError(body?["error"]).sendError(status: response.status, after: response.retryAfter))
    }
}
