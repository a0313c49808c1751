import Dialogue
import Testing

/// What carts come to in the four sample shops.
@Suite struct SumTests {
    private let now = Instant(seconds: 1_795_400_100)

    private func sum(_ cart: String, _ catalog: Catalog, _ terms: Terms, to city: String? = nil, via: String? = nil, pay: String? = nil) -> Sum {
        Sum(of: Cart(cart), at: now, catalog: catalog, terms: terms, to: city.map { ["city": .text($0)] } ?? [:], via: via, pay: pay)
    }

    @Test(arguments: [
        ("GMS01/sage/M", 0, 189_000), ("GMS01/sage/M, KHM01/sage", 0, 258_000), ("KHM01/sage", 0, 79_000), ("KHM01/sage x2, PSH01/nude", 0, 203_000),
        ("GMS02/navy/M, KHM01/sage x2", 0, 397_000), ("PSH01/nude x2", 0, 90_000), ("GMS01/sage/M x2", 0, 378_000),
        ("GMS01/sage/M x3", 28_350, 538_650), ("GMS01/sage/M, GMS02/navy/M x2, INN01", 35_350, 686_650),
        ("GMS01/navy/M x3, KHM01/navy", 28_350, 607_650), ("KHM01/navy x9", 0, 711_000), ("XXX x3", 0, 0), ("", 0, 0),
    ])
    func hijab(_ cart: String, _ discount: Int, _ subtotal: Int) {
        let sum = sum(cart, SampleShops.hijab, SampleShops.hijabTerms)
        #expect(sum.discount == discount && sum.subtotal == subtotal && sum.total == subtotal)
        #expect(sum.discounts.map(\.reason) == (discount > 0 ? ["Diskon 5%"] : []))
    }

    @Test(arguments: [
        ("CHG20 x4", 0, ""), ("CHG20 x5", 44_500, "1x Kabel USB-C"), ("CHG20 x9", 80_100, "1x Kabel USB-C"), ("CHG20 x10", 89_000, "2x Kabel USB-C"),
        ("CHG20 x3, PB10 x2", 0, ""), ("CHG20 x5, PB10 x11, KBL01", 44_500 + 174_900, "3x Kabel USB-C"), ("KBL01 x5", 17_500, "1x Kabel USB-C"),
    ])
    func gadget(_ cart: String, _ discount: Int, _ gifts: String) {
        let sum = sum(cart, SampleShops.gadget, SampleShops.gadgetTerms)
        #expect(sum.discount == discount)
        #expect(sum.gifts.map(\.text).joined(separator: ", ") == gifts)
    }

    @Test(arguments: [
        ("MON01 x2, SRG01", 195_000, ""), ("MON01 x2, LID01", 195_000, "1x Pupuk"), ("MON01 x3", 245_000, "1x Pupuk"),
        ("SRG01 x8", 190_000, "1x Pupuk"),
        ("MON01 x8, LID01 x20", 1_370_000, "1x Pupuk"),
    ])
    func kebun(_ cart: String, _ subtotal: Int, _ gifts: String) {
        let sum = sum(cart, SampleShops.kebun, SampleShops.kebunTerms)
        #expect(sum.subtotal == subtotal)
        #expect(sum.gifts.map(\.text).joined(separator: ", ") == gifts)
    }

    @Test func percentagesAreRoundedDown() {
        for (price, percent, off) in [(999, 5, 49), (1, 99, 0), (199, 50, 99), (101, 100, 101), (1000, -5, 0), (1000, 250, 1000), (333, 10, 33)] {
            var terms = Terms()
            terms.promos = [Promo(name: "x", tiers: [.init(percent: percent)])]
            #expect(sum("A", Catalog([Product(sku: "A", name: "A", price: price)]), terms).discount == off, "\(percent) % of \(price)")
        }
    }

    @Test func ofTheTiersThatAreReachedTheHighestCounts() {
        var terms = Terms()
        terms.promos = [
            Promo(name: "x", tiers: [.init(minQuantity: 6, percent: 8), .init(minQuantity: 3, percent: 5), .init(minQuantity: 100, rupiah: 1)])
        ]
        let catalog = Catalog([Product(sku: "A", name: "A", price: 1000)])
        #expect([2, 3, 5, 6, 99, 100].map { sum("A x\($0)", catalog, terms).discount } == [0, 150, 250, 480, 7920, 1])
    }

    @Test func discountsNeverTakeMoreThanThereIs() {
        var terms = Terms()
        terms.promos = [
            Promo(name: "a", tiers: [.init(percent: 80)]), Promo(name: "b", tiers: [.init(rupiah: 700)]),
            Promo(name: "c", tiers: [.init(percent: 50)]),
        ]
        let sum = sum("A", Catalog([Product(sku: "A", name: "A", price: 1000)]), terms)
        #expect(sum.discounts == [.init(reason: "a", amount: 800), .init(reason: "b", amount: 200)])
        #expect(sum.total == 0)
    }

