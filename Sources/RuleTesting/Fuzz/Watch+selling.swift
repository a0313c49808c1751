import Dialogue

/// What must hold of money and orders.
extension Watch {
    mutating func inSums(_ turn: Turn, _ before: inout Seen) -> Problem? {
        let conversation = turn.conversation, now = turn.event.at
        let sum = Sum(of: conversation.cart, offer: conversation.offer, at: now, catalog: shop.catalog, terms: shop.settings.terms)
        let right = reckoning.subtotal(of: conversation.cart, offer: conversation.offer, at: now)
        if sum.subtotal != right || sum.total != right {
            return Problem(
                .wrongSum, "\(sum.text) comes to \(rupiah(sum.subtotal)), and should to \(rupiah(right))", line: "! cart.subtotal == \(right)")
        }
        if Set(conversation.cart.lines.map(\.id)).count != conversation.cart.lines.count {
            return Problem(.wrongSum, about: "ids", "two lines of the cart have the same id")
        }
        return inStatements(turn, &before)
    }

    /// Totals that replies state: each is a total of the cart before or after the turn or of an order, and
    /// the same as long as nothing was changed.
    private func inStatements(_ turn: Turn, _ before: inout Seen) -> Problem? {
        let stated = turn.replies.flatMap { StatedTotal.all(in: $0.text) }
        if stated.isEmpty { return nil }
        let conversation = turn.conversation, now = turn.event.at
        // What only might be is nothing that can be looked up.
        let supposes =
            turn.runs.contains { $0.rule == "what_if" } || (conversation.flows + before.conversation.flows).contains { $0.rule == "what_if" }
        if supposes { return nil }
        var right = reckoning.totals(of: before.conversation.cart, offer: before.conversation.offer, at: now)
        right.formUnion(reckoning.totals(of: conversation.cart, offer: conversation.offer, at: now))
        right.formUnion(turn.customer.orders.flatMap { [$0.sum.total, $0.sum.subtotal] })
        if let wrong = stated.first(where: { !right.contains($0.amount) }) {
            return Problem(
                .wrongTotal,
                "\"\(wrong.words) \(rupiah(wrong.amount))\" is no total of \(cartText(conversation.cart)), wherever it goes and however it is paid",
                line: "<! *\(rupiah(wrong.amount))*")
        }
        // Only what is agreed to is stated as it is; other replies may say what it would be: "COD: total …".
        guard conversation.flows.last?.question?.type == SlotType.yesNo.rawValue, let put = turn.replies.last else { return nil }
        let state = stateOfSum(conversation) + "\(turn.customer.orders.count)"
        for total in StatedTotal.all(in: put.text).suffix(1) {
            let key = total.words + "\n" + state
            if let other = before.totals[key], other != total.amount {
                return Problem(
                    .wrongTotal, about: "changing",
                    "\"\(total.words)\" was \(rupiah(other)), and is \(rupiah(total.amount)) without a change between",
                    line: "<! *\(rupiah(total.amount))*")
            }
            before.totals[key] = total.amount
        }
        return nil
    }

    private func stateOfSum(_ conversation: Conversation) -> String {
        let answers = conversation.flows.flatMap { $0.answers.map { "\($0.key)=\($0.value.value.shortText)" } }.sorted()
        return cartText(conversation.cart) + (conversation.flows.last?.rule ?? "") + answers.joined(separator: " ")
            + (conversation.offer.map { "\($0.till)" } ?? "")
    }

    private func cartText(_ cart: Cart) -> String {
        cart.isEmpty ? "an empty cart" : Sum(of: cart, at: Instant(milliseconds: 0), catalog: shop.catalog, terms: shop.settings.terms).text
    }

    // MARK: Orders

