/// What came with a message, or instead of one.
extension TurnSteps {
    /// The rules that it calls for: `got_picture` and its like by their kind, else `got_attachment`, for what has no words, and for
    /// files whatever the words are: those are for a person to look at.
    /// - Parameter isAlone: nothing else in the message is answered.
    func attachmentRules(isAlone: Bool) -> [(rule: String, values: [String: Value])] {
        if event.attachments.isEmpty { return [] }
        var found: [(rule: String, values: [String: Value])] = []
        for attachment in event.attachments {
            let own = "got_\(attachment.kind.rawValue)"
            if rules.has(rule: own) {
                found.append((own, ["attachment": attachment.value]))
            } else if text.isEmpty || attachment.isForPerson, attachment.kind != .reaction, rules.has(rule: "got_attachment"),
                !found.contains(where: { $0.rule == "got_attachment" })
            {
                found.append(("got_attachment", ["attachment": attachment.value, "alone": .bool(isAlone)]))
            }
        }
        return found
    }

    /// A heart on a message says nothing to a shop that has no rule for it.
    var isReactionThatNobodyNeeds: Bool {
        text.isEmpty && !event.attachments.isEmpty && event.attachments.allSatisfy { $0.kind == .reaction }
            && attachmentRules(isAlone: true).isEmpty
    }
}

extension Attachment {
    var isForPerson: Bool { [.picture, .video, .document, .order].contains(kind) }
}
