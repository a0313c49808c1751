// Usage: turn SHOP               turns a second, for each of the messages below
//        turn SHOP TURNS TEXT [EARLIER…]    so many turns of one message and nothing else, each where the earlier
//                                           messages left the conversation, to count instructions by
// A whole turn through `Bot.receive`, on the shop's own thread, against a store that keeps nothing.

import Dialogue
import LuaRules
import Measure

let customer = "+6281200000001"
let start = Instant(seconds: 1_790_000_000)

/// What is kept after these messages, half a minute apart.
func snapshot(after messages: [String], _ shop: ShopFolder) async throws -> Snapshot {
    let store = MemoryStore()
    let bot = Bot(store: store, on: ShopThread(name: "before"))
    let loaded = try await bot.load { try LuaRuleBook(loading: shop) }
    for (at, message) in messages.enumerated() {
        _ = try await bot.receive(Event(customer: customer, at: start.adding(seconds: 30 * (at - messages.count)), .message(message)))
    }
    return try await store.read(ConversationKey(shop: loaded.id, customer: customer), event: nil)
}

struct WrongAnswer: Error {
    var replies: [Reply]
    var failures: [RuleFailure]
}

let messages = [
    (name: "two plain replies", text: "info dua kak", replies: 2),
    (name: "price of a product, and a question", text: "pashmina berapa ya kak", replies: 2),
]

func run(_ turns: Int, _ text: String, _ bot: Bot) async throws -> Turn {
    let event = Event(customer: customer, at: start.adding(seconds: 1), .message(text))
    var last = try await bot.receive(event)
    for _ in 1..<turns { last = try await bot.receive(event) }
    return last
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard let folder = arguments.first, arguments.count == 1 || arguments.count >= 3 else {
    print("usage: turn SHOP   or   turn SHOP TURNS TEXT [EARLIER…]")
    throw CancellationError()
}
let shop = try ShopFolder(folder, installedPlugins: nil)
let known = try await snapshot(after: arguments.count > 3 ? Array(arguments.dropFirst(3)) : ["info dua kak"], shop)
let bot = Bot(store: NoStore(snapshot: known), on: ShopThread(name: "bench"))
try await bot.load { try LuaRuleBook(loading: shop) }

if arguments.count >= 3 {
    let turn = try await run(Int(arguments[1]) ?? 1, arguments[2], bot)
    for reply in turn.replies { print(reply.text) }
} else {
    print("| turn | turns/s of CPU [min-max] | turns/s by the wall clock |")
    print("|---|---|---|")
    for message in messages {
        let turn = try await run(2_000, message.text, bot)
        guard turn.failures.isEmpty, turn.replies.count == message.replies else {
            throw WrongAnswer(replies: turn.replies, failures: turn.failures)
        }
        var rates: [Double] = []
        let begin = wallSeconds()
        for _ in 0..<20 {
            let start = cpuSeconds()
            _ = try await run(2_000, message.text, bot)
            rates.append(2_000 / (cpuSeconds() - start))
        }
        let wall = 40_000 / (wallSeconds() - begin)
        print("| \(message.name) | \(whole(rates.quantile(0.5))) [\(whole(rates.quantile(0)))-\(whole(rates.quantile(1)))] | \(whole(wall)) |")
    }
}
