import Dialogue

extension ShopCheck {
    /// Questions under a condition on what other rules write. A rule is run from its first line with the
    /// answers it has: where the condition no longer holds, the answer is not taken, and the rule goes on as
    /// if nobody had been asked.
    static func lostAnswers(_ scripts: ShopScripts) -> [Finding] {
        scripts.scans.flatMap { scan in
            let calls = Dictionary(uniqueKeysWithValues: scan.chatCalls.map { ($0.call.at, $0) })
            return scan.definitions.filter { scripts.lives($0.tokens.lowerBound, in: scan) }.flatMap { definition in
                LostAnswers(scan: scan, calls: calls, definition).findings
            }
        }
    }
}

private struct LostAnswers {
    private let scan: LuaScan
    private let calls: [Int: ChatCall]
    private var origins: [String: LuaOrigin] = [:]
    private(set) var findings: [Finding] = []

    private static let written: Set<String> = ["cart", "customer", "orders", "offers"]
    /// They tell how a change went, which is this rule's own affair.
    private static let changing: Set<String> = ["add", "set", "change", "preview", "clear", "place", "make"]

    init(scan: LuaScan, calls: [Int: ChatCall], _ definition: LuaDefinition) {
        (self.scan, self.calls) = (scan, calls)
        origins = scan.origins(in: definition) { [self] in origin($0, $1) }
        walk(definition.body, under: nil)
    }

    private func origin(_ range: Range<Int>, _ known: [String: LuaOrigin]) -> LuaOrigin? {
        scan.origin(in: range, known, calls) { at in
            guard let name = scan.name(at), Self.written.contains(name), scan.isSign(".", at + 1) || scan.isSign(":", at + 1),
                let field = scan.name(at + 2)
            else { return nil }
            if scan.isSign(".", at + 1) { return "\(name).\(field)" }
            return Self.changing.contains(field) ? nil : "\(name):\(field)"
        }
    }

    private mutating func walk(_ block: LuaBlock, under condition: LuaOrigin?) {
        var condition = condition
        let leaves = leaves(block)
        for statement in block.statements {
            switch statement {
            case .plain(let assignment): look(in: assignment.values, under: condition, leaves)
            case .leave(let range): look(in: range, under: condition, leaves)
            case .branch(let arms): condition = walk(arms, under: condition, leaves) ?? condition
            case .loop(let loop):
                look(in: loop.header, under: condition, leaves)
                let own = loop.isFor ? condition : origin(loop.header, origins) ?? condition
                walk(loop.body, under: self.leaves(loop.body) ? nil : own)
            case .scope(let body): walk(body, under: condition)
            case .function, .jump: break
            }
        }
    }

    /// What the rest of the block stands under, where an arm jumps over it.
    private mutating func walk(_ arms: [LuaArm], under outer: LuaOrigin?, _ leaves: Bool) -> LuaOrigin? {
        var earlier = outer
        var jumpedOver: LuaOrigin?
        for arm in arms {
            if let range = arm.condition { look(in: range, under: earlier, leaves) }
            let own = arm.condition.flatMap { origin($0, origins) }
            let isLeft = self.leaves(arm.body)
            walk(arm.body, under: isLeft ? nil : own ?? earlier)
            if case .jump? = arm.body.statements.last { jumpedOver = own }
            // Behind an arm that leaves, the others are as good as the lines behind the whole branch.
            if !isLeft, earlier == nil { earlier = own }
        }
        return jumpedOver
    }

    /// Whether it ends the rule: by `return`, `chat:go`, `chat:first`.
    private func leaves(_ block: LuaBlock) -> Bool {
        switch block.statements.last {
        case .leave: true
        case .plain(let assignment): calls[assignment.tokens.lowerBound].map { $0.method == .go || $0.method == .first } ?? false
        case .branch(let arms): arms.last?.condition == nil && arms.allSatisfy { leaves($0.body) }
        case .scope(let body): leaves(body)
        case .loop, .function, .jump, nil: false
        }
    }

    private mutating func look(in range: Range<Int>, under condition: LuaOrigin?, _ leaves: Bool) {
        for at in range {
            guard let call = calls[at], call.asks else { continue }
            if let condition {
                report(call, condition, "ask before the condition, or end this branch with return, chat:go or chat:first")
            } else if !leaves, let condition = guarding(at, in: range) {
                let isKnownElsewhere = condition.name == nil && call.method == .ask
                report(
                    call, condition,
                    isKnownElsewhere
                        ? "ask in any case, and hand over what is known: { from = \(condition.root) }"
                        : "ask in any case, and leave the answer unused where it is not needed")
            }
        }
    }

    /// What stands before the `and` or `or` that the call at `at` hangs on, where other rules write it.
    private func guarding(_ at: Int, in range: Range<Int>) -> LuaOrigin? {
        var start = at
        var depth = 0
        var hangsOn: Int?
        while start > range.lowerBound {
            switch scan.tokens[start - 1].kind {
            case .sign(")"), .sign("}"), .sign("]"): depth += 1
            case .sign("("), .sign("{"), .sign("["):
                if depth == 0 { return hangsOn.flatMap { origin(start..<$0, origins) } }
                depth -= 1
            case .sign(",") where depth == 0: return hangsOn.flatMap { origin(start..<$0, origins) }
            case .name("and") where depth == 0, .name("or") where depth == 0: hangsOn = hangsOn ?? start - 1
            default: break
            }
            start -= 1
        }
        return hangsOn.flatMap { origin(start..<$0, origins) }
    }

    private mutating func report(_ call: ChatCall, _ condition: LuaOrigin, _ help: String) {
        findings.append(
            Finding(
                .warning, at: call.place, "this question hangs on \(condition.text), which other rules change: its answer is lost when they do",
                help: help, related: .init(place: scan.place(condition.at), note: "the condition")))
    }
}
