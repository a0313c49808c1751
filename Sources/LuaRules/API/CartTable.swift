import Dialogue

extension RuleAPI {
    /// `cart`: what the customer means to buy. Writes take effect when the rule has ended well.
    mutating func addCart() {
        add(.method(table: "cart", name: "add")) { run, arguments, answer throws(Run.Misuse) in
            let item = try reading("cart:add") { () throws(CartChange.Malformed) in try CartItem(arguments.next() ?? .null) }
            answer.append(try run.add(item))
            return .values
        }
        add(.method(table: "cart", name: "set")) { run, arguments, answer throws(Run.Misuse) in
            guard let line = arguments.nextInt() else { throw Run.Misuse("cart:set needs a line's id, as in cart:set(line.id, { qty = 2 })") }
            let fields = try arguments.fields(for: "cart:set")
            let told = try reading("cart:set") { () throws(CartChange.Malformed) in (try fields.attributes(), try fields.quantity(atLeast: 0)) }
            answer.append(try run.set(line, attributes: told.0, quantity: told.1).map(Value.int) ?? .null)
            return .values
        }
        add(.method(table: "cart", name: "line")) { run, arguments, answer throws(Run.Misuse) in
            guard let id = arguments.nextInt() else { throw Run.Misuse("cart:line needs a line's id") }
            answer.append(run.sum().lines.first { $0.id == id }?.value ?? .null)
            return .values
        }
        add(.method(table: "cart", name: "find")) { run, arguments, answer throws(Run.Misuse) in
            let selector = try reading("cart:find") { () throws(CartChange.Malformed) in try CartSelector(arguments.next() ?? .list([])) }
            answer.append(.list(run.cart.find(selector).map(Value.int)))
            return .values
        }
        add(.method(table: "cart", name: "change")) { run, arguments, answer throws(Run.Misuse) in
            let outcome = try run.change(try arguments.changes(for: "cart:change"), meaning: arguments.nextInt())
            answer.append(outcome == .done)
            if outcome != .done { answer.append(.list(outcome.candidates.map(Value.int))) }
            return .values
        }
        add(.method(table: "cart", name: "preview")) { run, arguments, answer throws(Run.Misuse) in
            let changes = try arguments.changes(for: "cart:preview")
            try answer.append(try arguments.agreed(for: "cart:preview"), after: changes, in: run)
            return .values
        }
        add(.method(table: "cart", name: "total")) { run, arguments, answer throws(Run.Misuse) in
            try answer.append(try arguments.agreed(for: "cart:total"), after: [], in: run)
            return .values
        }
        add(.method(table: "cart", name: "clear")) { run, _, _ throws(Run.Misuse) in
            run.clearCart()
            return .values
        }
        add(.properties(of: "cart")) { run, arguments, answer throws(Run.Misuse) in
            switch try arguments.name(for: "cart") {
            case "lines": answer.append(.list(run.sum().lines.map(\.value)))
            case "empty": answer.append(run.cart.isEmpty)
            case "count": answer.append(run.cart.count)
            case "text": answer.append(run.sum().text)
            case "bill": answer.append(run.sum().bill)
            case "subtotal": answer.append(run.sum().subtotal)
            case "lacking": answer.append(run.lacking)
            case let name:
                throw Run.Misuse(
                    unknown(
                        name, of: "cart",
                        Run.cartFields + ["lacking", "add", "set", "line", "find", "change", "preview", "total", "clear"]))
            }
            return .values
        }
    }
}

/// What a call was given, or what is wrong with it, in the words of the call.
private func reading<T>(_ call: String, _ read: () throws(CartChange.Malformed) -> T) throws(Run.Misuse) -> T {
    do {
        return try read()
    } catch {
        throw Run.Misuse("\(call): \(error.reason)")
    }
}

/// Where a cart goes, how, and how it is paid: `{ to =, via =, pay = }`.
struct Agreed {
    var to: [String: Value] = [:]
    var via: String?
    var pay: String?

    init(_ fields: [String: Value], for call: String) throws(Run.Misuse) {
        switch fields["to"] {
        case nil, .null: break
        case .map(let fields):
            for name in fields.keys.sorted() where fields[name]?.isFinite == false {
                throw Run.Misuse("to.\(name) in \(call) is no number that can be kept")
            }
            to = fields
        case .list(let items) where items.isEmpty: break
        default: throw Run.Misuse("to in \(call) must be a table of fields, such as a form gives")
        }
        via = try fields.text("via", for: call)
        pay = try fields.text("pay", for: call)
    }
}

extension Value {
    /// State is kept as JSON, which knows no infinity.
    var isFinite: Bool {
        switch self {
        case .number(let number): number.isFinite
        case .list(let items): items.allSatisfy(\.isFinite)
        case .map(let fields): fields.values.allSatisfy(\.isFinite)
        default: true
        }
    }
}

extension ValueReader {
    fileprivate mutating func changes(for call: String) throws(Run.Misuse) -> [CartChange] {
        let value = next() ?? .null
        return try reading(call) { () throws(CartChange.Malformed) in try CartChange.list(value) }
    }

    fileprivate mutating func agreed(for call: String) throws(Run.Misuse) -> Agreed { try Agreed(try fields(for: call), for: call) }
}

extension ValueWriter {
    /// The sum, or false and the lines that may be meant.
    fileprivate mutating func append(_ agreed: Agreed, after changes: [CartChange], in run: Run) throws(Run.Misuse) {
        switch try run.sum(to: agreed.to, via: agreed.via, pay: agreed.pay, after: changes) {
        case .success(let sum): append(sum.value(on: run.shop.settings.terms))
        case .failure(let unclear):
            append(false)
            append(.list(unclear.lines.map(Value.int)))
        }
    }
}
