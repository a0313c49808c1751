/// A step on the way to a value: a key, or the position of an element.
struct StateStep: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
    init(intValue: Int) { (stringValue, self.intValue) = ("Index \(intValue)", intValue) }
}

extension StateWriter {
    /// The way to what is being written, read back from the bytes: nobody asks before something fails.
    var path: [any CodingKey] {
        var path: [StateStep] = []
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "{"): path.append(StateStep(stringValue: ""))
            case UInt8(ascii: "["): path.append(StateStep(intValue: 0))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): path.removeLast()
            case UInt8(ascii: ","): if let index = path.last?.intValue { path[path.count - 1] = StateStep(intValue: index + 1) }
            case UInt8(ascii: "\""):
                let start = at + 1
                at = start
                while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
                if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ":") {
                    path[path.count - 1] = StateStep(stringValue: String(decoding: bytes[start..<at], as: UTF8.self))
                }
            default: break
            }
            at += 1
        }
        return path
    }
}

extension StateDocument {
    /// The way from the top to a node.
    func path(of node: Int) -> [any CodingKey] {
        var path: [StateStep] = []
        var above = 0
        while node > above {
            var child = above + 1, index = 0
            while nodes[child].after <= node {
                child = Int(nodes[child].after)
                index += 1
            }
            if nodes[above].kind == .object {
                path.append(StateStep(stringValue: text(of: nodes[child])))
                child += 1
            } else {
                path.append(StateStep(intValue: index))
            }
            above = child
        }
        return path
    }
}

extension DecodingError {
    /// The same error of a value that was read from nothing, because `key` is missing in what `path` leads to.
    func missing(_ key: any CodingKey, at path: [any CodingKey]) -> DecodingError {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context), .keyNotFound(_, let context):
            // Deeper down it was said already what is missing.
            if case .keyNotFound(let deeper, _) = self {
                let inner = DecodingError.Context(codingPath: path + [key] + context.codingPath, debugDescription: context.debugDescription)
                return .keyNotFound(deeper, inner)
            }
            return .keyNotFound(
                key,
                .init(codingPath: path, debugDescription: "\(key.stringValue) is missing and has no empty value: \(context.debugDescription)"))
        @unknown default: return self
        }
    }
}
