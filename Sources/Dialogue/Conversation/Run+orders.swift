// Promised prices, and what the customer orders.
extension Run {
    /// The price that was promised last, while it holds.
    public var offer: Offer? { draft.conversation.offer.flatMap { now < $0.till ? $0 : nil } }

    /// Promises a price for `items`, or for what is in the cart, until `till`: `total`, or what they cost now.
    public func offer(_ items: [CartItem]?, total: Int?, till: Instant, name: String) throws(Misuse) -> Offer {
        var offered = items == nil ? cart : Cart()
        for change in try sold((items ?? []).map(CartChange.add)) { _ = offered.apply([change]) }
        guard !offered.isEmpty else { throw Misuse("offers:make has nothing to offer: give lines = { … }, or fill the cart") }
        guard till > now else { throw Misuse("offers:make needs an end that lies ahead") }
        let sum = Sum(of: offered, at: now, catalog: catalog, terms: shop.settings.terms)
        if let total, !(0...sum.subtotal).contains(total) {
            throw Misuse("an offer of \(total) is no offer: the price is \(sum.subtotal)")
        }
        let offer = Offer(items: offered.lines.map(\.item), total: total ?? sum.subtotal, gifts: sum.gifts, till: till, name: name)
        draft.conversation.offer = offer
        return offer
    }

    /// Places an order for the cart, sent and paid as agreed; the cart is empty and the offer used then.
    ///
    /// - Parameter agreed: the total that the customer agreed to.
    public func place(agreed: Int, to: [String: Value], via: String?, pay: String?, _ manner: Order.Manner = .init()) throws(Misuse) -> Order {
        let terms = shop.settings.terms
        if manner.kind != .visit, cart.isEmpty { throw Misuse("orders:place: the cart is empty") }
        if let lack = cart.lacking(in: catalog) {
            throw Misuse("orders:place: line \(lack.line) lacks its \(lack.what.name): look at cart.lacking before")
        }
        guard case .success(let sum) = try sum(to: to, via: via, pay: pay) else { throw Misuse("orders:place: the cart has no sum") }
        if sum.total != agreed {
            throw Misuse("orders:place: agreed was \(rupiah(agreed)), but it now comes to \(rupiah(sum.total)): ask again with cart:total { … }")
        }
        if let pay, let payment = terms.payment(pay), !payment.isAllowed(for: via, total: sum.total - (sum.fee ?? 0)) {
            throw Misuse("orders:place: '\(pay)' cannot be had here: choose from shop:payments(via, total)")
        }
        let number = draft.lastOrder + 1
        let order = Order(sum, manner, number: number, at: now, terms: terms, hours: shop.settings.hours, zone: shop.settings.zone)
        draft.lastOrder = number
        draft.customer.orders.append(order)
        if let due = order.due { draft.conversation.timers.append(Timer(at: due, .paymentDue(order: order.number))) }
        takeStage(of: order)
        draft.conversation.cart.clear()
        draft.conversation.offer = nil
        return order
    }

    /// Who has ordered before buys again; who only comes to look stands where they stood.
    private func takeStage(of order: Order) {
        if order.sum.lines.isEmpty { return }
        let turn = draft.conversation.turn
        let hasBought = draft.customer.orders.dropLast().contains { $0.status != .cancelled }
        if hasBought, draft.customer.stage.mayBecome(.again) { draft.customer.reach(.again, at: now, turn: turn) }
        draft.customer.reach(order.status == .waitingForPayment ? .paying : .shipping, at: now, turn: turn)
    }

    /// How many people come to look around at that moment, over all customers.
    public func booked(at moment: Instant) -> Int { draft.reserved.people(at: moment) }

    /// Another time, or other people, for a visit or what is fetched; nil where there is no such order of theirs that is still awaited.
    public func move(_ number: String, to comes: Order.Coming) -> Order? {
        guard let at = awaited(number) else { return nil }
        draft.customer.orders[at].comes = comes
        return draft.customer.orders[at]
    }

    /// Calls off a visit or what is to be fetched; nil where there is no such order of theirs that is still awaited.
    public func cancel(_ number: String) -> Order? {
        guard let at = awaited(number) else { return nil }
        draft.move(orderAt: at, to: .cancelled, note: "", at: now)
        return draft.customer.orders[at]
    }

    private func awaited(_ number: String) -> Int? {
        draft.customer.orders.firstIndex { $0.number.lowercased() == number.lowercased() && $0.isAwaited }
    }

    /// The order as rules and replies read it. A line of what is no longer sold has no `product`.
    public func value(of order: Order) -> Value {
        let value = order.value(at: now, on: shop.settings.terms, in: shop.settings.zone)
        guard case .map(var fields) = value, order.sum.lines.contains(where: { catalog[$0.sku] == nil }) else { return value }
        fields["lines"] = .list(order.sum.lines.map { .map(fieldsOfLine($0)) })
        return .map(fields)
    }
}
