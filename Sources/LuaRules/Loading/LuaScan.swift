import Dialogue

/// What a Lua source says without being run: its calls, its functions, the names it declares.
///
/// It sees what is written, so that wrong names are found while the shop loads and not when a customer
/// meets them. One pass over the source.
struct LuaScan {
    let file: SourceFile
    let tokens: [LuaTokens.Token]
    /// `chat:say("price", …)`, in the order of the source.
    let calls: [LuaCall]
    let block: LuaBlock
    /// Every function that is defined by a statement.
    let definitions: [LuaDefinition]
    /// Every assignment, at whatever depth.
    let assignments: [LuaAssignment]
    /// Of each bracket that opens, the token that closes it.
    private let closings: [Int: Int]

    init(_ file: SourceFile) {
        self.file = file
        tokens = LuaTokens(file.text).all
        var open: [Int] = []
        var closings: [Int: Int] = [:]
        for (at, token) in tokens.enumerated() {
            switch token.kind {
            case .sign("("), .sign("{"), .sign("["): open.append(at)
            case .sign(")"), .sign("}"), .sign("]"): if let start = open.popLast() { closings[start] = at }
            default: break
            }
        }
        self.closings = closings
        var parser = LuaBlockParser(tokens)
        block = parser.parse()
        definitions = block.definitions
        assignments = block.assignments
        calls = Self.calls(tokens, closings)
    }

    // MARK: Tokens

    func name(_ at: Int) -> String? {
        if tokens.indices.contains(at), case .name(let name) = tokens[at].kind { name } else { nil }
    }

    func string(_ at: Int) -> String? {
        if tokens.indices.contains(at), case .string(let text) = tokens[at].kind { text } else { nil }
    }

    func isSign(_ sign: Character, _ at: Int) -> Bool { tokens.indices.contains(at) && tokens[at].kind == .sign(sign) }

    /// Whether the name at `at` is a variable: no field, no key of a table, no method.
    func isVariable(_ at: Int) -> Bool {
        if isSign(".", at - 1), !isSign(".", at - 2) { return false }
        if isSign(":", at - 1) { return false }
        return !(isSign("=", at + 1) && !isSign("=", at + 2) && (isSign("{", at - 1) || isSign(",", at - 1)))
    }

    /// Where the name or string at `at` stands; the quotes do not count.
    func place(_ at: Int) -> Place {
        let token = tokens[at]
        let length =
            switch token.kind {
            case .name(let name): name.utf8.count
            case .string(let text): text.utf8.count
            case .number, .sign: 1
            }
        return Place(path: file.path, line: token.line, column: token.column, length: length)
    }

    /// The string that is the whole of `range`.
    func literal(_ range: Range<Int>?) -> Int? {
        guard let range, range.count == 1, string(range.lowerBound) != nil else { return nil }
        return range.lowerBound
    }

    /// The parts of `range` between signs or words that `divides` names; brackets are stepped over.
    func split(_ range: Range<Int>, _ divides: (LuaTokens.Kind) -> Bool) -> [Range<Int>] {
        Self.split(range, tokens, closings, divides)
    }

    private static func split(
        _ range: Range<Int>, _ tokens: [LuaTokens.Token], _ closings: [Int: Int], _ divides: (LuaTokens.Kind) -> Bool
    ) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            if let close = closings[at] {
                at = close
            } else if divides(tokens[at].kind) {
                parts.append(start..<at)
                start = at + 1
            }
            at += 1
        }
        return parts + [start..<max(start, range.upperBound)]
    }

    /// The arguments in the `(…)` that opens at `at`; nil where none does.
    func arguments(inBracketsAt at: Int) -> [Range<Int>]? {
        guard isSign("(", at), let close = closings[at] else { return nil }
        return at + 1 == close ? [] : split(at + 1..<close) { $0 == .sign(",") }
    }

    // MARK: Tables

    /// The fields of a table that is written out in `range`, by their keys; nil when none is.
    func fields(_ range: Range<Int>?) -> [(key: String, value: Range<Int>)]? {
        guard let range, isSign("{", range.lowerBound), closings[range.lowerBound] == range.upperBound - 1 else { return nil }
        let items = split(range.lowerBound + 1..<range.upperBound - 1) { $0 == .sign(",") || $0 == .sign(";") }
        return items.compactMap { item in
            // `key = value`, or `["key"] = value`.
            let width = isSign("[", item.lowerBound) ? 3 : 1
            guard item.count > width + 1, let key = width == 1 ? name(item.lowerBound) : string(item.lowerBound + 1) else { return nil }
            return isSign("=", item.lowerBound + width) ? (key, item.lowerBound + width + 1..<item.upperBound) : nil
        }
    }

    /// The keys of a table that may be left out; nil when what stands there is not a table written out.
    func keys(_ range: Range<Int>?) -> [String]? {
        guard let range, !range.isEmpty else { return [] }
        return fields(range)?.map(\.key)
    }

    private static func calls(_ tokens: [LuaTokens.Token], _ closings: [Int: Int]) -> [LuaCall] {
        var calls: [LuaCall] = []
        for at in tokens.indices.dropLast(3) {
            guard case .name(let object) = tokens[at].kind, tokens[at + 1].kind == .sign(":"), case .name(let method) = tokens[at + 2].kind
            else { continue }
            let first = at + 3
            switch tokens[first].kind {
            case .string: calls.append(LuaCall(object: object, method: method, at: at, arguments: [first..<first + 1]))
            case .sign("{"):
                let end = closings[first].map { $0 + 1 } ?? tokens.count
                calls.append(LuaCall(object: object, method: method, at: at, arguments: [first..<end]))
            case .sign("("):
                guard let close = closings[first] else { continue }
                let arguments = first + 1 == close ? [] : split(first + 1..<close, tokens, closings) { $0 == .sign(",") }
                calls.append(LuaCall(object: object, method: method, at: at, arguments: arguments))
            default: break
            }
        }
        return calls
    }
}

/// A call of a method, `object:method(arguments)`.
struct LuaCall {
    var object: String
    var method: String
    /// The object's token.
    var at: Int
    var arguments: [Range<Int>]

    func argument(_ number: Int) -> Range<Int>? { arguments.indices.contains(number) ? arguments[number] : nil }
}
