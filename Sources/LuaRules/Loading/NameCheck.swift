import Dialogue

/// Looks up every name that rules and replies use, so that a wrong one is found while the shop loads.
struct NameCheck {
    private let shop: Shop
    private let intents: Set<String>
    private let rules: Set<String>
    private let replies: Set<String>
    private let sources: [SourceFile]
    /// The names under which a message may tell something.
    private let told: Set<String>
    /// What every reply may use without being given it.
    private let everKnown: Set<String>

    /// - Parameter replies: Every reply that is declared, also one that cannot be read.
    init(shop: Shop, intents: Set<String>, rules: Set<String>, replies: Set<String>, sources: [SourceFile]) {
        self.shop = shop
        self.intents = intents
        self.rules = rules
        self.replies = replies
        self.sources = sources
        told = Set(shop.understanding.toldNames)
        everKnown = told.union(Run.customerFields + Run.sellingFields + Shop.fieldNames + shop.settings.fields.keys)
    }

    /// The rules that run without an intent or another rule that names them.
    private static let calledByEngine: Set<String> = ["session", "fallback", "what_if", "change_cart", "change_order"]
    /// The replies that are said without a rule.
    private static let saidByEngine = ["apology", "not_understood"]

    func findings(of defined: [LuaRule]) -> [Finding] {
        var findings: [Finding] = []
        var named: Set<String> = []
        var said = Set(Self.saidByEngine + shop.settings.terms.payments.compactMap(\.no))
        var workedOut: [[String]?] = []
        for source in sources {
            let scan = LuaScan(source.text)
            workedOut += scan.workedOutSays
            for call in scan.calls where call.object == "chat" {
                let place = Place(path: source.path, line: call.line, column: call.column, length: call.name.utf8.count)
                switch call.method {
                case "say":
                    said.insert(call.name)
                    if let entry = shop.replies.entries[call.name] {
                        findings += check(entry, of: call, at: place)
                    } else if !replies.contains(call.name) {
                        findings.append(unknown("reply", call.name, shop.replies.entries.keys, at: place))
                    }
                case "go", "first", "ask_back":
                    named.insert(call.name)
                    if !rules.contains(call.name) { findings.append(unknown("rule", call.name, rules, at: place)) }
                default: break
                }
            }
        }
        return findings + check(repliesNotNamed: said, workedOut) + rulesNotLedTo(defined, named) + repliesOfTheEngine()
    }

    private func rulesNotLedTo(_ defined: [LuaRule], _ named: Set<String>) -> [Finding] {
        let led = intents.union(Self.calledByEngine)
        return defined.filter { rules.contains($0.name) && !led.contains($0.name) && !named.contains($0.name) }.map { rule in
            let help = Suggestion.nearest(to: rule.name, in: led).map { "did you mean 'on.\($0)'?" } ?? "declare it: intent \"\(rule.name)\" [[ … ]]"
            return Finding(
                at: Place(rule.place), "nothing leads to the rule '\(rule.name)': there is no such intent, and no rule names it", help: help)
        }
    }

    /// They are said without arguments, also where no message told anything.
    private func repliesOfTheEngine() -> [Finding] {
        Self.saidByEngine.flatMap { name -> [Finding] in
            guard let entry = shop.replies.entries[name] else { return [] }
            return (missing(entry, given: []) + entry.slots.filter { told.contains($0.slot.path[0]) }).map { slot, place in
                Finding(
                    at: place, "the reply '\(name)' cannot use {\(slot.path.joined(separator: "."))}: it is said without arguments",
                    help: "it may use \(shown(everKnown.subtracting(told)))")
            }
        }
    }

