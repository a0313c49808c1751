import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// The sample hijab shop as far as it sells.
private enum SellingShop {
    static let shop = """
        shop {
          name = "Toko Uji", zone = "WIB", hours = "Senin-Sabtu 08.00-20.00", order_prefix = "HA-",
          shipping = { per_kg = { Sleman = { ["J&T"] = 11000, JNE = 10000 }, Jakarta = { JNE = 18000 } }, pickup = "Ambil sendiri" },
          payments = {
            { name = "bca", label = "Transfer BCA", account = "BCA 1234567890" },
            { name = "cod", label = "COD", fee = 5000, couriers = { "J&T" }, max_total = 1000000, prepaid = false, no = "cod_courier" },
          },
          promos = { { name = "Diskon 5%", of = "GMS01", min_qty = 3, percent = 5, gift = "INN01" } },
        }
        reply "cod_courier" [[ COD hanya lewat J&T ]]
        reply "state" [[ {cart.text} ({cart.count})|{cart.subtotal:rupiah}|{cart.bill} ]]
        reply "ordered" [[ {order.number} {order.total:rupiah} {order.status} {order.due_text} {phone:phone} ]]
        intent "state" [[ coba keranjang ]]
        intent "ordered" [[ coba pesanan ]]
        intent "half" [[ coba setengah ]]
        function on.state(chat) chat:say "state" end
        function on.ordered(chat) chat:say "ordered" end
        function on.half(chat)
          cart:add { product = "PSH01", colour = "nude" }
          offers:make { days = 1 }
          orders:place(cart:total {})
          error "stopped"
        end
        """
    static let catalog = """
        sku,name,price,colours,sizes,stock,aliases,kg,bundle
        GMS01,Gamis Nayla,189000,navy|sage,M|L,M navy 4 | M sage 2 | L navy 3,,0.5,
        KHM01,Khimar Alya,79000,navy|sage,,,,"0,2",69000 with GMS01
        PSH01,Pashmina Ceruty,45000,hitam|nude,,,pasmina,0.15,
        INN01,Inner Ciput,15000,hitam,,10,,,
        """
}

/// A customer and a console into the shop's Lua.
private struct Desk {
    var chat: Chatting
    let place = Place(path: "meja.lua")

    init() async throws {
        chat = try await Chatting(try ScratchFolder(SmallShop.files(["shop.lua": SellingShop.shop, "catalog.csv": SellingShop.catalog])))
    }

    /// What `lua` fails with; nothing when it does not.
    @discardableResult
    func run(_ lua: String) async throws -> String {
        let result = try await chat.bot.perform(lua, at: place, customer: chat.customer, now: chat.now)
        if case .failure(let failure) = result { return failure.message }
        return ""
    }

    func value(_ lua: String) async throws -> String {
        switch try await chat.bot.evaluate(lua, at: place, customer: chat.customer, now: chat.now) {
        case .success(let value): value.shortText
        case .failure(let failure): failure.message
        }
    }
}

