extension Sum {
    /// `1x Gamis Nayla sage size M, 2x Inner Ciput`
    public var text: String { lines.map(\.text).joined(separator: ", ") }

    /// A line for each thing with its price, then what is taken off and what comes along:
    ///
    ///     1x Gamis Nayla sage M Rp189.000
    ///     1x Khimar Instan Alya sage Rp69.000
    ///     Diskon 5%: -Rp12.900
    ///     Gratis 1x Inner Ciput
    public var bill: String {
        let bought = lines.map { "\($0.quantity)x \($0.named(size: "")) \(rupiah($0.total))" }
        let off = discounts.map { "\($0.reason): \(rupiah(-$0.amount))" }
        return (bought + off + gifts.map { "Gratis \($0.text)" }).joined(separator: "\n")
    }
}

extension Sum.Line {
    /// `1x Gamis Nayla sage size M`
    public var text: String { "\(quantity)x \(named(size: "size "))" }

    /// The colour, the size, then the shop's own attributes, each behind its name: `Paket Geprek level 3`.
    fileprivate func named(size prefix: String) -> String {
        var words = [name]
        if let colour = attributes["colour"] { words.append(colour) }
        if let size = attributes["size"] { words.append(prefix + size) }
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) where name != "colour" && name != "size" {
            words.append(value.hasPrefix("\(name) ") ? value : "\(name) \(value)")
        }
        return words.joined(separator: " ")
    }
}

extension Sum.Gift {
    /// `1x Inner Ciput`
    public var text: String { "\(quantity)x \(name)" }
}
