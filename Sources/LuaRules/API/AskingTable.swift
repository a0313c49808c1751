import Dialogue

extension RuleAPI {
    /// The part of `chat` that asks: a call whose answer is not known puts its question and ends the run,
    /// and no script can catch that.
    mutating func addAsking() {
        add(.method(table: "chat", name: "ask")) { run, arguments, answer throws(Run.Misuse) in
            let name = try arguments.name(for: "chat:ask")
            let reply = try arguments.secondName(for: "chat:ask", "chat:ask(\"\(name)\", \"which\")")
            let ask = try Ask(name, reply, try arguments.fields(for: "chat:ask"), in: "chat:ask")
            return answer.give(try run.ask(ask))
        }
        add(.method(table: "chat", name: "choose")) { run, arguments, answer throws(Run.Misuse) in
            let name = try arguments.name(for: "chat:choose")
            guard case .list(let listed)? = arguments.next() else {
                throw Run.Misuse("chat:choose needs a list of options, as in chat:choose(\"\(name)\", { \"JNE\", \"J&T\" }, \"which_\(name)\")")
            }
            let options = try listed.map { (value) throws(Run.Misuse) in try Ask.Option(value, in: run) }
            let reply = arguments.nextString() ?? "which_\(name)"
            var ask = try Ask(name, reply, try arguments.fields(for: "chat:choose"), in: "chat:choose")
            ask.options = options
            return answer.give(try run.ask(ask))
        }
        add(.method(table: "chat", name: "form")) { run, arguments, answer throws(Run.Misuse) in
            let name = try arguments.name(for: "chat:form")
            return answer.give(try run.fill(name, from: try arguments.fields(for: "chat:form")).map(Value.map))
        }
        add(.method(table: "chat", name: "confirm")) { run, arguments, answer throws(Run.Misuse) in
            let reply = try arguments.name(for: "chat:confirm")
            return answer.give(try run.confirm(reply, try arguments.arguments(for: "chat:confirm")).map(Value.bool))
        }
        add(.method(table: "chat", name: "suggest")) { run, arguments, _ throws(Run.Misuse) in
            let name = try arguments.name(for: "chat:suggest")
            guard let value = arguments.next(), value != .null else {
                throw Run.Misuse("chat:suggest needs the value that a yes stands for, as in chat:suggest(\"\(name)\", \"COD\", \"cod_then\")")
            }
            let reply = try arguments.secondName(for: "chat:suggest", "chat:suggest(\"\(name)\", value, \"cod_then\")")
            try run.suggest(name, value, reply, try arguments.arguments(for: "chat:suggest"))
            return .values
        }
        addMoves()
    }

    private mutating func addMoves() {
        add(.method(table: "chat", name: "go")) { run, arguments, _ throws(Run.Misuse) in
            let rule = try arguments.name(for: "chat:go")
            run.go(rule, try arguments.fields(for: "chat:go"))
            return .stop
        }
        add(.method(table: "chat", name: "first")) { run, arguments, _ throws(Run.Misuse) in
            let rule = try arguments.name(for: "chat:first")
            run.first(rule, try arguments.fields(for: "chat:first"))
            return .stop
        }
        add(.method(table: "chat", name: "ask_back")) { run, arguments, _ throws(Run.Misuse) in
            let rule = try arguments.name(for: "chat:ask_back")
            run.askBack(rule, try arguments.fields(for: "chat:ask_back"))
            return .values
        }
        add(.method(table: "chat", name: "softly")) { run, _, _ in
            run.askSoftly()
            return .values
        }
        add(.method(table: "chat", name: "shelve")) { run, _, answer in
            answer.append(run.shelve())
            return .values
        }
        add(.method(table: "chat", name: "resume")) { run, _, answer in
            answer.append(run.resume())
            return .values
        }
        add(.method(table: "chat", name: "forget")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.forget(try arguments.name(for: "chat:forget")))
            return .values
        }
        add(.method(table: "chat", name: "asked")) { run, arguments, answer throws(Run.Misuse) in
            answer.append(run.timesAsked(try arguments.name(for: "chat:asked")))
            return .values
        }
        add(.method(table: "chat", name: "restart")) { run, _, _ in
            run.restart()
            return .values
        }
        add(.method(table: "chat", name: "hand_over")) { run, arguments, _ throws(Run.Misuse) in
            run.handOver(try arguments.name(for: "chat:hand_over"))
            return .values
        }
        add(.method(table: "chat", name: "tell_owner")) { run, arguments, _ throws(Run.Misuse) in
            let reply = try arguments.name(for: "chat:tell_owner")
            try run.tellOwner(reply, try arguments.arguments(for: "chat:tell_owner"))
            return .values
        }
    }
}

extension ValueWriter {
    /// An answer that is known, or the end of the run.
    fileprivate mutating func give(_ value: Value?) -> LuaAnswer {
        guard let value else { return .stop }
        append(value)
        return .values
    }
}

extension ValueReader {
    fileprivate mutating func secondName(for call: String, _ example: String) throws(Run.Misuse) -> String {
        guard let name = nextString() else { throw Run.Misuse("\(call) needs the reply that asks, as in \(example)") }
        return name
    }
}

extension Ask {
    /// An ask with the options of its last table: `{ type=, min=, max=, from=, of=, keep=, remind=, args= }`.
    fileprivate init(_ name: String, _ reply: String, _ fields: [String: Value], in call: String) throws(Run.Misuse) {
        self.init(name, type: try fields.text("type", for: call), reply: reply)
        for (key, value) in fields {
            switch key {
            case "type": break
            case "min": least = try Self.whole(value, key, call)
            case "max": most = try Self.whole(value, key, call)
            case "of": line = try Self.whole(value, key, call)
            case "from": from = value
            case "keep": keeps = value == .bool(true)
            case "remind":
                guard case .text(let span) = value, let seconds = Span.seconds(span), seconds > 0 else {
                    throw Run.Misuse("remind in \(call) takes a span: \(Span.example)")
                }
                remind = seconds
            case "args":
                guard case .map(let given) = value else { throw Run.Misuse("args in \(call) takes a table of named values") }
                for (name, value) in given { arguments[name] = value }
            default: throw Run.Misuse("\(call) has no option '\(key)'; \(Suggestion.help(for: key, in: Self.optionNames, what: "option"))")
            }
        }
    }

    private static let optionNames = ["type", "min", "max", "of", "from", "keep", "remind", "args"]

    private static func whole(_ value: Value, _ key: String, _ call: String) throws(Run.Misuse) -> Int {
        switch value {
        case .int(let number): return number
        case .number(let number) where Int(exactly: number) != nil: return Int(number)
        default: throw Run.Misuse("\(key) in \(call) must be a whole number")
        }
    }
}

extension Ask.Option {
    /// `"JNE"`, a product, or `{ value=, label=, no="reply that says why not" }`.
    fileprivate init(_ value: Value, in run: Run) throws(Run.Misuse) {
        switch value {
        case .map(let fields):
            guard let inner = fields["value"], inner != .null else {
                throw Run.Misuse("an option in a table needs a value: { value = \"COD\", label = \"COD\" }")
            }
            let label = try fields.text("label", for: "an option") ?? Self.label(of: inner, in: run)
            self.init(value: inner, label: label, refusal: try fields.text("no", for: "an option"))
        default: self.init(value: value, label: Self.label(of: value, in: run))
        }
    }

    private static func label(of value: Value, in run: Run) -> String {
        if case .handle(.product, let sku) = value { return run.catalog[sku]?.name ?? sku }
        return value.shortText
    }
}
