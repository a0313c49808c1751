import Dialogue

extension ShopCheck {
    /// Turns that leave the customer with nothing to answer: paths through a rule that say something and end
    /// without a question, a choice, or a word on what to do next. Only where that is certain.
    ///
    /// Small talk, what outranks every flow, and what the engine runs beside something else may end so.
    static func deadEnds(in shop: Shop, _ scripts: ShopScripts) -> [Finding] {
        var walks = scripts.rules.mapValues { DeadEnds(shop: shop, scan: $0.scan, $0.definition) }
        let patterns = shop.understanding.patterns
        let intents = Set(patterns.map(\.intent))
        let besides = Set(patterns.filter { $0.isSmallTalk || $0.isGlobal }.map(\.intent))
        for name in besides.union(NameCheck.calledByEngine.subtracting(["fallback"])).union(followedByOthers(scripts, walks)) { walks[name] = nil }
        // A rule that others alone lead to follows what they say.
        let led = Set(walks.values.flatMap(\.goesSilently))
        let starting = walks.filter { intents.contains($0.key) || led.contains($0.key) || $0.key == "fallback" }
        return starting.sorted { $0.key < $1.key }.flatMap(\.value.findings)
    }

    /// Rules that `first` puts before another one, which asks when they are done; and those that they go on with.
    private static func followedByOthers(_ scripts: ShopScripts, _ walks: [String: DeadEnds]) -> Set<String> {
        var followed = Set(scripts.calls.filter { $0.method == .first }.flatMap(\.rules))
        var open = Array(followed)
        while let name = open.popLast() {
            for next in walks[name]?.goes ?? [] where followed.insert(next).inserted { open.append(next) }
        }
        return followed
    }
}

/// What the customer has been left with, along every path of a rule.
private struct DeadEnds {
    private let shop: Shop
    private let scan: LuaScan
    private let calls: [Int: ChatCall]
    private(set) var goes: Set<String> = []
    /// The rules that it goes on with before anything was asked.
    private(set) var goesSilently: Set<String> = []
    /// How paths ended that ended before the end; those that broke out of a loop.
    private var ended: Set<State> = []
    private var broken: Set<State> = []

    private enum State: Hashable {
        case silent
        /// The customer knows what to do next, or nobody can say.
        case led
        /// The token that names the last reply, none of whose words ask.
        case said(Int)
    }

    init(shop: Shop, scan: LuaScan, _ definition: LuaDefinition) {
        (self.shop, self.scan) = (shop, scan)
        calls = Dictionary(uniqueKeysWithValues: scan.chatCalls.map { ($0.call.at, $0) })
        ended.formUnion(walk(definition.body, [.silent]))
    }

    var findings: [Finding] {
        let last = ended.compactMap { if case .said(let at) = $0 { at } else { nil } }
        return last.sorted().compactMap { at in
            guard let name = scan.string(at), let entry = shop.replies.entries[name] else { return nil }
            let silent = entry.variants.indices.filter { !entry.variants[$0].leadsOn }
            let isSilent = silent.count == entry.variants.count
            return Finding(
                .warning, at: scan.place(at),
                "the turn can end with '\(name)', \(isSilent ? "which" : "a variant of which") asks nothing of the customer",
                help: "ask something behind it, as with chat:ask_back, or let every variant say what to do next",
                related: isSilent ? nil : .init(place: entry.places[silent[0]], note: "this one"))
        }
    }

    private mutating func walk(_ block: LuaBlock, _ states: Set<State>) -> Set<State> {
        var states = states
        for statement in block.statements {
            if states.isEmpty { return [] }
            switch statement {
            case .plain(let assignment): states = run(assignment.tokens, states)
            case .leave(let range):
                ended.formUnion(run(range, states))
                return []
            case .branch(let arms):
                var after: Set<State> = []
                for arm in arms {
                    if let condition = arm.condition { states = run(condition, states) }
                    after.formUnion(walk(arm.body, states))
                }
                if arms.last?.condition != nil { after.formUnion(states) }
                states = after
            case .loop(let loop):
                let outer = broken
                broken = []
                states = run(loop.header, states)
                states.formUnion(walk(loop.body, states))
                states.formUnion(broken)
                broken = outer
            case .scope(let body): states = walk(body, states)
            case .jump:
                broken.formUnion(states)
                return []
            case .function: break
            }
        }
        return states
    }

    /// The calls in an expression, from its first to its last; empty where it ends the rule.
    private mutating func run(_ range: Range<Int>, _ states: Set<State>) -> Set<State> {
        var states = states
        var mayBeSkipped = false
        for at in range {
            switch scan.tokens[at].kind {
            case .name("and"), .name("or"), .name("function"): mayBeSkipped = true
            // What another function does with it cannot be seen from here.
            case .name("chat") where calls[at] == nil && !scan.isSign(".", at + 1): return [.led]
            default: break
            }
            guard let call = calls[at] else { continue }
            let after = after(call, states)
            states = mayBeSkipped ? states.union(after) : after
        }
        return states
    }

    private mutating func after(_ call: ChatCall, _ states: Set<State>) -> Set<State> {
        switch call.method {
        case .say: return states.subtracting([.led]).isEmpty ? states : said(call, states)
        // Behind an answer that is known, what was said before it was said in an earlier turn.
        case .ask, .choose, .form, .confirm: return [.silent]
        case .suggest, .askBack, .handOver, .resume:
            goesSilently.formUnion(call.rules)
            return [.led]
        case .go:
            goes.formUnion(call.rules)
            if states != [.led] { goesSilently.formUnion(call.rules) }
            return []
        case .first: return []
        case .known, .told, .can, .tellOwner, .later, .cancel, .shelve, .restart, .because: return states
        }
    }

    private func said(_ call: ChatCall, _ states: Set<State>) -> Set<State> {
        guard let range = call.reply, call.given.map({ !$0.contains("choices") }) ?? false else { return [.led] }
        let texts = scan.texts(range)
        guard texts.isWhole, texts.prefixes.isEmpty, texts.suffixes.isEmpty else { return [.led] }
        var after: Set<State> = states.contains(.led) ? [.led] : []
        for at in texts.literals {
            guard let entry = scan.string(at).flatMap({ shop.replies.entries[$0] }) else { return [.led] }
            after.insert(entry.variants.allSatisfy(\.leadsOn) ? .led : .said(at))
        }
        return after
    }
}
