/// Changes as rules hold them:
///
///     { op = "add",    line = { product = p, colour = "sage", size = "M", qty = 2 } }
///     { op = "more",   of = { product = p }, qty = -1 }
///     { op = "remove", of = { product = p, colour = "nude" } }        -- product: one, or a list
///     { op = "set",    of = { product = p }, to = { colour = "sage", qty = 2 } }
///     { op = "split",  of = { product = p }, parts = { { colour = "nude", qty = 1 }, { colour = "sage", qty = 1 } } }
///
/// Other names than these are attributes of the shop's own. An attribute set to "" or false is cleared.
extension CartChange {
    /// A value that is no change, and why.
    public struct Malformed: Error, Sendable, Hashable {
        public var reason: String
    }

    public init(_ value: Value) throws(Malformed) {
        guard case .map(let fields) = value else {
            throw Malformed(reason: "a change is a table, as in { op = \"remove\", of = { colour = \"nude\" } }")
        }
        guard case .text(let op)? = fields["op"] else {
            throw Malformed(reason: "a change needs op = \"add\", \"more\", \"remove\", \"set\" or \"split\"")
        }
        func part(_ name: String) throws(Malformed) -> [String: Value] {
            guard let value = fields[name] else { throw Malformed(reason: "a change with op = \"\(op)\" needs \(name) = { … }") }
            return try value.fields(of: name)
        }
        switch op {
        case "add": self = .add(try CartItem(.map(try part("line"))))
        case "more":
            guard let by = fields["qty"]?.wholeNumber else { throw Malformed(reason: "a change with op = \"more\" needs a qty, below 0 for fewer") }
            self = .more(try CartSelector(.map(try part("of"))), by: by)
        case "remove": self = .remove(try CartSelector(.map(try part("of"))))
        case "set":
            let to = try part("to")
            self = .set(try CartSelector(.map(try part("of"))), attributes: try to.attributes(), quantity: try to.quantity(atLeast: 0))
        case "split":
            guard case .list(let items)? = fields["parts"], !items.isEmpty else {
                throw Malformed(reason: "a change with op = \"split\" needs parts = { { colour = \"nude\", qty = 1 }, … }")
            }
            var parts: [CartPart] = []
            for item in items {
                let fields = try item.fields(of: "a part")
                guard let quantity = try fields.quantity(atLeast: 1) else { throw Malformed(reason: "each part needs a qty") }
                parts.append(CartPart(attributes: try fields.attributes(), quantity: quantity))
            }
            self = .split(try CartSelector(.map(try part("of"))), parts: parts)
        default:
            throw Malformed(reason: "no change '\(op)'; \(Suggestion.help(for: op, in: ["add", "more", "remove", "set", "split"], what: "change"))")
        }
    }

    public var value: Value {
        switch self {
        case .add(let item): .map(["op": .text("add"), "line": item.value])
        case .more(let selector, let by): .map(["op": .text("more"), "of": selector.value, "qty": .int(by)])
        case .remove(let selector): .map(["op": .text("remove"), "of": selector.value])
        case .set(let selector, let attributes, let quantity):
            .map(["op": .text("set"), "of": selector.value, "to": .map(texts(attributes).adding("qty", quantity.map(Value.int)))])
        case .split(let selector, let parts):
            .map([
                "op": .text("split"), "of": selector.value,
                "parts": .list(parts.map(\.value)),
            ])
        }
    }

    /// The changes of a list; one alone may stand without its list.
    public static func list(_ value: Value) throws(Malformed) -> [CartChange] {
        guard case .list(let items) = value else { return [try CartChange(value)] }
        var changes: [CartChange] = []
        for (number, item) in items.enumerated() {
            do {
                changes.append(try CartChange(item))
            } catch {
                throw Malformed(reason: "change \(number + 1): \(error.reason)")
            }
        }
        return changes
    }
}

