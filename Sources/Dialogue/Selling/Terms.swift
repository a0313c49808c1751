/// On what terms a shop sells: what it takes off, how it sends, how it is paid. All money is whole rupiah.
public struct Terms: Sendable, Hashable {
    /// In the order in which the shop wrote them.
    public var promos: [Promo] = []
    /// Nil: the shop does not say what sending costs.
    public var shipping: Shipping?
    /// In the order in which they are offered.
    public var payments: [Payment] = []
    /// What order numbers begin with: `HA-`.
    public var orderPrefix = ""

    public init() {}

    /// More than this in a rate, a fee or a threshold is a slip of the pen, and might not add up.
    public static let mostRupiah = 1_000_000_000

    public func payment(_ name: String) -> Payment? { payments.first { $0.name == name } }

    /// Every way to pay, in order, each with the reason if it cannot be had.
    ///
    /// - Parameters:
    ///   - courier: nil while none is chosen: then no courier stands in the way.
    ///   - total: before the fee; nil while it is not known.
    public func payments(for courier: String?, total: Int?) -> [(payment: Payment, isAllowed: Bool)] {
        payments.map { ($0, $0.isAllowed(for: courier, total: total)) }
    }
}

/// A way to pay.
public struct Payment: Sendable, Hashable {
    /// What rules and orders call it: `cod`.
    public var name: String
    /// What customers read: `COD`.
    public var label: String
    /// Where the money goes: `BCA 1234567890 a.n. Siti Aisyah`.
    public var account: String?
    /// The text of the shop's static QRIS, which was checked while the shop loaded. One payment of a shop has it at most.
    public var qris: String?
    /// What it costs the customer.
    public var fee: Int
    /// The couriers that it goes with; empty: all.
    public var couriers: [String]
    /// What a total must be at least and at most, before the fee.
    public var minTotal: Int?
    public var maxTotal: Int?
    /// Whether the money comes before the goods go: then an order waits for it.
    public var isPrepaid: Bool
    /// The reply that says why it cannot be had.
    public var no: String?

    public init(
        name: String, label: String, account: String? = nil, qris: String? = nil, fee: Int = 0, couriers: [String] = [], minTotal: Int? = nil,
        maxTotal: Int? = nil, isPrepaid: Bool = true, no: String? = nil
    ) {
        self.name = name
        self.label = label
        self.account = account
        self.qris = qris
        self.fee = fee
        self.couriers = couriers
        self.minTotal = minTotal
        self.maxTotal = maxTotal
        self.isPrepaid = isPrepaid
        self.no = no
    }

    public func isAllowed(for courier: String?, total: Int?) -> Bool {
        if let courier, !couriers.isEmpty, !couriers.contains(courier) { return false }
        if let total, let minTotal, total < minTotal { return false }
        if let total, let maxTotal, total > maxTotal { return false }
        return true
    }
}
