import Dialogue
import Testing

/// What is sold: nothing that is out of stock is ever offered.
@Suite struct CatalogTests {
    private static let nayla = Product(
        sku: "GMS01", name: "Gamis Nayla", price: 189_000, colours: ["navy", "sage", "mocca"], sizes: ["M", "L"],
        stock: .variants([
            .init(size: "M", colour: "navy", count: 4), .init(size: "M", colour: "sage", count: 2),
            .init(size: "M", colour: "mocca", count: 0), .init(size: "L", colour: "navy", count: 3),
        ]), more: ["bahan": "katun"])
    private static let zahra = Product(
        sku: "GMS02", name: "Gamis Zahra", price: 259_000, colours: ["maroon"], stock: .total(0), aliases: ["gamis pesta"])
    private static let khimar = Product(sku: "KHM01", name: "Khimar Alya", price: 79_000, colours: ["navy", "hitam"])
    private static let inner = Product(sku: "INN01", name: "Inner Ciput", price: 15_000, colours: ["hitam"], stock: .total(5), aliases: ["daleman"])
    private static let rara = Product(sku: "GMS03", name: "Gamis Rara", price: 150_000, stock: .total(1))
    private let catalog = Catalog([nayla, zahra, khimar, inner, rara])

    @Test(
        arguments: [
            (nil, nil, 9, true), ("M", nil, 6, true), ("L", nil, 3, true), (nil, "navy", 7, true), (nil, "mocca", 0, false), ("L", "sage", 0, false),
            ("M", "sage", 2, true), ("XL", nil, 0, false), (nil, "hitam", 0, false), ("XL", "hitam", 0, false),
        ] as [(String?, String?, Int, Bool)])
    func stockIsCountedByVariant(size: String?, colour: String?, left: Int, ready: Bool) {
        #expect(Self.nayla.left(size: size, colour: colour) == left)
        #expect(Self.nayla.isReady(size: size, colour: colour) == ready)
    }

    @Test func whatNobodyCountsIsReadyInItsOwnColoursOnly() {
        #expect(Self.khimar.left() == nil && Self.khimar.left(colour: "navy") == nil && Self.khimar.isReady(colour: "hitam"))
        #expect(Self.khimar.left(colour: "sage") == 0 && Self.khimar.left(size: "M") == 0)
    }

    @Test func onlyWhatCanBeBoughtTodayIsListed() {
        #expect(Self.nayla.readyColours() == ["navy", "sage"])
        #expect(Self.nayla.readyColours(size: "L") == ["navy"])
        #expect(Self.nayla.readySizes(colour: "sage") == ["M"])
        #expect(Self.zahra.readyColours() == [])
    }

    @Test func aColumnListsWhatIsSoldOutAsWell() {
        #expect(Self.zahra.options("colours") == Self.zahra.colours && !Self.zahra.colours.isEmpty)
        #expect(Self.nayla.options("sizes") == ["M", "L"] && Self.nayla.options("level") == [])
    }

    @Test(
        arguments: [
            ("sku", .text("GMS01")), ("name", .text("Gamis Nayla")), ("price", .int(189_000)), ("stock", .int(9)),
            ("colours", .list([.text("navy"), .text("sage")])),
            ("sizes", .list([.text("M"), .text("L")])), ("bahan", .text("katun")), ("harga", nil),
        ] as [(String, Value?)])
    func aFieldIsFoundByItsName(_ name: String, _ value: Value?) {
        #expect(Self.nayla.field(name) == value)
    }

    @Test(arguments: [
        ("", ["GMS01", "KHM01", "INN01", "GMS03"]), ("colour=navy", ["GMS01", "KHM01"]), ("colour=mocca", []), ("colour=maroon", []),
        ("size=L", ["GMS01"]),
        ("size=L colour=sage", []), ("text=gamis", ["GMS01", "GMS03"]), ("text=GAMIS_rara", ["GMS03"]), ("text=daleman", ["INN01"]),
        ("text=khm01", ["KHM01"]),
        ("text=gamis_alya", []), ("at_most=79000", ["KHM01", "INN01"]), ("at_most=0", []), ("bahan=katun", ["GMS01"]), ("bahan=sutra", []),
    ])
    func aSearchGivesWhatIsInStock(_ search: String, _ skus: [String]) {
        var query = Catalog.Query()
        for part in search.split(separator: " ") {
            let sides = part.split(separator: "=").map(String.init)
            switch sides[0] {
            case "colour": query.colour = sides[1]
            case "size": query.size = sides[1]
            case "text": query.text = sides[1].replacing("_", with: " ")
            case "at_most": query.atMost = Int(sides[1])
            default: query.more[sides[0]] = sides[1]
            }
        }
        #expect(catalog.find(query).map(\.sku) == skus)
    }

    @Test func likeGivesTheSameKindThenTheSameColourNeverItselfNorWhatIsGone() {
        #expect(catalog.like(Self.nayla).map(\.sku) == ["GMS03", "KHM01"])
        #expect(catalog.like(Self.khimar).map(\.sku) == ["GMS01", "INN01"])
        #expect(catalog.like(Self.zahra).map(\.sku) == ["GMS01", "GMS03"])
    }

    @Test func nothingOutOfStockIsEverFoundOrLiked() {
        var random = SplitMix(seed: 3)
        func some(_ names: [String]) -> [String] { names.filter { _ in Bool.random(using: &random) } }
        for _ in 0..<200 {
            let products = (0..<8).map { number in
                let colours = some(["navy", "sage", "hitam"]), sizes = some(["S", "M"])
                let variants = colours.flatMap { colour in
                    sizes.map { Stock.Variant(size: $0, colour: colour, count: Int.random(in: 0...1, using: &random)) }
                }
                let stock =
                    [Stock.uncounted, .total(Int.random(in: 0...1, using: &random)), .variants(variants)].randomElement(using: &random) ?? .uncounted
                return Product(sku: "P\(number)", name: "Gamis \(number)", price: 1, colours: colours, sizes: sizes, stock: stock)
            }
            let catalog = Catalog(products)
            for colour in ["navy", "sage", "hitam"] {
                var query = Catalog.Query()
                query.colour = colour
                #expect(catalog.find(query).allSatisfy { $0.readyColours().contains(colour) && $0.left() != 0 })
            }
            #expect(catalog.like(products[0]).allSatisfy { $0.left() != 0 && $0.sku != "P0" })
        }
    }

    @Test func aSkuFindsItsProduct() {
        #expect(catalog["KHM01"] == Self.khimar)
        #expect(catalog["khm01"] == nil)
        #expect(Catalog([Self.rara, Product(sku: "GMS03", name: "Lain", price: 1)])["GMS03"] == Self.rara)
    }
}
