extension Run {
    /// What replies may use of what is sold. `order` is the customer's last one, and may have no value.
    public static let sellingFields = ["cart", "order"]
    /// The fields of `{cart.…}`.
    public static let cartFields = ["text", "bill", "subtotal", "count", "empty", "lines"]

    func sellingField(_ name: String) -> Value? {
        switch name {
        case "cart":
            let sum = sum()
            return .map([
                "text": .text(sum.text), "bill": .text(sum.bill), "subtotal": .int(sum.subtotal), "count": .int(cart.count),
                "empty": .bool(cart.isEmpty), "lines": .list(sum.lines.map(\.value)),
            ])
        case "order": return customer.orders.last.map(value(of:))
        default: return nil
        }
    }

    // MARK: The cart

    public var cart: Cart { draft.conversation.cart }

    /// What the cart comes to now, with what is known of where it goes.
    public func sum() -> Sum { sum(of: cart) }

    func sum(of cart: Cart, to: [String: Value] = [:], via: String? = nil, pay: String? = nil) -> Sum {
        Sum(
            of: cart, offer: draft.conversation.offer, at: now, catalog: catalog, terms: shop.settings.terms, to: to, via: via, pay: pay)
    }

    /// What the cart comes to, sent and paid so. A payment that the shop does not have, or a courier that
    /// does not go to the city, is a mistake of the rule.
    public func sum(to: [String: Value], via: String?, pay: String?, after changes: [CartChange] = []) throws(Misuse) -> Result<Sum, Unclear> {
        let terms = shop.settings.terms
        if let pay, terms.payment(pay) == nil {
            throw Misuse("no payment '\(pay)'; \(Suggestion.help(for: pay, in: terms.payments.map(\.name), what: "payment"))")
        }
        var changed = cart
        let outcome = changed.apply(try sold(changes))
        guard outcome == .done else { return .failure(Unclear(lines: outcome.candidates)) }
        let sum = sum(of: changed, to: to, via: via, pay: pay)
        if let via, case .text(let city)? = to["city"], sum.shipping == nil, let shipping = terms.shipping {
            let known = shipping.quotes(to: city, grams: 0).map(\.courier)
            throw Misuse("no courier '\(via)' goes to '\(city)'; \(Suggestion.help(for: via, in: known, what: "courier there"))")
        }
        return .success(sum)
    }

    /// A change that does not say which line it means: those that it may mean, or none that fits.
    public struct Unclear: Error, Sendable, Hashable {
        public var lines: [Int]
    }

    /// Puts a thing into the cart and gives its line's id; what needs no choosing is chosen.
    public func add(_ item: CartItem) throws(Misuse) -> Int {
        guard case .add(let item) = try sold([.add(item)])[0], let id = draft.conversation.cart.add(item) else {
            throw Misuse("the cart is full: it holds \(Cart.mostLines) lines")
        }
        return id
    }

    /// Changes a line, and gives the id under which it now stands; nil when it is gone.
    public func set(_ line: Int, attributes: [String: String], quantity: Int?) throws(Misuse) -> Int? {
        guard cart[line] != nil else { throw Misuse("the cart has no line \(line)") }
        defer { leaveTopicIfEmpty() }
        return draft.conversation.cart.set(line, attributes: attributes, quantity: quantity)
    }

    /// - Parameter line: the one that is meant where a change fits several.
    public func change(_ changes: [CartChange], meaning line: Int? = nil) throws(Misuse) -> Cart.Outcome {
        defer { leaveTopicIfEmpty() }
        return draft.conversation.cart.apply(try sold(changes), meaning: line)
    }

    /// Who takes the last thing out of the cart does not mean that thing with "pesan" any more.
    private func leaveTopicIfEmpty() {
        if cart.isEmpty, !cartBefore.isEmpty { draft.conversation.topic = nil }
    }

    /// The first line that cannot be ordered, with `lacks` (`size`, `colour`, an attribute of the shop's own, `quantity`, `product`) and, for
    /// a quantity, `left`; null when all can be. Without `product` it is no longer sold.
    public var lacking: Value {
        guard let lack = cart.lacking(in: catalog), let line = sum().lines.first(where: { $0.id == lack.line }) else { return .null }
        return .map(fieldsOfLine(line).adding("lacks", .text(lack.what.name)).adding("left", lack.left.map(Value.int)))
    }

    /// What is no longer sold has nothing to ask of it.
    func fieldsOfLine(_ line: Sum.Line) -> [String: Value] {
        var fields = line.fields
        if catalog[line.sku] == nil { fields["product"] = nil }
        return fields
    }

    public func clearCart() {
        draft.conversation.cart.clear()
        leaveTopicIfEmpty()
    }

    /// The changes, where what is added is sold here, and has what needs no choosing.
    func sold(_ changes: [CartChange]) throws(Misuse) -> [CartChange] {
        var sold: [CartChange] = []
        for change in changes {
            guard case .add(var item) = change else {
                sold.append(change)
                continue
            }
            guard let product = catalog[item.sku] else {
                throw Misuse("no product '\(item.sku)'; \(Suggestion.help(for: item.sku, in: catalog.products.map(\.sku), what: "product"))")
            }
            item.attributes = product.completed(item.attributes)
            sold.append(.add(item))
        }
        return sold
    }

    // MARK: What there is to choose from

    /// Who brings the cart to `city`, cheapest first: `{ value = "JNE", label = "JNE Rp10.000", price = 10000 }`.
    public func couriers(to city: String) -> [Value] {
        (shop.settings.terms.shipping?.quotes(to: city, grams: sum().weight) ?? []).map { quote in
            let label = quote.cost > 0 ? "\(quote.courier) \(rupiah(quote.cost))" : quote.courier
            return .map(["value": .text(quote.courier), "label": .text(label), "price": .int(quote.cost)])
        }
    }

    /// Every way to pay: `{ value = "cod", label = "COD (+Rp5.000)", fee = 5000, no = "cod_courier" }`, where
    /// `no` is there only if it cannot be had.
    ///
    /// - Parameter total: with the shipping, before the fee: what limits hold for; the goods in the cart, if not given.
    public func payments(via: String?, total: Int?) -> [Value] {
        shop.settings.terms.payments(for: via, total: total ?? sum().subtotal).map { payment, isAllowed in
            let label = payment.fee > 0 ? "\(payment.label) (+\(rupiah(payment.fee)))" : payment.label
            let option: [String: Value] = ["value": .text(payment.name), "label": .text(label), "fee": .int(payment.fee)]
            return .map(option.adding("no", isAllowed ? nil : payment.no.map(Value.text)).adding("account", payment.account.map(Value.text)))
        }
    }

    /// The name of the picture of the shop's QRIS with `amount` filled in; nil where the shop has no QRIS, or nobody can pay that at once.
    public func qris(_ amount: Int) -> String? { shop.settings.terms.qris == nil ? nil : QRISPicture(amount: amount)?.name }
}
