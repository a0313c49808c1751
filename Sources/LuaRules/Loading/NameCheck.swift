import Dialogue

/// Looks up every name that rules and replies use, so that a wrong one is found while the shop loads.
struct NameCheck {
    let shop: Shop
    let intents: Set<String>
    let rules: Set<String>
    /// Every reply that is declared, also one that cannot be read.
    let replies: Set<String>
    let sources: [SourceFile]

    /// The rules that run without an intent or another rule that names them.
    private static let calledByEngine: Set<String> = ["session", "fallback"]

    func findings(of defined: [LuaRule]) -> [Finding] {
        var findings: [Finding] = []
        var named: Set<String> = []
        for source in sources {
            for call in LuaScan(source.text).calls where call.object == "chat" {
                let place = Place(path: source.path, line: call.line, column: call.column, length: call.name.utf8.count)
                switch call.method {
                case "say":
                    if let entry = shop.replies.entries[call.name] {
                        findings += check(entry, of: call, at: place)
                    } else if !replies.contains(call.name) {
                        findings.append(unknown("reply", call.name, shop.replies.entries.keys, at: place))
                    }
                case "go":
                    named.insert(call.name)
                    if !rules.contains(call.name) { findings.append(unknown("rule", call.name, rules, at: place)) }
                default: break
                }
            }
        }
        for rule in defined where rules.contains(rule.name) && !intents.contains(rule.name) && !named.contains(rule.name) && !Self.calledByEngine.contains(rule.name) {
            let names = intents.union(Self.calledByEngine)
            let help = Suggestion.nearest(to: rule.name, in: names).map { "did you mean 'on.\($0)'?" } ?? "declare it: intent \"\(rule.name)\" [[ … ]]"
            findings.append(Finding(at: Place(rule.place), "nothing leads to the rule '\(rule.name)': there is no such intent, and no rule names it", help: help))
        }
        for name in ["apology", "not_understood"] {
            guard let entry = shop.replies.entries[name] else { continue }
            for slot in missing(entry, given: []) {
                findings.append(Finding(at: entry.place, "the reply '\(name)' cannot use {\(slot.path.joined(separator: "."))}: it is said without arguments", help: "it may use \(shownNames)"))
            }
        }
        return findings
    }

    /// Fields of a product that no product has, in all replies.
    func wrongFields() -> [Finding] {
        shop.replies.entries.sorted { $0.key < $1.key }.flatMap { wrongFields($1, $0) }
    }

    private func unknown(_ what: String, _ name: String, _ names: some Collection<String>, at place: Place) -> Finding {
        Finding(at: place, "no \(what) '\(name)'", help: Suggestion.help(for: name, in: names, what: what))
    }

    /// A call must hand over what the reply's variants name, unless it is known anyway.
    private func check(_ entry: ReplyBook.Entry, of call: LuaScan.Call, at place: Place) -> [Finding] {
        guard let keys = call.keys else { return [] }
        return missing(entry, given: keys).map { slot in
            let name = slot.path[0]
            let help = Suggestion.nearest(to: name, in: Set(keys).union(everKnown)).map { "did you mean {\($0)}?" } ?? "hand it over: chat:say(\"\(call.name)\", { \(name) = … })"
            return Finding(
                at: place, "the reply '\(call.name)' uses {\(slot.path.joined(separator: "."))}, which it is not given here", help: help,
                related: .init(place: entry.place, note: "the reply"))
        }
    }

    private func missing(_ entry: ReplyBook.Entry, given: [String]) -> [Template.Slot] {
        let known = everKnown.union(given)
        return unique(entry.variants.flatMap(\.slots).filter { !known.contains($0.path[0]) })
    }

    private func wrongFields(_ entry: ReplyBook.Entry, _ reply: String) -> [Finding] {
        let fields = Set(Product.fieldNames + shop.catalog.columns)
        return unique(entry.variants.flatMap(\.slots).filter { $0.path.count > 1 && $0.path[0] == "product" && !fields.contains($0.path[1]) }).map { slot in
            Finding(at: entry.place, "the reply '\(reply)' uses {\(slot.path.joined(separator: "."))}, but a product has no '\(slot.path[1])'", help: Suggestion.help(for: slot.path[1], in: fields, what: "field"))
        }
    }

    private func unique(_ slots: [Template.Slot]) -> [Template.Slot] {
        var seen: Set<[String]> = []
        return slots.filter { seen.insert($0.path).inserted }
    }

    /// What every reply may use without being given it.
    private var everKnown: Set<String> {
        Set(Run.customerFields + Shop.fieldNames + shop.settings.fields.keys)
    }

    private var shownNames: String { everKnown.sorted().map { "{\($0)}" }.joined(separator: " ") }
}
