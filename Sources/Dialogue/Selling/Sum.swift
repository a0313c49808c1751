/// What a cart comes to. All sums of the engine are made here; whole rupiah, nothing negative.
///
/// `subtotal` is the lines less the discounts; `total` is subtotal, shipping and fee, as far as they are
/// known.
public struct Sum: Sendable, Hashable, Codable {
    public var lines: [Line]
    /// What was taken off and why, in the order of the promos; each more than 0.
    public var discounts: [Discount]
    public var gifts: [Gift]
    public var subtotal: Int
    /// Grams, of all lines.
    public var weight: Int
    /// Nil while it is open where it goes, or with whom.
    public var shipping: Int?
    /// Nil while it is open how it is paid.
    public var fee: Int?
    public var total: Int
    /// Where it goes: the fields of a form, among them `city`.
    public var to: [String: Value]
    /// The courier.
    public var via: String?
    /// The payment's name, and as it was then what customers read of it and where the money goes.
    public var pay: String?
    public var payLabel: String?
    public var account: String?

    /// A line of the cart with its price.
    public struct Line: Sendable, Hashable, Codable {
        public var id: Int
        public var sku: String
        /// The product's name; its SKU when it is no longer sold.
        public var name: String
        public var attributes: [String: String]
        public var quantity: Int
        /// For one of it.
        public var price: Int
        /// For all of it.
        public var total: Int
    }

    public struct Discount: Sendable, Hashable, Codable {
        public var reason: String
        public var amount: Int
        public init(reason: String, amount: Int) { (self.reason, self.amount) = (reason, amount) }
    }

    public struct Gift: Sendable, Hashable, Codable {
        public var sku: String
        public var name: String
        public var quantity: Int
        public init(sku: String, name: String, quantity: Int) { (self.sku, self.name, self.quantity) = (sku, name, quantity) }
    }

    /// All that is taken off.
    public var discount: Int { discounts.reduce(0) { $0 + $1.amount } }

    /// What `cart` comes to at `now`. A bundle price counts as long as one of the products that it goes
    /// with is in the cart. An offer that holds takes the place of the promos where it is the lower price.
    ///
    /// - Parameters:
    ///   - to: the fields of an address; `city` decides what shipping costs.
    ///   - via: a courier; one that does not go there leaves the shipping open.
    ///   - pay: a payment's name; an unknown one leaves the fee open.
    public init(
        of cart: Cart, offer: Offer? = nil, at now: Instant, catalog: Catalog, terms: Terms, to: [String: Value] = [:], via: String? = nil,
        pay: String? = nil
    ) {
        lines = cart.lines.map { Line($0, in: cart, catalog) }
        weight = cart.lines.reduce(0) { $0 + $1.quantity * (catalog[$1.sku]?.weight ?? 0) }
        discounts = []
        gifts = []
        (self.to, self.via, self.pay) = (to, via, pay)
        let full = lines.reduce(0) { $0 + $1.total }
        (subtotal, shipping, fee, total) = (full, nil, nil, full)
        takePromos(terms.promos, catalog)
        if let offer, offer.holds(for: cart, at: now), offer.total <= subtotal { take(offer, full) }
        if let via, case .text(let city)? = to["city"] { shipping = terms.shipping?.cost(to: city, by: via, grams: weight) }
        if let payment = pay.flatMap(terms.payment) { (fee, payLabel, account) = (payment.fee, payment.label, payment.account) }
        total = subtotal + (shipping ?? 0) + (fee ?? 0)
    }

    /// Each promo counts what the lines cost; together they never take more than that.
    private mutating func takePromos(_ promos: [Promo], _ catalog: Catalog) {
        for promo in promos {
            let (off, given) = promo.reckoned(lines)
            let amount = min(off, subtotal)
            if amount > 0 { discounts.append(Discount(reason: promo.name, amount: amount)) }
            subtotal -= amount
            for gift in given {
                if let at = gifts.firstIndex(where: { $0.sku == gift.sku }) {
                    gifts[at].quantity += gift.quantity
                } else {
                    gifts.append(Gift(sku: gift.sku, name: catalog[gift.sku]?.name ?? gift.sku, quantity: gift.quantity))
                }
            }
        }
    }

    private mutating func take(_ offer: Offer, _ full: Int) {
        let promised = max(0, offer.total)
        discounts = full > promised ? [Discount(reason: offer.name, amount: full - promised)] : []
        gifts = offer.gifts
        subtotal = promised
    }
}

extension Sum.Line {
    fileprivate init(_ line: CartLine, in cart: Cart, _ catalog: Catalog) {
        let product = catalog[line.sku]
        var price = product?.price ?? 0
        if let bundle = product?.bundle, cart.lines.contains(where: { bundle.with.contains($0.sku) }) { price = min(price, bundle.price) }
        self.init(
            id: line.id, sku: line.sku, name: product?.name ?? line.sku, attributes: line.attributes, quantity: line.quantity, price: price,
            total: price * line.quantity)
    }
}
