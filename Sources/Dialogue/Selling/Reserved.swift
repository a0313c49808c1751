/// One thing that can be bought: a product in a variant.
public struct Thing: Sendable, Hashable, Codable {
    public var sku: String
    public var attributes: [String: String]

    public init(sku: String, attributes: [String: String]) { (self.sku, self.attributes) = (sku, attributes) }
}

/// How many of each thing lie in the shop for orders that are not sent yet, over all customers. The catalog's
/// numbers are what the owner counts on the shelf; what is left to sell is those less these.
public struct Reserved: Sendable, Hashable, Codable {
    public private(set) var counts: [Count] = []
    /// Who comes when, over all customers.
    public private(set) var comings: [Order.Coming] = []

    public struct Count: Sendable, Hashable, Codable {
        public var thing: Thing
        public var quantity: Int
    }

    public init() {}

    /// What was written before there were visits has none.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        counts = try fields.decode([Count].self, forKey: .counts)
        comings = try fields.decodeIfPresent([Order.Coming].self, forKey: .comings) ?? []
    }

    /// How many people come to look around at that moment.
    public func people(at moment: Instant) -> Int { comings.reduce(0) { $1.at == moment ? $0 + $1.people : $0 } }

    public init(_ orders: some Sequence<Order>) {
        for order in orders where order.isReserving {
            if order.kind == .visit, let comes = order.comes { comings.append(comes) }
            for line in order.sum.lines { add(Thing(sku: line.sku, attributes: line.attributes), line.quantity) }
            for gift in order.sum.gifts { add(Thing(sku: gift.sku, attributes: [:]), gift.quantity) }
        }
    }

    public var isEmpty: Bool { counts.isEmpty && comings.isEmpty }

    private mutating func add(_ thing: Thing, _ quantity: Int) {
        if let at = counts.firstIndex(where: { $0.thing == thing }) {
            counts[at].quantity += quantity
        } else {
            counts.append(Count(thing: thing, quantity: quantity))
        }
    }
}

extension Catalog {
    /// The catalog with what can still be sold.
    func less(_ reserved: Reserved) -> Catalog {
        if reserved.isEmpty { return self }
        var left = self
        for count in reserved.counts { left.take(count.quantity, of: count.thing) }
        return left
    }
}

extension Stock {
    /// What is there less `quantity` of the variant; never below nothing.
    func less(_ quantity: Int, size: String?, colour: String?) -> Stock {
        switch self {
        case .uncounted: return self
        case .total(let count): return .total(max(0, count - quantity))
        case .variants(var variants):
            // A variant that the catalog counts more coarsely is taken from what fits; of a gift nobody says which one it is, and
            // it is taken from what there is most of.
            var rest = quantity
            while rest > 0 {
                let fitting = variants.indices.filter {
                    variants[$0].count > 0 && fits(variants[$0].size, size) && fits(variants[$0].colour, colour)
                }
                guard let most = fitting.max(by: { variants[$0].count < variants[$1].count }) else { break }
                let taken = min(rest, variants[most].count)
                variants[most].count -= taken
                rest -= taken
            }
            return .variants(variants)
        }
    }

    private func fits(_ counted: String?, _ wanted: String?) -> Bool { counted == nil || wanted == nil || counted == wanted }
}