/// What rules see of cart, orders and offers.
@Suite struct SellingTests {
    @Test func aCartIsFilledChangedAndRead() async throws {
        let desk = try await Desk()
        #expect(try await desk.value("cart.empty") == "yes")
        #expect(try await desk.run("cart:add { product = catalog:find { text = 'nayla' }[1], colour = 'sage' }") == "")
        #expect(try await desk.value("cart.lacking.lacks .. cart.lacking.id .. tostring(cart.lacking.left)") == "size1nil")
        #expect(try await desk.run("assert(cart:set(cart.lacking.id, { size = 'M' }) == 1)") == "")
        #expect(try await desk.value("cart.lacking") == "nothing")
        #expect(try await desk.run("assert(cart:add { product = 'KHM01', colour = 'sage', qty = 2 } == 2)  cart:add { product = 'INN01' }") == "")
        #expect(try await desk.value("cart.text") == "1x Gamis Nayla sage size M, 2x Khimar Alya sage, 1x Inner Ciput hitam")
        #expect(try await desk.value("cart.bill") == "1x Gamis Nayla sage M Rp189.000\n2x Khimar Alya sage Rp138.000\n1x Inner Ciput hitam Rp15.000")
        #expect(try await desk.value("{ cart.subtotal, cart.count, #cart.lines, cart.empty }") == "342000|4|3|no")
        #expect(
            try await desk.value("cart.lines[2]")
                == "colour=sage id=2 price=69000 product=KHM01 qty=2 text=2x Khimar Alya sage total=138000")
        #expect(try await desk.value("cart:line(1).product.name .. cart:line(1).size") == "Gamis NaylaM")
        #expect(try await desk.value("cart:line(9)") == "nothing")
        #expect(try await desk.value("cart:find { colour = 'sage' }") == "1|2")
        #expect(try await desk.value("cart:find { product = { 'INN01', 'KHM01' } }") == "2|3")
        #expect(try await desk.run("cart:set(3, { qty = 0 })  cart:set(2, { colour = false })") == "")
        #expect(try await desk.value("cart.text") == "1x Gamis Nayla sage size M, 2x Khimar Alya")
        #expect(try await desk.run("cart:clear()") == "")
        #expect(try await desk.value("cart.empty") == "yes")
    }

    @Test func changesAreMadeAllOrNoneAndAPreviewMakesNone() async throws {
        let desk = try await Desk()
        try await desk.run("cart:add { product = 'PSH01', colour = 'nude', qty = 2 }")
        let split = "{ { op = 'split', of = { product = 'PSH01' }, parts = { { colour = 'nude', qty = 1 }, { colour = 'hitam', qty = 1 } } } }"
        #expect(try await desk.value("cart:preview(\(split)).text") == "1x Pashmina Ceruty nude, 1x Pashmina Ceruty hitam")
        #expect(try await desk.value("cart.text") == "2x Pashmina Ceruty nude")
        #expect(try await desk.run("assert(cart:change(\(split)) == true)") == "")
        #expect(try await desk.value("cart.text") == "1x Pashmina Ceruty nude, 1x Pashmina Ceruty hitam")
        let remove = "{ { op = 'add', line = { product = 'INN01' } }, { op = 'remove', of = { product = 'PSH01' } } }"
        #expect(try await desk.value("{ cart:change(\(remove)) }") == "no|1|3")
        #expect(try await desk.value("{ cart:preview(\(remove)) }") == "no|1|3")
        #expect(try await desk.value("{ cart:change { op = 'remove', of = { product = 'INN01' } } }") == "no|")
        #expect(
            try await desk.value("cart:preview({ op = 'remove', of = { colour = 'hitam' } }, { to = { city = 'Sleman' }, via = 'JNE' }).total")
                == "55000")
        #expect(try await desk.value("cart.text") == "1x Pashmina Ceruty nude, 1x Pashmina Ceruty hitam")
    }

    /// A limit is of what is paid: the things and their shipping, before the fee.
    @Test func aPaymentHasItsLimits() async throws {
        let desk = try await Desk()
        try await desk.run("cart:add { product = 'GMS01', colour = 'navy', size = 'M', qty = 1 }")
        #expect(try await desk.value("shop:payments('J&T')[2].no or 'bisa'") == "bisa", "the cart's own sum")
        #expect(try await desk.value("shop:payments('J&T', 1000000)[2].no or 'bisa'") == "bisa")
        #expect(try await desk.value("shop:payments('J&T', 1000001)[2].no or 'bisa'") == "cod_courier")
        #expect(try await desk.value("shop:payments('JNE', 1000000)[2].no or 'bisa'") == "cod_courier")
    }

    @Test func aTotalHasItsParts() async throws {
        let desk = try await Desk()
        try await desk.run("cart:add { product = 'GMS01', colour = 'navy', size = 'M', qty = 3 }")
        #expect(
            try await desk.value("cart:total { to = { city = 'Sleman', name = 'Rina' }, via = 'J&T', pay = 'cod' }")
                == "bill=3x Gamis Nayla navy M Rp567.000\nDiskon 5%: -Rp28.350\nGratis 1x Inner Ciput count=3 discount=28350 fee=5000 "
                + "gifts=1x Inner Ciput kg=2 lines=\(try await desk.value("cart.lines[1]")) pay=cod pay_label=COD reason=Diskon 5% shipping=22000 "
                + "subtotal=538650 text=3x Gamis Nayla navy size M to=city=Sleman name=Rina total=565650 via=J&T weight=1500")
        #expect(try await desk.value("{ cart:total().shipping == nil, cart:total {}.fee == nil, cart:total().total }") == "yes|yes|538650")
        #expect(try await desk.value("cart:total { pay = 'kod' }") == "no payment 'kod'; did you mean 'cod'?")
        #expect(
            try await desk.value("cart:total { to = { city = 'Jakarta' }, via = 'J&T' }")
                == "no courier 'J&T' goes to 'Jakarta'; known: Ambil sendiri, JNE")
    }

    @Test func couriersAndPaymentsAreReadyToChooseFrom() async throws {
        let desk = try await Desk()
        try await desk.run("cart:add { product = 'GMS01', qty = 3 }")
        #expect(
            try await desk.value("shop:couriers('Ngaglik, Sleman')")
                == "label=JNE Rp20.000 price=20000 value=JNE|label=J&T Rp22.000 price=22000 value=J&T|label=Ambil sendiri price=0 value=Ambil sendiri"
        )
        #expect(try await desk.value("#shop:couriers('Medan')") == "1")
        #expect(
            try await desk.value("shop:payments('JNE')")
                == "account=BCA 1234567890 fee=0 label=Transfer BCA value=bca|fee=5000 label=COD (+Rp5.000) no=cod_courier value=cod")
        #expect(try await desk.value("shop:payments('J&T')[2].no") == "nothing")
        #expect(try await desk.value("#shop:payments(nil, 5000)") == "2")
        #expect(try await desk.value("shop:closes_next()") == "besok jam 20.00")
        #expect(try await desk.value("select(2, shop:closes_next())") == "1795525200")
    }

    @Test func anOrderIsPlacedOnceForWhatWasAgreed() async throws {
        var desk = try await Desk()
        try await desk.run("cart:add { product = 'PSH01', colour = 'nude', qty = 2 }")
        let agreed = "cart:total { to = { city = 'Sleman', name = 'Dewi' }, via = 'JNE', pay = 'bca' }"
        #expect(try await desk.value("orders:last()") == "nothing")
        #expect(try await desk.run("local o = orders:place(\(agreed))  assert(o.number == 'HA-0001' and o.total == 100000, o.number)") == "")
        #expect(try await desk.value("cart.empty") == "yes")
        #expect(
            try await desk.value(
                "{ orders:last().number, orders:find('ha-0001').status, orders:last().due, orders:last().text, orders:last().account, orders:last().to.name }"
            )
                == "HA-0001|menunggu-bayar|1795525200|2x Pashmina Ceruty nude|BCA 1234567890|Dewi")
        #expect(try await desk.value("orders:find('HA-0002')") == "nothing")
        #expect(try await desk.chat.say("coba pesanan") == ["HA-0001 Rp100.000 menunggu-bayar besok jam 20.00 0812-0000-0001"])
        #expect(try await desk.run("cart:add { product = 'PSH01', colour = 'nude' }  orders:place(cart:total { pay = 'cod', via = 'J&T' })") == "")
        #expect(try await desk.value("{ orders:last().number, orders:last().status, tostring(orders:last().due) }") == "HA-0002|dikonfirmasi|nil")
    }

    @Test(arguments: [
        ("orders:place(cart:total {})", "orders:place: the cart is empty"),
        ("cart:add { product = 'PSH01' } orders:place(cart:total {})", "orders:place: line 1 lacks its colour: look at cart.lacking before"),
        (
            "cart:add { product = 'GMS01', colour = 'navy', size = 'M', qty = 5 } orders:place(cart:total {})",
            "orders:place: line 1 lacks its quantity: look at cart.lacking before"
        ),
        (
            "cart:add { product = 'INN01' } local s = cart:total {} cart:add { product = 'INN01' } orders:place(s)",
            "orders:place: agreed was Rp15.000, but it now comes to Rp30.000: ask again with cart:total { … }"
        ),
        (
            "cart:add { product = 'INN01' } orders:place(cart:total { to = { city = 'Sleman' }, via = 'JNE', pay = 'cod' })",
            "orders:place: 'cod' cannot be had here: choose from shop:payments(via, total)"
        ),
        ("orders:place()", "orders:place takes a sum: orders:place(cart:total { to = to, via = via, pay = pay })"),
        ("cart:total { to = { x = 1 / 0 } }", "to.x in cart:total is no number that can be kept"),
        ("cart:add { colour = 'navy' }", "cart:add: a line needs product = …, a product of the catalog"),
        ("cart:add { product = 'PSH1' }", "no product 'PSH1'; did you mean 'PSH01'?"),
        ("cart:add { product = 'PSH01', qty = 0 }", "cart:add: qty must be a whole number from 1 to 9999"),
        ("cart:set(1, { qty = 2 })", "the cart has no line 1"),
        ("cart:set({ qty = 2 })", "cart:set needs a line's id, as in cart:set(line.id, { qty = 2 })"),
        ("cart:change { op = 'ad' }", "cart:change: no change 'ad'; did you mean 'add'?"),
        ("cart:change()", #"cart:change: a change is a table, as in { op = "remove", of = { colour = "nude" } }"#),
        ("local x = cart.lackin", "cart has no 'lackin'; did you mean 'lacking'?"),
        ("local x = orders.lst", "orders has no 'lst'; did you mean 'last'?"),
        ("offers:make { days = 7 }", "offers:make has nothing to offer: give lines = { … }, or fill the cart"),
        ("cart:add { product = 'INN01' } offers:make {}", "offers:make needs its end: days = 7 (at most 366), or till = chat.now + 3600"),
        ("cart:add { product = 'INN01' } offers:make { till = 5 }", "offers:make needs an end that lies ahead"),
        ("cart:add { product = 'INN01' } offers:make { days = 1, total = 15001 }", "an offer of 15001 is no offer: the price is 15000"),
        ("offers:make { day = 7 }", "offers:make has no 'day'; did you mean 'days'?"),
        ("shop:couriers()", "shop:couriers needs a city, as in shop:couriers(to.city)"),
    ])
    func aMistakeOfARuleIsNamed(_ lua: String, _ message: String) async throws {
        let desk = try await Desk()
        #expect(try await desk.run(lua) == message)
        #expect(try await desk.value("{ cart.empty, orders:last() == nil }") == "yes|yes", "nothing of it was kept")
    }

    @Test func anOfferIsKeptUntilItsEndAndUsedOnce() async throws {
        var desk = try await Desk()
        #expect(try await desk.value("offers.current") == "nothing")
        let lines = "{ { product = 'PSH01', colour = 'nude', qty = 2 }, { product = 'INN01' } }"
        #expect(try await desk.run("local o = offers:make { lines = \(lines), days = 7, total = 99000 }  assert(o.total == 99000)") == "")
        #expect(try await desk.value("{ cart.empty, offers.current.total, offers.current.till }") == "yes|99000|1796004900")
        try await desk.run("for _, line in ipairs(offers.current.lines) do cart:add(line) end")
        #expect(try await desk.value("{ cart.subtotal, cart:total().reason }") == "99000|Harga khusus")
        desk.chat.wait(minutes: 7 * 24 * 60 - 1)
        #expect(try await desk.value("cart.subtotal") == "99000")
        desk.chat.wait(minutes: 1)
        #expect(try await desk.value("{ cart.subtotal, offers.current == nil }") == "105000|yes")
        #expect(try await desk.run("offers:make { days = 1, total = 90000, name = 'Teman' }  orders:place(cart:total {})") == "")
        #expect(try await desk.value("{ offers.current == nil, orders:last().total, orders:last().reason }") == "yes|90000|Teman")
    }

    @Test func aRuleThatFailsWritesNothing() async throws {
        var desk = try await Desk()
        #expect(try await desk.chat.say("coba setengah") == [apology])
        #expect(try await desk.value("{ cart.empty, offers.current == nil, orders:last() == nil }") == "yes|yes|yes")
        try await desk.run("cart:add { product = 'INN01' }  orders:place(cart:total {})")
        #expect(try await desk.value("orders:last().number") == "HA-0001", "a rule that failed drew no number")
    }

    @Test func aReplyShowsTheCart() async throws {
        var desk = try await Desk()
        try await desk.run("cart:add { product = 'INN01', qty = 2 }")
        #expect(try await desk.chat.say("coba keranjang") == ["2x Inner Ciput hitam (2)", "Rp30.000", "2x Inner Ciput hitam Rp30.000"])
    }

    @Test func theCartOutlivesASessionAndACustomerHasTheirOwn() async throws {
        var desk = try await Desk()
        try await desk.run("cart:add { product = 'INN01' }")
        desk.chat.wait(minutes: 3 * 24 * 60)
        #expect(try await desk.chat.say("coba keranjang").first == "1x Inner Ciput hitam (1)")
        desk.chat.customer = "+6281200000009"
        #expect(try await desk.value("cart.empty") == "yes")
    }

    @Test func ordersOfManyCustomersAtOnceAreNumberedWithoutGaps() async throws {
        let numbers = try await ordersAtOnce(catalog: SellingShop.catalog.replacing("15000,hitam,,10,", with: "15000,hitam,,,"))
        #expect(numbers.sorted() == (1...20).map { "HA-00\($0 < 10 ? "0" : "")\($0)" })
    }

    @Test func whatIsThereTenTimesIsSoldTenTimesHoweverManyOrderAtOnce() async throws {
        let numbers = try await ordersAtOnce(catalog: SellingShop.catalog)
        #expect(numbers.filter { $0 != "nothing" }.sorted() == (1...10).map { "HA-00\($0 < 10 ? "0" : "")\($0)" })
    }

    /// The numbers of the orders of twenty customers, who want one ciput each, at two bots.
    private func ordersAtOnce(catalog: String) async throws -> [String] {
        let store = MemoryStore()
        let folder = try ScratchFolder(SmallShop.files(["shop.lua": SellingShop.shop, "catalog.csv": catalog]))
        let bots = [try await Chatting(folder, store: store), try await Chatting(folder, store: store)]
        let place = Place(path: "meja.lua")
        return try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let bot = bots[number % 2].bot, now = Instant(seconds: 1_795_400_100), customer = "+62812000001\(number + 10)"
                    _ = try await bot.perform(
                        "cart:add { product = 'INN01' } orders:place(cart:total {})", at: place, customer: customer, now: now)
                    let value = try await bot.evaluate("orders:last() and orders:last().number", at: place, customer: customer, now: now)
                    return try value.get().shortText
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}

extension SellingTests {
    @Test func aRuleMayAskWhichRulesThereAre() async throws {
        let desk = try await Desk()
        #expect(try await desk.value("{ chat:can 'state', chat:can 'upsell' }") == "yes|no")
    }
}
