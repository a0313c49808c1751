/// One run of a rule from its first line, as the rule sees it: what it may know, what it has said,
/// asked and written so far.
///
/// Nothing here takes effect before the run has ended and the turn is committed; what a run wrote that
/// stopped at a question never does.
public final class Run {
    public let shop: Shop
    /// What the shop sells, with what can still be sold of it.
    public let catalog: Catalog
    public var now: Instant { event.at }
    let event: Event
    public var channel: String { event.channel }
    /// What led the customer here, where the channel tells.
    public var referral: String? { event.referral }
    /// What came with the message.
    public var attachments: [Attachment] { event.attachments }
    /// How long the customer was away before this session, in seconds; nil in their first one, and within one.
    public var away: Int?
    /// What the customer wrote when this rule began; empty when it began without a message.
    public var text: String { flow.text }
    /// What this turn's message was understood as, whatever rule runs.
    public var intents: [String] { draft.intents }
    /// Whether this turn begins a session.
    public let isOpening: Bool
    /// How many messages in a row were not understood, this one included.
    public var misses: Int { draft.conversation.misses }

    /// The rule's answers, and what it was told.
    var flow: Flow
    var draft: TurnDraft
    /// How it ended, so far.
    var ending = Ending.returned
    /// Facts that stay, whatever becomes of the run.
    var kept: [String: Fact] = [:]
    /// What goes on if the turn would end without a question.
    var askedBack: Next?
    /// What is put instead of the waiting question.
    var suggestion: Suggested?
    /// An answer of this turn was refused.
    var isRefused = false
    /// The values that its asks took.
    var used: [Turn.UsedValue] = []
    /// The names that were asked in this run.
    var asked: Set<String> = []
    /// The names that were read in this run without asking, and those that were not known.
    var read: Set<String> = []
    var wanted: [String] = []
    /// The replies that were said in this run, in order.
    var replies: [String] = []
    /// How much was spoken in this turn before this run.
    let spokenBefore: Int
    /// The cart as this run found it.
    let cartBefore: Cart
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

    /// A rule with the values that it is handed.
    public struct Next: Sendable, Hashable {
        public var rule: String
        public var values: [String: Value]
    }

    /// Another question instead of the one that waits: yes stands for `value`.
    struct Suggested {
        var name: String
        var value: Value
        var bubbles: [String]
    }

    /// How a run ended.
    enum Ending {
        case returned
        case goes(Next)
        /// Stopped; the other rule is to run first, then this one again.
        case first(Next)
        /// Stopped at a question, which is put in these bubbles.
        case asks(Question, [Reply])

        var shortText: String {
            switch self {
            case .returned: "ran"
            case .goes(let next): "gave over to \(next.rule)"
            case .first(let next): "put \(next.rule) first"
            case .asks(let question, _): "asked \(question.name)"
            }
        }
    }

    init(shop: Shop, catalog: Catalog, event: Event, isOpening: Bool, flow: Flow, draft: TurnDraft) {
        self.isOpening = isOpening
        self.shop = shop
        self.catalog = catalog
        self.event = event
        self.flow = flow
        self.draft = draft
        spokenBefore = draft.spoken.count
        cartBefore = draft.conversation.cart
    }

    /// A wrong use of what a rule may call, in words for its author.
    public struct Misuse: Error, Sendable, Hashable {
        public var message: String
        public init(_ message: String) { self.message = message }
    }

    /// Ends this rule; `rule` goes on in the same turn with `values`.
    public func go(_ rule: String, _ values: [String: Value]) { ending = .goes(Next(rule: rule, values: values)) }

    /// Stops this rule; `rule` runs first, then this one again from its first line.
    public func first(_ rule: String, _ values: [String: Value]) { ending = .first(Next(rule: rule, values: values)) }

    /// Starts `rule` if the turn would end without a question; it is gone when the next message is
    /// about something else.
    public func askBack(_ rule: String, _ values: [String: Value]) { askedBack = Next(rule: rule, values: values) }

    /// What this rule asks is dropped when the customer speaks of something else.
    public func askSoftly() { flow.isSoft = true }

    /// A person is to look at this conversation.
    public func handOver(_ reason: String) {
        guard isNew("hand_over", [reason]) else { return }
        draft.conversation.handover = Handover(reason: reason, at: now)
        draft.conversation.owe(from: now)
        draft.notices.append(Notice(kind: .handover, text: reason))
    }

