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
            answer.append(run.value(of: try run.place(agreed: total, to: agreed.to, via: agreed.via, pay: agreed.pay)))
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
            throw Run.Misuse(unknown(try arguments.name(for: "orders"), of: "orders", ["place", "last", "find"]))
        }
    }
}
