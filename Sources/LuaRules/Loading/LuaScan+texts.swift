/// The texts that an expression can come to, as far as they are written out somewhere in the file.
struct LuaTexts {
    /// Tokens.
    var literals: [Int] = []
    /// Beginnings and ends of texts that are put together: `"which_" .. name`.
    var prefixes: [String] = []
    var suffixes: [String] = []
    /// There is no text beside these that it could come to.
    var isWhole = true

    fileprivate static let unknown = LuaTexts(isWhole: false)

    fileprivate mutating func add(_ other: LuaTexts) {
        literals += other.literals
        prefixes += other.prefixes
        suffixes += other.suffixes
        isWhole = isWhole && other.isWhole
    }
}

extension LuaScan {
    /// `open and "open" or "closed"`; a name stands for whatever the file gives it, as a value or, where it is
    /// a parameter, in calls of that function. One more pass over the source for each name on the way.
    func texts(_ range: Range<Int>) -> LuaTexts {
        var seen: Set<String> = []
        return texts(range, &seen)
    }

    private func texts(_ range: Range<Int>, _ seen: inout Set<String>) -> LuaTexts {
        var texts = LuaTexts()
        for choice in split(range, { $0 == .name("or") }) {
            // Of `a and b` the last, where nil and false say nothing.
            guard let last = split(choice, { $0 == .name("and") }).last, !last.isEmpty else { return .unknown }
            texts.add(operand(last, &seen))
        }
        return texts
    }

    private func operand(_ range: Range<Int>, _ seen: inout Set<String>) -> LuaTexts {
        let (first, last) = (range.lowerBound, range.upperBound - 1)
        if range.count == 1 {
            if string(first) != nil { return LuaTexts(literals: [first]) }
            guard let name = name(first) else { return .unknown }
            if name == "nil" || name == "false" { return LuaTexts() }
            return seen.insert(name).inserted ? texts(of: name, &seen) : LuaTexts()
        }
        if let text = string(first), !text.isEmpty, isConcatenation(first + 1) { return LuaTexts(prefixes: [text]) }
        if let text = string(last), !text.isEmpty, isConcatenation(last - 2) { return LuaTexts(suffixes: [text]) }
        return .unknown
    }

    private func isConcatenation(_ at: Int) -> Bool { isSign(".", at) && isSign(".", at + 1) }

    private func texts(of name: String, _ seen: inout Set<String>) -> LuaTexts {
        var texts = LuaTexts()
        var isFound = false
        for assignment in assignments where assignment.names.contains(name) {
            isFound = true
            let values = split(assignment.values) { $0 == .sign(",") }
            guard let position = assignment.names.firstIndex(of: name), !assignment.values.isEmpty else { continue }
            texts.add(values.indices.contains(position) ? self.texts(values[position], &seen) : .unknown)
        }
        for definition in definitions {
            guard let position = definition.parameters.firstIndex(of: name) else { continue }
            isFound = true
            guard let calls = arguments(ofCallsOf: definition) else { return .unknown }
            for arguments in calls where arguments.indices.contains(position) { texts.add(self.texts(arguments[position], &seen)) }
        }
        return isFound ? texts : .unknown
    }

    /// Nil where the function is used otherwise than by calling it, so that others may call it.
    private func arguments(ofCallsOf definition: LuaDefinition) -> [[Range<Int>]]? {
        var calls: [[Range<Int>]] = []
        for at in tokens.indices where name(at) == definition.name && name(at - 1) != "function" && isVariable(at) {
            if string(at + 1) != nil {
                calls.append([at + 1..<at + 2])
            } else if let arguments = arguments(inBracketsAt: at + 1) {
                calls.append(arguments)
            } else {
                return nil
            }
        }
        return definition.name.contains(".") ? nil : calls
    }
}
