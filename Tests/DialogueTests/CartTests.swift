import Dialogue
import Testing

/// What becomes of a cart by the changes that a message tells.
@Suite struct CartTests {
    @Test(arguments: [
        ("", "+ PSH01/nude x2", "1:PSH01/nude x2"), ("PSH01/nude", "+ PSH01/nude", "1:PSH01/nude x2"),
        ("PSH01/nude", "+ PSH01", "1:PSH01/nude x1, 2:PSH01 x1"),
        ("PSH01/nude x9998", "+ PSH01/nude x5", "1:PSH01/nude x9999"),
        ("PSH01/nude, INN01", "- PSH01", "2:INN01 x1"), ("PSH01/nude, PSH01/sage", "- /sage", "1:PSH01/nude x1"),
        ("PSH01/nude", "-", ""), ("GMS01/navy/M", "GMS01 = x2", "1:GMS01/navy/M x2"),
        ("GMS01/navy/M", "/navy = /sage", "1:GMS01/sage/M x1"), ("GMS01/navy/M", "GMS01 = /-", "1:GMS01//M x1"),
        ("GMS01/navy/M x2, INN01", "GMS01 = x0", "2:INN01 x1"),
        // What becomes equal is one line, under the older id.
        ("PSH01/nude, PSH01/sage x2", "/sage = /nude", "1:PSH01/nude x3"), ("PSH01/nude, PSH01/sage x2", "/nude = /sage", "1:PSH01/sage x3"),
        // Several lines that become one thing.
        ("PSH01/nude, PSH01/sage x2", "PSH01 = /hitam", "1:PSH01/hitam x3"), ("PSH01/nude, PSH01/sage x2", "PSH01 = /hitam x2", "1:PSH01/hitam x2"),
        ("PSH01/nude, PSH01/sage x2", "PSH01 = /nude x0", ""),
        ("PSH01/nude x2", "PSH01 : /nude x1, /sage x1", "1:PSH01/nude x1, 3:PSH01/sage x1"),
        ("PSH01/nude x5", "PSH01 : /hitam x1, /sage x1", "1:PSH01/nude x3, 2:PSH01/hitam x1, 3:PSH01/sage x1"),
        ("PSH01/nude x5", "PSH01 : /nude x1, /sage x1", "1:PSH01/nude x4, 3:PSH01/sage x1"),
        ("PSH01/nude x1", "PSH01 : /nude x2, /sage x3", "1:PSH01/nude x2, 3:PSH01/sage x3"),
        ("PSH01/sage, PSH01/nude x2", "/nude : /hitam x1, /sage x1", "1:PSH01/sage x2, 2:PSH01/hitam x1"),
        ("PSH01/nude, PSH01/sage", "PSH01 : /nude x1, /hitam x1", "1:PSH01/nude x1, 4:PSH01/hitam x1"),
        ("GMS01/navy/M x2, INN01", "GMS01 : /sage x1, /navy x1", "1:GMS01/sage/M x1, 4:GMS01/navy/M x1, 2:INN01 x1"),
        ("PSH01/nude", "+ INN01; INN01 = x3; - PSH01", "2:INN01 x3"),
    ])
    func aChangeIsMade(_ before: String, _ changes: String, _ after: String) {
        var cart = Cart(before)
        #expect(cart.apply(changes.split(separator: ";").map { change($0) }) == .done)
        #expect(cart.written == after)
    }

