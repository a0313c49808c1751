/// A turn in the making: the state as it now is, and what has been said so far.
struct TurnDraft: Sendable {
    var conversation: Conversation
    var customer: Customer
    /// The running number of the shop's last order.
    var lastOrder = 0
    var spoken: [Spoken] = []
    /// What the waiting rule asks, if it does.
    var question: [Reply]?
    /// What the owner is told.
    var notices: [Notice] = []
    /// What this turn's message was understood as.
    var intents: [String] = []
    /// Why what is said concerns the customer.
    var because: String?
    /// What lies in the shop for others, as the turn found it.
    var reserved = Reserved()

    var hasOpenOrder: Bool { customer.orders.last.map { $0.status != .cancelled } ?? false }

    /// One reply that was said in this turn.
    struct Spoken: Sendable {
        var reply: String
        /// The words of its first variant, by which the same thing said twice is known.
        var words: [String]
        var bubbles: [Reply]
        /// The SKU of the product it was about.
        var product: String?

        /// It says nothing, it only asks.
        var isQuestion: Bool
    }

    /// What goes out: everything said, with one question, and that last: the one that a rule waits for, else
    /// the last one said, as it belongs to what the customer spoke of last.
    var replies: [Reply] {
        var replies: [Reply] = []
        replies.reserveCapacity(spoken.reduce(2) { $0 + $1.bubbles.count })
        for said in spoken where !said.isQuestion { replies += said.bubbles }
        replies += question ?? spoken.last(where: \.isQuestion)?.bubbles ?? []
        return joined(replies)
    }

    /// Whether the turn asks something, so that it needs no other question.
    var asks: Bool {
        question != nil || spoken.contains(where: \.isQuestion) || spoken.last?.bubbles.last?.text.endsInQuestion == true
    }

    /// Moves an order on, and with it whatever hangs on that.
    mutating func move(orderAt at: Int, to status: Order.Status, note: String, at now: Instant) {
        customer.orders[at].become(status, at: now, note: note)
        let number = customer.orders[at].number, turn = conversation.turn
        conversation.timers.removeAll { $0.what == .paymentDue(order: number) }
        switch status {
        case .waitingForPayment, .confirmed: break
        case .paid, .sent: customer.reach(.shipping, at: now, turn: turn)
        case .done: customer.reach(.done, at: now, turn: turn)
        case .cancelled:
            guard !customer.orders.contains(where: { $0.isConfirmed || $0.status == .waitingForPayment }) else { return }
            _ = customer.become(.lost, at: now, turn: turn, reason: note.isEmpty ? "batal" : note)
        }
    }

    /// Moves part of what was said behind the rest.
    mutating func sayLast(_ part: Range<Int>) {
        let later = spoken[part]
        spoken.removeSubrange(part)
        spoken += later
    }

    /// The SKUs of the products that were spoken of, each once.
    var products: [String] {
        var skus: [String] = []
        for said in spoken {
            if let sku = said.product, !skus.contains(sku) { skus.append(sku) }
        }
        return skus
    }
}

extension String {
    /// Whether it ends in a question mark, whatever emoji stands behind.
    var endsInQuestion: Bool {
        guard let last = unicodeScalars.last(where: { $0.isASCII && $0 != " " }) else { return false }
        return last == "?"
    }

    /// Whether every sentence of it ends in a question mark: a line end, or a full stop or exclamation
    /// mark before a blank, or an emoji before a capital, ends another kind. What stands behind the last one may be an emoji.
    var onlyAsks: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var last: UInt8 = 0
            var asks = false
            // An emoji and a capital end a sentence too: "sudah 🙏 Mau yang lain?"
            var isBehindEmoji = false
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "\n"): return false
                case UInt8(ascii: " "): if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") { return false }
                case UInt8(ascii: "A")...UInt8(ascii: "Z") where isBehindEmoji: return false
                case UInt8(ascii: "?"): asks = true
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): asks = false
                default: break
                }
                isBehindEmoji = byte == UInt8(ascii: " ") ? last >= 0x80 : false
                last = byte
            }
            return asks
        }
    }
}
