import Dialogue
import ShopFixtures

/// What happens in a play beside messages: time, the owner, another customer.
extension Play {
    static let owner = "+6281234500001"

    /// The clock moves on; gives what happens meanwhile without a message.
    @discardableResult
    mutating func pass(minutes: Int) async throws -> [Turn] {
        let end = chat.now.adding(seconds: minutes * 60)
        var turns: [Turn] = []
        repeat {
            if restarts { try await restart() }
            guard let turn = try await chat.next(until: end) else { break }
            turns.append(turn)
        } while true
        chat.now = end
        return turns
    }

    /// A person does something in the customer's conversation.
    @discardableResult
    mutating func person(_ act: PersonAct) async throws -> Turn {
        if restarts { try await restart() }
        return try await chat.happen(.person(act))
    }

    /// The owner writes to the bot.
    @discardableResult
    mutating func owner(_ text: String, id: String? = nil) async throws -> Turn {
        if restarts { try await restart() }
        return try await chat.happen(.message(text), from: Self.owner, id: id)
    }

    /// Another customer writes, and the one before goes on afterwards.
    @discardableResult
    mutating func other(_ number: String, _ messages: String...) async throws -> Turn? {
        let before = chat.customer
        defer { chat.customer = before }
        chat.customer = number
        var turn: Turn?
        for message in messages { turn = try await send(message) }
        return turn
    }

    /// What the store keeps of the customer now.
    func kept(_ customer: String? = nil) async throws -> Snapshot {
        try await store.read(ConversationKey(shop: shopID, customer: customer ?? chat.customer), event: nil)
    }
}

extension [Turn] {
    /// All that the customer was told.
    var said: [String] { flatMap(\.said) }
    var notices: [Notice] { flatMap(\.notices) }
}

extension Turn {
    var failed: [String] { failures.map(\.message) }
    /// The timers that wait, with the minutes until each.
    var timers: [String] {
        conversation.timers.sorted { $0.at < $1.at }.map { timer in
            let minutes = timer.at.seconds(since: event.at) / 60
            return switch timer.what {
            case .rule(let rule, _): "\(rule) \(minutes)"
            case .reminder(let question, _): "remind \(question) \(minutes)"
            case .alert(let number): "alert \(number) \(minutes)"
            case .paymentDue(let order): "due \(order) \(minutes)"
            case .erasure: "erasure \(minutes)"
            }
        }
    }
}
