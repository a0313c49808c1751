import Dialogue

/// What is worked out is right.
struct AddsUp: Advice {
    let name = "adds-up"
    let reason = "every Rp… + Rp… = Rp… is right (D12)"

    func look(at talk: Talk) -> Look {
        var look = Look()
        for (at, turn) in talk.turns.enumerated() {
            for equation in equations(of: turn) {
                look.see(at, equation.holds ? nil : "\(equation.text), and it comes to \(rupiah(equation.right))")
            }
        }
        return look
    }
}

/// A total does not change by itself.
struct SameTotal: Advice {
    let name = "same-total"
    let reason = "a total that differs from the one before has a change between them, or says why (D12)"

    func look(at talk: Talk) -> Look {
        var look = Look()
        /// What was said of each order, and of the cart under an empty name; the newest last.
        var said: [String: [Int]] = [:]
        /// Of each, whether something happened since that explains another total.
        var isExplained: [String: Bool] = [:]
        let causes = causes(in: talk.shop)
        for (at, turn) in talk.turns.enumerated() {
            if turn.event.isSaid, turn.hears(causes) || turn.asked.contains(where: { Int($0) != nil }) {
                for key in said.keys { isExplained[key] = true }
            }
            guard turn.speaks, !supposes(turn) else { continue }
            let number = orderNumber(in: turn, talk.shop)
            // The cart is gone with the order that it became.
            if number != nil { (said[""], isExplained[""]) = (nil, nil) }
            let key = number ?? ""
            for total in turn.replies.flatMap({ StatedTotal.all(in: $0.text) }).suffix(1) {
                if let before = said[key], let last = before.last {
                    let isWhy = before.contains(total.amount) || isExplained[key] == true || explains(turn, from: last)
                    look.see(at, isWhy ? nil : "\(rupiah(last)) before, now \(total.words) \(rupiah(total.amount))")
                }
                said[key, default: []].append(total.amount)
                isExplained[key] = false
            }
        }
        return look
    }

    /// Words of a customer that change what something comes to.
    private func causes(in shop: Shop) -> [[String]] {
        let names =
            shop.settings.terms.payments.flatMap { [$0.name, $0.label] } + (shop.settings.terms.shipping?.cities.keys.sorted() ?? [])
            + (shop.settings.terms.shipping?.cities.values.flatMap { $0.map(\.courier) } ?? [])
        let products = shop.catalog.products.flatMap { Sentence.words(of: $0.name.lowercased()) }
        let variants = shop.catalog.products.flatMap { $0.colours + $0.sizes }
        return AdviceWords.changes + (names + variants).map { Sentence.words(of: $0.lowercased()) }.filter { !$0.isEmpty } + products.map { [$0] }
    }

    private func supposes(_ turn: TalkTurn) -> Bool { turn.rules.contains("what_if") || turn.hears(AdviceWords.supposes) }

    /// The turn shows how the sum before becomes this one, or says that something is not as it was.
    private func explains(_ turn: TalkTurn, from before: Int) -> Bool {
        equations(of: turn).contains { $0.parts.contains(before) } || turn.sentences.contains { $0.holds(AdviceWords.announcements) }
    }

    private func orderNumber(in turn: TalkTurn, _ shop: Shop) -> String? {
        let prefix = shop.settings.terms.orderPrefix
        if prefix.isEmpty { return nil }
        return turn.replies.lazy.flatMap { $0.text.split { $0 == " " || $0 == "\n" } }.first {
            $0.hasPrefix(prefix) && $0.dropFirst(prefix.count).first?.isNumber == true
        }
        .map { String($0.filter { $0.isLetter || $0.isNumber || $0 == "-" }) }
    }
}

private func equations(of turn: TalkTurn) -> [Equation] {
    turn.replies.flatMap { $0.text.split(separator: "\n") }.flatMap { Equation.all(in: String($0)) }
}
