import Dialogue

extension NameCheck {
    typealias Use = (slot: Template.Slot, place: Place)

    /// The replies that are said without a rule.
    private static let saidByEngine = ["apology", "not_understood", "noted", "remind", "late", "late_closed"]
    /// What the reply to an option that cannot be had may use: it, and what can be had.
    private static let optionNames = ["value", "options"]
    /// What the replies to any other answer that will not do may use: the same, and what the reasons bring.
    private static let refusalNames = optionNames + ["digits", "missing", "most"]
    private static let formNames = ["label", "labels", "missing"]

    /// A reply that a call names must be there, and use only what the call hands over or what is known anyway.
    func repliesOfCalls(_ calls: [ChatCall], declared: Set<String>) -> [Finding] {
        var findings: [Finding] = []
        var said: Set<String> = []
        var workedOut: [[String]?] = []
        for call in calls {
            for at in refusals(of: call) {
                let name = call.scan.string(at) ?? ""
                said.insert(name)
                findings += check(name, at: call.scan.place(at), given: Self.optionNames, declared) { _ in
                    "it may use \(shown(Set(Self.optionNames)))"
                }
            }
            if let name = call.standardReply, let answer = call.answer {
                said.insert(name)
                findings += standardReply(name, of: call, at: call.scan.place(answer.at), declared)
            }
            guard let range = call.reply else { continue }
            let texts = call.scan.texts(range)
            if !texts.isWhole || !texts.prefixes.isEmpty || !texts.suffixes.isEmpty { workedOut.append(call.given) }
            for at in texts.literals {
                let name = call.scan.string(at) ?? ""
                said.insert(name)
                let place = call.scan.place(at)
                findings += check(name, at: place, given: call.given, declared) { call.handing($0, to: name) }
                if call.asks, shop.replies.entries[name + ".again"] != nil {
                    said.insert(name + ".again")
                    findings += check(name + ".again", at: place, given: call.given, declared) { call.handing($0, to: name) }
                }
                if call.asks, shop.replies.entries[name + ".remind"] != nil {
                    said.insert(name + ".remind")
                    findings += check(name + ".remind", at: place, given: [], declared) { "it may use \(shown(standing.union([$0])))" }
                }
            }
        }
        return findings + check(repliesNotNamed: said, workedOut)
    }

    /// The replies that say why an option cannot be had, where the options are written out.
    private func refusals(of call: ChatCall) -> [Int] {
        guard call.method == .choose, let options = call.call.argument(1) else { return [] }
        var ranges = [options]
        if options.count == 1, let name = call.scan.name(options.lowerBound) {
            ranges += call.scan.assignments.filter { $0.names == [name] }.map(\.values)
        }
        return ranges.flatMap { range in
            range.filter { call.scan.name($0) == "no" && call.scan.isSign("=", $0 + 1) && call.scan.string($0 + 2) != nil }.map { $0 + 2 }
        }
    }

    private func standardReply(_ name: String, of call: ChatCall, at place: Place, _ declared: Set<String>) -> [Finding] {
        if !declared.contains(name), shop.replies.entries[name] == nil {
            let help =
                Suggestion.nearest(to: name, in: shop.replies.entries.keys).map { "did you mean '\($0)'? Name it behind the options" }
                ?? "write it: reply \"\(name)\" [[ … ]], or name another behind the options"
            return [Finding(at: place, "no reply '\(name)', with which this choice is asked", help: help)]
        }
        return check(name, at: place, given: call.given, declared) { call.handing($0, to: name) }
    }

    private func check(_ name: String, at place: Place, given: [String]?, _ declared: Set<String>, handing: (String) -> String) -> [Finding] {
        guard let entry = shop.replies.entries[name] else {
            return declared.contains(name) ? [] : [unknown("reply", name, shop.replies.entries.keys, at: place)]
        }
        guard let given else { return [] }
        return missing(entry, given: given).map { slot, used in
            let root = slot.path[0]
            let help = Suggestion.nearest(to: root, in: Set(given).union(everKnown)).map { "did you mean {\($0)}?" } ?? handing(root).handOver
            return Finding(
                at: place, "the reply '\(name)' uses {\(slot.path.joined(separator: "."))}, which it is not given here", help: help,
                related: .init(place: used, note: "used here"))
        }
    }

