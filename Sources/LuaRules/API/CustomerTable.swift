import Dialogue

extension RuleAPI {
    /// `customer`: the person who writes. Writes take effect when the rule has ended well.
    mutating func addCustomer() {
        let writable = ["name", "phone", "kak", "stage"]
        let methods = ["learn", "reach", "lost", "consents", "agree", "refuse", "erase"]
        add(.properties(of: "customer")) { run, arguments, answer throws(Run.Misuse) in
            switch try arguments.name(for: "customer") {
            case "facts": answer.append(.map(run.customer.facts.mapValues(\.value)))
            case "new": answer.append(run.isNewCustomer)
            case let name:
                guard let value = run.customer.field(name) else {
                    throw Run.Misuse(unknown(name, of: "customer", Run.fieldsOfCustomer + ["new", "facts"] + methods))
                }
                answer.append(value)
            }
            return .values
        }
        add(.writes(of: "customer")) { run, arguments, _ throws(Run.Misuse) in
            let name = try arguments.name(for: "customer")
            guard writable.contains(name) else {
                throw Run.Misuse("customer.\(name) cannot be written; \(Suggestion.help(for: name, in: writable, what: "field"))")
            }
            let text: String?
            switch arguments.next() {
            case .text(let given): text = given
            case .null, nil: text = nil
            default: throw Run.Misuse("customer.\(name) takes a text")
            }
            switch name {
            case "name": run.customer.name = text
            case "phone":
                if let text, Customer(id: text).phone == nil {
                    throw Run.Misuse("customer.phone takes a number with the country first: +6281234567890")
                }
                run.customer.phone = text
            case "stage": try run.setStage(try Stage(text, for: "customer.stage"))
            default: run.customer.kak = text ?? "kak"
            }
            return .values
        }
        addFacts()
        addConsents()
    }

    private mutating func addFacts() {
        add(.method(table: "customer", name: "learn")) { run, arguments, _ throws(Run.Misuse) in
            let name = try arguments.name(for: "customer:learn")
            guard let value = arguments.next(), value != .null else {
                throw Run.Misuse("customer:learn needs what is learnt, as in customer:learn(\"\(name)\", \"guru\")")
            }
            guard value.isFinite else { throw Run.Misuse("\(name) in customer:learn is no number that can be kept") }
            run.learn(name, value)
            return .values
        }
        add(.method(table: "customer", name: "reach")) { run, arguments, _ throws(Run.Misuse) in
            run.reach(try Stage(arguments.nextString(), for: "customer:reach"))
            return .values
        }
        add(.method(table: "customer", name: "lost")) { run, arguments, _ throws(Run.Misuse) in
            guard let reason = arguments.nextString(), !reason.isEmpty else {
                throw Run.Misuse("customer:lost needs why, as in customer:lost(\"harga\")")
            }
            run.lose(because: reason)
            return .values
        }
        add(.method(table: "customer", name: "erase")) { run, _, _ throws(Run.Misuse) in
            run.erase()
            return .values
        }
    }

    private mutating func addConsents() {
        add(.method(table: "customer", name: "consents")) { run, arguments, answer throws(Run.Misuse) in
            let scope = try arguments.name(for: "customer:consents")
            let said = run.customer.consents.contains { $0.scope == scope || scope.hasPrefix($0.scope + ":") }
            answer.append(said ? .bool(run.customer.consents(to: scope)) : .null)
            return .values
        }
        add(.method(table: "customer", name: "agree")) { run, arguments, _ throws(Run.Misuse) in
            let scope = try arguments.name(for: "customer:agree")
            try run.note(scope, isGiven: true, asked: arguments.nextString(), try arguments.arguments(for: "customer:agree"))
            return .values
        }
        add(.method(table: "customer", name: "refuse")) { run, arguments, _ throws(Run.Misuse) in
            let scope = try arguments.name(for: "customer:refuse")
            try run.note(scope, isGiven: false, asked: arguments.nextString(), try arguments.arguments(for: "customer:refuse"))
            return .values
        }
    }
}

extension Stage {
    fileprivate init(_ text: String?, for call: String) throws(Run.Misuse) {
        guard let text, let stage = Stage(rawValue: text) else {
            throw Run.Misuse(
                "\(call): no stage '\(text ?? "")'; \(Suggestion.help(for: text ?? "", in: Stage.allCases.map(\.rawValue), what: "stage"))")
        }
        self = stage
    }
}
