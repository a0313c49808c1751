/// A change to a cart as a message tells it, before anybody has looked at the cart.
public enum CartChange: Sendable, Hashable {
    /// "tambah ciput 1"
    case add(CartItem)
    /// "tambah 1 lagi", "kurangi ciput 1": so many more, or fewer, of what is there; none left is gone.
    case more(CartSelector, by: Int)
    /// "pashminanya dihapus aja", "tanpa khimar"
    case remove(CartSelector)
    /// "gamisnya 2 ya", "yang navy ganti sage": what is named becomes so, the rest stays.
    case set(CartSelector, attributes: [String: String], quantity: Int?)
    /// "warnanya jadi 1 nude 1 sage": a line becomes several; what no part takes stays as it was.
    case split(CartSelector, parts: [CartPart])
}

/// A thing to buy: `attributes` holds what is known of it under `colour`, `size` and the shop's own names.
public struct CartItem: Sendable, Hashable, Codable {
    public var sku: String
    public var attributes: [String: String]
    public var quantity: Int

    public init(sku: String, attributes: [String: String] = [:], quantity: Int = 1) {
        self.sku = sku
        self.attributes = attributes
        self.quantity = quantity
    }
}

/// Which lines of a cart are meant: those that fit all that is named; nothing named fits every line.
public struct CartSelector: Sendable, Hashable {
    /// One of these; empty: whatever the product.
    public var skus: [String]
    public var attributes: [String: String]

    public init(skus: [String] = [], attributes: [String: String] = [:]) {
        self.skus = skus
        self.attributes = attributes
    }
}

/// So many of a line, with these attributes.
public struct CartPart: Sendable, Hashable {
    public var attributes: [String: String]
    public var quantity: Int

    public init(attributes: [String: String], quantity: Int) {
        self.attributes = attributes
        self.quantity = quantity
    }
}
