/// What a shop takes off, or gives along, for buying more.
public struct Promo: Sendable, Hashable {
    /// Why, as the customer reads it: `Diskon 5% min. 3 gamis`.
    public var name: String
    /// The products that it counts and takes from; empty: all.
    public var skus: [String]
    /// Each product is counted by itself: five of the same.
    public var isPerProduct: Bool
    /// Of those that are reached, the one that asks for the most counts.
    public var tiers: [Tier]

    public struct Tier: Sendable, Hashable {
        public var minQuantity: Int
        /// Rupiah, of the lines that the promo counts.
        public var minTotal: Int
        /// 0 to 100, of the lines that the promo counts.
        public var percent: Int
        public var rupiah: Int
        public var gift: Gift?

        public init(minQuantity: Int = 0, minTotal: Int = 0, percent: Int = 0, rupiah: Int = 0, gift: Gift? = nil) {
            self.minQuantity = minQuantity
            self.minTotal = minTotal
            self.percent = percent
            self.rupiah = rupiah
            self.gift = gift
        }

        func isReached(_ quantity: Int, _ total: Int) -> Bool { quantity >= minQuantity && total >= minTotal }
    }

    /// What comes along for nothing.
    public struct Gift: Sendable, Hashable {
        public var sku: String
        /// One for every so many; nil: one in all.
        public var per: Int?

        public init(sku: String, per: Int? = nil) { (self.sku, self.per) = (sku, per) }

        func count(for quantity: Int) -> Int { per.map { quantity / max(1, $0) } ?? 1 }
    }

    public init(name: String, skus: [String] = [], isPerProduct: Bool = false, tiers: [Tier]) {
        self.name = name
        self.skus = skus
        self.isPerProduct = isPerProduct
        self.tiers = tiers
    }

    /// What it takes off these lines, at most all of what it counts, and what it gives along, by SKU.
    ///
    /// A percentage is rounded down to whole rupiah, once for all lines that are counted together.
    func reckoned(_ lines: [Sum.Line]) -> (off: Int, gifts: [(sku: String, quantity: Int)]) {
        let counted = lines.filter { skus.isEmpty || skus.contains($0.sku) }
        var groups: [[Sum.Line]] = [counted]
        if isPerProduct {
            var seen: Set<String> = []
            groups = counted.map(\.sku).filter { seen.insert($0).inserted }.map { sku in counted.filter { $0.sku == sku } }
        }
        var off = 0
        var gifts: [(sku: String, quantity: Int)] = []
        for group in groups where !group.isEmpty {
            let quantity = group.reduce(0) { $0 + $1.quantity }, total = group.reduce(0) { $0 + $1.total }
            let reached = tiers.filter { $0.isReached(quantity, total) }
            guard let tier = reached.max(by: { ($0.minQuantity, $0.minTotal) < ($1.minQuantity, $1.minTotal) }) else { continue }
            off += min(total, percentage(tier.percent, of: total) + max(0, tier.rupiah))
            if let gift = tier.gift, gift.count(for: quantity) > 0 { gifts.append((gift.sku, gift.count(for: quantity))) }
        }
        return (off, gifts)
    }
}

/// `percent` (0 to 100) of an amount that is not negative, rounded down to whole rupiah: a discount never
/// promises more than was said. No amount overflows.
func percentage(_ percent: Int, of amount: Int) -> Int {
    let percent = min(max(percent, 0), 100)
    return amount / 100 * percent + amount % 100 * percent / 100
}
