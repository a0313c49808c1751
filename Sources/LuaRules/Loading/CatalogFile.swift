import Dialogue
import SwiftCSV

/// Reads `catalog.csv`: a row a product, commas or semicolons between columns.
///
/// `sku,name,price` must be there; `colours`, `sizes` and `aliases` are lists parted by `|`, `stock`
/// is a number or, by variant, `M navy 4 | M sage 2 | L navy 0`; empty means that nobody counts. `kg` is the
/// weight of one, `0.5`; `bundle` a price beside certain others, `69000 with GMS01|GMS02`.
/// Other columns are the shop's own, read as `product.NAME`.
package struct CatalogFile {
    static let required = ["sku", "name", "price"]
    static let known = required + ["colours", "sizes", "stock", "aliases", "kg", "bundle"]

    let path: String
    private(set) var products: [Product] = []
    /// The line of each product, by SKU.
    private(set) var lines: [String: Int] = [:]
    var findings: [Finding] = []

    init(_ text: String, path: String) {
        self.path = path
        guard let (header, rows) = table(text) else { return }
        let names = header.map { $0.lowercased().trimmingSpaces() }
        for name in Self.required where !names.contains(name) {
            let help =
                Suggestion.nearest(to: name, in: names).map { "is '\($0)' meant?" }
                ?? "write it in the first line: \(Self.known.joined(separator: ","))"
            findings.append(Finding(at: Place(path: path, line: 1), "the catalog has no column '\(name)'", help: help))
        }
        for name in Set(names).sorted() where names.filter({ $0 == name }).count > 1 {
            findings.append(Finding(at: Place(path: path, line: 1), "the column '\(name)' is there twice"))
        }
        guard findings.isEmpty else { return }
        for name in names where !Self.known.contains(name) {
            guard let meant = Suggestion.nearest(to: name, in: Self.known), !names.contains(meant) else { continue }
            findings.append(Finding(.warning, at: Place(path: path, line: 1), "the column '\(name)' is the shop's own", help: "is '\(meant)' meant?"))
        }
        for (line, row) in rows where !row.allSatisfy({ $0.trimmingSpaces().isEmpty }) {
            if row.dropFirst(names.count).contains(where: { !$0.trimmingSpaces().isEmpty }) {
                findings.append(
                    Finding(
                        at: Place(path: path, line: line), "this row has more values than there are columns",
                        help: "write \"…\" around a value that holds a comma or semicolon"))
                continue
            }
            let cells = Dictionary(zip(names, row.map { $0.trimmingSpaces() }), uniquingKeysWith: { first, _ in first })
            add(cells, line: line)
        }
        checkBundles()
    }

    /// The header and the rows with their lines; nil when the file is no CSV.
    private mutating func table(_ text: String) -> (header: [String], rows: [(line: Int, [String])])? {
        if let line = unclosedQuote(in: text) {
            findings.append(
                Finding(
                    at: Place(path: path, line: line), "the quote that opens here is never closed",
                    help: "write \"…\" around the whole value, and \"\" for a quote in it"))
            return nil
        }
        let csv: CSV<Enumerated>
        do {
            csv = try CSV<Enumerated>(string: text, loadColumns: false)
        } catch {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            // SwiftCSV does not say which line it cannot read: the first that it cannot read alone.
            let bad = lines.firstIndex { line in (try? CSV<Enumerated>(string: "a\n\(line)")) == nil }
            findings.append(
                Finding(
                    at: Place(path: path, line: bad.map { $0 + 1 } ?? 0), "this is no CSV: a quote is not closed, or stands inside a value",
                    help: "write \"…\" around the whole value, and \"\" for a quote in it"))
            return nil
        }
        var line = 1 + csv.header.reduce(1) { $0 + $1.filter(\.isNewline).count }
        var rows: [(Int, [String])] = []
        for row in csv.rows {
            rows.append((line, row))
            line += row.reduce(1) { $0 + $1.filter(\.isNewline).count }
        }
        return (csv.header, rows)
    }

    /// The line of the last quote, if their number is odd: in good CSV each is closed or doubled.
    private func unclosedQuote(in text: String) -> Int? {
        var line = 1
        var opened: Int?
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { opened = opened == nil ? line : nil }
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
        return opened
    }

    private mutating func add(_ cells: [String: String], line: Int) {
        let place = Place(path: path, line: line)
        let sku = cells["sku"] ?? "", name = cells["name"] ?? ""
        let before = findings.count
        if sku.isEmpty { findings.append(Finding(at: place, "this product has no sku", help: "any short code that no other product has")) }
        if name.isEmpty { findings.append(Finding(at: place, "this product has no name")) }
        if let other = lines[sku], !sku.isEmpty {
            findings.append(
                Finding(
                    at: place, "the sku '\(sku)' is there twice", help: "give each product a sku of its own",
                    related: .init(place: Place(path: path, line: other), note: "the other one")))
        }
        let written = cells["price"] ?? ""
        let price = Self.price(written)
        if price == nil {
            findings.append(Finding(at: place, "the price '\(written)' is not a number", help: "write whole rupiah: 189000"))
        }
        let colours = list(cells["colours"]), sizes = list(cells["sizes"])
        let stock = stock(cells["stock"] ?? "", sizes: sizes, colours: colours, at: place)
        let weight = weight(cells["kg"] ?? "", at: place), bundle = bundle(cells["bundle"] ?? "", at: place)
        if lines[sku] == nil { lines[sku] = line }
        guard findings.count == before, let price else { return }
        products.append(
            Product(
                sku: sku, name: name, price: price, colours: colours, sizes: sizes, stock: stock,
                aliases: list(cells["aliases"]), weight: weight, bundle: bundle,
                more: cells.filter { !Self.known.contains($0.key) && !$0.value.isEmpty }))
    }

    /// More than this of anything is a slip of the pen, and would not add up.
    private static let most = 1_000_000_000_000

    /// `189000`, `189.000` and `Rp 189.000`; dots only between thousands, or 189000.50 would cost millions.
    package static func price(_ written: String) -> Int? {
        let groups = written.lowercased().replacing("rp", with: "").trimmingSpaces()
            .split(separator: ".", omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count == 1 || groups[0].count <= 3 else { return nil }
        return count(groups.joined())
    }

    private static func count(_ digits: String) -> Int? {
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return Int(digits).flatMap { $0 <= most ? $0 : nil }
    }

    func list(_ cell: String?) -> [String] {
        (cell ?? "").split(separator: "|").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    }

    private mutating func stock(_ cell: String, sizes: [String], colours: [String], at place: Place) -> Stock {
        if cell.isEmpty { return .uncounted }
        if let total = Self.count(cell) { return .total(total) }
        var variants: [Stock.Variant] = []
        for item in list(cell) {
            var words = item.split(separator: " ").map(String.init)
            let count = words.popLast().flatMap(Self.count)
            var size: String?
            if let first = words.first, let known = sizes.first(where: { $0.lowercased() == first.lowercased() }) {
                size = known
                words.removeFirst()
            }
            let named = words.joined(separator: " ")
            let colour = colours.first { $0.lowercased() == named.lowercased() }
            guard let count, colour != nil || named.isEmpty, size != nil || colour != nil else {
                findings.append(
                    Finding(
                        at: place, "the stock '\(item)' is not understood",
                        help:
                            "write a number, or size, colour and number parted by |, such as \(sizes.first ?? "M") \(colours.first ?? "hitam") 4, with sizes and colours that the product has"
                    ))
                continue
            }
            variants.append(.init(size: size, colour: colour, count: count))
        }
        return .variants(variants)
    }
}
