import Dialogue
import Hosting

/// A turn as `bot run --json` prints it.
enum TurnJSON {
    /// - Parameter isReply: what it says answers this line; else it is delivered in its time.
    static func json(of turn: Turn, isReply: Bool = true) -> [String: JSON] {
        var fields: [String: JSON] = [
            "replies": .array(isReply ? turn.replies.map(json) : []),
            "turn": .object([
                "intents": .array(turn.interpretation.intents.map(JSON.string)),
                "slots": .object(turn.interpretation.told.mapValues(JSON.init)),
                "why": .array(TurnText.why(turn).map(JSON.string)),
            ]),
            "state": state(turn),
        ]
        if isReply, !turn.notices.isEmpty { fields["notices"] = .array(turn.notices.map { .string($0.text) }) }
        return fields
    }

    /// What is said unasked: to whom, by which number one that comes twice is known, and when.
    static func json(of item: OutboxItem, shop: String?) -> JSON {
        var fields: [String: JSON] = ["to": .string(item.customer), "number": .int(item.id), "replies": .array(item.turn.replies.map(json))]
        if let shop { fields["shop"] = .string(shop) }
        if !item.turn.notices.isEmpty { fields["notices"] = .array(item.turn.notices.map { .string($0.text) }) }
        return .object(fields)
    }

    private static func json(_ reply: Reply) -> JSON {
        var fields: [String: JSON] = ["text": .string(reply.text)]
        if !reply.choices.isEmpty { fields["choices"] = .array(reply.choices.map(JSON.string)) }
        if let attachment = reply.attachment { fields["attachment"] = JSON(attachment.value) }
        return .object(fields)
    }

    private static func state(_ turn: Turn) -> JSON {
        var customer: [String: JSON] = [
            "id": .string(turn.customer.id), "kak": .string(turn.customer.kak),
            "new": .bool(turn.conversation.sessions <= 1), "class": .string(turn.customer.customerClass.rawValue),
            "stage": .string(turn.customer.stage.rawValue),
        ]
        if let name = turn.customer.name { customer["name"] = .string(name) }
        if let phone = turn.customer.phone { customer["phone"] = .string(phone) }
        var state: [String: JSON] = ["customer": .object(customer), "turns": .int(turn.conversation.turn)]
        if let topic = turn.conversation.topic {
            var fields: [String: JSON] = ["product": .string(topic.sku)]
            if let colour = topic.colour { fields["colour"] = .string(colour) }
            if let size = topic.size { fields["size"] = .string(size) }
            state["topic"] = .object(fields)
        }
        if let waiting = turn.conversation.flows.last, let question = waiting.question {
            state["waiting"] = .object([
                "rule": .string(waiting.rule), "question": .string(question.name), "answers": .object(waiting.answers.mapValues { JSON($0.value) }),
            ])
        }
        if !turn.conversation.cart.isEmpty {
            state["cart"] = .array(
                turn.conversation.cart.lines.map { line in
                    .object(
                        ["product": .string(line.sku), "qty": .int(line.quantity)].merging(line.attributes.mapValues(JSON.string)) { own, _ in own })
                })
        }
        if !turn.customer.orders.isEmpty {
            state["orders"] = .array(
                turn.customer.orders.map {
                    .object(["number": .string($0.number), "status": .string($0.status.rawValue), "total": .int($0.sum.total)])
                })
        }
        if let held = turn.conversation.held { state["held"] = .string(held.by) }
        if let handover = turn.conversation.handover { state["handover"] = .string(handover.reason) }
        if let due = turn.conversation.due { state["due"] = .int(Int(due.milliseconds / 1000)) }
        return .object(state)
    }
}
