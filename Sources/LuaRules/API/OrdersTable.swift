import Dialogue

extension RuleAPI {
    /// `orders`: what this customer ordered.
    mutating func addOrders() {
        add(.method(table: "orders", name: "place")) { run, arguments, answer throws(Run.Misuse) in
            let sum = try arguments.fields(for: "orders:place")
            guard let total = sum["total"]?.wholeNumber else {
                throw Run.Misuse("orders:place takes a sum: orders:place(cart:total { to = to, via = via, pay = pay })")
            }
            let agreed = try Agreed(sum, for: "orders:place")
            let manner = try Order.Manner(try arguments.fields(for: "orders:place"))
            answer.append(run.value(of: try run.place(agreed: total, to: agreed.to, via: agreed.via, pay: agreed.pay, manner)))
            return .values
        }
        add(.method(table: "orders", name: "booked")) { run, arguments, answer throws(Run.Misuse) in
            guard let at = arguments.nextInt() else { throw Run.Misuse("orders:booked needs a time in seconds, as order.at") }
            answer.append(run.booked(at: Instant(seconds: at)))
            return .values
        }
        add(.method(table: "orders", name: "move")) { run, arguments, answer throws(Run.Misuse) in
            guard let number = arguments.nextString(), let comes = try Order.Coming(try arguments.fields(for: "orders:move"), "orders:move") else {
                throw Run.Misuse("orders:move needs a number and when they come: orders:move(order.number, { at = seconds, people = 2 })")
            }
            answer.append(run.move(number, to: comes).map(run.value(of:)) ?? .null)
            return .values
        }
        add(.method(table: "orders", name: "cancel")) { run, arguments, answer throws(Run.Misuse) in
            guard let number = arguments.nextString() else { throw Run.Misuse("orders:cancel needs a number, as in orders:cancel(order.number)") }
            answer.append(run.cancel(number).map(run.value(of:)) ?? .null)
            return .values
        }
        add(.method(table: "orders", name: "last")) { run, _, answer throws(Run.Misuse) in
            answer.append(run.customer.orders.last.map(run.value(of:)) ?? .null)
            return .values
        }
        add(.method(table: "orders", name: "find")) { run, arguments, answer throws(Run.Misuse) in
            guard let number = arguments.nextString() else { throw Run.Misuse("orders:find needs a number, as in orders:find(\"HA-0007\")") }
            let order = run.customer.orders.first { $0.number.lowercased() == number.lowercased() }
            answer.append(order.map(run.value(of:)) ?? .null)
            return .values
        }
        add(.properties(of: "orders")) { _, arguments, _ throws(Run.Misuse) in
            throw Run.Misuse(unknown(try arguments.name(for: "orders"), of: "orders", ["place", "last", "find", "booked", "move", "cancel"]))
        }
    }
}

extension Order.Manner {
    /// From `{ kind = "visit", at = seconds, people = 2, till = seconds }`, each of which may be missing.
    fileprivate init(_ fields: [String: Value]) throws(Run.Misuse) {
        let known = ["kind", "at", "people", "till"]
        for name in fields.keys.sorted() where !known.contains(name) { throw Run.Misuse(unknown(name, of: "orders:place", known)) }
        let word = try fields.text("kind", for: "orders:place") ?? "order"
        guard let kind = Order.Kind(rawValue: word) else {
            throw Run.Misuse("orders:place: \(Suggestion.help(for: word, in: Order.Kind.allCases.map(\.rawValue), what: "kind"))")
        }
        let comes = try Order.Coming(fields, "orders:place")
        if kind == .visit, comes == nil { throw Run.Misuse("orders:place: a visit needs its time: at = seconds") }
        self.init(kind, comes: comes, till: try fields.whole("till", for: "orders:place").map(Instant.init(seconds:)))
    }
}

extension Order.Coming {
    /// Nil where there is no `at`.
    fileprivate init?(_ fields: [String: Value], _ call: String) throws(Run.Misuse) {
        guard let at = try fields.whole("at", for: call) else { return nil }
        let people = try fields.whole("people", for: call) ?? 1
        guard (1...1000).contains(people) else { throw Run.Misuse("people in \(call) must be from 1 to 1000") }
        self.init(at: Instant(seconds: at), people: people)
    }
}
