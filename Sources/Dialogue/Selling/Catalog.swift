/// What a shop sells, in the order of its file.
public struct Catalog: Sendable {
    public private(set) var products: [Product]
    /// The names of the shop's own columns, in order.
    public let columns: [String]
    /// What tells one line of a cart from another, as size and colour do.
    public let attributes: [String]
    private let positions: [String: Int]

    /// SKUs are taken to be unique; of two alike the first counts.
    ///
    /// - Parameter attributes: Columns of the shop's own.
    public init(_ products: [Product] = [], attributes: [String] = []) {
        self.products = products
        columns = Set(products.flatMap(\.more.keys)).sorted()
        self.attributes = attributes
        positions = Dictionary(products.enumerated().map { ($1.sku, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public subscript(sku: String) -> Product? { positions[sku].map { products[$0] } }

    /// Where a product stands in `products`.
    func position(of sku: String) -> Int? { positions[sku] }

    mutating func take(_ quantity: Int, of thing: Thing) {
        guard let at = positions[thing.sku] else { return }
        let (size, colour) = (thing.attributes["size"], thing.attributes["colour"])
        products[at].stock = products[at].stock.less(quantity, size: size, colour: colour)
    }

    /// What a search asks for; nil asks for nothing.
    public struct Query: Sendable, Hashable {
        public var colour: String?
        public var size: String?
        /// Every word of it stands in the name, an alias or the SKU.
        public var text: String?
        /// At most so many rupiah.
        public var atMost: Int?
        /// Columns of the shop's own, and one of their values.
        public var more: [String: String] = [:]
        public init() {}
    }

    /// The products that answer `query` and can be bought today, in the order of the catalog.
    public func find(_ query: Query) -> [Product] {
        let words = query.text.map { $0.lowercased().split(separator: " ") } ?? []
        return products.filter { product in
            product.isReady(size: query.size, colour: query.colour)
                && query.colour.map(product.colours.contains) != false
                && query.size.map(product.sizes.contains) != false
                && query.atMost.map { product.price <= $0 } != false
                && query.more.allSatisfy { product.options($0.key).contains($0.value) }
                && (words.isEmpty || product.isCalled(words))
        }
    }

    /// Other products in stock that somebody who looks at `product` may like: the same kind (first
    /// word of the name) first, then those that share a colour.
    public func like(_ product: Product) -> [Product] {
        let kind = { (product: Product) in product.name.split(separator: " ").first }
        let others = products.filter { $0.sku != product.sku && $0.isReady() }
        let same = others.filter { kind($0) == kind(product) }
        let matching = others.filter { kind($0) != kind(product) && $0.colours.contains(where: product.colours.contains) }
        return same + matching
    }
}

extension Product {
    fileprivate func isCalled(_ words: [Substring]) -> Bool {
        let names = ([name, sku] + aliases).map { $0.lowercased() }
        return words.allSatisfy { word in names.contains { $0.contains(word) } }
    }
}
