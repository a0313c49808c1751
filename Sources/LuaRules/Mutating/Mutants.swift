import Dialogue

/// Everything that is changed in a Lua source, one thing at a time, to see whether its sample conversations notice.
///
/// A rule is gone; a call, a `return` or a write to `customer` is gone; a condition is turned round; a pattern is gone; a
/// reply says nothing but `…`; a number is one more, or twice as much from ten. One variant of a reply is not taken out:
/// the others say the same, and no conversation should mind.
package struct Mutants {
    private let scan: LuaScan
    private let source: [UInt8]
    private(set) package var all: [Mutant] = []

    /// - Parameter path: as the user wrote it.
    package init(in text: String, path: String) {
        scan = LuaScan(SourceFile(path: path, text: text))
        source = Array(text.utf8)
        collect(scan.block, rule: nil, inFunction: false)
        for at in scan.tokens.indices { collectDeclaration(at) }
        collectNumbers()
        all.sort { ($0.place, $0.range.lowerBound, $0.range.upperBound) < ($1.place, $1.range.lowerBound, $1.range.upperBound) }
    }

    // MARK: Statements

    private mutating func collect(_ block: LuaBlock, rule: String?, inFunction: Bool) {
        for statement in block.statements {
            switch statement {
            case .function(let definition):
                let own = definition.name.hasPrefix("on.") ? String(definition.name.dropFirst(3)) : nil
                if let own, scan.name(definition.tokens.lowerBound) == "function", !scan.isSign("=", definition.tokens.lowerBound - 1) {
                    drop(definition.tokens, "the rule \(own) is gone", kind: .rule, rule: own)
                }
                collect(definition.body, rule: own ?? rule, inFunction: true)
            case .branch(let arms):
                for arm in arms {
                    if let condition = arm.condition, inFunction { turnRound(condition, rule: rule) }
                    collect(arm.body, rule: rule, inFunction: inFunction)
                }
            case .loop(let loop): collect(loop.body, rule: rule, inFunction: inFunction)
            case .scope(let body): collect(body, rule: rule, inFunction: inFunction)
            case .leave(let values):
                if inFunction { drop(values.lowerBound - 1..<values.upperBound, rule: rule) }
            case .plain(let plain):
                let isCall = plain.names.isEmpty && plain.values == plain.tokens
                if inFunction, isCall || scan.name(plain.tokens.lowerBound) == "customer" { drop(whole(plain), rule: rule) }
            case .jump: break
            }
        }
    }

    /// An assignment's values stand behind its names.
    private func whole(_ plain: LuaAssignment) -> Range<Int> {
        plain.tokens.lowerBound..<max(plain.tokens.upperBound, plain.values.upperBound)
    }

    private mutating func turnRound(_ condition: Range<Int>, rule: String?) {
        guard let bytes = bytes(of: condition) else { return }
        let text = String(decoding: source[bytes], as: UTF8.self)
        add(.condition, condition.lowerBound, "`if \(shown(bytes))` is turned round", bytes, "not (\(text))", rule: rule)
    }

    private mutating func drop(_ tokens: Range<Int>, _ what: String? = nil, kind: Mutant.Kind = .statement, rule: String?) {
        guard let bytes = bytes(of: tokens) else { return }
        // Lines stay where they are.
        let ends = String(repeating: "\n", count: source[bytes].count { $0 == UInt8(ascii: "\n") })
        add(kind, tokens.lowerBound, what ?? "`\(shown(bytes))` is gone", bytes, ends, rule: rule)
    }

    // MARK: Declarations

    /// `reply "name" [[ … ]]` or `reply("name", { … }) [[ … ]]`, and the same of an intent.
    private mutating func collectDeclaration(_ at: Int) {
        guard let word = scan.name(at), ["reply", "intent"].contains(word), scan.isVariable(at) else { return }
        let name: Int, text: Int
        if scan.string(at + 1) != nil {
            (name, text) = (at + 1, at + 2)
        } else if let arguments = scan.arguments(inBracketsAt: at + 1), let first = scan.literal(arguments.first), let last = arguments.last {
            (name, text) = (first, last.upperBound + 1)
        } else {
            return
        }
        guard let called = scan.string(name), scan.string(text) != nil else { return }
        let content = content(of: scan.tokens[text].bytes)
        if word == "reply" {
            let ends = String(repeating: "\n", count: source[content].count { $0 == UInt8(ascii: "\n") })
            add(.reply, at, "the reply \(called) says nothing but …", content, " … " + ends, rule: nil, reply: called)
        } else {
            collectPatterns(of: called, in: content, from: scan.tokens[text].line)
        }
    }

    private mutating func collectPatterns(of intent: String, in content: Range<Int>, from firstLine: Int) {
        var start = content.lowerBound
        for (number, line) in source[content].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            defer { start += line.count + 1 }
            let pattern = String(decoding: line, as: UTF8.self).trimmingSpaces()
            if pattern.isEmpty || pattern.hasPrefix("--") { continue }
            let place = Place(path: scan.file.path, line: firstLine + number)
            all.append(
                Mutant(
                    kind: .pattern, place: place, what: "the pattern `\(pattern)` of \(intent) is gone", range: start..<start + line.count,
                    replacement: ""))
        }
    }

    /// What stands between the quotes or brackets.
    private func content(of string: Range<Int>) -> Range<Int> {
        guard source[string.lowerBound] == UInt8(ascii: "[") else { return string.lowerBound + 1..<max(string.lowerBound + 1, string.upperBound - 1) }
        let level = source[(string.lowerBound + 1)...].prefix { $0 == UInt8(ascii: "=") }.count + 2
        return string.lowerBound + level..<max(string.lowerBound + level, string.upperBound - level)
    }

    // MARK: Numbers

    private mutating func collectNumbers() {
        let rules = scan.definitions.filter { $0.name.hasPrefix("on.") }
        for (at, token) in scan.tokens.enumerated() where token.kind == .number {
            let text = String(decoding: source[token.bytes], as: UTF8.self)
            guard let number = Double(text) else { continue }
            // One more or less of a priority decides nothing; none does.
            let isPriority = scan.name(at - 2) == "priority" || scan.isSign("-", at - 1) && scan.name(at - 3) == "priority"
            // Nobody minds an hour and a second.
            let more = number < 10 ? number + 1 : number * 2
            let changed = isPriority ? "0" : Int(exactly: more).map(String.init) ?? String(more)
            if changed == text { continue }
            let rule = rules.last { $0.tokens.contains(at) }.map { String($0.name.dropFirst(3)) }
            add(.number, at, "\(text) is \(changed)", token.bytes, changed, rule: rule)
        }
    }

    // MARK: Places

    private mutating func add(
        _ kind: Mutant.Kind, _ token: Int, _ what: String, _ range: Range<Int>, _ replacement: String, rule: String?, reply: String? = nil
    ) {
        let place = Place(path: scan.file.path, line: scan.tokens[token].line)
        all.append(Mutant(kind: kind, place: place, what: what, range: range, replacement: replacement, rule: rule, reply: reply))
    }

    private func bytes(of tokens: Range<Int>) -> Range<Int>? {
        guard let last = tokens.last, scan.tokens.indices.contains(last), scan.tokens.indices.contains(tokens.lowerBound) else { return nil }
        return scan.tokens[tokens.lowerBound].bytes.lowerBound..<scan.tokens[last].bytes.upperBound
    }

    /// In one line, and not longer than one.
    private func shown(_ bytes: Range<Int>) -> String {
        let words = String(decoding: source[bytes], as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
        return words.count > 60 ? words.prefix(59) + "…" : words
    }
}