    @Test(
        arguments: [
            ("GMS01/sage/M, KHM01/sage", "Sleman", "J&T", "cod", 11_000, 5000, 274_000),
            ("PSH01/nude, PSH01/sage", "Semarang", "JNE", "bca", 12_000, 0, 102_000),
            ("PSH01/nude x2", "Semarang", "J&T", "cod", 13_000, 5000, 108_000), ("GMS01/sage/M x2", "Jakarta", "JNE", nil, 18_000, nil, 396_000),
            ("GMS01/sage/M x2, INN01", "Jakarta", "JNE", nil, 36_000, nil, 429_000), ("PSH01/nude", "Semarang", nil, nil, nil, nil, 45_000),
            ("PSH01/nude", nil, "JNE", "qris", nil, 0, 45_000), ("PSH01/nude", "Medan", "JNE", "cod", nil, 5000, 50_000),
        ] as [(String, String?, String?, String?, Int?, Int?, Int)])
    func whatIsKnownOfShippingAndPaymentIsAdded(
        _ cart: String, _ city: String?, _ via: String?, _ pay: String?, _ shipping: Int?, _ fee: Int?, _ total: Int
    ) {
        let sum = sum(cart, SampleShops.hijab, SampleShops.hijabTerms, to: city, via: via, pay: pay)
        #expect(sum.shipping == shipping && sum.fee == fee && sum.total == total)
    }

    @Test func aBillAddsUpLineByLine() {
        #expect(
            sum("GMS01/sage/M, KHM01/sage", SampleShops.hijab, SampleShops.hijabTerms).text
                == "1x Gamis Nayla sage size M, 1x Khimar Instan Alya sage")
        #expect(
            sum("GMS01/sage/M x3, INN01", SampleShops.hijab, SampleShops.hijabTerms).bill
                == "3x Gamis Nayla sage M Rp567.000\n1x Inner Ciput Rp15.000\nDiskon 5%: -Rp28.350")
        #expect(
            sum("MON01 x2, LID01", SampleShops.kebun, SampleShops.kebunTerms).bill
                == "2x Monstera Deliciosa Rp170.000\n1x Lidah Mertua Rp35.000\nPotongan: -Rp10.000\nGratis 1x Pupuk")
        var cart = Cart()
        cart.add(CartItem(sku: "GP01", attributes: ["level": "3", "bungkus": "ya"], quantity: 2))
        #expect(Sum(of: cart, at: now, catalog: SampleShops.geprek, terms: Terms()).text == "2x Paket Geprek bungkus ya level 3")
    }

    // MARK: Offers

    private func offered(_ cart: String, _ offer: Offer, at now: Instant) -> Sum {
        Sum(of: Cart(cart), offer: offer, at: now, catalog: SampleShops.kebun, terms: SampleShops.kebunTerms)
    }

    @Test func anOfferHoldsForItsLinesUntilItsEnd() {
        let pupuk = Sum.Gift(sku: "PPK01", name: "Pupuk", quantity: 1)
        let offer = Offer(
            items: [CartItem(sku: "MON01", quantity: 2), CartItem(sku: "LID01")], total: 190_000, gifts: [pupuk], till: now.adding(seconds: 60),
            name: "Harga khusus")
        let sum = offered("LID01, MON01 x2", offer, at: now)
        #expect(sum.subtotal == 190_000 && sum.discounts == [.init(reason: "Harga khusus", amount: 15_000)] && sum.gifts == [pupuk])
        #expect(offered("LID01, MON01 x2", offer, at: now.adding(seconds: 59)).subtotal == 190_000)
        #expect(offered("LID01, MON01 x2", offer, at: now.adding(seconds: 60)).subtotal == 195_000, "its end is the first moment without it")
        #expect(offered("LID01, MON01 x3", offer, at: now).subtotal == 280_000 && offered("MON01 x2", offer, at: now).subtotal == 170_000)
        #expect(offered("LID01/x, MON01 x2", offer, at: now).discount == 10_000, "another thing")
    }

    @Test func anOfferIsNeverDearerThanTheDay() {
        let offer = Offer(items: [CartItem(sku: "MON01", quantity: 3)], total: 250_000, till: now.adding(seconds: 60), name: "x")
        #expect(offered("MON01 x3", offer, at: now).subtotal == 245_000)
    }
}

