import Dialogue

extension CatalogFile {
    /// More than a ton is a slip of the pen.
    private static let mostGrams = 1_000_000

    /// The grams of `0.5`, `0,5` or `1` kilograms; nil for an empty cell, and for one that is a finding.
    mutating func weight(_ cell: String, at place: Place) -> Int? {
        if cell.isEmpty { return nil }
        if let grams = Self.grams(cell) { return grams }
        findings.append(Finding(at: place, "the weight '\(cell)' is not a number of kilograms", help: "write kg up to 1000, such as 0.5"))
        return nil
    }

    private static func grams(_ cell: String) -> Int? {
        let parts = cell.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
        let isDigits = { (part: Substring) in part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
        guard parts.count <= 2, parts.allSatisfy(isDigits), let kilos = Int(parts[0]), kilos <= mostGrams / 1000 else { return nil }
        let fraction = parts.count == 2 ? parts[1] : "0"
        guard (1...3).contains(fraction.count), let thousandths = Int(fraction + String(repeating: "0", count: 3 - fraction.count)) else {
            return nil
        }
        let grams = kilos * 1000 + thousandths
        return grams <= mostGrams ? grams : nil
    }

    /// Reads `69000 with GMS01|GMS02`; nil for an empty cell, and for one that is a finding.
    mutating func bundle(_ cell: String, at place: Place) -> Product.Bundle? {
        if cell.isEmpty { return nil }
        let sides = cell.split(separator: " with ", maxSplits: 1).map { $0.trimmingSpaces() }
        let with = sides.count == 2 ? list(sides[1]) : []
        guard let price = sides.first.flatMap(Self.price), !with.isEmpty else {
            findings.append(
                Finding(
                    at: place, "the bundle '\(cell)' is not understood",
                    help: "write a price and the products beside which it counts: 69000 with GMS01|GMS02"))
            return nil
        }
        return .init(price: price, with: with)
    }

    /// A bundle may name products that stand further down.
    mutating func checkBundles() {
        for product in products {
            guard let bundle = product.bundle, let line = lines[product.sku] else { continue }
            let place = Place(path: path, line: line)
            for sku in bundle.with where lines[sku] == nil {
                findings.append(
                    Finding(
                        at: place, "the bundle names no product '\(sku)'", help: Suggestion.help(for: sku, in: Array(lines.keys), what: "product")))
            }
            if bundle.with.contains(product.sku) {
                findings.append(
                    Finding(at: place, "the bundle names its own product '\(product.sku)'", help: "name the others that it is bought with"))
            }
            if bundle.price >= product.price {
                findings.append(
                    Finding(
                        .warning, at: place, "the bundle price \(rupiah(bundle.price)) is not below the price \(rupiah(product.price))",
                        help: "it never counts"))
            }
        }
    }
}
