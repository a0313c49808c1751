extension Product {
    /// The fields that rules and replies read, in the order of the documentation.
    public static let fieldNames = ["sku", "name", "price", "stock", "colours", "sizes", "weight"]

    /// A field by its name: `colours` and `sizes` are what can be bought today, `stock` is null when
    /// the shop does not count, `weight` (grams) when it does not say, other names are columns of the shop's own. Nil when there is none.
    ///
    /// Inlined, so that the one field is copied and not the whole product.
    @inline(__always)
    public func field(_ name: String) -> Value? {
        switch name {
        case "sku": .text(sku)
        case "name": .text(self.name)
        case "price": .int(price)
        case "stock": left().map(Value.int) ?? .null
        case "colours": .list(readyColours().map(Value.text))
        case "sizes": .list(readySizes().map(Value.text))
        case "weight": weight.map(Value.int) ?? .null
        default: more[name].map(Value.text)
        }
    }
}
