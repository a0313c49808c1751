/// A price that was promised for certain things, until a certain time.
public struct Offer: Sendable, Hashable, Codable {
    /// Never empty.
    public var items: [CartItem]
    /// For all of them, before shipping. Whole rupiah.
    public var total: Int
    /// What comes along for nothing.
    public var gifts: [Sum.Gift]
    /// The first moment at which it no longer holds.
    public var till: Instant
    /// What customers read beside the amount: `Harga khusus`.
    public var name: String

    public init(items: [CartItem], total: Int, gifts: [Sum.Gift] = [], till: Instant, name: String) {
        self.items = items
        self.total = total
        self.gifts = gifts
        self.till = till
        self.name = name
    }

    /// Whether it is the price of `cart`: the cart holds exactly its things, in whatever order, and it is
    /// not too late.
    public func holds(for cart: Cart, at now: Instant) -> Bool {
        now < till && Self.counted(items) == Self.counted(cart.lines.map(\.item))
    }

    private static func counted(_ items: [CartItem]) -> [Thing: Int] {
        items.reduce(into: [:]) { counts, item in
            let thing = Thing(sku: item.sku, attributes: item.attributes)
            counts[thing] = min(counts[thing, default: 0] + min(item.quantity, Cart.quantities.upperBound), .max / 2)
        }
    }
}
