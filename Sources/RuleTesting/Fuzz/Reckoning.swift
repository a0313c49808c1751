import Dialogue

/// What things come to, worked out a second time and in the plainest way from what the shop wrote down, to
/// be held against the engine's sums.
struct Reckoning {
    let catalog: Catalog
    let terms: Terms

    /// What the things in `cart` cost, less what the shop takes off.
    func subtotal(of cart: Cart, offer: Offer?, at now: Instant) -> Int {
        let things = cart.lines.map { Thing(sku: $0.sku, attributes: $0.attributes, quantity: $0.quantity) }
        let withPromos = subtotal(of: things)
        guard let offer, now < offer.till else { return withPromos }
        let promised = offer.items.map { Thing(sku: $0.sku, attributes: $0.attributes, quantity: min($0.quantity, Cart.quantities.upperBound)) }
        return Set(promised) == Set(things) ? min(withPromos, offer.total) : withPromos
    }

    struct Thing: Hashable {
        var sku: String
        var attributes: [String: String]
        var quantity: Int
    }

    func subtotal(of things: [Thing]) -> Int {
        let present = Set(things.map(\.sku))
        func cost(_ thing: Thing) -> Int {
            guard let product = catalog[thing.sku] else { return 0 }
            let price = product.bundle.map { present.isDisjoint(with: $0.with) ? product.price : min(product.price, $0.price) }
            return (price ?? product.price) * thing.quantity
        }
        var sum = things.reduce(0) { $0 + cost($1) }
        for promo in terms.promos {
            let counted = things.filter { promo.skus.isEmpty || promo.skus.contains($0.sku) }
            let skus = Set(counted.map(\.sku)).sorted()
            let groups = promo.isPerProduct ? skus.map { sku in counted.filter { $0.sku == sku } } : [counted]
            let off = groups.reduce(0) { off, group in
                let quantity = group.reduce(0) { $0 + $1.quantity }, worth = group.reduce(0) { $0 + cost($1) }
                var best: Promo.Tier?
                for tier in promo.tiers where !group.isEmpty && quantity >= tier.minQuantity && worth >= tier.minTotal {
                    guard let known = best else { best = tier; continue }
                    if (tier.minQuantity, tier.minTotal) > (known.minQuantity, known.minTotal) { best = tier }
                }
                return off + min(worth, best.map { worth * min($0.percent, 100) / 100 + $0.rupiah } ?? 0)
            }
            sum -= min(off, sum)
        }
        return sum
    }

    /// Nil where the shop does not say.
    func shipping(to city: String, by courier: String, grams: Int) -> Int? {
        if courier == terms.shipping?.pickup { return 0 }
        guard let rate = terms.shipping?.cities[city]?.first(where: { $0.courier == courier }) else { return nil }
        return rate.isPerKilo ? rate.rupiah * max(1, (grams + 999) / 1000) : rate.rupiah
    }

    func weight(of cart: Cart) -> Int { cart.lines.reduce(0) { $0 + $1.quantity * (catalog[$1.sku]?.weight ?? 0) } }

    /// Everything that "total" may truly mean of a cart: its subtotal, sent anywhere and paid anyhow.
    func totals(of cart: Cart, offer: Offer?, at now: Instant) -> Set<Int> {
        let subtotal = subtotal(of: cart, offer: offer, at: now)
        let weight = weight(of: cart)
        var shippings: Set<Int> = [0]
        for (city, rates) in terms.shipping?.cities ?? [:] {
            for rate in rates { shippings.insert(shipping(to: city, by: rate.courier, grams: weight) ?? 0) }
        }
        let fees = Set([0] + terms.payments.map(\.fee))
        return Set(shippings.flatMap { shipping in fees.map { subtotal + shipping + $0 } })
    }
}

/// An amount that a reply calls a total: "Totalnya sementara Rp258.000".
struct StatedTotal: Hashable {
    /// The words that lead to it, in small letters.
    var words: String
    var amount: Int

    static func all(in text: String) -> [StatedTotal] {
        guard text.holds("otal") else { return [] }
        var found: [StatedTotal] = []
        var words: [Substring] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == ":" }) {
            defer { words = words.suffix(1) + [word] }
            guard word.hasPrefix("Rp"), word.dropFirst(2).first?.isNumber == true, let at = words.lastIndex(where: isTotal) else { continue }
            guard let amount = Int(word.dropFirst(2).filter { $0.isASCII && $0.isNumber }) else { continue }
            found.append(StatedTotal(words: words[at...].joined(separator: " ").lowercased(), amount: amount))
        }
        return found
    }

    private static func isTotal(_ word: Substring) -> Bool { ["total", "totalnya"].contains(word.lowercased()) }
}