/// Couriers, payments, orders.
@Suite struct TermsTests {
    @Test(arguments: [
        (0, 1), (1, 1), (999, 1), (1000, 1), (1001, 2), (2000, 2), (2001, 3), (-5, 1),
    ])
    func begunKilogramsCount(_ grams: Int, _ kilos: Int) { #expect(Shipping.kilos(grams) == kilos) }

    @Test(arguments: [
        ("Semarang", 1000, "JNE 12000, J&T 13000"), ("semarang", 1001, "JNE 24000, J&T 26000"), ("Ngaglik, Sleman", 1, "JNE 10000, J&T 11000"),
        ("Semarangan", 1, ""), ("Medan", 1, ""), ("", 1, ""), ("kota Jakarta Pusat", 1, "JNE 18000"),
    ])
    func couriersComeCheapestFirst(_ city: String, _ grams: Int, _ quotes: String) throws {
        let shipping = try #require(SampleShops.hijabTerms.shipping)
        #expect(shipping.quotes(to: city, grams: grams).map { "\($0.courier) \($0.cost)" }.joined(separator: ", ") == quotes)
    }

    @Test func aFlatRateIsForAllOfItAndToFetchItIsFree() throws {
        let shipping = try #require(SampleShops.geprekTerms.shipping)
        #expect(shipping.quotes(to: "Condongcatur", grams: 9000).map { "\($0.courier) \($0.cost)" } == ["Kurir toko 5000", "Ambil sendiri 0"])
        #expect(shipping.quotes(to: "Bantul", grams: 1).map(\.courier) == ["Ambil sendiri"])
        #expect(shipping.cost(to: "Bantul", by: "Kurir toko", grams: 1) == nil && shipping.cost(to: "Bantul", by: "Ambil sendiri", grams: 1) == 0)
    }

    @Test func theLongerCityNameIsMeantAndTiesGoByName() {
        let rate = { (courier: String, rupiah: Int) in Shipping.Rate(courier: courier, rupiah: rupiah, isPerKilo: true) }
        let shipping = Shipping(cities: ["Jakarta": [rate("A", 9)], "Jakarta Barat": [rate("C", 7), rate("B", 7)]])
        #expect(shipping.quotes(to: "Palmerah, jakarta barat", grams: 1).map(\.courier) == ["B", "C"])
    }

    @Test(
        arguments: [
            ("JNE", 90_000, "bca qris -cod"), ("J&T", 90_000, "bca qris cod"), (nil, 90_000, "bca qris cod"), ("SiCepat", nil, "bca qris cod"),
            ("J&T", 1_000_000, "bca qris cod"), ("J&T", 1_000_001, "bca qris -cod"),
        ] as [(String?, Int?, String)])
    func aPaymentThatCannotBeHadSaysSo(_ courier: String?, _ total: Int?, _ options: String) {
        let found = SampleShops.hijabTerms.payments(for: courier, total: total)
        #expect(found.map { ($0.isAllowed ? "" : "-") + $0.payment.name }.joined(separator: " ") == options)
    }

    @Test(arguments: [
        ("bca", "2026-11-26 19:30", "menunggu-bayar", "2026-11-27T20:00:00+07:00", "besok jam 20.00"),
        ("qris", "2026-11-26 06:00", "menunggu-bayar", "2026-11-27T20:00:00+07:00", "besok jam 20.00"),
        ("bca", "2026-11-28 23:59", "menunggu-bayar", "2026-11-30T20:00:00+07:00", "Senin jam 20.00"),
        ("cod", "2026-11-26 19:30", "dikonfirmasi", "", ""),
    ])
    func aPaymentThatComesFirstIsAwaitedUntilTheNextOpenDayCloses(_ pay: String, _ placed: String, _ status: String, _ due: String, _ spoken: String)
        throws
    {
        let now = try #require(Instant(iso8601: placed, in: .wib))
        let hours = try OpeningHours.parse(["Senin-Sabtu 08.00-20.00"]).get()
        let sum = Sum(of: Cart("PSH01/nude"), at: now, catalog: SampleShops.hijab, terms: SampleShops.hijabTerms, pay: pay)
        let order = Order(sum, number: 7, at: now, terms: SampleShops.hijabTerms, hours: hours, zone: .wib)
        #expect(order.number == "HA-0007" && order.status.rawValue == status)
        #expect(order.due?.iso8601(in: .wib) ?? "" == due)
        #expect(order.due.map { OpeningHours.spoken($0, at: now, in: .wib) } ?? "" == spoken)
        let always = Order(sum, number: 10_000, at: now, terms: SampleShops.hijabTerms, hours: nil, zone: .wib)
        #expect(always.number == "HA-10000" && always.due == (status == "dikonfirmasi" ? nil : now.adding(seconds: 86_400)))
    }

    @Test func aMomentIsSaidAsPeopleDo() throws {
        let now = try #require(Instant(iso8601: "2026-11-26 19:30", in: .wib))
        let rows = [
            ("2026-11-26 20:00", "hari ini jam 20.00"), ("2026-11-27 00:00", "besok jam 00.00"), ("2026-11-28 23:59", "Sabtu jam 23.59"),
            ("2026-12-02 08:05", "Rabu jam 08.05"), ("2026-12-03 08:00", "Kamis 3/12 jam 08.00"),
        ]
        for (moment, text) in rows {
            #expect(OpeningHours.spoken(try #require(Instant(iso8601: moment, in: .wib)), at: now, in: .wib) == text)
        }
        #expect(try OpeningHours.parse([]).get().nextClosing(after: now, in: .wib) == nil)
    }
}
