import Dialogue

/// A call of `chat`, by what it names: replies, rules, forms, answers.
struct ChatCall {
    enum Method: String {
        case say, ask, choose, form, confirm, suggest, known, told, can, go, first, later, cancel, shelve, resume, restart, because
        case askBack = "ask_back"
        case tellOwner = "tell_owner"
        case handOver = "hand_over"
    }

    let scan: LuaScan
    let call: LuaCall
    let method: Method

    /// Nil for what is no call of `chat` that names anything.
    init?(_ call: LuaCall, in scan: LuaScan) {
        guard call.object == "chat", let method = Method(rawValue: call.method) else { return nil }
        (self.scan, self.call, self.method) = (scan, call, method)
    }

    /// `chat:ask`, for a caret.
    var place: Place {
        var place = scan.place(call.at)
        let method = scan.place(call.at + 2)
        if method.line == place.line { place.length = method.column + method.length - place.column }
        return place
    }

    /// It puts a question, unless the answer is known.
    var asks: Bool {
        switch method {
        case .ask, .choose, .form, .confirm: true
        default: false
        }
    }

    // MARK: Names

    /// The name of the answer, and where it stands.
    var answer: (name: String, at: Int)? {
        switch method {
        case .ask, .choose, .suggest: scan.literal(call.argument(0)).map { (scan.string($0) ?? "", $0) }
        default: nil
        }
    }

    /// Where the reply is named; nil where the call names none.
    var reply: Range<Int>? {
        switch method {
        case .say, .confirm, .tellOwner: call.argument(0)
        case .ask: call.argument(1)
        case .choose: hasOwnReply ? call.argument(2) : nil
        case .suggest: call.argument(2)
        default: nil
        }
    }

    /// The reply that a choice without one of its own asks with.
    var standardReply: String? { method == .choose && !hasOwnReply ? answer.map { "which_\($0.name)" } : nil }

    private var hasOwnReply: Bool {
        guard let third = call.argument(2) else { return false }
        return !scan.isSign("{", third.lowerBound) && !(third.count == 1 && scan.name(third.lowerBound) == "nil")
    }

    var rule: Range<Int>? {
        switch method {
        case .go, .first, .askBack, .cancel, .can: call.argument(0)
        case .later: call.argument(1)
        default: nil
        }
    }

    /// The rules that it may lead to, as far as they are written out.
    var rules: [String] { rule.map { scan.texts($0).literals.compactMap(scan.string) } ?? [] }

    var form: Range<Int>? { method == .form ? call.argument(0) : nil }

    /// The keys that a rule is told under; empty where they are not written out.
    var handed: [String] {
        switch method {
        case .go, .first, .askBack: scan.keys(call.argument(1)) ?? []
        case .later: scan.keys(call.argument(2)) ?? []
        default: []
        }
    }

    // MARK: What a reply gets

    /// `{ type =, keep =, args = }`
    private var options: Range<Int>? {
        switch method {
        case .ask: call.argument(2)
        case .choose: call.arguments.indices.last.flatMap { $0 < 2 || ($0 == 2 && hasOwnReply) ? nil : call.arguments[$0] }
        default: nil
        }
    }

    /// The option `key` of an ask; nil where it is not given. Not to be trusted where `hasOpenOptions`.
    func option(_ key: String) -> Range<Int>? { scan.fields(options)?.first { $0.key == key }?.value }

    /// Its options are not written out where they are used.
    var hasOpenOptions: Bool { options.map { scan.fields($0) == nil } ?? false }

    /// The table that fills in the reply.
    var arguments: Range<Int>? {
        switch method {
        case .say, .confirm, .tellOwner: call.argument(1)
        case .suggest: call.argument(3)
        case .ask, .choose: option("args")
        default: nil
        }
    }

    /// What the reply is handed; nil where that is not written out.
    var given: [String]? {
        if hasOpenOptions { return nil }
        return scan.keys(arguments).map { method == .choose || type == SlotType.product.rawValue ? $0 + ["options"] : $0 }
    }

    /// The type that is asked for; nil where it is not written out.
    var type: String? {
        guard method == .ask || method == .choose, !hasOpenOptions else { return nil }
        guard let written = option("type") else { return answer?.name }
        return scan.literal(written).flatMap(scan.string)
    }

    /// How this call is written with something handed to its reply.
    func handing(_ name: String, to reply: String) -> String {
        let first = call.argument(0).flatMap { scan.literal($0) }.flatMap(scan.string) ?? "…"
        return switch method {
        case .ask: "chat:ask(\"\(first)\", \"\(reply)\", { args = { \(name) = … } })"
        case .choose: "chat:choose(\"\(first)\", …, \"\(reply)\", { args = { \(name) = … } })"
        case .suggest: "chat:suggest(\"\(first)\", …, \"\(reply)\", { \(name) = … })"
        default: "chat:\(method.rawValue)(\"\(reply)\", { \(name) = … })"
        }
    }
}

extension LuaScan {
    var chatCalls: [ChatCall] { calls.compactMap { ChatCall($0, in: self) } }
}
