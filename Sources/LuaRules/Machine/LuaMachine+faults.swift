import CLuaShim

// C knows a file by its number, and writes `#3:12:` where Lua has room for 60 characters of a path.
extension LuaMachine {
    func place(_ place: shim_place) -> LuaPlace? {
        guard place.chunk > 0, place.chunk <= paths.count else { return nil }
        return LuaPlace(path: paths[Int(place.chunk) - 1], line: Int(place.line))
    }

    @discardableResult
    func check(_ end: shim_end) throws(LuaFault) -> LuaEnd {
        switch end {
        case SHIM_RETURNED: return .returned
        case SHIM_STOPPED: return .stopped
        case SHIM_BUDGET: throw .budget(place(shim_killed_at(state)))
        case SHIM_MEMORY: throw .memory(place(shim_killed_at(state)))
        case SHIM_TIME: throw .time(place(shim_killed_at(state)))
        default: throw .error(lastError())
        }
    }

    private func lastError() -> LuaError {
        let bytes = shim_output(state).pointee
        let text = String(decoding: UnsafeBufferPointer(start: bytes.bytes, count: bytes.count), as: UTF8.self)
        var first: UnsafePointer<shim_place>?
        let count = shim_trace(state, &first)
        let trace = UnsafeBufferPointer(start: first, count: count).compactMap(place)
        if let (start, end) = mark(in: text[...]), text.startIndex == start.lowerBound {
            return LuaError(place: end, message: readable(text[start.upperBound...].drop { $0 == " " }), trace: trace)
        }
        return LuaError(place: trace.first, message: readable(text[...]), trace: trace)
    }

    /// The text with every `#3:12:` as `path:12:`.
    func readable(_ text: Substring) -> String {
        var readable = "", rest = text
        while let (range, place) = mark(in: rest) {
            readable += rest[..<range.lowerBound]
            readable += "\(place):"
            rest = rest[range.upperBound...]
        }
        return readable + rest
    }

    private func mark(in text: Substring) -> (Range<Substring.Index>, LuaPlace)? {
        for match in text.matches(of: /#([0-9]{1,9}):([0-9]{1,9}):/) {
            guard let chunk = Int32(match.1), let line = Int32(match.2),
                  let place = place(shim_place(chunk: chunk, line: line)) else { continue }
            return (match.range, place)
        }
        return nil
    }
}
