import Dialogue

/// An order as JSON: amounts in whole rupiah.
enum OrderJSON {
    static func fields(of order: Order, _ zone: Zone) -> [String: JSON] {
        let sum = order.sum
        return [
            "number": .string(order.number), "status": .string(order.status.rawValue), "placed": JSON(order.placed, in: zone),
            "due": JSON(order.due, in: zone),
            "lines": .array(
                sum.lines.map { line in
                    .object([
                        "sku": .string(line.sku), "name": .string(line.name), "attributes": .object(line.attributes.mapValues(JSON.string)),
                        "quantity": .int(line.quantity), "price": .int(line.price), "total": .int(line.total),
                    ])
                }),
            "discounts": .array(sum.discounts.map { .object(["reason": .string($0.reason), "amount": .int($0.amount)]) }),
            "gifts": .array(
                sum.gifts.map { .object(["sku": .string($0.sku), "name": .string($0.name), "quantity": .int($0.quantity)]) }),
            "subtotal": .int(sum.subtotal), "shipping": sum.shipping.map(JSON.int) ?? .null, "fee": sum.fee.map(JSON.int) ?? .null,
            "total": .int(sum.total), "weight_grams": .int(sum.weight), "to": .object(sum.to.mapValues(JSON.init)), "courier": JSON(sum.via),
            "payment": JSON(sum.pay),
            "history": .array(
                order.history.map { .object(["status": .string($0.status.rawValue), "at": JSON($0.at, in: zone), "note": .string($0.note)]) }),
        ]
    }

    static func json(of placed: PlacedOrder, _ customer: Customer?, _ zone: Zone) -> JSON {
        let whose: [String: JSON] = [
            "customer": JSON(placed.customer), "name": JSON(customer?.name ?? placed.order.text("name")),
            "phone": JSON(customer?.phone ?? placed.order.text("phone")),
        ]
        return .object(fields(of: placed.order, zone).merging(whose) { own, _ in own })
    }
}

extension Order {
    /// A field of where it goes: `city`, `address`.
    func text(_ name: String) -> String? { sum.to[name].flatMap { $0 == .null ? nil : $0.shortText } }
}

extension ShopBook {
    /// Whose orders they are, by address.
    func customers(of orders: [PlacedOrder]) async throws -> [String: Customer] {
        if orders.isEmpty { return [:] }
        return Dictionary(try await contacts().map { ($0.customer.id, $0.customer) }, uniquingKeysWith: { first, _ in first })
    }
}
