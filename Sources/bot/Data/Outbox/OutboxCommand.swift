import ArgumentParser
import Dialogue
import Hosting
import SQLiteStore

struct OutboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "What was said and could not be delivered, or may not have been: send it again, or let it be.",
        subcommands: [OutboxListCommand.self, OutboxRetryCommand.self, OutboxDropCommand.self])
}

struct OutboxListCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What was given up, and what may or may not have arrived.",
        discussion: """
            queued: it waits for its turn or its time. sending: it is on its way. sent: the gateway has it. unknown: it left, and no answer \
            came, so that it may have arrived. dead: it was given up, and why. dropped: it was rightly not sent.
            """)

    @Flag(help: "Everything, whatever became of it.")
    var all = false

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let states: Set<KeptDelivery.State> = all ? Set(KeptDelivery.State.allCases) : [.dead, .unknown]
        let kept = try await book.data.deliveries(in: states).filter { $0.shop == book.shop }
        show(["deliveries": .array(kept.map { Self.json(of: $0, book.zone) })], Self.text(of: kept, book.zone))
    }

    private static func json(of kept: KeptDelivery, _ zone: Zone) -> JSON {
        [
            "id": .int(kept.id), "line": .string(kept.delivery.route.line), "to": .string(kept.delivery.route.to),
            "customer": .string(kept.customer), "text": .string(kept.delivery.reply.text), "purpose": .string(kept.delivery.purpose.rawValue),
            "state": .string(kept.state.rawValue), "attempts": .int(kept.attempts), "was_unknown": .bool(kept.wasUnknown),
            "reason": JSON(kept.reason), "at": JSON(kept.saidAt, in: zone),
        ]
    }

    private static func text(of kept: [KeptDelivery], _ zone: Zone) -> String {
        if kept.isEmpty { return "Everything that was said is delivered." }
        var table = Table([
            Table.number("id"), Table.exact("state"), Table.exact("at"), Table.exact("to"), Table.exact("line"), Table.text("why"),
            Table.text("text"),
        ])
        for one in kept {
            table.add([
                "\(one.id)", one.state.rawValue, one.saidAt.minute(in: zone), one.delivery.route.to, one.delivery.route.line, one.reason ?? "",
                one.delivery.reply.text,
            ])
        }
        return table.text()
    }
}

/// What is decided about deliveries that were given up or are unknown.
protocol OutboxDecision: BookCommand {
    static var isRetried: Bool { get }
    static var done: String { get }
    var ids: [Int] { get }
    var all: Bool { get }
}

extension OutboxDecision {
    func validate() throws {
        if ids.isEmpty != all { throw ValidationError("give the ids that `bot outbox list` shows, or --all") }
    }

    func run(on book: ShopBook) async throws {
        let open = try await book.data.deliveries(in: [.dead, .unknown]).filter { $0.shop == book.shop }.map(\.id)
        if let missing = ids.first(where: { !open.contains($0) }) {
            throw BookFailure.refused("there is no delivery \(missing) that was given up or is unknown; `bot outbox list` shows which there are")
        }
        let count = try await book.data.decide(deliveries: all ? open : ids, isRetried: Self.isRetried, now: currentInstant())
        show(["decided": .int(count)], "\(count) \(Self.done)")
    }
}

struct OutboxRetryCommand: OutboxDecision {
    static let isRetried = true, done = "to be sent again; `bot serve` does it while it runs."
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Send them again.", discussion: "What is unknown may have arrived: then it arrives twice.")

    @Argument(help: "As `bot outbox list` numbers them.")
    var ids: [Int] = []

    @Flag(help: "All of them.")
    var all = false

    @OptionGroup var options: BookOptions
}

struct OutboxDropCommand: OutboxDecision {
    static let isRetried = false, done = "dropped."
    static let configuration = CommandConfiguration(commandName: "drop", abstract: "Let them be: they are not sent.")

    @Argument(help: "As `bot outbox list` numbers them.")
    var ids: [Int] = []

    @Flag(help: "All of them.")
    var all = false

    @OptionGroup var options: BookOptions
}