    @Test(
        arguments: [
            ("PSH01/nude, PSH01/sage", "- PSH01", .ambiguous(change: 0, lines: [1, 2])),
            ("PSH01/nude, INN01", "-", .ambiguous(change: 0, lines: [1, 2])),
            ("PSH01/nude, PSH01/sage", "PSH01 = x2", .ambiguous(change: 0, lines: [1, 2])),
            ("GMS01/navy/M, GMS01/navy/L", "GMS01 = /sage", .ambiguous(change: 0, lines: [1, 2])),
            ("PSH01/nude, INN01/nude", "/nude = /sage", .ambiguous(change: 0, lines: [1, 2])),
            ("PSH01/nude x2, PSH01/sage", "PSH01 : /nude x1, /hitam x1", .ambiguous(change: 0, lines: [1, 2])),
            ("GMS01/navy/M, GMS01/navy/L", "GMS01 : /sage x1, /mocca x1", .ambiguous(change: 0, lines: [1, 2])),
            ("PSH01/nude, PSH01/sage", "+ INN01; - PSH01", .ambiguous(change: 1, lines: [1, 2])),
            ("PSH01/nude", "- INN01", .nothing(change: 0)), ("", "-", .nothing(change: 0)),
            ("PSH01/nude", "+ INN01; /sage = x2", .nothing(change: 1)),
            ("PSH01/nude", "+ INN01 x0", .nothing(change: 0)), ("PSH01/nude", "PSH01 : /sage x0", .nothing(change: 0)),
        ] as [(String, String, Cart.Outcome)])
    func whatIsNotClearChangesNothing(_ before: String, _ changes: String, _ outcome: Cart.Outcome) {
        var cart = Cart(before)
        #expect(cart.apply(changes.split(separator: ";").map { change($0) }) == outcome)
        #expect(cart == Cart(before))
    }

    @Test func aLineIsFoundByAllThatIsNamed() {
        let cart = Cart("GMS01/navy/M, GMS02/navy/L, GMS01/sage/M, INN01")
        let rows: [(CartSelector, [Int])] = [
            (.init(), [1, 2, 3, 4]), (.init(skus: ["GMS01"]), [1, 3]), (.init(skus: ["GMS01", "GMS02"]), [1, 2, 3]),
            (.init(attributes: ["colour": "navy"]), [1, 2]), (.init(skus: ["GMS01"], attributes: ["colour": "navy", "size": "M"]), [1]),
            (.init(skus: ["GMS01"], attributes: ["size": "L"]), []), (.init(attributes: ["level": "3"]), []),
        ]
        for (selector, ids) in rows { #expect(cart.find(selector) == ids) }
    }

    @Test func anIdIsNeverUsedAgain() {
        var cart = Cart("PSH01/nude, INN01")
        cart.remove(2)
        cart.clear()
        #expect(cart.add(CartItem(sku: "INN01")) == 3)
        #expect(cart[2] == nil && cart[3]?.sku == "INN01")
    }

    @Test func aLineIsSetByItsId() {
        var cart = Cart("PSH01/nude, PSH01/sage")
        #expect(cart.set(2, attributes: ["level": "3"], quantity: 4) == 2)
        #expect(cart[2]?.attributes == ["colour": "sage", "level": "3"] && cart[2]?.quantity == 4)
        #expect(cart.set(2, attributes: ["level": "", "colour": "nude"]) == 1, "it is one line with the other now")
        #expect(cart.set(1, quantity: 0) == nil)
        #expect(cart.isEmpty)
        #expect(cart.set(1, quantity: 2) == nil)
    }

    @Test func noQuantityOverflowsAndNoCartGrowsWithoutEnd() {
        var cart = Cart()
        #expect(cart.add(CartItem(sku: "A", quantity: .max)) == 1)
        #expect(cart.add(CartItem(sku: "A", quantity: .max)) == 1)
        #expect(cart.count == 9999)
        #expect(cart.add(CartItem(sku: "A", quantity: .min)) == nil)
        #expect(cart.add(CartItem(sku: "A", quantity: 0)) == nil)
        #expect(cart.set(1, quantity: .max) == 1)
        #expect(cart.count == 9999)
        let isSplit = cart.split(1, into: [.init(attributes: ["colour": "x"], quantity: .max), .init(attributes: [:], quantity: .max)])
        #expect(isSplit)
        #expect(cart.written == "1:A/x x9999, 3:A x9999")
        for number in 0..<300 { cart.add(CartItem(sku: "B\(number)", quantity: .max)) }
        #expect(cart.lines.count == Cart.mostLines)
        #expect(cart.add(CartItem(sku: "C")) == nil)
        #expect(cart.add(CartItem(sku: "A")) == 3)
        #expect(cart.apply([.add(CartItem(sku: "C"))]) == .full(change: 0))
        let dear = Catalog(cart.lines.map { Product(sku: $0.sku, name: "x", price: 1_000_000_000_000, weight: 1_000_000) })
        var terms = Terms()
        terms.promos = [Promo(name: "all", tiers: [.init(percent: 100)])]
        let sum = Sum(of: cart, at: Instant(seconds: 0), catalog: dear, terms: terms)
        #expect(sum.discount == 200 * 9999 * 1_000_000_000_000 && sum.subtotal == 0)
    }
}

/// What keeps a cart from being ordered today.
@Suite struct LackingTests {
    @Test(arguments: [
        ("", "nothing"), ("GMS01/navy/M", "nothing"), ("INN01", "nothing"), ("INN01/hitam x50", "nothing"), ("GMS01/navy/M x4", "nothing"),
        ("GMS01", "1 size"), ("GMS01/navy", "1 size"), ("GMS01//M", "1 colour"), ("PSH01", "1 colour"), ("PSH01/nude, GMS01/navy", "2 size"),
        ("PSH01/merah", "1 colour"), ("GMS01/navy/XXL", "1 size"), ("PSH01/nude/M", "1 size"), ("INN01/navy", "1 colour"), ("XXX01", "1 product"),
        ("GMS01/mocca/M", "1 colour"), ("GMS01/sage/L", "1 colour"),
        ("GMS01/navy/M x5", "1 quantity 4"), ("GMS01/navy/M x3, GMS01/navy/L x3", "nothing"), ("PSH01/nude, GMS01/sage/M x3", "2 quantity 2"),
    ])
    func theFirstLineThatCannotBeOrderedIsNamed(_ cart: String, _ lack: String) {
        let found = Cart(cart).lacking(in: SampleShops.hijab)
        #expect(found.map { "\($0.line) \($0.what.name)\($0.left.map { " \($0)" } ?? "")" } ?? "nothing" == lack)
    }

