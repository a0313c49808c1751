import Dialogue

extension RuleAPI {
    /// `catalog`, and the products that it gives out.
    mutating func addCatalog() {
        add(.method(table: "catalog", name: "find")) { run, arguments, answer throws(Run.Misuse) in
            let query = try Catalog.Query(try arguments.fields(for: "catalog:find"))
            answer.append(.list(run.catalog.find(query).map { .handle(.product, $0.sku) }))
            return .values
        }
        add(.method(table: "catalog", name: "like")) { run, arguments, answer throws(Run.Misuse) in
            let product = try arguments.product(in: run, for: "catalog:like")
            answer.append(.list(run.catalog.like(product).map { .handle(.product, $0.sku) }))
            return .values
        }
        add(.properties(of: "catalog")) { _, arguments, _ throws(Run.Misuse) in
            throw Run.Misuse(unknown(try arguments.name(for: "catalog"), of: "catalog", ["find", "like"]))
        }
        add(.handle(.product, name: "product")) { run, arguments, answer throws(Run.Misuse) in
            let product = try arguments.product(in: run, for: "a product")
            let name = try arguments.name(for: "a product")
            guard let value = product.field(name) else {
                guard !run.catalog.columns.contains(name) else { return .values }
                let known = Product.fieldNames + Self.productMethods + run.catalog.columns
                throw Run.Misuse(unknown(name, of: "a product", known))
            }
            answer.append(value)
            return .values
        }
        addVariant("left") { product, size, colour in product.left(size: size, colour: colour).map(Value.int) ?? .null }
        addVariant("ready") { product, size, colour in .bool(product.isReady(size: size, colour: colour)) }
        addVariant("others") { product, size, colour in
            let colours = product.readyColours(size: size).filter { $0 != colour }
            let sizes = product.readySizes(colour: colour).filter { $0 != size }
            return .list((colours.isEmpty && size != nil ? sizes : colours).map(Value.text))
        }
        add(.handleMethod(.product, name: "options")) { run, arguments, answer throws(Run.Misuse) in
            let product = try arguments.product(in: run, for: "product:options")
            guard let column = arguments.nextString() else {
                throw Run.Misuse("product:options needs the name of a column, as in product:options(\"level\")")
            }
            answer.append(.list(product.options(column).map(Value.text)))
            return .values
        }
    }

    private static let productMethods = ["left", "ready", "others", "options"]

    /// `product:NAME { size = …, colour = … }`
    private mutating func addVariant(_ name: String, _ value: @escaping (Product, String?, String?) -> Value) {
        add(.handleMethod(.product, name: name)) { run, arguments, answer throws(Run.Misuse) in
            let call = "product:\(name)"
            let product = try arguments.product(in: run, for: call)
            let fields = try arguments.fields(for: call)
            answer.append(value(product, try fields.text("size", for: call), try fields.text("colour", for: call)))
            return .values
        }
    }
}

extension ValueReader {
    fileprivate mutating func product(in run: Run, for call: String) throws(Run.Misuse) -> Product {
        guard let sku = nextHandle(.product), let product = run.catalog[sku] else { throw Run.Misuse("\(call) needs a product") }
        return product
    }
}

extension Catalog.Query {
    fileprivate init(_ fields: [String: Value]) throws(Run.Misuse) {
        self.init()
        colour = try fields.text("colour", for: "catalog:find")
        size = try fields.text("size", for: "catalog:find")
        text = try fields.text("text", for: "catalog:find")
        switch fields["at_most"] {
        case nil, .null: break
        case .int(let rupiah): atMost = rupiah
        default: throw Run.Misuse("at_most in catalog:find must be a whole number of rupiah")
        }
        for name in fields.keys where !["colour", "size", "text", "at_most"].contains(name) {
            more[name] = try fields.text(name, for: "catalog:find")
        }
    }
}