    // MARK: Replies that no call names

    /// What the engine says by itself is handed what the engine has.
    func repliesOfTheEngine() -> [Finding] {
        Self.saidByEngine.flatMap { name -> [Finding] in
            guard let entry = shop.replies.entries[name] else { return [] }
            return entry.slots.filter { !standing.contains($0.slot.path[0]) }.map { slot, place in
                Finding(
                    at: place, "the reply '\(name)' cannot use {\(slot.path.joined(separator: "."))}: it is said without arguments",
                    help: "it may use \(shown(standing))")
            }
        }
            + inOrder.flatMap { name, entry in
                handedByEngine(name).map { given in missing(entry, given: given).map { notHanded(name, $0, given) } } ?? []
            }
    }

    /// What the engine hands to a reply that it looks up by its name; nil for every other.
    private func handedByEngine(_ reply: String) -> [String]? {
        let name = reply.hasSuffix(".again") ? String(reply.dropLast(6)) : reply
        if name == "changed" || name.hasPrefix("wrong_") || name.hasPrefix("no_longer_") { return Self.refusalNames }
        if name == "field" { return Self.formNames }
        guard let form = shop.forms[name.prefix { $0 != "." }.description] else { return nil }
        let asked = form.fields.filter { name == form.name || name == "\(form.name).\($0.name)" }
        return asked.contains { $0.type == .product } ? Self.formNames + ["options"] : Self.formNames
    }

    private var inOrder: [(name: String, entry: ReplyBook.Entry)] {
        shop.replies.entries.sorted { ($0.value.place, $0.key) < ($1.value.place, $1.key) }.map { ($0.key, $0.value) }
    }

    /// Replies that no call names are said by a name that is worked out, if any is; they may use what any
    /// such call hands over. A name that is nearly one of these is a slip; any other may wait for its rule.
    private func check(repliesNotNamed said: Set<String>, _ workedOut: [[String]?]) -> [Finding] {
        guard !workedOut.isEmpty, !workedOut.contains(nil) else { return [] }
        let keys = workedOut.flatMap { $0 ?? [] }
        return inOrder.filter { !said.contains($0.name) && !Self.saidByEngine.contains($0.name) && handedByEngine($0.name) == nil }.flatMap {
            name, entry in
            missing(entry, given: keys).map { use in
                var finding = notHanded(name, use, keys)
                if Suggestion.nearest(to: use.slot.path[0], in: everKnown.union(keys)) == nil { finding.severity = .warning }
                return finding
            }
        }
    }

    private func notHanded(_ reply: String, _ use: Use, _ given: [String]) -> Finding {
        let help =
            Suggestion.nearest(to: use.slot.path[0], in: everKnown.union(given)).map { "did you mean {\($0)}?" }
            ?? "it may use \(shown(everKnown.union(given)))"
        return Finding(
            at: use.place, "the reply '\(reply)' uses {\(use.slot.path.joined(separator: "."))}, which nothing hands over", help: help)
    }

    // MARK: Names in a reply

    private func missing(_ entry: ReplyBook.Entry, given: [String]) -> [Use] {
        let known = everKnown.union(given)
        return unique(entry.slots.filter { !known.contains($0.slot.path[0]) })
    }

    /// Each name once, where it is used first.
    func unique(_ uses: [Use]) -> [Use] {
        var seen: Set<[String]> = []
        return uses.filter { seen.insert($0.slot.path).inserted }
    }

    private func shown(_ names: Set<String>) -> String { names.sorted().map { "{\($0)}" }.joined(separator: " ") }
}

extension String {
    /// A call that shows how to hand something over.
    fileprivate var handOver: String { hasPrefix("chat:") ? "hand it over: \(self)" : self }
}
