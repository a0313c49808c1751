import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// What rules see of the shop's QRIS: the name of a picture, wherever it is to be paid by that.
@Suite struct QRISRuleTests {
    private static let rules = """
        reply "pay" [[ Scan ini ya kak, {order.total:rupiah}. ]]
        intent "pay" [[ coba bayar ]]
        function on.pay(chat) chat:say("pay", { picture = orders:last().qris }) end
        """

    private static func shop(_ payments: String) -> [String: String] {
        ["a.lua": rules, "shop.lua": "shop { name = \"Toko Uji\", owner = \"+6281234500001\", payments = { \(payments) } }"]
    }

    private static let qris = "{ name = \"QRIS\", qris = \"\(SampleQRIS.text)\", fee = 1000 }, { name = \"BCA\" }"
    private let place = Place(path: "meja.lua")
    private let chat: Chatting

    init() async throws { chat = try await Chatting(try ScratchFolder(SmallShop.files(Self.shop(Self.qris)))) }

    private func value(_ lua: String, _ other: Chatting? = nil) async throws -> String {
        let chat = other ?? chat
        return switch try await chat.bot.evaluate(lua, at: place, customer: chat.customer, now: chat.now) {
        case .success(let value): value.shortText
        case .failure(let failure): failure.message
        }
    }

    private func run(_ lua: String) async throws {
        let result = try await chat.bot.perform(lua, at: place, customer: chat.customer, now: chat.now)
        if case .failure(let failure) = result { Issue.record("\(failure.message)") }
    }

    @Test func anyAmountThatCanBePaidAtOnceHasItsPicture() async throws {
        #expect(try await value("{ shop:qris(1), shop:qris(238000), shop:qris(10000000) }") == "qris-1.png|qris-238000.png|qris-10000000.png")
        for amount in ["0", "-1", "10000001", "math.maxinteger"] { #expect(try await value("shop:qris(\(amount))") == "nothing") }
        #expect(try await value("shop:qris()") == "shop:qris needs an amount in whole rupiah, as in shop:qris(sum.total)")
    }

    @Test func aSumHasThePictureOfItsTotalWhereItIsPaidByQRIS() async throws {
        try await run("cart:add { product = 'PSH01', colour = 'nude', qty = 2 }")
        #expect(try await value("cart:total({ pay = 'QRIS' }).qris") == "qris-91000.png")
        #expect(try await value("{ cart:total({ pay = 'BCA' }).qris == nil, cart:total().qris == nil }") == "yes|yes")
        try await run("cart:add { product = 'PSH01', colour = 'nude', qty = 1000 }")
        #expect(try await value("cart:total({ pay = 'QRIS' }).qris") == "nothing")
    }

    @Test func anOrderHasItUntilItIsPaid() async throws {
        var chat = chat
        try await run("cart:add { product = 'PSH01', colour = 'nude', qty = 2 }  orders:place(cart:total { pay = 'QRIS' })")
        #expect(try await value("orders:last().qris") == "qris-91000.png")
        let shown = try await chat.send("coba bayar").replies
        #expect(shown == [Reply(text: "Scan ini ya kak, Rp91.000.", attachment: Dialogue.Attachment(.picture, ref: "qris-91000.png"))])
        _ = try await chat.bot.receive(
            Event(customer: chat.customer, at: chat.now.adding(seconds: 60), .person(.order("0001", .paid, note: ""))))
        #expect(try await value("{ orders:last().status, orders:last().qris == nil }") == "dibayar|yes")
        #expect(try await chat.send("coba bayar").replies.map(\.attachment) == [nil])
    }

    @Test func aShopWithoutOneHasNoPictures() async throws {
        let other = try await Chatting(try ScratchFolder(SmallShop.files(Self.shop("{ name = \"QRIS\" }"))))
        #expect(try await value("{ shop:qris(5000) == nil, cart:total({ pay = 'QRIS' }).qris == nil }", other) == "yes|yes")
    }
}
