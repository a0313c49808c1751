extension Value {
    /// The value as a person writes it in a test or reads it in an explanation: `GMS01`, `2`, `navy|sage`.
    public var shortText: String {
        switch self {
        case .null: "nothing"
        case .bool(let yes): yes ? "yes" : "no"
        case .int(let number): String(number)
        case .number(let number): "\(number)"
        case .text(let text): text
        case .handle(_, let id): id
        case .list(let items): items.map(\.shortText).joined(separator: "|")
        case .map(let map): map.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.shortText)" }.joined(separator: " ")
        }
    }
}