    /// Replies that no call names are said by a name that is worked out, if any is; they may use what any
    /// such call hands over. A name that is nearly one of these is a slip; any other may wait for its rule.
    private func check(repliesNotNamed said: Set<String>, _ workedOut: [[String]?]) -> [Finding] {
        guard !workedOut.isEmpty, !workedOut.contains(nil) else { return [] }
        let keys = workedOut.flatMap { $0 ?? [] }
        return shop.replies.entries.sorted { $0.value.place < $1.value.place }.filter { !said.contains($0.key) }.flatMap { name, entry in
            missing(entry, given: keys).map { slot, place in
                let meant = Suggestion.nearest(to: slot.path[0], in: Set(keys).union(everKnown))
                let help = meant.map { "did you mean {\($0)}?" } ?? "it may use \(shown(everKnown))"
                return Finding(
                    meant == nil ? .warning : .error, at: place,
                    "the reply '\(name)' uses {\(slot.path.joined(separator: "."))}, which nothing hands over", help: help)
            }
        }
    }

    /// Fields of a product that no product has, in all replies.
    func wrongFields() -> [Finding] {
        shop.replies.entries.sorted { $0.key < $1.key }.flatMap { wrongFields($1, $0) }
    }

    /// Replies that payments give as the reason why not, and that the shop does not have.
    func missingReasons(at place: Place) -> [Finding] {
        shop.settings.terms.payments.compactMap { payment in
            guard let no = payment.no, !replies.contains(no) else { return nil }
            return Finding(
                at: place, "the payment '\(payment.name)' gives the reply '\(no)' as its reason, which is not there",
                help: Suggestion.nearest(to: no, in: replies).map { "did you mean '\($0)'?" } ?? "write it: reply \"\(no)\" [[ … ]]")
        }
    }

    private func unknown(_ what: String, _ name: String, _ names: some Collection<String>, at place: Place) -> Finding {
        Finding(at: place, "no \(what) '\(name)'", help: Suggestion.help(for: name, in: names, what: what))
    }

    /// A call must hand over what the reply's variants name, unless it is known anyway.
    private func check(_ entry: ReplyBook.Entry, of call: LuaScan.Call, at place: Place) -> [Finding] {
        guard let keys = call.keys else { return [] }
        return missing(entry, given: keys).map { slot, used in
            let name = slot.path[0]
            let help =
                Suggestion.nearest(to: name, in: Set(keys).union(everKnown)).map { "did you mean {\($0)}?" }
                ?? "hand it over: chat:say(\"\(call.name)\", { \(name) = … })"
            return Finding(
                at: place, "the reply '\(call.name)' uses {\(slot.path.joined(separator: "."))}, which it is not given here", help: help,
                related: .init(place: used, note: "used here"))
        }
    }

    private typealias Use = (slot: Template.Slot, place: Place)

    private func missing(_ entry: ReplyBook.Entry, given: [String]) -> [Use] {
        let known = everKnown.union(given)
        return unique(entry.slots.filter { !known.contains($0.slot.path[0]) })
    }

    private func wrongFields(_ entry: ReplyBook.Entry, _ reply: String) -> [Finding] {
        let things: [String: (name: String, fields: Set<String>)] = [
            "product": ("a product", Set(Product.fieldNames + shop.catalog.columns)), "cart": ("the cart", Set(Run.cartFields)),
            "order": ("an order", Set(Order.fieldNames)),
        ]
        return unique(entry.slots.filter { $0.slot.path.count > 1 }).compactMap { slot, place in
            guard let thing = things[slot.path[0]], !thing.fields.contains(slot.path[1]) else { return nil }
            return Finding(
                at: place, "the reply '\(reply)' uses {\(slot.path.joined(separator: "."))}, but \(thing.name) has no '\(slot.path[1])'",
                help: Suggestion.help(for: slot.path[1], in: thing.fields, what: "field"))
        }
    }

    /// Each name once, where it is used first.
    private func unique(_ uses: [Use]) -> [Use] {
        var seen: Set<[String]> = []
        return uses.filter { seen.insert($0.slot.path).inserted }
    }

    private func shown(_ names: Set<String>) -> String { names.sorted().map { "{\($0)}" }.joined(separator: " ") }
}
