import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// What keeps a message from an intent.
@Suite struct WhyNotTests {
    private static let rules = """
        words "money" [[ uang, duit ]]
        intent "cost" [[
          ongkir * {city}
          ^ (ongkir|biaya kirim) mahal $
          << bayar @money >> !belum
        ]]
        intent "other" [[ xyz ]]
        function on.cost(chat) chat:say "thanks" end
        function on.other(chat) chat:say "thanks" end
        """

    private func reason(_ text: String, _ intent: String = "cost") async throws -> WhyNot.ClauseReason {
        let shop = try await ScratchFolder(SmallShop.files(["a.lua": Self.rules])).load().shop
        return try #require(shop.understanding.whyNot(intent, text).clauses.first)
    }

    @Test func whatIsMissingIsNamedAndAMessageThatHasItIsTried() async throws {
        let reason = try await reason("ke surabaya")
        #expect(reason.nearest?.pattern == "ongkir * {city}" && reason.missing == ["ongkir"] && reason.inTheWay == [])
        #expect(reason.message?.contains("ongkir") == true)
        #expect(reason.nearest?.place.line == 3)
    }

    @Test func aValueThatIsMissingIsNamedByItsTypeAndNotMadeUp() async throws {
        let reason = try await reason("ongkir berapa")
        #expect(reason.missing == ["{city}"] || reason.missing == ["mahal"])
        #expect(reason.line == "ongkir berapa")
    }

    @Test func whatIsInTheWayIsNamedAndLeftOutOfTheMessage() async throws {
        let reason = try await reason("biaya kirim kok mahal sekali")
        #expect(reason.nearest?.pattern == "^ (ongkir|biaya kirim) mahal $" && reason.missing == [] && reason.inTheWay == ["sekali"])
        #expect(reason.message?.hasSuffix("mahal") == true)
    }

    @Test func aWordThatThePatternForbidsIsInTheWay() async throws {
        let reason = try await reason("duitnya belum bayar")
        #expect(reason.nearest?.pattern == "<< bayar @money >> !belum" && reason.inTheWay == ["belum"])
    }

    @Test func aMemberOfASetStandsForWhatIsMissing() async throws {
        let reason = try await reason("mau bayar")
        #expect(reason.missing == ["@money"] && reason.message?.contains("uang") == true)
    }

    @Test func whatMatchesAndLosesSaysByWhat() async throws {
        let shop = try await ScratchFolder(
            SmallShop.files([
                "a.lua":
                    "intent \"one\" [[ beli ]] intent \"two\" [[ beli sekarang ]]\nfunction on.one(chat) chat:say \"thanks\" end\nfunction on.two(chat) chat:say \"thanks\" end"
            ])
        ).load().shop
        let reason = try #require(shop.understanding.whyNot("one", "beli sekarang").clauses.first)
        #expect(reason.instead?.intent == "two" && reason.nearest?.pattern == "beli")
        #expect(reason.lostBy == "fewer of the clause's words: 1, not 2, of 2")
    }
}