    /// Why what this rule says concerns the customer, for whoever looks at it later. A campaign says nothing without it.
    public func because(_ reason: String) { draft.because = reason }

    /// Tells the owner, in the words of a reply.
    public func tellOwner(_ name: String, _ arguments: Arguments) throws(Misuse) {
        let words = try bubbles(of: entry(name).variants[0], name, arguments)
        guard isNew("tell_owner " + name, words) else { return }
        draft.notices.append(Notice(kind: .word, text: words.joined(separator: "\n")))
    }

    /// Puts aside everything that waits. False when nothing does.
    public func shelve() -> Bool {
        guard !draft.conversation.flows.isEmpty else { return false }
        draft.conversation.shelf = draft.conversation.flows
        draft.conversation.flows = []
        return true
    }

    /// Brings back what was put aside; its question is put again before anything answers it. False when
    /// nothing waits.
    public func resume() -> Bool {
        if draft.conversation.flows.isEmpty {
            draft.conversation.flows = draft.conversation.shelf
            draft.conversation.shelf = []
            for at in draft.conversation.flows.indices { draft.conversation.flows[at].isStale = true }
        }
        return !draft.conversation.flows.isEmpty
    }

    /// Drops what the waiting rules were told under a name, so that it is asked anew. False when none was.
    public func forget(_ name: String) -> Bool {
        var found = false
        for at in draft.conversation.flows.indices {
            if draft.conversation.flows[at].answers.removeValue(forKey: name) != nil { found = true }
            if draft.conversation.flows[at].given.removeValue(forKey: name) != nil { found = true }
            draft.conversation.flows[at].forgotten.append(name)
        }
        return found
    }

    /// How often a question was put, repeats not counted.
    public func timesAsked(_ reply: String) -> Int { draft.conversation.asked[reply] ?? 0 }

    /// Forgets everything that waits or was put aside, and what was spoken of.
    public func restart() {
        draft.conversation.flows = []
        draft.conversation.shelf = []
        draft.conversation.topic = nil
    }

    public var customer: Customer {
        get { draft.customer }
        set { draft.customer = newValue }
    }

    /// Whether this is the customer's first session.
    public var isNewCustomer: Bool { draft.conversation.sessions <= 1 }

    /// What another rule waits for, and which; nil when none does.
    public var waiting: (rule: String, question: String)? {
        draft.conversation.flows.last { $0.rule != flow.rule }.flatMap { waiting in waiting.question.map { (waiting.rule, $0.name) } }
    }

    /// Why a person was asked for.
    public var handedOver: String? { draft.conversation.handover?.reason }

    // MARK: Looking up

    /// Arguments, then the rule's answers, the customer, cart and order, the shop, and last what was only told: a
    /// customer's address is not the shop's.
    func lookUp(_ path: [String], _ arguments: Arguments) -> Value {
        let root = path[0]
        var value =
            arguments[root] ?? flow.answers[root]?.value ?? customerField(root) ?? sellingField(root) ?? shop.field(root, at: now)
            ?? flow.given[root]?.value ?? .null
        for name in path.dropFirst() { value = field(of: value, name) }
        return value
    }

    /// What replies may use of the customer. `name` may have no value.
    public static let customerFields = ["kak", "name", "phone", "customer"]
    /// The fields of `{customer.…}`.
    public static let fieldsOfCustomer = ["name", "phone", "kak", "class", "stage", "source", "note"]

    private func customerField(_ name: String) -> Value? {
        switch name {
        case "kak": .text(draft.customer.kak)
        case "name": draft.customer.name.map(Value.text)
        case "phone": draft.customer.phone.map(Value.text)
        case "customer": .map(Dictionary(uniqueKeysWithValues: Self.fieldsOfCustomer.map { ($0, draft.customer.field($0) ?? .null) }))
        default: nil
        }
    }

    private func productField(_ name: String, of sku: String) -> Value {
        if lastSKU != sku { (lastSKU, lastPosition) = (sku, catalog.position(of: sku)) }
        guard let position = lastPosition else { return .null }
        // An empty cell of the shop's own column shows as nothing.
        return catalog.products[position].field(name) ?? (catalog.columns.contains(name) ? .text("") : .null)
    }

    private func field(of value: Value, _ name: String) -> Value {
        switch value {
        case .map(let map): map[name] ?? .null
        case .handle(.product, let sku): productField(name, of: sku)
        default: .null
        }
    }
}