    @Test func stockIsCountedOverAllLines() {
        let catalog = Catalog([
            Product(sku: "A", name: "A", price: 1, colours: ["x", "y"], stock: .total(5)),
            Product(sku: "B", name: "B", price: 1, colours: ["x", "y"], stock: .variants([.init(size: nil, colour: "x", count: 2)])),
            Product(sku: "C", name: "C", price: 1, stock: .total(0)),
            Product(sku: "D", name: "D", price: 1, sizes: ["S", "M"], stock: .variants([.init(size: "S", colour: nil, count: 1)])),
            Product(
                sku: "E", name: "E", price: 1, colours: ["x", "y"], sizes: ["S", "M"], stock: .variants([.init(size: "S", colour: "x", count: 1)])),
        ])
        #expect(Cart("A/x x3, A/y x2").lacking(in: catalog) == nil)
        #expect(Cart("A/x x3, A/y x3").lacking(in: catalog) == Lack(line: 2, what: .quantity, left: 2))
        var twice = Cart("B/x x2")
        twice.add(CartItem(sku: "B", attributes: ["colour": "x", "level": "3"]))
        #expect(twice.lacking(in: catalog) == Lack(line: 2, what: .quantity, left: 0))
        #expect(Cart("B/y").lacking(in: catalog) == Lack(line: 1, what: .colour))
        #expect(Cart("C").lacking(in: catalog) == Lack(line: 1, what: .product))
        #expect(Cart("D//M").lacking(in: catalog) == Lack(line: 1, what: .size))
        #expect(Cart("E/y/M").lacking(in: catalog) == Lack(line: 1, what: .size), "in no colour is there an M")
    }
}
