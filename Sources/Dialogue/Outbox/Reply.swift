/// One bubble that goes back to a customer.
public struct Reply: Sendable, Hashable, Codable {
    public var text: String
    /// What the customer may tap or answer by number, in order; empty when nothing is offered.
    public var choices: [String]

    public init(text: String, choices: [String] = []) {
        self.text = text
        self.choices = choices
    }
}

/// The most bubbles that one turn sends: more of them read as a lecture.
let mostBubbles = 3

/// At most `mostBubbles` bubbles with the same words in the same order. Short neighbours are joined
/// first; what offers choices ends its bubble.
func joined(_ replies: [Reply]) -> [Reply] {
    var replies = replies
    while replies.count > mostBubbles {
        let pairs = replies.indices.dropLast().filter { replies[$0].choices.isEmpty }
        let length = { (at: Int) in replies[at].text.utf8.count + replies[at + 1].text.utf8.count }
        guard let at = pairs.min(by: { length($0) < length($1) }) else { return replies }
        replies[at + 1].text = replies[at].text + "\n" + replies[at + 1].text
        replies.remove(at: at)
    }
    return replies
}
