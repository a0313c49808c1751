import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// Exactly once: repeated events, and several bots on one store.
@Suite struct OnceTests {
    static let counter = """
        reply "n" [[ {name} ]]
        function on.x(chat) customer.name = (customer.name or "") .. "i" chat:say "n" end
        """

    @Test func aRepeatedEventGetsItsRepliesAgainAndChangesNothing() async throws {
        var chat = try await Chatting(try shop(Self.counter, intents: "x"))
        let first = try await chat.send("coba x", id: "wamid.1")
        chat.wait(minutes: 24 * 60)
        let again = try await chat.send("coba x", id: "wamid.1")
        #expect(first.replies.map(\.text) == ["i"])
        #expect(again.replies == first.replies)
        #expect(again.isRepeat && again.runs.isEmpty && again.failures.isEmpty)
        #expect(again.conversation == first.conversation && again.customer == first.customer)
        #expect(try await chat.send("coba x", id: "wamid.2").replies.map(\.text) == ["ii"])
        #expect(try await chat.send("coba x", id: "wamid.1").replies.map(\.text) == ["i"])
    }

    @Test func anIdCountsForItsCustomerOnly() async throws {
        var chat = try await Chatting(try shop(Self.counter, intents: "x"))
        _ = try await chat.send("coba x", id: "1")
        chat.customer = "+6281200000009"
        #expect(try await chat.send("coba x", id: "1").isRepeat == false)
    }

    @Test func whatIsWrittenBeforeARepeatedEventIsNotWrittenAgain() async throws {
        var chat = try await Chatting(try shop(Self.counter, intents: "x"))
        let place = Place(path: "before", line: 1)
        for _ in 1...2 {
            _ = try await chat.bot.perform(
                "customer.name = (customer.name or 'b') .. 'b'", at: place, customer: chat.customer, now: chat.now, beforeEvent: "1")
            #expect(try await chat.send("coba x", id: "1").customer.name == "bbi")
        }
    }

    @Test func aTurnIsRunAgainWhenAnotherBotCommittedMeanwhile() async throws {
        let folder = try shop(Self.counter, intents: "x")
        let store = MemoryStore()
        let one = try await Chatting(folder, store: store), two = try await Chatting(folder, store: store)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for bot in [one, two] {
                group.addTask {
                    var bot = bot
                    for _ in 1...20 { _ = try await bot.send("coba x") }
                }
            }
            try await group.waitForAll()
        }
        var last = one
        #expect(try await last.send("coba x").customer.name == String(repeating: "i", count: 41))
    }

    @Test func manyMessagesOfOneCustomerAtOnceAreAllAnswered() async throws {
        let chat = try await Chatting(try shop(Self.counter, intents: "x"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...60 {
                group.addTask {
                    var chat = chat
                    _ = try await chat.send("coba x")
                }
            }
            try await group.waitForAll()
        }
        var last = chat
        #expect(try await last.send("coba x").customer.name == String(repeating: "i", count: 61))
    }

    @Test func manyCustomersAtOnceDoNotMix() async throws {
        let chat = try await Chatting(try shop(Self.counter, intents: "x"))
        let names = try await withThrowingTaskGroup(of: String?.self) { group in
            for number in 1...20 {
                group.addTask {
                    var chat = chat
                    chat.customer = "+62812\(number)000000"
                    for _ in 1..<number { _ = try await chat.send("coba x") }
                    return try await chat.send("coba x").customer.name
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(names) == Set((1...20).map { String(repeating: "i", count: $0) }))
    }

    /// A store where somebody else always commits first.
    private actor BusyStore: WrappedStore {
        nonisolated let store = MemoryStore()
        private(set) var tries = 0
        func read(_ key: ConversationKey, event: String?) async throws -> Snapshot { try await store.read(key, event: event) }
        func commit(_ commit: Commit) async throws -> CommitOutcome {
            tries += 1
            return .newerVersion
        }
    }

    @Test func aStoreThatIsNeverFreeIsGivenUpLoudly() async throws {
        let store = BusyStore()
        var chat = try await Chatting(try shop(Self.counter, intents: "x"), store: store)
        await #expect(throws: Bot.Failure.storeIsContended) { try await chat.send("coba x") }
        #expect(await store.tries == 16)
    }

    @Test func aBotWithoutRulesSaysSo() async throws {
        var chat = Chatting(Bot(store: MemoryStore(), on: ShopThread(name: "empty")))
        await #expect(throws: Bot.Failure.noRules) { try await chat.send("halo") }
    }

    @Test func rulesThatDoNotLoadLeaveThoseOfBefore() async throws {
        let folder = try shop(Self.counter, intents: "x")
        var chat = try await Chatting(folder)
        try folder.write("uji.lua", "function on.x(")
        let broken = try ShopFolder(folder.path, installedPlugins: nil)
        await #expect(throws: Findings.self) { try await chat.bot.load { try LuaRuleBook(loading: broken) } }
        #expect(try await chat.say("coba x") == ["i"])
    }
}
