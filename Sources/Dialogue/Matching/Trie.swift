/// A place in the trie: what has been matched so far, shared by all patterns that begin this way.
struct TrieNode {
    /// The first edge stands here, as most nodes have one only; symbol 0 means none.
    var symbol: UInt32 = 0
    var target = TrieTarget(bits: 0)
    /// The symbols of its edges, a bit each; several symbols may share one.
    var wants: UInt64 = 0
    /// The first of its moves, plus one; 0 means none.
    var moves: UInt32 = 0
    /// Its first entry among the accepts, plus one; 0 means none.
    var accepts: UInt32 = 0
    var traits: Traits = []
    /// Which capture a `{x:any}` node makes.
    var capture: UInt8 = TrieTarget.noCapture

    @inline(__always)
    static func bit(_ symbol: UInt32) -> UInt64 { 1 << UInt64((symbol &* 0x9E37_79B1) >> 26) }

    struct Traits: OptionSet {
        let rawValue: UInt8
        /// Has edges in the table beside the one here.
        static let branches = Traits(rawValue: 1)
        /// Takes any further word: `*`, `{x:any}`.
        static let open = Traits(rawValue: 2)
        /// Lets any word pass: between the items of `<< >>`.
        static let waits = Traits(rawValue: 4)
        /// Is a `{x:any}`.
        static let any = Traits(rawValue: 8)
    }
}

/// Where an edge leads, what it captures, and whether the node was made for this edge alone.
struct TrieTarget {
    var bits: UInt32

    static let noCapture: UInt8 = 63
    static let maxNodes = 1 << 25

    init(bits: UInt32) { self.bits = bits }
    init(node: UInt32, capture: UInt8, isOwn: Bool) {
        bits = node | UInt32(capture) << 25 | (isOwn ? 1 << 31 : 0)
    }

    @inline(__always) var node: UInt32 { bits & 0x1FF_FFFF }
    @inline(__always) var capture: UInt8 { UInt8(truncatingIfNeeded: bits >> 25) & 63 }
    var isOwn: Bool { bits >> 31 != 0 }
}

/// One edge in the table, found by (node, symbol); `next` leads to further edges with the same key.
struct TrieEdge {
    var node: UInt32 = 0
    /// 0 means that nothing is here.
    var symbol: UInt32 = 0
    var target = TrieTarget(bits: 0)
    /// The place in `overflow` of the next one, plus one.
    var next: UInt32 = 0

    @inline(__always)
    static func hash(_ node: UInt32, _ symbol: UInt32) -> UInt64 {
        (UInt64(node) << 32 | UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15
    }
}

/// A list cell: one more item, and where the next one is, plus one.
struct TrieLink<Item: BitwiseCopyable>: BitwiseCopyable {
    var item: Item
    var next: UInt32
}

/// The trie while it grows.
struct Trie {
    /// Patterns with `^` begin at the first, the others at the second.
    static let anchoredRoot: UInt32 = 0
    static let floatingRoot: UInt32 = 1

    private(set) var nodes = [TrieNode(), TrieNode()]
    private(set) var table = [TrieEdge](repeating: TrieEdge(), count: 64)
    private(set) var overflow: [TrieLink<TrieTarget>] = []
    private(set) var moves: [TrieLink<UInt32>] = []
    private var tableCount = 0
    /// The high bits of the hash are the place.
    private(set) var shift: UInt64 = 58

    mutating func addNode(_ traits: TrieNode.Traits = [], capture: UInt8 = TrieTarget.noCapture) -> UInt32 {
        nodes.append(TrieNode(traits: traits, capture: capture))
        precondition(nodes.count <= TrieTarget.maxNodes, "more than \(TrieTarget.maxNodes) nodes of patterns")
        return UInt32(nodes.count - 1)
    }

    /// The node made for this edge alone, now or before.
    mutating func ownTarget(_ node: UInt32, _ symbol: Symbol, _ capture: UInt8) -> UInt32 {
        if let known = knownTarget(node, symbol, capture) { return known }
        let made = addNode()
        addEdge(node, symbol, TrieTarget(node: made, capture: capture, isOwn: true))
        return made
    }

    private func knownTarget(_ node: UInt32, _ symbol: Symbol, _ capture: UInt8) -> UInt32? {
        let here = nodes[Int(node)]
        if here.symbol == symbol.id, here.target.isOwn, here.target.capture == capture { return here.target.node }
        guard here.traits.contains(.branches) else { return nil }
        let edge = table[place(node, symbol)]
        guard edge.symbol != 0 else { return nil }
        if edge.target.isOwn, edge.target.capture == capture { return edge.target.node }
        var next = edge.next
        while next != 0 {
            let link = overflow[Int(next - 1)]
            if link.item.isOwn, link.item.capture == capture { return link.item.node }
            next = link.next
        }
        return nil
    }

    mutating func addEdge(_ node: UInt32, _ symbol: Symbol, _ target: TrieTarget) {
        nodes[Int(node)].wants |= TrieNode.bit(symbol.id)
        if nodes[Int(node)].symbol == 0 {
            nodes[Int(node)].symbol = symbol.id
            nodes[Int(node)].target = target
            return
        }
        nodes[Int(node)].traits.insert(.branches)
        if tableCount * 2 >= table.count { growTable() }
        let place = place(node, symbol)
        if table[place].symbol == 0 {
            table[place] = TrieEdge(node: node, symbol: symbol.id, target: target)
            tableCount += 1
        } else {
            overflow.append(TrieLink(item: target, next: table[place].next))
            table[place].next = UInt32(overflow.count)
        }
    }

    /// From `node`, any content word leads to `target`.
    mutating func addMove(_ node: UInt32, to target: UInt32) {
        moves.append(TrieLink(item: target, next: nodes[Int(node)].moves))
        nodes[Int(node)].moves = UInt32(moves.count)
    }

    mutating func setAccepts(_ node: UInt32, _ first: Int) { nodes[Int(node)].accepts = UInt32(first + 1) }

    /// Where the edge is, or the free place where it belongs.
    private func place(_ node: UInt32, _ symbol: Symbol) -> Int {
        var place = Int(TrieEdge.hash(node, symbol.id) >> shift)
        while table[place].symbol != 0, table[place].node != node || table[place].symbol != symbol.id {
            place = (place + 1) & (table.count - 1)
        }
        return place
    }

    private mutating func growTable() {
        let old = table
        table = Array(repeating: TrieEdge(), count: old.count * 2)
        shift -= 1
        for edge in old where edge.symbol != 0 { table[place(edge.node, Symbol(id: edge.symbol))] = edge }
    }
}