    func inOrders(_ turn: Turn, _ before: Seen) -> Problem? {
        let orders = turn.customer.orders
        guard orders.count >= before.orders.count, orders.prefix(before.orders.count).map(\.number) == before.orders.map(\.number) else {
            return Problem(.number, about: "gone", "an order is gone")
        }
        let new = orders.suffix(orders.count - before.orders.count)
        guard turn.lastOrder == lastOrder + new.count else {
            return Problem(.number, "the last order is number \(turn.lastOrder), and should be \(lastOrder + new.count)")
        }
        for (at, order) in new.enumerated() {
            let number = lastOrder + at + 1
            let padded = String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
            let expected = shop.settings.terms.orderPrefix + padded
            if order.number != expected {
                return Problem(.number, "order \(order.number) should be \(expected)", line: "! orders:last().number == \"\(expected)\"")
            }
            if let problem = inOrder(order, turn, before) { return problem }
        }
        return nil
    }

    private func inOrder(_ order: Order, _ turn: Turn, _ before: Seen) -> Problem? {
        // Who comes to the shop agrees by a time or a name, and pays there.
        guard order.kind == .order else { return nil }
        let never = "! not orders:last() or orders:last().number ~= \"\(order.number)\""
        guard before.conversation.flows.last?.question?.type == SlotType.yesNo.rawValue, let yes = yes(in: turn), yes else {
            return Problem(.unagreed, "order \(order.number) was placed without a yes to a summary", line: never)
        }
        guard before.replies.contains(where: { $0.text.contains(rupiah(order.sum.total)) }) else {
            return Problem(
                .unagreed, about: "total",
                "order \(order.number) comes to \(rupiah(order.sum.total)), which the summary before did not say: \(quoted(before.replies))",
                line: never)
        }
        let things = order.sum.lines.map { Reckoning.Thing(sku: $0.sku, attributes: $0.attributes, quantity: $0.quantity) }
        if Set(things) != Set(before.conversation.cart.lines.map { Reckoning.Thing(sku: $0.sku, attributes: $0.attributes, quantity: $0.quantity) }) {
            return Problem(
                .unagreed, about: "things", "order \(order.number) holds \(order.sum.text), the cart held \(cartText(before.conversation.cart))",
                line: never)
        }
        return inTotal(of: order, things, before) ?? lack(of: order, never)
    }

    private func inTotal(of order: Order, _ things: [Reckoning.Thing], _ before: Seen) -> Problem? {
        var right = reckoning.subtotal(of: before.conversation.cart, offer: before.conversation.offer, at: order.placed)
        if let via = order.sum.via, case .text(let city)? = order.sum.to["city"] {
            let grams = things.reduce(0) { $0 + $1.quantity * (shop.catalog[$1.sku]?.weight ?? 0) }
            guard let shipping = reckoning.shipping(to: city, by: via, grams: grams) else { return nil }
            right += shipping
        }
        right += order.sum.pay.flatMap { name in shop.settings.terms.payments.first { $0.name == name } }?.fee ?? 0
        guard order.sum.total != right else { return nil }
        return Problem(
            .wrongTotal, about: "order",
            "order \(order.number), \(order.sum.text), comes to \(rupiah(order.sum.total)), and should to \(rupiah(right))",
            line: "! orders:last().total == \(right)")
    }

    private func lack(of order: Order, _ never: String) -> Problem? {
        for line in order.sum.lines {
            guard let product = shop.catalog[line.sku] else {
                return Problem(.incomplete, "order \(order.number) holds \(line.sku), which is not sold", line: never)
            }
            let (size, colour) = (line.attributes["size"], line.attributes["colour"])
            if product.left(size: size, colour: colour).map({ $0 < line.quantity }) == true || (size == nil && !product.sizes.isEmpty)
                || (colour == nil && product.colours.count > 1)
            {
                return Problem(.incomplete, about: "line", "order \(order.number) holds \(line.text), which cannot be had so", line: never)
            }
        }
        guard let form = shop.forms.values.first(where: { form in form.fields.contains { order.sum.to[$0.name] != nil } }) else { return nil }
        let missing = form.fields.filter { !$0.isOptional && (order.sum.to[$0.name]?.shortText ?? "").trimmingSpaces().isEmpty }
        return missing.first.map { Problem(.incomplete, about: $0.name, "order \(order.number) goes to nobody's \($0.label)", line: never) }
    }

    private func yes(in turn: Turn) -> Bool? {
        for clause in turn.typed {
            guard case .answer(let told, _) = clause.kind else { continue }
            for case .bool(let yes) in told.values.map(\.value) { return yes }
        }
        return nil
    }
}
