/// What a customer means to buy, line by line, in the order in which it came in.
///
/// No two lines are the same thing: what becomes equal to another line is one line with it, under the
/// older of the two ids.
public struct Cart: Sendable, Hashable, Codable {
    public private(set) var lines: [CartLine] = []
    /// The id of the next new line; ids are never used again, as a question may still name one.
    private(set) var nextID = 1

    public init() {}

    /// What a line may hold; more than that becomes the most.
    public static let quantities = 1...9999
    /// With the bounds of quantities, prices and weights this keeps every sum far from overflowing.
    public static let mostLines = 200

    public var isEmpty: Bool { lines.isEmpty }
    /// How many things in all.
    public var count: Int { lines.reduce(0) { $0 + $1.quantity } }

    /// The line of an id, or nil when it is gone.
    public subscript(id: Int) -> CartLine? { lines.first { $0.id == id } }

    /// Puts in `item`, complete or not, and gives the id of its line; nil when it is less than one of
    /// it, or the cart is full.
    @discardableResult
    public mutating func add(_ item: CartItem) -> Int? {
        guard item.quantity >= 1 else { return nil }
        let new = CartLine(
            id: nextID, sku: item.sku, attributes: item.attributes.filter { !$0.value.isEmpty }, quantity: Self.bounded(item.quantity))
        if let twin = lines.firstIndex(where: new.isSameThing) {
            lines[twin].quantity = Self.bounded(lines[twin].quantity + new.quantity)
            return lines[twin].id
        }
        guard lines.count < Self.mostLines else { return nil }
        nextID += 1
        lines.append(new)
        return new.id
    }

    /// Changes what is named and leaves the rest; an attribute that is named as "" is cleared, a quantity
    /// below one removes the line. Gives the id under which the line now stands: nil when it is gone.
    @discardableResult
    public mutating func set(_ id: Int, attributes: [String: String] = [:], quantity: Int? = nil) -> Int? {
        guard let at = lines.firstIndex(where: { $0.id == id }) else { return nil }
        if let quantity, quantity < 1 {
            lines.remove(at: at)
            return nil
        }
        lines[at].attributes = lines[at].attributes.telling(attributes)
        if let quantity { lines[at].quantity = Self.bounded(quantity) }
        let changed = lines[at]
        merge()
        return lines.first(where: changed.isSameThing)?.id
    }

    /// Makes several lines of one. What no part takes stays as it was; if the parts take all of it, or
    /// more, the line becomes exactly the parts, the first of which keeps its id. False when there is no
    /// such line, no part of one or more, or no room.
    @discardableResult
    public mutating func split(_ id: Int, into parts: [CartPart]) -> Bool {
        let parts = parts.filter { $0.quantity >= 1 }
        guard let at = lines.firstIndex(where: { $0.id == id }), !parts.isEmpty, lines.count + parts.count <= Self.mostLines else {
            return false
        }
        var rest = lines[at]
        var pieces: [CartLine] = []
        for part in parts {
            let quantity = Self.bounded(part.quantity)
            pieces.append(CartLine(id: nextID, sku: rest.sku, attributes: rest.attributes.telling(part.attributes), quantity: quantity))
            nextID += 1
        }
        rest.quantity -= pieces.reduce(0) { $0 + $1.quantity }
        if rest.quantity >= 1 { pieces.insert(rest, at: 0) } else { pieces[0].id = id }
        lines.replaceSubrange(at...at, with: pieces)
        merge()
        return true
    }

    /// Takes a line out; a line that is not there is out already.
    public mutating func remove(_ id: Int) { lines.removeAll { $0.id == id } }

    /// Takes everything out. Ids go on from where they were.
    public mutating func clear() { lines = [] }

    /// The ids of the lines that fit all that `selector` names, in the order of the cart.
    public func find(_ selector: CartSelector) -> [Int] {
        lines.filter { line in
            (selector.skus.isEmpty || selector.skus.contains(line.sku))
                && selector.attributes.allSatisfy { line.attributes[$0.key] == $0.value }
        }.map(\.id)
    }

    /// Joins lines that are the same thing, where the first of them stands.
    private mutating func merge() {
        var at = 0
        while at < lines.count {
            guard let twin = lines[..<at].firstIndex(where: lines[at].isSameThing) else {
                at += 1
                continue
            }
            let line = lines.remove(at: at)
            lines[twin].id = min(lines[twin].id, line.id)
            lines[twin].quantity = Self.bounded(lines[twin].quantity + line.quantity)
        }
    }

    private static func bounded(_ quantity: Int) -> Int { min(max(quantity, quantities.lowerBound), quantities.upperBound) }
}

/// So many of one thing in a cart.
public struct CartLine: Sendable, Hashable, Codable {
    /// For life: it never changes, and no other line ever gets it.
    public internal(set) var id: Int
    public internal(set) var sku: String
    /// What is known of it, under `colour`, `size` and the shop's own names; never empty texts.
    public internal(set) var attributes: [String: String]
    /// In `Cart.quantities`.
    public internal(set) var quantity: Int

    func isSameThing(as other: CartLine) -> Bool { sku == other.sku && attributes == other.attributes }
}

extension CartLine {
    var item: CartItem { CartItem(sku: sku, attributes: attributes, quantity: quantity) }
}

extension [String: String] {
    /// These attributes with `told` instead; what is told as "" is cleared.
    func telling(_ told: [String: String]) -> [String: String] { merging(told) { _, new in new }.filter { !$0.value.isEmpty } }
}
