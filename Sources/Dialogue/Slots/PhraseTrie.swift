/// Phrases filed by their symbols: finding all that start at a word costs the same for ten phrases
/// and for a hundred thousand.
struct PhraseTrie: Sendable {
    /// A phrase ends here: what it is and what it stands for.
    struct Ending: Sendable {
        let type: Int32
        let value: Int32
    }

    /// The node after the first word, by symbol; 0 where no phrase starts.
    private var starts: [Int32] = []
    private var keys: [UInt64] = [UInt64](repeating: 0, count: 16)
    private var nodes: [Int32] = [Int32](repeating: 0, count: 16)
    private var edgeCount = 0
    private var endings: [[Ending]] = [[]]

    /// Longer phrases are cut to this many words.
    static let longestPhrase = 8

    func start(_ symbol: Symbol) -> Int32 {
        Int(symbol.id) < starts.count ? starts[Int(symbol.id)] : 0
    }

    func next(_ node: Int32, _ symbol: Symbol) -> Int32 {
        let key = Self.key(node, symbol)
        var at = Self.slot(key, keys.count)
        while keys[at] != 0 {
            if keys[at] == key { return nodes[at] }
            at = (at + 1) & (keys.count - 1)
        }
        return 0
    }

    func endings(at node: Int32) -> [Ending] { endings[Int(node)] }

    mutating func insert(_ phrase: [Symbol], _ ending: Ending) {
        guard let first = phrase.first else { return }
        if Int(first.id) >= starts.count {
            starts += [Int32](repeating: 0, count: Int(first.id) + 1 - starts.count)
        }
        if starts[Int(first.id)] == 0 { starts[Int(first.id)] = newNode() }
        var node = starts[Int(first.id)]
        for symbol in phrase.dropFirst().prefix(Self.longestPhrase - 1) {
            var following = next(node, symbol)
            if following == 0 {
                following = newNode()
                addEdge(Self.key(node, symbol), following)
            }
            node = following
        }
        endings[Int(node)].append(ending)
    }

    private mutating func newNode() -> Int32 {
        endings.append([])
        return Int32(endings.count - 1)
    }

    private mutating func addEdge(_ key: UInt64, _ node: Int32) {
        if (edgeCount + 1) * 2 > keys.count {
            let old = zip(keys, nodes).filter { $0.0 != 0 }
            keys = [UInt64](repeating: 0, count: keys.count * 2)
            nodes = [Int32](repeating: 0, count: keys.count)
            for (key, node) in old { place(key, node) }
        }
        place(key, node)
        edgeCount += 1
    }

    private mutating func place(_ key: UInt64, _ node: Int32) {
        var at = Self.slot(key, keys.count)
        while keys[at] != 0 { at = (at + 1) & (keys.count - 1) }
        keys[at] = key
        nodes[at] = node
    }

    private static func key(_ node: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol.id)
    }

    private static func slot(_ key: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
    }
}
