import ArgumentParser
import Dialogue

/// Moves an order on, and lets the shop's rules tell the customer.
protocol OrderMove: BookCommand {
    var number: String { get }
    var rules: RulesOption { get }
    var note: String { get }
    static var status: Order.Status { get }
    /// The rule that tells the customer.
    static var rule: String { get }
}

extension OrderMove {
    func run(on book: ShopBook) async throws {
        let placed = try await book.order(number)
        let number = placed.order.number
        guard let address = placed.customer else { throw BookFailure.refused("\(number) is nobody's any more: the person was erased") }
        let turn = try await rules.act(.order(number, Self.status, note: note), with: address, in: book)
        switch turn.refusal {
        case .noOrder: throw BookFailure.noOrder(number, file: book.file)
        case .orderIs(let status): throw BookFailure.refused("\(number) is \(status.rawValue): it cannot become \(Self.status.rawValue)")
        case .notHeld, nil: break
        }
        let moved = try await book.order(number)
        show(
            .object([
                "order": OrderJSON.json(of: moved, turn.customer, book.zone), "said": .array(turn.replies.map { .string($0.text) }),
            ]),
            "\(number) is \(Self.status.rawValue) now.\n\(told(turn))")
    }

    private func told(_ turn: Turn) -> String {
        let who = [turn.customer.name, turn.customer.id].compactMap { $0 }.joined(separator: " ").oneLine
        if !turn.replies.isEmpty {
            let words = turn.replies.map { "  " + $0.text.harmless.replacing("\n", with: "\n  ") }.joined(separator: "\n")
            return "\(who) is to read:\n\(words)\n\(RulesOption.delivery)"
        }
        if let held = turn.conversation.held { return "\(who) is not told: \(held.by) has the conversation, and the bot is silent." }
        if !turn.failures.isEmpty { return "\(who) is not told: the rule failed." }
        return "\(who) is not told: the shop's rules have no on.\(Self.rule), or it says nothing."
    }
}

struct OrdersPaidCommand: OrderMove {
    static let configuration = CommandConfiguration(commandName: "paid", abstract: "The money has come.")
    static let status = Order.Status.paid, rule = "order_paid"

    @Argument(help: "As HA-0007, in capitals or not.")
    var number: String

    @Option(help: "How it was paid.")
    var note = ""

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions
}

struct OrdersSentCommand: OrderMove {
    static let configuration = CommandConfiguration(commandName: "sent", abstract: "The goods are on their way.")
    static let status = Order.Status.sent, rule = "order_sent"

    @Argument(help: "As HA-0007, in capitals or not.")
    var number: String

    @Option(help: "The parcel's number.")
    var note = ""

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions
}

struct OrdersDoneCommand: OrderMove {
    static let configuration = CommandConfiguration(commandName: "done", abstract: "The goods have arrived.")
    static let status = Order.Status.done, rule = "order_done"

    @Argument(help: "As HA-0007, in capitals or not.")
    var number: String

    @Option(help: "A remark.")
    var note = ""

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions
}

struct OrdersCancelCommand: OrderMove {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: "It is called off; its goods can be sold again.")
    static let status = Order.Status.cancelled, rule = "order_cancelled"

    @Argument(help: "As HA-0007, in capitals or not.")
    var number: String

    @Option(help: "Why.")
    var note = ""

    @OptionGroup var rules: RulesOption
    @OptionGroup var options: BookOptions
}
