import Dialogue

/// The four sample shops' goods and terms, as their owners wrote them.
enum SampleShops {
    static let hijab = Catalog([
        Product(
            sku: "GMS01", name: "Gamis Nayla", price: 189_000, colours: ["navy", "sage", "mocca"], sizes: ["M", "L"],
            stock: .variants([
                .init(size: "M", colour: "navy", count: 4), .init(size: "M", colour: "sage", count: 2), .init(size: "M", colour: "mocca", count: 0),
                .init(size: "L", colour: "navy", count: 3), .init(size: "L", colour: "mocca", count: 2),
            ]), weight: 500),
        Product(sku: "GMS02", name: "Gamis Zahra", price: 259_000, colours: ["maroon", "navy"], sizes: ["M", "L"], weight: 600),
        Product(
            sku: "KHM01", name: "Khimar Instan Alya", price: 79_000, colours: ["navy", "sage"], weight: 200,
            bundle: .init(price: 69_000, with: ["GMS01", "GMS02"])),
        Product(sku: "PSH01", name: "Pashmina Ceruty", price: 45_000, colours: ["hitam", "nude", "sage"], weight: 150),
        Product(sku: "INN01", name: "Inner Ciput", price: 15_000, colours: ["hitam"], weight: 50),
    ])
    static var hijabTerms: Terms {
        var terms = Terms()
        terms.orderPrefix = "HA-"
        terms.promos = [Promo(name: "Diskon 5%", skus: ["GMS01", "GMS02"], tiers: [.init(minQuantity: 3, percent: 5)])]
        terms.shipping = Shipping(cities: [
            "Sleman": [.init(courier: "JNE", rupiah: 10_000, isPerKilo: true), .init(courier: "J&T", rupiah: 11_000, isPerKilo: true)],
            "Semarang": [.init(courier: "J&T", rupiah: 13_000, isPerKilo: true), .init(courier: "JNE", rupiah: 12_000, isPerKilo: true)],
            "Jakarta": [.init(courier: "JNE", rupiah: 18_000, isPerKilo: true)],
        ])
        terms.payments = [
            Payment(name: "bca", label: "Transfer BCA", account: "BCA 1234567890"), Payment(name: "qris", label: "QRIS"),
            Payment(name: "cod", label: "COD", fee: 5000, couriers: ["J&T", "SiCepat"], maxTotal: 1_000_000, isPrepaid: false, no: "cod_courier"),
        ]
        return terms
    }

    static let gadget = Catalog([
        Product(sku: "CHG20", name: "Charger 20W USB-C", price: 89_000, stock: .total(12), weight: 200),
        Product(sku: "KBL01", name: "Kabel USB-C", price: 35_000, stock: .total(40), weight: 50),
        Product(sku: "PB10", name: "Powerbank", price: 159_000, stock: .total(30), weight: 300),
    ])
    static var gadgetTerms: Terms {
        var terms = Terms()
        terms.promos = [
            Promo(
                name: "Diskon 10% min. 5", isPerProduct: true, tiers: [.init(minQuantity: 5, percent: 10, gift: .init(sku: "KBL01", per: 5))])
        ]
        return terms
    }

    static let kebun = Catalog([
        Product(sku: "MON01", name: "Monstera Deliciosa", price: 85_000, stock: .total(8)),
        Product(sku: "LID01", name: "Lidah Mertua", price: 35_000, stock: .total(25)),
        Product(sku: "SRG01", name: "Sirih Gading", price: 25_000), Product(sku: "PPK01", name: "Pupuk", price: 18_000),
    ])
    static var kebunTerms: Terms {
        var terms = Terms()
        terms.promos = [Promo(name: "Potongan", tiers: [.init(minTotal: 200_000, rupiah: 10_000, gift: .init(sku: "PPK01"))])]
        return terms
    }

    static let geprek = Catalog([
        Product(sku: "GP01", name: "Paket Geprek", price: 15_000), Product(sku: "ET01", name: "Es Teh", price: 4000),
    ])
    static var geprekTerms: Terms {
        var terms = Terms()
        terms.shipping = Shipping(
            cities: [
                "Condongcatur": [.init(courier: "Kurir toko", rupiah: 5000, isPerKilo: false)],
                "Maguwoharjo": [.init(courier: "Kurir toko", rupiah: 10_000, isPerKilo: false)],
            ], pickup: "Ambil sendiri")
        return terms
    }
}

/// `PSH01/nude x2` as a thing, `/nude` as whatever is nude: SKU, colour, size, quantity.
struct Written {
    var sku = ""
    var attributes: [String: String] = [:]
    var quantity: Int?

    init(_ text: some StringProtocol) {
        for word in String(text).split(separator: " ") {
            if word.first == "x", let number = Int(word.dropFirst()) {
                quantity = number
            } else {
                let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
                sku = parts[0]
                if parts.count > 1, !parts[1].isEmpty { attributes["colour"] = parts[1] == "-" ? "" : parts[1] }
                if parts.count > 2 { attributes["size"] = parts[2] == "-" ? "" : parts[2] }
            }
        }
    }

    var item: CartItem { CartItem(sku: sku, attributes: attributes, quantity: quantity ?? 1) }
    var selector: CartSelector { CartSelector(skus: sku.isEmpty ? [] : [sku], attributes: attributes) }
    var part: CartPart { CartPart(attributes: attributes, quantity: quantity ?? 1) }
}

/// `+ PSH01/nude x2`, `- PSH01`, `PSH01 = /sage x2`, `PSH01 : /nude x1, /sage x1`
func change(_ text: some StringProtocol) -> CartChange {
    let text = text.trimmingSpaces()
    if text.hasPrefix("+") { return .add(Written(text.dropFirst()).item) }
    if text.hasPrefix("-") { return .remove(Written(text.dropFirst()).selector) }
    let splits = text.split(separator: ":" as Character)
    if splits.count == 2 { return .split(Written(splits[0]).selector, parts: splits[1].split(separator: "," as Character).map { Written($0).part }) }
    let sides = text.split(separator: "=" as Character)
    let to = Written(sides[1])
    return .set(Written(sides[0]).selector, attributes: to.attributes, quantity: to.quantity)
}

extension Cart {
    /// `PSH01/nude x2, GMS01/navy/M`
    init(_ text: String) {
        self.init()
        for item in text.split(separator: "," as Character) { add(Written(item).item) }
    }

    /// `1:PSH01/nude x2, 2:GMS01/navy/M x1`
    var written: String {
        lines.map { line in
            let size = line.attributes["size"].map { "/\($0)" } ?? ""
            let colour = line.attributes["colour"].map { "/\($0)" } ?? (size.isEmpty ? "" : "/")
            return "\(line.id):\(line.sku)\(colour)\(size) x\(line.quantity)"
        }.joined(separator: ", ")
    }
}
