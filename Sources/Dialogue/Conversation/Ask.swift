/// What a rule asks: under which name, what fits, and how the question is put.
public struct Ask: Sendable {
    public var name: String
    /// A slot type, or any other word for free text; by default the name.
    public var type: String
    public var reply: String
    public var arguments = Arguments()
    /// The cart line that the answer belongs to.
    public var line: Int?
    /// A value that needs only the check.
    public var from: Value?
    /// The answer is a lasting fact of the customer.
    public var keeps = false
    /// After so many seconds without an answer the question is put again, once.
    public var remind: Int?
    /// For numbers.
    public var least: Int?
    public var most: Int?
    /// What may be chosen; nil when anything of the type fits.
    public var options: [Option]?

    /// One of the things to choose from.
    public struct Option: Sendable, Hashable {
        public var value: Value
        public var label: String
        /// The reply that says why it cannot be had now; it is not offered then.
        public var refusal: String?

        public init(value: Value, label: String, refusal: String? = nil) {
            self.value = value
            self.label = label
            self.refusal = refusal
        }
    }

    public init(_ name: String, type: String? = nil, reply: String) {
        self.name = name
        self.type = type ?? name
        self.reply = reply
    }

    /// The name under which the answer is kept.
    var key: String { line.map { "\(name)@\($0)" } ?? name }
}
