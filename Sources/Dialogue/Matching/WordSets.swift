/// Which words belong to which word sets: `@kak` has "kak", "gan" and "mas bro".
public struct WordSets: Sendable {
    struct Member {
        let first: Symbol
        let rest: [Symbol]
        let set: Symbol
    }

    private(set) var members: [Member] = []

    public init() {}

    /// Puts a member, as its canonical words in order, into the set interned as `@name`.
    public mutating func add(_ member: [Symbol], to set: Symbol) {
        guard let first = member.first, !member.contains(.unknown) else { return }
        members.append(Member(first: first, rest: Array(member.dropFirst()), set: set))
    }
}
