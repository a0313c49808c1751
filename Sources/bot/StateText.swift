import Dialogue

/// The state after a turn, for a person.
enum StateText {
    static func text(of turn: Turn) -> String {
        let conversation = turn.conversation, customer = turn.customer
        return """
            customer  \(customer.id)\(customer.name.map { ", \($0)" } ?? ""), called \(customer.kak), \(conversation.sessions <= 1 ? "new" : "known")
            turn      \(conversation.turn), session \(conversation.sessions)
            topic     \(conversation.topic.map { [$0.sku, $0.colour, $0.size].compactMap { $0 }.joined(separator: " ") } ?? "none")
            offered   \(conversation.choices.isEmpty ? "nothing" : conversation.choices.joined(separator: ", "))
            misses    \(conversation.misses)
            """
    }
}
