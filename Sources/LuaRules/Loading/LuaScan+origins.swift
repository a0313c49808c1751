/// Where a value comes from: `cart.empty`, by way of a local name or not, and the token that says so.
struct LuaOrigin {
    var root: String
    var name: String?
    var at: Int

    var text: String { name.map { "\($0) (\(root))" } ?? root }
}

extension LuaScan {
    /// The local names of a function that get every value from what `finds` finds, however many steps away.
    func origins(in definition: LuaDefinition, _ finds: (Range<Int>, [String: LuaOrigin]) -> LuaOrigin?) -> [String: LuaOrigin] {
        var given: [String: [Range<Int>]] = [:]
        for assignment in definition.body.assignments where !assignment.values.isEmpty {
            let values = split(assignment.values) { $0 == .sign(",") }
            for (number, name) in assignment.names.enumerated() {
                given[name, default: []].append(values.count == assignment.names.count ? values[number] : assignment.values)
            }
        }
        var origins: [String: LuaOrigin] = [:]
        var isSettled = false
        while !isSettled {
            isSettled = true
            for (name, ranges) in given where origins[name] == nil {
                let found = ranges.map { finds($0, origins) }
                guard let first = found.first ?? nil, !found.contains(where: { $0 == nil }) else { continue }
                origins[name] = first
                isSettled = false
            }
        }
        return origins
    }

    /// The first of `range` that `isRoot` knows, or that is a name with an origin. Not what calls of `chat` are
    /// handed: what they give back does not come from there.
    func origin(in range: Range<Int>, _ known: [String: LuaOrigin], _ calls: [Int: ChatCall], _ isRoot: (Int) -> String?) -> LuaOrigin? {
        var at = range.lowerBound
        while at < range.upperBound {
            if let call = calls[at] {
                at = max(at + 1, call.call.arguments.last?.upperBound ?? 0)
                continue
            }
            if let name = name(at), isVariable(at) {
                if let text = isRoot(at) { return LuaOrigin(root: text, at: at) }
                if let origin = known[name] { return LuaOrigin(root: origin.root, name: name, at: at) }
            }
            at += 1
        }
        return nil
    }
}
