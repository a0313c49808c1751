import Dialogue

extension RuleAPI {
    /// `chat`: what is said and known in this turn.
    mutating func addChat() {
        add(.method(table: "chat", name: "say")) { run, arguments, _ throws(Run.Misuse) in
            let reply = try arguments.name(for: "chat:say")
            try run.say(reply, try arguments.arguments(for: "chat:say"))
            return .values
        }
        add(.method(table: "chat", name: "known")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.known(try arguments.name(for: "chat:known")))
            return .values
        }
        add(.method(table: "chat", name: "can")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.shop.rules.contains(try arguments.name(for: "chat:can")))
            return .values
        }
        add(.method(table: "chat", name: "means")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.intents.contains(try arguments.name(for: "chat:means")))
            return .values
        }
        add(.method(table: "chat", name: "told")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.told(try arguments.name(for: "chat:told")))
            return .values
        }
        add(.method(table: "chat", name: "answered")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.answered(try arguments.name(for: "chat:answered")))
            return .values
        }
        add(.method(table: "chat", name: "because")) { run, arguments, _ throws(Run.Misuse) in
            guard let reason = arguments.nextString(), !reason.isEmpty else {
                throw Run.Misuse("chat:because needs why it concerns the customer, as in chat:because(\"suka GMS02\")")
            }
            run.because(reason)
            return .values
        }
        add(.properties(of: "chat")) { run, arguments, answer throws(Run.Misuse) in
            switch try arguments.name(for: "chat") {
            case "now": answer.append(Int(run.now.milliseconds / 1000))
            case "text": answer.append(run.text)
            case "channel": answer.append(run.channel)
            case "referral": answer.append(run.referral.map(Value.text) ?? .null)
            case "attachments": answer.append(.list(run.attachments.map(\.value)))
            case "away": answer.append(run.away.map(Value.int) ?? .null)
            case "opening": answer.append(run.isOpening)
            case "misses": answer.append(run.misses)
            case "waiting": answer.append(run.waiting.map { .map(["rule": .text($0.rule), "question": .text($0.question)]) } ?? .null)
            case "handed_over": answer.append(run.handedOver.map(Value.text) ?? .null)
            case let name: throw Run.Misuse(unknown(name, of: "chat", chatNames))
            }
            return .values
        }
    }
}

private let chatNames = [
    "now", "text", "channel", "attachments", "referral", "away", "opening", "misses", "waiting", "handed_over", "say", "ask", "choose", "form",
    "confirm",
    "known", "told", "can", "means", "answered",
    "suggest", "go",
    "first", "ask_back",
    "later", "cancel", "softly", "shelve", "resume", "forget", "asked", "restart", "hand_over", "tell_owner", "because",
]

/// What to say of a field that is not there.
func unknown(_ name: String, of table: String, _ known: [String]) -> String {
    "\(table) has no '\(name)'; \(Suggestion.help(for: name, in: known, what: "field"))"
}
