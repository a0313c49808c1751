/// A word, a word set or a slot type as a small number; 0 is "not in any pattern".
public struct Symbol: Sendable, Hashable {
    public let id: UInt32
    public init(id: UInt32) { self.id = id }
    public static let unknown = Symbol(id: 0)
}
