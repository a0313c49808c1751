/// The compiled patterns as flat memory.
///
/// `@unchecked Sendable` is right: everything is written in `init` and only read until `deinit`. Plain pointers,
/// because the matcher reads single numbers from all over this memory and would count references otherwise.
final class PatternStore: @unchecked Sendable {
    let nodes: UnsafeBufferPointer<TrieNode>
    let table: UnsafeBufferPointer<TrieEdge>
    let overflow: UnsafeBufferPointer<TrieLink<TrieTarget>>
    let moves: UnsafeBufferPointer<TrieLink<UInt32>>
    let shift: UInt64
    let gates: Gates
    /// The patterns that end at a node, best first; the last one of a node is marked.
    let accepts: UnsafeBufferPointer<UInt32>
    let patterns: UnsafeBufferPointer<Entry>
    let negations: UnsafeBufferPointer<UInt32>
    let captureNames: UnsafeBufferPointer<UInt32>
    let names: [String]
    /// The set members that begin with symbol `s` are `members[memberStart[s]..<memberStart[s + 1]]`.
    let memberStart: UnsafeBufferPointer<UInt32>
    let members: UnsafeBufferPointer<Member>
    let memberWords: UnsafeBufferPointer<UInt32>

    static let lastAccept: UInt32 = 1 << 31

    struct Entry {
        var priority: Int32
        /// The place in the order of gaps, origin and place; less is better.
        var rank: UInt32 = 0
        var gaps: UInt16
        var origin: Precedence.Origin
        var toEnd: Bool
        var firstName: UInt32
        var firstNegation: UInt32
        var negationCount: UInt32

        /// By what patterns are ranked beside the priority and the message; equal ones by place.
        var standing: UInt32 { UInt32(gaps) << 1 | (origin == .shop ? 0 : 1) }
    }

    struct Member {
        var set: UInt32
        var firstWord: UInt32
        var wordCount: UInt32
    }

    init(
        trie: consuming Trie, gates: GateList, accepts: [UInt32], patterns: [Entry], negations: [UInt32], names: CaptureNames,
        sets: WordSets
    ) {
        nodes = frozen(trie.nodes)
        table = frozen(trie.table)
        overflow = frozen(trie.overflow)
        moves = frozen(trie.moves)
        shift = trie.shift
        self.gates = Gates(gates)
        self.accepts = frozen(accepts)
        self.patterns = frozen(patterns)
        self.negations = frozen(negations)
        captureNames = frozen(names.list)
        self.names = names.names

        let members = sets.members.sorted { $0.first.id < $1.first.id }
        var start = [UInt32](repeating: 0, count: members.last.map { Int($0.first.id) + 2 } ?? 0)
        for member in members { start[Int(member.first.id) + 1] += 1 }
        for symbol in start.indices.dropFirst() { start[symbol] += start[symbol - 1] }
        var words: [UInt32] = []
        memberStart = frozen(start)
        self.members = frozen(
            members.map { member in
                defer { words += member.rest.map(\.id) }
                return Member(set: member.set.id, firstWord: UInt32(words.count), wordCount: UInt32(member.rest.count))
            })
        memberWords = frozen(words)
    }

    /// The members of all word sets, as the label of the set and the words.
    var setMembers: [(set: UInt32, words: [UInt32])] {
        memberStart.indices.dropLast().flatMap { first in
            members[Int(memberStart[first])..<Int(memberStart[first + 1])].map { member in
                (member.set, [UInt32(first)] + memberWords[Int(member.firstWord)..<Int(member.firstWord + member.wordCount)])
            }
        }
    }

    deinit {
        nodes.deallocate()
        table.deallocate()
        overflow.deallocate()
        moves.deallocate()
        gates.deallocate()
        accepts.deallocate()
        patterns.deallocate()
        negations.deallocate()
        captureNames.deallocate()
        memberStart.deallocate()
        members.deallocate()
        memberWords.deallocate()
    }
}

func frozen<T: BitwiseCopyable>(_ items: [T]) -> UnsafeBufferPointer<T> {
    let memory = UnsafeMutableBufferPointer<T>.allocate(capacity: items.count)
    _ = memory.initialize(from: items)
    return UnsafeBufferPointer(memory)
}
