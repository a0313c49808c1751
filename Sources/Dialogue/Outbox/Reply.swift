/// One bubble that goes back to a customer.
public struct Reply: Sendable, Hashable, Codable {
    public var text: String
    /// What the customer may tap or answer by number, in order; empty when nothing is offered.
    public var choices: [String]
    /// A picture, a document or a location that goes with it. `ref` of a file is an address, or a name in the shop's `media` folder.
    public var attachment: Attachment?
    /// It offers something that nobody asked for: it goes out only to those who agreed to that, seldom, and at decent hours.
    public var isPromo = false
    /// What a promotion is about, where it goes to those as well who agreed to that alone: `maroon`.
    public var topic: String?

    public init(text: String, choices: [String] = [], attachment: Attachment? = nil, isPromo: Bool = false) {
        self.text = text
        self.choices = choices
        self.attachment = attachment
        self.isPromo = isPromo
    }

    /// What a customer must have agreed to, if it is a promotion.
    public var promoScope: String { topic.map(Consent.promo(about:)) ?? Consent.promo }
}

/// The most bubbles that one turn sends: more of them read as a lecture.
let mostBubbles = 3

/// At most `mostBubbles` bubbles with the same words in the same order. Short neighbours are joined
/// first; what offers choices ends its bubble.
func joined(_ replies: [Reply]) -> [Reply] {
    var replies = replies
    while replies.count > mostBubbles {
        let pairs = replies.indices.dropLast().filter {
            replies[$0].choices.isEmpty && replies[$0].attachment == nil && replies[$0 + 1].attachment == nil
                && replies[$0].isPromo == replies[$0 + 1].isPromo && replies[$0].topic == replies[$0 + 1].topic
        }
        let length = { (at: Int) in replies[at].text.utf8.count + replies[at + 1].text.utf8.count }
        guard let at = pairs.min(by: { length($0) < length($1) }) else { return replies }
        replies[at + 1].text = replies[at].text + "\n" + replies[at + 1].text
        replies.remove(at: at)
    }
    return replies
}
