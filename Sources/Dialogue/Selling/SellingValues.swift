// What rules and replies read of a cart, a sum, an offer and an order: one shape for both.

extension Sum {
    /// `lines`, `text`, `bill`, `count`, `subtotal`, `discount`, `reason` (of the discounts, or null), `gifts`
    /// (texts), `weight` (grams), `kg` (as couriers count), `shipping`, `fee`, `total`, `to`, `via`, `pay`,
    /// `pay_label`, `account`, `qris` (a picture's name, or null).
    public func value(on terms: Terms) -> Value {
        .map([
            "lines": .list(lines.map(\.value)), "text": .text(text), "bill": .text(bill), "count": .int(lines.reduce(0) { $0 + $1.quantity }),
            "subtotal": .int(subtotal), "discount": .int(discount),
            "reason": discounts.isEmpty ? .null : .text(discounts.map(\.reason).joined(separator: ", ")),
            "gifts": .list(gifts.map { .text($0.text) }), "weight": .int(weight), "kg": .int(Shipping.kilos(weight)),
            "shipping": shipping.map(Value.int) ?? .null, "fee": fee.map(Value.int) ?? .null, "total": .int(total), "to": .map(to),
            "via": via.map(Value.text) ?? .null, "pay": pay.map(Value.text) ?? .null,
            "pay_label": payLabel.map(Value.text) ?? .null, "account": account.map(Value.text) ?? .null,
            "qris": terms.qris(for: self).map { .text($0.name) } ?? .null,
        ])
    }
}

extension Sum.Line {
    /// `id`, `product`, `qty`, `price`, `total`, `text`, and each attribute by its name.
    public var value: Value { .map(fields) }

    var fields: [String: Value] {
        texts(attributes).merging([
            "id": .int(id), "product": .handle(.product, sku), "qty": .int(quantity), "price": .int(price), "total": .int(total), "text": .text(text),
        ]) { _, own in own }
    }
}

extension Order {
    /// The fields of `{order.…}`.
    public static let fieldNames = [
        "number", "kind", "status", "placed", "due", "due_text", "lines", "text", "bill", "count", "subtotal", "discount", "reason", "gifts",
        "weight", "kg", "shipping", "fee", "total", "to", "via", "pay", "pay_label", "account",
        "qris", "at", "at_text", "people",
    ]

    /// `number`, `kind`, `status`, `placed` and `due` (seconds since 1970, `due` may be null), `due_text` as
    /// people say it at `now`, `at`, `at_text` and `people` of who comes (null where nobody does), and everything of the sum; `qris` only as long as the shop's rules have one and the order is to be paid.
    public func value(at now: Instant, on terms: Terms, in zone: Zone) -> Value {
        guard case .map(let fields) = sum.value(on: terms) else { return .null }
        func seconds(_ moment: Instant?) -> Value { moment.map { .int(Int($0.milliseconds / 1000)) } ?? .null }
        var own: [String: Value] = [
            "number": .text(number), "kind": .text(kind.rawValue), "status": .text(status.rawValue), "placed": seconds(placed), "due": seconds(due),
        ]
        own["due_text"] = due.map { .text(OpeningHours.spoken($0, at: now, in: zone)) } ?? .null
        own["at"] = seconds(comes?.at)
        own["at_text"] = comes.map { .text(OpeningHours.dated($0.at, in: zone)) } ?? .null
        own["people"] = comes.map { .int($0.people) } ?? .null
        if ![.waitingForPayment, .confirmed].contains(status) { own["qris"] = .null }
        return .map(fields.merging(own) { _, own in own })
    }
}

extension Offer {
    /// `lines` (each fit for `cart:add`), `total`, `gifts` (texts), `till` (seconds since 1970), `name`.
    public var value: Value {
        .map([
            "lines": .list(items.map(\.value)), "total": .int(total), "gifts": .list(gifts.map { .text($0.text) }),
            "till": .int(Int(till.milliseconds / 1000)), "name": .text(name),
        ])
    }
}
