import Dialogue

/// What the Bot API answers: `{"ok":true,"result":{"message_id":133}}`, or `{"ok":false,"error_code":403,"description":"…"}`.
struct TelegramAnswer {
    private let response: GatewayResponse
    private let isOK: Bool?
    private let message: String?
    /// The answer's own number; the HTTP status says the same.
    private let code: Int
    private let reason: String
    private let wait: Double?
    private let newChat: String?

    init(_ response: GatewayResponse) {
        self.response = response
        let answer = JSONNode(ifJSON: response.body)
        isOK = answer?["ok"].flag
        message = answer?["result"]["message_id"].filled
        code = answer?["error_code"].text.flatMap(Int.init) ?? response.status
        reason = answer?["description"].filled ?? "HTTP \(response.status)"
        wait = answer?["parameters"]["retry_after"].number
        newChat = answer?["parameters"]["migrate_to_chat_id"].filled
    }

    /// A success is only what says so: a proxy's page with status 200 is none, and is tried again.
    var outcome: SendOutcome { isOK == true && 200..<300 ~= response.status ? .sent(id: message) : .failed(error) }

    private var error: SendError {
        switch code {
        // It does not say of what there was too much. One chat's second is what is overrun first; and were it the whole
        // bot, each chat would be told in turn, while pausing the line for one chat would silence all the others, for hours
        // (10072 seconds were seen: tdlib/td#1331).
        case 429: failure(.throttle, scope: .recipient)
        case 401, 404: failure(.stopLine)
        // Another program fetches this bot's updates. What is sent would arrive all the same.
        case 409: failure(.retry)
        // Blocked, deactivated, never started the bot.
        case 403: failure(.recipient, scope: .recipient)
        case 400 where newChat != nil || isAboutTheChat: failure(.recipient, scope: .recipient)
        case 400..<500: failure(.message)
        default: failure(.retry)
        }
    }

    private func failure(_ kind: SendError.Kind, scope: SendError.Scope = .line) -> SendError {
        var reason = reason
        if let newChat { reason += " (now \(newChat))" }
        return SendError(
            kind, scope: scope, after: kind == .throttle ? wait ?? spokenWait ?? response.retryAfter : nil, code: "\(code)", reason: reason,
            isComplaint: code == 403)
    }

    /// Some leave the parameters out and say "retry after 3" only.
    private var spokenWait: Double? {
        let words = reason.lowercased().split(separator: " ")
        guard let after = words.indices.last(where: { words[$0] == "after" && $0 > 0 && words[$0 - 1] == "retry" }) else { return nil }
        return words[(after + 1)...].first.flatMap { Double($0) }
    }

    /// Told from the description: the number is 400 for everything.
    private var isAboutTheChat: Bool {
        let said = reason.lowercased()
        return [
            "chat not found", "user not found", "user is deactivated", "peer_id_invalid", "user_is_blocked", "input_user_deactivated",
            "not enough rights", "have no rights", "chat_write_forbidden", "chat_restricted", "group chat was", "business_connection_invalid",
            "business connection not found",
        ].contains { said.contains($0) }
    }
}
