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
        let without = try await SampleShop(["\nPSH01,Pashmina Ceruty": "\nPSH09,Pashmina Lama"]).load()
        try await bot.load { try LuaRuleBook(without) }
        let turn = try await chat.send("Sari Dewi")
        #expect(turn.failures == [])
        #expect(turn.replies.first?.text.contains("sudah tidak kami jual") == true, "\(turn.replies)")
        #expect(turn.conversation.cart.isEmpty)
        let other = try await chat.send("mau khimar alya sage 1")
        #expect(other.failures == [] && other.conversation.cart.count == 1)
    }
}
