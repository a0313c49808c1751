import Dialogue
import Testing

/// What holds whatever customers change, in every sample shop.
@Suite struct SellingPropertyTests {
    private static let shops: [(Catalog, Terms)] = [
        (SampleShops.hijab, SampleShops.hijabTerms), (SampleShops.gadget, SampleShops.gadgetTerms), (SampleShops.kebun, SampleShops.kebunTerms),
        (SampleShops.geprek, SampleShops.geprekTerms),
    ]
    private let now = Instant(seconds: 1_795_400_100)

    private struct Chance {
        var random: SplitMix
        let skus: [String]
        init(seed: UInt64, skus: [String]) { (random, self.skus) = (SplitMix(seed: seed), skus) }

        mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        mutating func of(_ names: [String]) -> String { names[number(0...names.count - 1)] }

        mutating func attributes() -> [String: String] {
            var attributes: [String: String] = [:]
            if number(0...2) > 0 { attributes["colour"] = of(["navy", "sage", "hitam", ""]) }
            if number(0...3) == 0 { attributes["size"] = of(["M", "L", ""]) }
            return attributes
        }
        mutating func selector() -> CartSelector {
            CartSelector(skus: number(0...1) == 0 ? [of(skus)] : [], attributes: number(0...1) == 0 ? attributes().filter { !$0.value.isEmpty } : [:])
        }
        mutating func quantity() -> Int { number(0...9) == 0 ? [.min, -1, 0, 9999, .max][number(0...4)] : number(1...7) }

        mutating func change() -> CartChange {
            switch number(0...6) {
            case 0...2: .add(CartItem(sku: of(skus), attributes: attributes(), quantity: quantity()))
            case 3: .remove(selector())
            case 4: .set(selector(), attributes: attributes(), quantity: number(0...1) == 0 ? nil : quantity())
            default: .split(selector(), parts: (0...number(0...2)).map { _ in CartPart(attributes: attributes(), quantity: quantity()) })
            }
        }
    }

    @Test(arguments: 0..<4) func anyChangesKeepTheCartAndItsSumSound(_ shop: Int) {
        let (catalog, terms) = Self.shops[shop]
        var chance = Chance(seed: UInt64(shop) + 11, skus: catalog.products.map(\.sku) + ["GONE01"])
        for _ in 0..<60 {
            var cart = Cart()
            var everSeen: Set<Int> = []
            for _ in 0..<40 {
                let before = cart
                let changes = (0...chance.number(0...2)).map { _ in chance.change() }
                var preview = cart
                _ = preview.apply(changes)
                #expect(cart == before, "a preview changes nothing")
                let outcome = cart.apply(changes)
                #expect(cart == preview)
                if outcome != .done { #expect(cart == before, "all or nothing") }
                check(cart, catalog, terms, &chance)
                let ids = Set(cart.lines.map(\.id)), new = ids.subtracting(before.lines.map(\.id))
                #expect(new.isDisjoint(with: everSeen), "an id is never used again")
                everSeen.formUnion(ids)
            }
        }
    }

    private func check(_ cart: Cart, _ catalog: Catalog, _ terms: Terms, _ chance: inout Chance) {
        #expect(Set(cart.lines.map(\.id)).count == cart.lines.count)
        #expect(cart.lines.allSatisfy { Cart.quantities.contains($0.quantity) && !$0.attributes.values.contains("") })
        #expect(Set(cart.lines.map { "\($0.sku) \($0.attributes.sorted { $0.key < $1.key })" }).count == cart.lines.count, "no two lines alike")
        let city = chance.of(["Sleman", "Jakarta", "Condongcatur", "Medan"]), via = chance.of(["JNE", "J&T", "Kurir toko"])
        let sum = Sum(
            of: cart, at: now, catalog: catalog, terms: terms, to: ["city": .text(city)], via: via, pay: chance.of(["cod", "bca", "none"]))
        #expect(sum.lines.allSatisfy { $0.total == $0.price * $0.quantity && $0.price >= 0 })
        #expect(sum.subtotal == sum.lines.reduce(0) { $0 + $1.total } - sum.discount)
        #expect(sum.total == sum.subtotal + (sum.shipping ?? 0) + (sum.fee ?? 0))
        #expect(sum.subtotal >= 0 && sum.discounts.allSatisfy { $0.amount > 0 } && sum.gifts.allSatisfy { $0.quantity > 0 })
        let grams = cart.lines.reduce(0) { $0 + (catalog[$1.sku]?.weight ?? 0) * $1.quantity }
        #expect(sum.weight == grams)
        #expect(Shipping.kilos(grams) >= 1 && Shipping.kilos(grams) * 1000 >= grams && (Shipping.kilos(grams) - 1) * 1000 < max(grams, 1))
        if let rates = terms.shipping?.cities[city], let rate = rates.first(where: { $0.courier == via }) {
            #expect(sum.shipping == (rate.isPerKilo ? rate.rupiah * Shipping.kilos(grams) : rate.rupiah))
        } else {
            #expect(sum.shipping == nil)
        }
        if let lack = cart.lacking(in: catalog) { #expect(cart[lack.line] != nil && (lack.left ?? 0) >= 0) }
    }

    @Test func splittingALineKeepsTheSum() {
        var chance = Chance(seed: 5, skus: SampleShops.hijab.products.map(\.sku))
        for _ in 0..<500 {
            var cart = Cart()
            for _ in 0...chance.number(0...3) {
                cart.add(CartItem(sku: chance.of(chance.skus), attributes: ["colour": chance.of(["navy", "sage"])], quantity: chance.number(2...9)))
            }
            guard let line = cart.lines.randomElement(using: &chance.random) else { continue }
            let before = Sum(of: cart, at: now, catalog: SampleShops.hijab, terms: SampleShops.hijabTerms)
            let taken = chance.number(1...line.quantity - 1)
            let parts = [
                CartPart(attributes: ["colour": "hitam"], quantity: taken),
                CartPart(attributes: ["colour": chance.of(["navy", "sage"])], quantity: chance.number(1...line.quantity - taken)),
            ]
            let isSplit = cart.split(line.id, into: parts)
            #expect(isSplit)
            let after = Sum(of: cart, at: now, catalog: SampleShops.hijab, terms: SampleShops.hijabTerms)
            #expect(after.subtotal == before.subtotal && after.weight == before.weight && after.discount == before.discount)
        }
    }
}
