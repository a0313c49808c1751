import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// Walks with made-up customers: what holds in the sample shop, and that what does not hold is found.
@Suite struct FuzzTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func whateverCustomersSayTheSampleShopHolds(seed: UInt64) async throws {
        let shop = try SampleShop()
        let report = await Fuzz(try await shop.load(), seed: seed).run(walks: 240, restartEvery: 8)
        #expect(report.failures.map(\.chat) == [])
        #expect(report.walks == 240 && report.messages > 500 && report.orders > 0)
        #expect(report.intents.never.count <= 3)
        #expect(report.rules.never.count * 7 < report.rules.reached.count, "what is not reached is what owners and timers do")
    }

    @Test func theSameSeedMakesTheSameWalks() async throws {
        let folder = try ScratchFolder(SmallShop.files())
        let fuzz = Fuzz(try await folder.load(), seed: 7)
        let first = await fuzz.walk(3), again = await Fuzz(try await folder.load(), seed: 7).walk(3)
        #expect(first.walk == again.walk && first.problem == nil)
        #expect(await fuzz.walk(4).walk.messages != first.walk.messages)
        #expect(await Fuzz(try await folder.load(), seed: 8).walk(3).walk.messages != first.walk.messages)
        let report = await fuzz.run(walks: 20), repeated = await fuzz.run(walks: 20, restartEvery: 1)
        #expect(report.checksum == repeated.checksum && report.messages == repeated.messages)
    }

    @Test func aWalkIsTheSameOnEveryMachine() async throws {
        let walk = await Fuzz(try await ScratchFolder(SmallShop.files()).load(), seed: 1).walk(1).walk
        #expect(walk.begins == "2026-11-23 20:18" && walk.customers.map(\.name) == ["Yxajyothu", "Thuwexkzo"])
    }

    @Test func theSamplesOfAShopAreSaid() async throws {
        let chat = try ChatFile("> satu kalimat yang tidak ada duanya\n", path: "a.chat")
        let fuzz = Fuzz(try await ScratchFolder(SmallShop.files()).load(), seed: 1, conversations: [chat])
        var said = false
        for number in 1...5 { said = await fuzz.walk(number).walk.messages.contains { $0.content == chat.message } || said }
        #expect(said)
    }

    @Test func coverageCountsWhatWasReachedAndNamesWhatWasNot() async throws {
        let rules =
            "reply \"x\" [[ Ya ]]\nfunction on.ask_price(chat)\n  if false then chat:go \"hidden\" end\n  chat:say \"x\"\nend\nfunction on.hidden(chat) end\nintent \"ask_price\" [[ harga ]]"
        let report = await Fuzz(try await ScratchFolder(SmallShop.files(["harga.lua": rules])).load(), seed: 1).run(walks: 5)
        #expect(report.rules.never == ["hidden"] && report.intents.never == [])
        #expect(report.intents.reached.map(\.name) == ["ask_price"] && report.rules.reached.first?.times ?? 0 > 0)
        #expect(report.failures.map(\.chat) == [])
    }
}

extension ChatFile {
    fileprivate var message: Event.Content? { steps.lazy.compactMap { if case .message(let text) = $0.action { .message(text) } else { nil } }.first }
}
