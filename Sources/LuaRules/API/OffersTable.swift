import Dialogue

extension RuleAPI {
    /// `offers`: a price that was promised, and until when.
    mutating func addOffers() {
        add(.method(table: "offers", name: "make")) { run, arguments, answer throws(Run.Misuse) in
            let fields = try arguments.fields(for: "offers:make")
            let known = ["lines", "total", "days", "till", "name"]
            for name in fields.keys.sorted() where !known.contains(name) { throw Run.Misuse(unknown(name, of: "offers:make", known)) }
            let offer = try run.offer(
                try fields.items(), total: try fields.whole("total", for: "offers:make"), till: try fields.till(from: run.now),
                name: try fields.text("name", for: "offers:make") ?? "Harga khusus")
            answer.append(offer.value)
            return .values
        }
        add(.properties(of: "offers")) { run, arguments, answer throws(Run.Misuse) in
            switch try arguments.name(for: "offers") {
            case "current": answer.append(run.offer?.value ?? .null)
            case let name: throw Run.Misuse(unknown(name, of: "offers", ["current", "make"]))
            }
            return .values
        }
    }
}

extension [String: Value] {
    /// Nil when no lines are given: the cart's are meant.
    fileprivate func items() throws(Run.Misuse) -> [CartItem]? {
        switch self["lines"] {
        case nil, .null: return nil
        case .list(let values):
            var items: [CartItem] = []
            for value in values {
                do {
                    items.append(try CartItem(value))
                } catch {
                    throw Run.Misuse("offers:make: \(error.reason)")
                }
            }
            return items
        default: throw Run.Misuse("lines in offers:make must be a list of { product = p, qty = 2 }")
        }
    }

    fileprivate func till(from now: Instant) throws(Run.Misuse) -> Instant {
        if let till = try whole("till", for: "offers:make") { return Instant(seconds: till) }
        guard let days = try whole("days", for: "offers:make"), (1...366).contains(days) else {
            throw Run.Misuse("offers:make needs its end: days = 7 (at most 366), or till = chat.now + 3600")
        }
        return now.adding(seconds: days * 86_400)
    }

    /// A whole number; nil where there is none.
    func whole(_ name: String, for call: String) throws(Run.Misuse) -> Int? {
        switch self[name] {
        case nil, .null: return nil
        case let value?:
            guard let number = value.wholeNumber else { throw Run.Misuse("\(name) in \(call) must be a whole number") }
            return number
        }
    }
}
