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

    /// As a text shows it: `[picture nayla.jpg]`.
    public var shown: String {
        let what = [name ?? ref, text, latitude.flatMap { latitude in longitude.map { "\(latitude),\($0)" } }].compactMap(\.self).first ?? ""
        return "[\([kind.rawValue, what].filter { !$0.isEmpty }.joined(separator: " "))]"
    }

    /// As rules read it.
    public var value: Value {
        var fields: [String: Value] = ["kind": .text(kind.rawValue)]
        if let ref { fields["ref"] = .text(ref) }
        if let mime { fields["mime"] = .text(mime) }
        if let name { fields["name"] = .text(name) }
        if let text { fields["text"] = .text(text) }
        if let latitude { fields["latitude"] = .number(latitude) }
        if let longitude { fields["longitude"] = .number(longitude) }
        return .map(fields)
    }
}