extension CartItem {
    /// `{ product = p, colour = "sage", qty = 2 }`; without `qty` it is one. What a line of the cart tells
    /// beside that (its id, price, text) is passed over, so that a line can be handed back.
    public init(_ value: Value) throws(CartChange.Malformed) {
        let fields = try value.fields(of: "a line")
        guard let sku = fields["product"].flatMap(\.sku) else { throw .init(reason: "a line needs product = …, a product of the catalog") }
        self.init(sku: sku, attributes: try fields.attributes(), quantity: try fields.quantity(atLeast: 1) ?? 1)
    }

    public var value: Value {
        .map(texts(attributes).adding("product", .handle(.product, sku)).adding("qty", .int(quantity)))
    }
}

extension CartPart {
    /// `{ colour = "nude", qty = 1 }`
    var value: Value { .map(texts(attributes).adding("qty", .int(quantity))) }
}

extension CartSelector {
    /// `{ product = p, colour = "nude" }`, where `product` is one or a list; an empty table fits every line.
    public init(_ value: Value) throws(CartChange.Malformed) {
        let fields = try value.fields(of: "which line")
        var skus: [String] = []
        switch fields["product"] {
        case nil, .null: break
        case .list(let items):
            for item in items {
                guard let sku = item.sku else { throw .init(reason: "product must be a product or a list of products") }
                skus.append(sku)
            }
        case let one?:
            guard let sku = one.sku else { throw .init(reason: "product must be a product or a list of products") }
            skus = [sku]
        }
        self.init(skus: skus, attributes: try fields.attributes().filter { !$0.value.isEmpty })
    }

    public var value: Value {
        let product: Value? = skus.count == 1 ? .handle(.product, skus[0]) : skus.isEmpty ? nil : .list(skus.map { .handle(.product, $0) })
        return .map(texts(attributes).adding("product", product))
    }
}

/// What stands beside the attributes in the tables that rules read; no attribute may be called so.
package let cartFieldNames: Set<String> = ["id", "product", "sku", "name", "qty", "price", "total", "text", "lacks", "left", "op"]

func texts(_ attributes: [String: String]) -> [String: Value] { attributes.mapValues(Value.text) }

extension [String: Value] {
    func adding(_ name: String, _ value: Value?) -> Self {
        guard let value else { return self }
        return merging([name: value]) { _, new in new }
    }

    /// Everything that is no field of the cart's own, as text; false clears.
    package func attributes() throws(CartChange.Malformed) -> [String: String] {
        var attributes: [String: String] = [:]
        for (name, value) in self where !cartFieldNames.contains(name) {
            switch value {
            case .text(let text): attributes[name] = text
            case .int(let number): attributes[name] = String(number)
            case .bool(false): attributes[name] = ""
            case .null: break
            default: throw .init(reason: "\(name) must be a text")
            }
        }
        return attributes
    }

    /// `qty`, nil if there is none; more than a line holds becomes the most it holds.
    package func quantity(atLeast least: Int) throws(CartChange.Malformed) -> Int? {
        switch self["qty"] {
        case nil, .null: return nil
        case let value?:
            guard let quantity = value.wholeNumber, quantity >= least else {
                throw .init(reason: "qty must be a whole number from \(least) to \(Cart.quantities.upperBound)")
            }
            return Swift.min(quantity, Cart.quantities.upperBound)
        }
    }
}

extension Value {
    /// A whole number, also as Lua divides: 4 / 2 is 2.0.
    package var wholeNumber: Int? {
        switch self {
        case .int(let number): number
        case .number(let number): Int(exactly: number)
        default: nil
        }
    }

    fileprivate var sku: String? {
        switch self {
        case .handle(.product, let sku): sku
        case .text(let sku) where !sku.isEmpty: sku
        default: nil
        }
    }

    /// An empty Lua table comes as a list.
    fileprivate func fields(of what: String) throws(CartChange.Malformed) -> [String: Value] {
        switch self {
        case .map(let fields): return fields
        case .list(let items) where items.isEmpty: return [:]
        default: throw .init(reason: "\(what) is a table of named values, as in { product = p, colour = \"sage\" }")
        }
    }
}
