package import Dialogue

/// The state after a turn, for a person: who, what waits with its answers, the cart.
package enum StateText {
    package static func text(of turn: Turn) -> String {
        let conversation = turn.conversation, customer = turn.customer
        var lines = [
            "customer  \(customer.id)\(customer.name.map { ", \($0)" } ?? ""), called \(customer.kak), \(conversation.sessions <= 1 ? "new" : "known")",
            "turn      \(conversation.turn), session \(conversation.sessions)",
            "topic     \(conversation.topic.map { [$0.sku, $0.colour, $0.size].compactMap { $0 }.joined(separator: " ") } ?? "none")",
            "offered   \(conversation.choices.isEmpty ? "nothing" : conversation.choices.joined(separator: ", "))",
            "misses    \(conversation.misses)",
        ]
        for (name, value) in customer.facts.sorted(by: { $0.key < $1.key }) {
            lines.append("fact      \(name) = \(value.value.shortText)   (turn \(value.turn), \"\(value.text)\")")
        }
        for flow in conversation.flows.reversed() { lines += self.lines(of: flow, "waiting", conversation.turn) }
        for flow in conversation.shelf.reversed() { lines += self.lines(of: flow, "shelved", conversation.turn) }
        for line in conversation.cart.lines {
            let attributes = line.attributes.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
            lines.append("cart      \(line.quantity)x \(line.sku)\(attributes.isEmpty ? "" : " " + attributes)   (line \(line.id))")
        }
        if let offer = conversation.offer { lines.append("offer     \(offer.name): \(rupiah(offer.total)), till \(offer.till.iso8601(in: .wib))") }
        for order in customer.orders { lines.append("order     \(order.number), \(order.status.rawValue), \(rupiah(order.sum.total))") }
        if let handover = conversation.handover { lines.append("person    asked for: \(handover.reason)") }
        return lines.joined(separator: "\n")
    }

    private static func lines(of flow: Flow, _ how: String, _ turn: Int) -> [String] {
        let marks = (flow.isSoft ? ", softly" : "") + (flow.isStale ? ", stale" : "")
        let asks = flow.question.map { " for \($0.name)\($0.options.isEmpty ? "" : " (\($0.options.map(\.label).joined(separator: " / ")))")" } ?? ""
        return ["\(how)   \(flow.rule)\(asks)\(marks)"] + values(flow.answers, "answered", turn) + values(flow.given, "told", turn)
    }

    private static func values(_ answers: [String: Flow.Answer], _ how: String, _ turn: Int) -> [String] {
        answers.sorted { $0.key < $1.key }.map { name, answer in
            let origin = answer.turn == 0 ? "known before" : "turn \(answer.turn)\(answer.text.isEmpty ? "" : ", \"\(answer.text)\"")"
            return "            \(how) \(name) = \(answer.value.shortText)   (\(origin))"
        }
    }
}
