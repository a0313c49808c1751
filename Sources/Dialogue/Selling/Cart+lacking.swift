/// What keeps a line from being ordered.
public struct Lack: Sendable, Hashable {
    /// The id of the line.
    public var line: Int
    public var what: What
    /// How many the line may have at most; only with `.quantity`.
    public var left: Int?

    public init(line: Int, what: What, left: Int? = nil) { (self.line, self.what, self.left) = (line, what, left) }

    public enum What: Sendable, Hashable {
        /// It is no longer sold, or all of it is sold out.
        case product
        /// None is chosen, there is no such one, or it is sold out beside the others that are chosen.
        case attribute(String)
        /// There are fewer left than the lines want together.
        case quantity

        public static let size = Self.attribute("size"), colour = Self.attribute("colour")

        /// As rules read it: `product`, `size`, `quantity` …
        public var name: String {
            switch self {
            case .product: "product"
            case .attribute(let name): name
            case .quantity: "quantity"
            }
        }
    }
}

extension Cart {
    /// The first line that cannot be ordered today, or nil when all of them can. Stock is counted over
    /// all lines: two lines of what is there once lack a quantity.
    public func lacking(in catalog: Catalog) -> Lack? {
        var wanted: [Thing: Int] = [:]
        for line in lines {
            guard let product = catalog[line.sku] else { return Lack(line: line.id, what: .product) }
            let size = line.attributes["size"] ?? product.onlySize, colour = line.attributes["colour"] ?? product.onlyColour
            if let what = product.lacks(size: size, colour: colour) ?? product.lacks(catalog.attributes, of: line.attributes) {
                return Lack(line: line.id, what: what)
            }
            guard let left = product.left(size: size, colour: colour) else { continue }
            var counted = Thing(sku: line.sku, attributes: [:])
            if case .variants = product.stock {
                counted.attributes["size"] = size
                counted.attributes["colour"] = colour
            }
            let before = wanted[counted, default: 0]
            if before + line.quantity > left { return Lack(line: line.id, what: .quantity, left: max(0, left - before)) }
            wanted[counted] = before + line.quantity
        }
        return nil
    }
}

extension Product {
    /// The colour of a product that has but one: it needs no choosing.
    var onlyColour: String? { colours.count == 1 ? colours[0] : nil }
    var onlySize: String? { sizes.count == 1 ? sizes[0] : nil }

    /// The first of the shop's own attributes that is chosen of none, or of none that there is.
    fileprivate func lacks(_ names: [String], of attributes: [String: String]) -> Lack.What? {
        names.first { name in
            let options = options(name)
            return !options.isEmpty && !options.contains(attributes[name] ?? "")
        }.map(Lack.What.attribute)
    }

    /// `attributes` with what needs no choosing.
    func completed(_ attributes: [String: String]) -> [String: String] {
        var attributes = attributes
        if attributes["colour", default: ""].isEmpty { attributes["colour"] = onlyColour }
        if attributes["size", default: ""].isEmpty { attributes["size"] = onlySize }
        return attributes
    }

    fileprivate func lacks(size: String?, colour: String?) -> Lack.What? {
        if !isReady() { return .product }
        if let size, !sizes.contains(size) { return .size }
        if let colour, !colours.contains(colour) { return .colour }
        if !isReady(size: size, colour: colour) {
            // What can be had in the size comes first: it is the colour that people change.
            if colour != nil, !readyColours(size: size).isEmpty { return .colour }
            return size != nil ? .size : .colour
        }
        if size == nil, !sizes.isEmpty { return .size }
        if colour == nil, !colours.isEmpty { return .colour }
        return nil
    }
}
