import Dialogue

extension RuleAPI {
    /// The part of `chat` that happens at another time.
    mutating func addLater() {
        add(.method(table: "chat", name: "later")) { run, arguments, _ throws(Run.Misuse) in
            let moment = try Moment(arguments.next(), for: "chat:later", in: run)
            guard let rule = arguments.nextString() else {
                throw Run.Misuse("chat:later needs the rule to run: chat:later(\"2 hari\", \"follow_up\")")
            }
            let values = try arguments.fields(for: "chat:later")
            for name in values.keys.sorted() where values[name]?.isFinite == false {
                throw Run.Misuse("\(name) in chat:later is no number that can be kept")
            }
            try run.later(rule, at: moment.instant, values)
            return .values
        }
        add(.method(table: "chat", name: "cancel")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.cancel(try arguments.name(for: "chat:cancel")))
            return .values
        }
    }
}

/// A span from now, `"3 jam"`, a time as `chat.now` gives it, or a date with a time, `"2026-11-28 11:00"`.
private struct Moment {
    let instant: Instant

    init(_ value: Value?, for call: String, in run: Run) throws(Run.Misuse) {
        switch value {
        case .int(let seconds)?: instant = Instant(seconds: seconds)
        case .number(let seconds)? where Int(exactly: seconds.rounded()) != nil: instant = Instant(seconds: Int(seconds.rounded()))
        case .text(let text)?:
            if let seconds = Span.seconds(text) {
                instant = run.now.adding(seconds: seconds)
            } else if let instant = Instant(iso8601: text, in: run.shop.settings.zone) {
                self.instant = instant
            } else {
                throw Run.Misuse("\(call): '\(text)' is no span and no time; write \(Span.example), \"2026-11-28 11:00\" or chat.now + 3600")
            }
        default: throw Run.Misuse("\(call) needs a span or a time: \(Span.example), \"2026-11-28 11:00\" or chat.now + 3600")
        }
    }
}
