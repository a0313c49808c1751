import Dialogue

/// Looks up every name that rules and replies use, so that a wrong one is found while the shop loads.
struct NameCheck {
    let shop: Shop
    private let intents: Set<String>
    private let rules: Set<String>
    private let replies: Set<String>
    private let scripts: ShopScripts
    /// The names under which a message, a rule or a question may tell something.
    private let told: Set<String>
    /// What is there in every turn.
    let standing: Set<String>
    /// What every reply of a rule may use without being given it.
    var everKnown: Set<String> { standing.union(told) }

    /// - Parameters:
    ///   - replies: Every reply that is declared, also one that cannot be read.
    ///   - types: Every slot type.
    init(shop: Shop, intents: Set<String>, rules: Set<String>, replies: Set<String>, types: [String], scripts: ShopScripts) {
        self.shop = shop
        self.intents = intents
        self.rules = rules
        self.replies = replies
        self.scripts = scripts
        told = Self.told(in: shop, types: types, scripts)
        standing = Set(Run.customerFields + Shop.fieldNames + shop.settings.fields.keys + Run.sellingFields)
    }

    private static func told(in shop: Shop, types: [String], _ scripts: ShopScripts) -> Set<String> {
        var told = Set(shop.understanding.toldNames)
        // What a person writes beside an order's new status.
        if scripts.rules.keys.contains(where: { $0.hasPrefix("order_") && calledByEngine.contains($0) }) { told.insert("note") }
        // A bare number or letter is told by a pattern only.
        told.formUnion(types.filter { !["number", "choice", "any", "yes_no"].contains($0) })
        for call in scripts.calls {
            if let answer = call.answer { told.insert(answer.name) }
            told.formUnion(call.handed)
        }
        for form in shop.forms.values { told.formUnion(form.fields.map(\.name)) }
        return told
    }

    /// The rules that run without an intent or another rule that names them.
    static let calledByEngine: Set<String> = Set([
        "session", "fallback", "what_if", "change_cart", "change_order", "order_paid", "order_sent", "order_done", "order_cancelled",
        "order_expired", "got_attachment",
    ]).union(Attachment.Kind.allCases.map { "got_\($0.rawValue)" })

    func findings(of defined: [LuaRule]) -> [Finding] {
        var findings: [Finding] = []
        var led: Set<String> = []
        var isWorkedOut = false
        for call in scripts.calls {
            if let range = call.rule {
                let texts = call.scan.texts(range)
                isWorkedOut = isWorkedOut || !texts.isWhole || !texts.prefixes.isEmpty || !texts.suffixes.isEmpty
                for at in texts.literals {
                    guard let name = call.scan.string(at) else { continue }
                    led.insert(name)
                    if !rules.contains(name), !scripts.optional.contains(name) {
                        findings.append(unknown("rule", name, rules, at: call.scan.place(at)))
                    }
                }
            }
            if let form = call.form {
                for at in call.scan.texts(form).literals {
                    guard let name = call.scan.string(at), shop.forms[name] == nil else { continue }
                    findings.append(unknown("form", name, shop.forms.keys, at: call.scan.place(at)))
                }
            }
        }
        findings += repliesOfCalls(scripts.calls, declared: replies)
        if !isWorkedOut { findings += rulesNotLedTo(defined, led) }
        // Two calls may lead to the same slip.
        var seen: Set<Finding> = []
        return findings.filter { seen.insert($0).inserted } + repliesOfTheEngine()
    }

    private func rulesNotLedTo(_ defined: [LuaRule], _ named: Set<String>) -> [Finding] {
        let led = intents.union(Self.calledByEngine)
        return defined.filter {
            rules.contains($0.name) && !led.contains($0.name) && !named.contains($0.name) && !$0.name.hasPrefix(Shop.campaignPrefix)
        }.map { rule in
            let help = Suggestion.nearest(to: rule.name, in: led).map { "did you mean 'on.\($0)'?" } ?? "declare it: intent \"\(rule.name)\" [[ … ]]"
            return Finding(
                at: Place(rule.place), "nothing leads to the rule '\(rule.name)': there is no such intent, and no rule names it", help: help)
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

    private func wrongFields(_ entry: ReplyBook.Entry, _ reply: String) -> [Finding] {
        let things: [String: (name: String, fields: Set<String>)] = [
            "product": ("a product", Set(Product.fieldNames + shop.catalog.columns)), "cart": ("the cart", Set(Run.cartFields)),
            "order": ("an order", Set(Order.fieldNames)), "customer": ("a customer", Set(Run.fieldsOfCustomer)),
        ]
        return unique(entry.slots.filter { $0.slot.path.count > 1 }).compactMap { slot, place in
            guard let thing = things[slot.path[0]], !thing.fields.contains(slot.path[1]) else { return nil }
            return Finding(
                at: place, "the reply '\(reply)' uses {\(slot.path.joined(separator: "."))}, but \(thing.name) has no '\(slot.path[1])'",
                help: Suggestion.help(for: slot.path[1], in: thing.fields, what: "field"))
        }
    }

    func unknown(_ what: String, _ name: String, _ names: some Collection<String>, at place: Place) -> Finding {
        Finding(at: place, "no \(what) '\(name)'", help: Suggestion.help(for: name, in: names, what: what))
    }
}
