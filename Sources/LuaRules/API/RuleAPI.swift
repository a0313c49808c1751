import Dialogue

/// What a rule may call, as one list: the machine knows each entry by its position.
///
/// One file per Lua table adds its entries here.
struct RuleAPI {
    /// Answers one call for the run that is going on.
    typealias Handler = (Run, inout ValueReader, inout ValueWriter) throws(Run.Misuse) -> LuaAnswer

    enum Binding {
        case method(table: String, name: String)
        case properties(of: String)
        case writes(of: String)
        case handle(HandleKind, name: String)
        case handleMethod(HandleKind, name: String)
    }

    private(set) var entries: [(binding: Binding, handler: Handler)] = []

    /// The whole API.
    init() {
        addChat()
        addAsking()
        addLater()
        addCustomer()
        addCatalog()
        addShop()
        addCart()
        addOrders()
        addOffers()
    }

    mutating func add(_ binding: Binding, _ handler: @escaping Handler) { entries.append((binding, handler)) }

    func bind(to machine: LuaMachine) throws(LuaFault) {
        for (number, entry) in entries.enumerated() {
            let function = LuaFunction(rawValue: Int32(number))
            switch entry.binding {
            case .method(let table, let name): try machine.bind(table: table, field: name, asMethod: true, function)
            case .properties(let table): try machine.bind(propertiesOf: table, function)
            case .writes(let table): try machine.bind(writesTo: table, function)
            case .handle(let kind, let name): try machine.bind(handle: kind, named: name, function)
            case .handleMethod(let kind, let name): try machine.bind(handle: kind, method: name, function)
            }
        }
        try machine.passToRules("chat")
    }

    /// The words that declare, numbered behind the API.
    enum Declaring: Int32, CaseIterable {
        case reply = 1000, intent, examples, words, entity, form, drop, shop

        var word: String {
            switch self {
            case .reply: "reply"
            case .intent: "intent"
            case .examples: "examples"
            case .words: "words"
            case .entity: "entity"
            case .form: "form"
            case .drop: "drop"
            case .shop: "shop"
            }
        }
    }

    static func bindDeclarations(to machine: LuaMachine) throws(LuaFault) {
        for declaring in Declaring.allCases {
            let function = LuaFunction(rawValue: declaring.rawValue)
            switch declaring {
            case .shop: try machine.bind(callable: declaring.word, function)
            case .drop: try machine.bind(declaration: declaring.word, takesText: false, function)
            default: try machine.bind(declaration: declaring.word, takesText: true, function)
            }
        }
    }
}

extension ValueReader {
    /// A name, which the call cannot do without.
    mutating func name(for call: String) throws(Run.Misuse) -> String {
        guard let name = nextString() else { throw Run.Misuse("\(call) needs a name, as in \(call)(\"name\")") }
        return name
    }

    /// What a reply is filled in with; nothing at all is none.
    mutating func arguments(for call: String) throws(Run.Misuse) -> Arguments {
        var arguments = Arguments()
        if isEmpty || forEachField({ arguments[$0] = $1 }) { return arguments }
        throw Run.Misuse("\(call) takes a table of named values, as in { product = p }")
    }

    /// A table of named values, or nothing at all.
    mutating func fields(for call: String) throws(Run.Misuse) -> [String: Value] {
        switch next() {
        case nil, .null: return [:]
        case .map(let fields): return fields
        case .list(let items) where items.isEmpty: return [:]
        default: throw Run.Misuse("\(call) takes a table of named values, as in { product = p }")
        }
    }
}

extension [String: Value] {
    /// A text under a name; null counts as none.
    func text(_ name: String, for call: String) throws(Run.Misuse) -> String? {
        switch self[name] {
        case nil, .null: return nil
        case .text(let text): return text
        default: throw Run.Misuse("\(name) in \(call) must be a text")
        }
    }
}
