/// One run of a rule, as the rule sees it: what it may know, what it has said and written so far.
///
/// Nothing here takes effect before the run has ended well and the turn is committed.
public final class Run {
    public let shop: Shop
    public let now: Instant
    /// What the customer wrote; empty when the turn has no message.
    public let text: String
    /// Whether this turn begins a session.
    public let isOpening: Bool
    /// How many messages in a row were not understood, this one included.
    public var misses: Int { draft.conversation.misses }

    /// Values by name: what the rule was handed, then what the message told.
    private let given: Arguments
    /// The product last looked up and where it stands in the catalog: a reply shows several of its fields.
    private var lastSKU = ""
    private var lastPosition: Int?
    /// Of the rule's random numbers: the same turn of the same customer gives the same.
    public var seed: UInt64 {
        var hash = Fingerprint()
        hash.add(draft.customer.id)
        hash.add(draft.conversation.turn)
        return hash.value
    }
    var draft: TurnDraft
    /// The rule that goes on when this one has ended, and what it is handed.
    public private(set) var next: Next?

    public struct Next: Sendable, Hashable {
        public var rule: String
        public var values: [String: Value]
    }

    init(shop: Shop, now: Instant, text: String, isOpening: Bool, given: [String: Value], draft: TurnDraft) {
        self.isOpening = isOpening
        self.shop = shop
        self.now = now
        self.text = text
        self.given = Arguments(given)
        self.draft = draft
    }

    /// A wrong use of what a rule may call, in words for its author.
    public struct Misuse: Error, Sendable, Hashable {
        public var message: String
        public init(_ message: String) { self.message = message }
    }

    // MARK: What a rule may call

    /// What was told under `name`, or `.null`; never asks. Where the message names no product, product,
    /// colour and size are those of the topic.
    public func known(_ name: String) -> Value {
        if let value = given[name] { return value }
        // A message that names a product speaks of nothing else.
        guard given["product"] == nil, given["products"] == nil, let topic = draft.conversation.topic, shop.catalog[topic.sku] != nil else {
            return .null
        }
        switch name {
        case "product": return .handle(.product, topic.sku)
        case "colour": return topic.colour.map(Value.text) ?? .null
        case "size": return topic.size.map(Value.text) ?? .null
        default: return .null
        }
    }

    /// Says a reply, filled in with `arguments`; the same reply in the same words only once a turn.
    /// `arguments["choices"]`, a list of texts, is offered with its last bubble.
    public func say(_ name: String, _ arguments: Arguments) throws(Misuse) {
        guard let entry = shop.replies.entries[name] else {
            let help = Suggestion.help(for: name, in: shop.replies.entries.keys, what: "reply")
            throw Misuse("no reply '\(name)': \(help)")
        }
        let words = try bubbles(of: entry.variants[0], name, arguments)
        guard !draft.spoken.contains(where: { $0.reply == name && $0.words == words }) else { return }
        var variant = 0
        if entry.variants.count > 1 {
            let said = draft.conversation.said[name]
            variant = ReplyBook.variant(of: entry.variants.count, reply: name, to: draft.customer.id, said: said)
            draft.conversation.said[name] = Said(times: (said?.times ?? 0) + 1, variant: variant)
        }
        let texts = variant == 0 ? words : try bubbles(of: entry.variants[variant], name, arguments)
        var replies = texts.map { Reply(text: $0) }
        if case .list(let choices)? = arguments["choices"], !replies.isEmpty {
            replies[replies.count - 1].choices = choices.compactMap { if case .text(let text) = $0 { text } else { nil } }
        }
        let product: String? = if case .handle(.product, let sku)? = arguments["product"] { sku } else { nil }
        // A turn says few things: room for all of them at once.
        if draft.spoken.isEmpty { draft.spoken.reserveCapacity(4) }
        draft.spoken.append(.init(reply: name, words: words, bubbles: replies, product: product, isQuestion: texts.allSatisfy(\.onlyAsks)))
    }

    /// Ends this rule; `rule` goes on in the same turn with `values`.
    public func go(_ rule: String, _ values: [String: Value]) {
        next = Next(rule: rule, values: values)
    }

    public var customer: Customer {
        get { draft.customer }
        set { draft.customer = newValue }
    }

    /// Whether this is the customer's first session.
    public var isNewCustomer: Bool { draft.conversation.sessions <= 1 }

    // MARK: Filling in

    private func bubbles(of template: Template, _ name: String, _ arguments: Arguments) throws(Misuse) -> [String] {
        do {
            return try template.bubbles(in: shop.settings.zone) { lookUp($0, arguments) }
        } catch {
            switch error {
            case .missing(let place):
                let root = place.prefix { $0 != "." }
                throw Misuse("reply '\(name)' needs {\(place)}, which has no value here: hand it over as chat:say(\"\(name)\", { \(root) = … })")
            case .unfit(let place, let expected):
                throw Misuse("reply '\(name)' shows {\(place)}, which is not \(expected)")
            }
        }
    }

    /// Arguments, then what is known, the customer, cart and order, the shop.
    private func lookUp(_ path: [String], _ arguments: Arguments) -> Value {
        let root = path[0]
        var value = arguments[root] ?? given[root] ?? customerField(root) ?? sellingField(root) ?? shop.field(root, at: now) ?? .null
        for name in path.dropFirst() { value = field(of: value, name) }
        return value
    }

    /// What replies may use of the customer. `name` may have no value.
    public static let customerFields = ["kak", "name", "phone", "customer"]

    private func customerField(_ name: String) -> Value? {
        switch name {
        case "kak": .text(draft.customer.kak)
        case "name": draft.customer.name.map(Value.text)
        case "phone": draft.customer.phone.map(Value.text)
        case "customer":
            .map([
                "name": draft.customer.name.map(Value.text) ?? .null, "phone": draft.customer.phone.map(Value.text) ?? .null,
                "kak": .text(draft.customer.kak),
            ])
        default: nil
        }
    }

    private func productField(_ name: String, of sku: String) -> Value {
        if lastSKU != sku { (lastSKU, lastPosition) = (sku, shop.catalog.position(of: sku)) }
        guard let position = lastPosition else { return .null }
        // An empty cell of the shop's own column shows as nothing.
        return shop.catalog.products[position].field(name) ?? (shop.catalog.columns.contains(name) ? .text("") : .null)
    }

    private func field(of value: Value, _ name: String) -> Value {
        switch value {
        case .map(let map): map[name] ?? .null
        case .handle(.product, let sku): productField(name, of: sku)
        default: .null
        }
    }
}
