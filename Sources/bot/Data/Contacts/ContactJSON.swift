import Dialogue

/// A contact as JSON: what is printed with --json, and what a person is given who asks what is kept of them.
enum ContactJSON {
    static func summary(of contact: Snapshot, _ zone: Zone) -> JSON {
        let customer = contact.customer
        return .object([
            "address": .string(customer.id), "phone": JSON(customer.phone), "name": JSON(customer.name),
            "class": .string(customer.customerClass.rawValue), "stage": .string(customer.stage.rawValue),
            "last_message": JSON(contact.conversation.lastMessage, in: zone), "orders": .int(customer.orders.count),
            "consents": .array(customer.consentsGiven.map(JSON.string)),
        ])
    }

    static func fields(of contact: Snapshot, _ zone: Zone) -> [String: JSON] {
        let customer = contact.customer
        return [
            "address": .string(customer.id), "addresses": .array(customer.addresses.map(JSON.string)), "name": JSON(customer.name),
            "phone": JSON(customer.phone), "kak": .string(customer.kak), "class": .string(customer.customerClass.rawValue),
            "stage": .string(customer.stage.rawValue), "note": JSON(customer.note),
            "stages": .array(
                customer.stages.map { step in
                    .object([
                        "at": JSON(step.at, in: zone), "from": .string(step.from.rawValue), "to": .string(step.to.rawValue),
                        "reason": JSON(step.reason),
                    ])
                }),
            "facts": .object(
                customer.facts.mapValues { .object(["value": JSON($0.value), "words": .string($0.text), "at": JSON($0.at, in: zone)]) }),
            "consents": .array(customer.consents.map { json($0, zone) }),
            "first_contact": customer.first.map {
                .object(["at": JSON($0.at, in: zone), "channel": .string($0.channel), "text": .string($0.text)])
            } ?? .null,
            "orders": .array(customer.orders.map { .object(OrderJSON.fields(of: $0, zone)) }),
        ].merging(conversation(contact.conversation, zone)) { own, _ in own }
    }

    private static func json(_ consent: Consent, _ zone: Zone) -> JSON {
        .object([
            "scope": .string(consent.scope), "given": .bool(consent.isGiven), "at": JSON(consent.at, in: zone), "channel": .string(consent.channel),
            "asked": .string(consent.wording), "answer": .string(consent.answer),
        ])
    }

    private static func conversation(_ conversation: Conversation, _ zone: Zone) -> [String: JSON] {
        [
            "last_message": JSON(conversation.lastMessage, in: zone), "sessions": .int(conversation.sessions),
            "waiting": .array(conversation.flows.reversed().map(json)), "shelved": .array(conversation.shelf.reversed().map(json)),
            "cart": .array(
                conversation.cart.lines.map {
                    .object(["sku": .string($0.sku), "quantity": .int($0.quantity), "attributes": .object($0.attributes.mapValues(JSON.string))])
                }),
            "offer": conversation.offer.map {
                .object(["name": .string($0.name), "total": .int($0.total), "till": JSON($0.till, in: zone)])
            } ?? .null,
            "held": conversation.held.map { .object(["by": .string($0.by), "since": JSON($0.since, in: zone)]) } ?? .null,
            "handover": conversation.handover.map { .object(["reason": .string($0.reason), "at": JSON($0.at, in: zone)]) } ?? .null,
            "owed_since": JSON(conversation.owedSince, in: zone),
            "timers": .array(
                conversation.timers.sorted { $0.at < $1.at }.map { .object(["at": JSON($0.at, in: zone), "what": .string($0.what.words)]) }),
        ]
    }

    private static func json(_ flow: Flow) -> JSON {
        .object([
            "rule": .string(flow.rule), "question": JSON(flow.question?.name), "answers": .object(flow.answers.mapValues { JSON($0.value) }),
        ])
    }
}

extension Timer.What {
    /// What will happen, for a person.
    var words: String {
        switch self {
        case .rule(let rule, _): "rule \(rule)"
        case .reminder(let question, _): "asks for \(question) again"
        case .alert(let number): number == 1 ? "alerts the owner" : "alerts the owner again"
        case .paymentDue(let order): "\(order) ends if it is not paid"
        case .erasure: "everything about them is erased"
        }
    }
}
