/// Reads tokens into statements, in one pass. Lua itself has compiled the source before.
struct LuaBlockParser {
    private let tokens: [LuaTokens.Token]
    /// Never behind the end.
    private var at = 0 { didSet { at = min(at, tokens.count) } }

    init(_ tokens: [LuaTokens.Token]) { self.tokens = tokens }

    /// The whole source.
    mutating func parse() -> LuaBlock {
        var all = LuaBlock()
        while at < tokens.count {
            all.statements += block().statements
            at += 1
        }
        return all
    }

    private static let closing: Set<String> = ["end", "else", "elseif", "until"]
    private static let starting: Set<String> = ["if", "while", "for", "repeat", "do", "function", "local", "return", "break", "goto"]
    private static let dividing: Set<String> = closing.union(starting).union(["then", "in"]).subtracting(["function"])
    private static let operators: Set<String> = ["and", "or", "not"]

    private func word(_ offset: Int = 0) -> String? {
        if at + offset < tokens.count, case .name(let name) = tokens[at + offset].kind { name } else { nil }
    }

    private func isSign(_ sign: Character, _ offset: Int = 0) -> Bool {
        tokens.indices.contains(at + offset) && tokens[at + offset].kind == .sign(sign)
    }

    private mutating func block() -> LuaBlock {
        var block = LuaBlock()
        while at < tokens.count, !Self.closing.contains(word() ?? "") {
            let before = at
            if let statement = statement() { block.statements.append(statement) }
            if at == before { at += 1 }
        }
        return block
    }

    private mutating func statement() -> LuaStatement? {
        switch word() {
        case "if": return branch()
        case "while":
            at += 1
            let header = expressions()
            return .loop(LuaLoop(header: header, isFor: false, body: body()))
        case "for":
            at += 1
            let names = names()
            at += 1
            let header = expressions()
            return .loop(LuaLoop(header: header, isFor: true, names: names, body: body()))
        case "repeat":
            at += 1
            let body = block()
            at += 1
            return .loop(LuaLoop(header: expressions(), isFor: false, body: body))
        case "do": return .scope(body())
        case "function": return .function(definition())
        case "local" where word(1) == "function":
            at += 1
            return .function(definition())
        case "local":
            let start = at
            at += 1
            return assignment(of: names(), from: start)
        case "return":
            at += 1
            return .leave(expressions())
        case "break":
            at += 1
            return .jump
        case "goto":
            at += 2
            return .jump
        default: return isSign(":") ? label() : plain()
        }
    }

    /// `::name::`
    private mutating func label() -> LuaStatement? {
        at += 5
        return nil
    }

    private mutating func branch() -> LuaStatement {
        var arms: [LuaArm] = []
        while at < tokens.count {
            switch word() {
            case "if", "elseif":
                at += 1
                let condition = expressions()
                at += 1
                arms.append(LuaArm(condition: condition, body: block()))
            case "else":
                at += 1
                arms.append(LuaArm(condition: nil, body: block()))
            default:
                at += 1
                return .branch(arms)
            }
        }
        return .branch(arms)
    }

    /// What stands between `do` and its `end`, both passed over.
    private mutating func body() -> LuaBlock {
        at += 1
        let body = block()
        at += 1
        return body
    }

    /// `a, b <const>`
    private mutating func names() -> [String] {
        var names: [String] = []
        while let name = word(), name != "in" {
            names.append(name)
            at += 1
            if isSign("<") { at += 3 }
            guard isSign(",") else { break }
            at += 1
        }
        return names
    }

    /// What is given to `names`, from the `=` on; nothing where there is none.
    private mutating func assignment(of names: [String], from start: Int) -> LuaStatement {
        guard isSign("=") else { return .plain(LuaAssignment(tokens: start..<at, names: names, values: at..<at)) }
        at += 1
        if word() == "function" { return .function(definition(named: names.first)) }
        let values = expressions()
        return .plain(LuaAssignment(tokens: start..<at, names: names, values: values))
    }

    private mutating func definition(named given: String? = nil) -> LuaDefinition {
        let start = at
        at += 1
        var name = given ?? ""
        while at < tokens.count, !isSign("(") {
            if let part = word() { name += part } else { name += "." }
            at += 1
        }
        at += 1
        var parameters: [String] = []
        while at < tokens.count, !isSign(")") {
            if let parameter = word() { parameters.append(parameter) }
            at += 1
        }
        at += 1
        let body = block()
        at += 1
        return LuaDefinition(name: name, parameters: parameters, body: body, tokens: start..<at)
    }

    private mutating func plain() -> LuaStatement {
        let start = at
        let targets = expressions(untilAssignment: true)
        guard isSign("=") else { return .plain(LuaAssignment(tokens: targets, values: targets)) }
        let parts = tokens[targets].map { if case .name(let name) = $0.kind { name } else if $0.kind == .sign(".") { "." } else { "" } }
        // One field, as in on.order = function …, or plain names.
        let names = parts.contains(".") ? [parts.joined()] : parts.filter { !$0.isEmpty }
        return assignment(of: names, from: start)
    }

    /// Steps over expressions parted by commas. They end where a word of Lua's own stands that is no
    /// operator, or where a new statement begins: a name right behind a value.
    private mutating func expressions(untilAssignment: Bool = false) -> Range<Int> {
        let start = at
        var depth = 0
        var isBehindValue = false
        while at < tokens.count {
            switch tokens[at].kind {
            case .name("function"):
                if depth == 0, isBehindValue { return start..<at }
                skipFunction()
                isBehindValue = true
                continue
            case .name(let name) where Self.operators.contains(name): isBehindValue = false
            case .name(let name):
                if depth == 0, isBehindValue || Self.dividing.contains(name) { return start..<at }
                isBehindValue = true
            case .string, .number: isBehindValue = true
            case .sign("("), .sign("{"), .sign("["): (depth, isBehindValue) = (depth + 1, false)
            case .sign(")"), .sign("}"), .sign("]"): (depth, isBehindValue) = (depth - 1, true)
            case .sign(";") where depth == 0:
                defer { at += 1 }
                return start..<at
            case .sign(":") where isSign(":", 1): return start..<at
            case .sign("=") where depth == 0 && untilAssignment: return start..<at
            // The three dots are a value.
            case .sign("."): isBehindValue = isSign(".", -1) && isSign(".", -2)
            case .sign: isBehindValue = false
            }
            at += 1
        }
        return start..<at
    }

    /// From `function` behind its `end`.
    private mutating func skipFunction() {
        var depth = 0
        repeat {
            switch word() {
            case "function", "if", "do", "repeat": depth += 1
            case "end", "until": depth -= 1
            default: break
            }
            at += 1
        } while at < tokens.count && depth > 0
    }
}
