import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// The sample shop, edited under customers who are in the middle of something.
@Suite struct SampleShopEditTests {
    @Test func whatIsNoLongerSoldLeavesTheCartWithAWord() async throws {
        let loaded = try await SampleShop().load()
        let bot = Bot(store: MemoryStore(), on: ShopThread(name: "sample"))
        try await bot.load { try LuaRuleBook(loaded) }
        var chat = Chatting(bot)
        #expect(try await chat.send("pesan pashmina hitam 1").conversation.cart.count == 1)
        let row =
            "PSH01,Pashmina Ceruty,45000,hitam|nude|sage|navy,,,pasmina|kerudung pashmina|jilbab pashmina|hijab pashmina,acara,\"ceruty yang jatuh dan tidak licin\",0.15,,\n"
        let without = try await SampleShop([row: ""]).load()
        try await bot.load { try LuaRuleBook(without) }
        let turn = try await chat.send("Sari Dewi")
        #expect(turn.failures == [])
        #expect(turn.replies.first?.text.contains("sudah tidak kami jual") == true, "\(turn.replies)")
        #expect(turn.conversation.cart.isEmpty)
        let other = try await chat.send("mau khimar alya sage 1")
        #expect(other.failures == [] && other.conversation.cart.count == 1)
    }
}
