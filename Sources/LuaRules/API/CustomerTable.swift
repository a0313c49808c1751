import Dialogue

extension RuleAPI {
    /// `customer`: the person who writes. Writes take effect when the rule has ended well.
    mutating func addCustomer() {
        let writable = ["name", "phone", "kak"]
        add(.properties(of: "customer")) { run, arguments, answer throws(Run.Misuse) in
            switch try arguments.name(for: "customer") {
            case "name": answer.append(run.customer.name.map(Value.text) ?? .null)
            case "phone": answer.append(run.customer.phone.map(Value.text) ?? .null)
            case "kak": answer.append(run.customer.kak)
            case "facts": answer.append(.map(run.customer.facts))
            case "new": answer.append(run.isNewCustomer)
            case let name: throw Run.Misuse(unknown(name, of: "customer", writable + ["new", "facts"]))
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
            default: run.customer.kak = text ?? "kak"
            }
            return .values
        }
    }
}
