/// One thing that a shop sells: a row of its catalog.
public struct Product: Sendable, Hashable {
    public var sku: String
    public var name: String
    /// Whole rupiah.
    public var price: Int
    /// In the order of the catalog; empty when the product has none.
    public var colours: [String]
    public var sizes: [String]
    public var stock: Stock
    /// Other names that buyers use.
    public var aliases: [String]
    /// Of one, in grams; nil when the shop does not say.
    public var weight: Int?
    /// What it costs beside certain others.
    public var bundle: Bundle?
    /// Columns of the shop's own, by their header.
    public var more: [String: String]

    /// A price that counts while any of the products `with` is in the same cart.
    public struct Bundle: Sendable, Hashable {
        /// Whole rupiah.
        public var price: Int
        /// SKUs, never empty.
        public var with: [String]

        public init(price: Int, with: [String]) { (self.price, self.with) = (price, with) }
    }

    public init(
        sku: String, name: String, price: Int, colours: [String] = [], sizes: [String] = [],
        stock: Stock = .uncounted, aliases: [String] = [], weight: Int? = nil, bundle: Bundle? = nil, more: [String: String] = [:]
    ) {
        self.sku = sku
        self.name = name
        self.price = price
        self.colours = colours
        self.sizes = sizes
        self.stock = stock
        self.aliases = aliases
        self.weight = weight
        self.bundle = bundle
        self.more = more
    }

    /// How many are left of what `size` and `colour` narrow it to: 0 when there is no such variant, nil
    /// when the shop does not count.
    public func left(size: String? = nil, colour: String? = nil) -> Int? {
        if let size, !sizes.contains(size) { return 0 }
        if let colour, !colours.contains(colour) { return 0 }
        switch stock {
        case .uncounted: return nil
        case .total(let count): return count
        case .variants(let variants):
            return variants.filter { (size == nil || $0.size == size) && (colour == nil || $0.colour == colour) }
                .reduce(0) { $0 + $1.count }
        }
    }

    public func isReady(size: String? = nil, colour: String? = nil) -> Bool {
        left(size: size, colour: colour).map { $0 > 0 } ?? true
    }

    /// All that a column lists, `level 0|level 1`, whether or not it can be bought today; empty when there is nothing in it.
    public func options(_ column: String) -> [String] {
        if column == "colours" { return colours }
        if column == "sizes" { return sizes }
        return (more[column] ?? "").split(separator: "|").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    }

    /// The colours that can be bought today, in `size` if given.
    public func readyColours(size: String? = nil) -> [String] { colours.filter { isReady(size: size, colour: $0) } }

    /// The sizes that can be bought today, in `colour` if given.
    public func readySizes(colour: String? = nil) -> [String] { sizes.filter { isReady(size: $0, colour: colour) } }
}

/// How much of a product there is.
public enum Stock: Sendable, Hashable {
    /// The shop does not count: always to be had.
    case uncounted
    case total(Int)
    /// Counted by size and colour; a combination that is not listed is not there.
    case variants([Variant])

    public struct Variant: Sendable, Hashable {
        public var size: String?
        public var colour: String?
        public var count: Int
        public init(size: String?, colour: String?, count: Int) {
            (self.size, self.colour, self.count) = (size, colour, count)
        }
    }
}
