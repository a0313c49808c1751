/// Something that must not happen in any conversation with any shop, and did.
public struct Problem: Sendable, Hashable {
    public var kind: Kind
    /// What tells it from others of its kind: the rule that failed.
    public var about: String
    /// What happened, for the owner of the shop.
    public var text: String
    /// A line of a `.chat` file that fails while it happens; nil when it fails of itself, or no line says it.
    public var line: String?

    public enum Kind: String, Sendable, Hashable {
        case ruleFailed = "a rule failed"
        case brokeDown = "the bot broke down"
        case silence = "nothing was said"
        case spoke = "the bot spoke while a person had the conversation"
        case bubbles = "more than three bubbles were sent"
        case noQuestion = "a question waits that was not put"
        case leftover = "a reply was not filled in"
        case wrongSum = "the cart comes to something else"
        case wrongTotal = "a total is wrong"
        case unagreed = "an order was placed that nobody agreed to"
        case incomplete = "an order is incomplete"
        case number = "an order number is wrong"
        case trapped = "a flow cannot be left"
        case leak = "a customer is told what another one said"
        case notRepeated = "a repeated message is not answered the same"
        case notKept = "the store gives back something else"
        case restart = "after a restart the bot answers differently"
    }

    init(_ kind: Kind, about: String = "", _ text: String, line: String? = nil) {
        self.kind = kind
        self.about = about
        self.text = text
        self.line = line
    }

    /// Whether it is the same fault, perhaps with other values.
    func isSame(as other: Problem) -> Bool { kind == other.kind && about == other.about }
}
