import Dialogue

/// What the gateway's answer to a message means.
struct AnswerMap: Sendable {
    /// Besides a status of 2xx.
    var success: BodyCondition
    var id: FieldPaths
    var reason: FieldPaths
    /// The first that fits counts; before the HTTP status alone.
    var errors: [ErrorRule]

    struct ErrorRule: Sendable {
        /// Part of the reason, lower case; nil: any.
        var says: String?
        /// HTTP; nil: any.
        var status: Int?
        var kind: SendError.Kind
        var scope: SendError.Scope
    }

    static let keys = ["success", "id", "reason", "errors"]

    init(_ map: MapObject) {
        success = map.condition("success")
        id = map.paths("id")
        reason = map.paths("reason")
        errors = map.objects("errors", keys: ["says", "status", "is", "scope"]).map { rule in
            let says = rule.text("says")?.lowercased(), status = rule.whole("status", atLeast: 100)
            if says == nil, status == nil { rule.problems.add(rule.place, "says nothing; write a part of the reason, like {\"says\": \"token\"}") }
            if !rule.node["is"].exists { rule.problems.add(rule.at("is"), "is missing; write retry, throttle, stopLine, message or recipient") }
            let kind = rule.word("is", otherwise: SendError.Kind.message)
            return ErrorRule(says: says, status: status, kind: kind, scope: rule.word("scope", otherwise: kind == .recipient ? .recipient : .line))
        }
    }

    func outcome(of response: GatewayResponse) -> SendOutcome {
        let body = JSONNode(ifJSON: response.body)
        let isAccepted = 200..<300 ~= response.status
        if isAccepted, success.demands.isEmpty || body.map(success.holds) == true { return .sent(id: body.flatMap(id.text)) }
        let reason = body.flatMap(reason.text) ?? "HTTP \(response.status)"
        let rule = errors.first { rule in
            (rule.says.map { reason.lowercased().contains($0) } ?? true) && (rule.status.map { $0 == response.status } ?? true)
        }
        // A page with status 200 is a proxy's: the gateway itself says at least that it refuses.
        let kind = rule?.kind ?? (isAccepted && body == nil ? .retry : Self.kind(of: response.status))
        return .failed(
            SendError(
                kind, scope: rule?.scope ?? .line, after: kind == .throttle ? response.retryAfter : nil, code: "\(response.status)", reason: reason))
    }

    /// By HTTP alone.
    private static func kind(of status: Int) -> SendError.Kind {
        switch status {
        case 401, 402, 403, 404: .stopLine
        case 429: .throttle
        case 408: .retry
        case 200..<300, 400..<500: .message
        default: .retry
        }
    }
}
