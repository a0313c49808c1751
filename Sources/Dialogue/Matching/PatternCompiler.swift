/// Puts patterns into the trie, sharing every start that two of them have in common.
///
/// What a pattern may have matched so far is a frontier of nodes. Optional parts and alternatives widen it,
/// as if they had been written out, so that a word is still one shared step from each node. Written out they
/// would double and multiply: past `width` nodes the next word leads to one node from all of them instead.
/// So a frontier has at most `width` + (elements so far) nodes, and a pattern adds at most
/// elements × (`width` + elements) edges.
struct PatternCompiler {
    static let width = 8

    private(set) var trie = Trie()
    /// Node and pattern, one for each way to end.
    private(set) var accepts: [(node: UInt32, pattern: UInt32)] = []
    private(set) var gates: GateList
    /// Those of all labels of all patterns, by name.
    private let symbols: [String: Symbol]

    /// Nodes that are found again by what they were made from, other than one node and a symbol.
    private var made: [Key: UInt32] = [:]
    /// A number for each frontier, item of a `<< >>` and set of such items.
    private var numbers: [[UInt32]: UInt32] = [:]
    private var nextCapture: UInt8 = 0

    init(_ patterns: [Pattern], _ symbols: [String: Symbol]) {
        self.symbols = symbols
        gates = GateList(patterns, symbols)
        for (id, pattern) in patterns.enumerated() { add(pattern, id: UInt32(id)) }
    }

    private struct Key: Hashable {
        var from: UInt32
        var isFrontier: Bool
        var step: Step
    }

    private enum Step: Hashable {
        case label(symbol: UInt32, capture: UInt8)
        case gap
        case any(capture: UInt8)
        /// The how-manieth word of a gap that has a limit.
        case word(Int)
        /// Some items of `<< >>` were seen, more are to come; or all were.
        case seen(items: UInt32)
        case seenAll(items: UInt32)
    }

    private struct Label {
        var symbol: Symbol
        var capture: UInt8
    }

    private mutating func add(_ pattern: Pattern, id: UInt32) {
        nextCapture = 0
        let gate = gates.root(of: id) { trie.addNode() }
        var frontier = [gate ?? (pattern.fromStart ? Trie.anchoredRoot : Trie.floatingRoot)]
        for element in pattern.elements { frontier = advance(frontier, element, 1) }
        for node in frontier { accepts.append((node, id)) }
    }

    /// The nodes that may be reached by `element` from `frontier`; `ways` is how many alternatives it is one of.
    private mutating func advance(_ frontier: [UInt32], _ element: Pattern.Element, _ ways: Int) -> [UInt32] {
        switch element {
        case .word, .set, .slot:
            return step(frontier, label(element), ways)
        case .gap(let most?):
            var (reached, last) = (frontier, frontier)
            for count in 1...most {
                last = moved(last, .word(count), [], TrieTarget.noCapture, ways)
                reached += last
            }
            return distinct(reached)
        case .gap(nil):
            return distinct(frontier + moved(frontier, .gap, .open, TrieTarget.noCapture, ways))
        case .any:
            let capture = takeCapture()
            return moved(frontier, .any(capture: capture), [.open, .any], capture, ways)
        case .optional(let inner):
            return distinct(frontier + inner.reduce(frontier) { advance($0, $1, ways) })
        case .oneOf(let alternatives):
            var ends: [UInt32] = []
            for alternative in alternatives {
                ends += alternative.reduce(frontier) { advance($0, $1, ways * alternatives.count) }
            }
            return distinct(ends)
        case .allOf(let items):
            return [anyOrder(frontier, items)]
        }
    }

    private mutating func label(_ element: Pattern.Element) -> Label {
        guard let name = element.label else { preconditionFailure("not one label") }
        let capture = if case .slot = element { takeCapture() } else { TrieTarget.noCapture }
        return Label(symbol: symbols[name] ?? .unknown, capture: capture)
    }

    private mutating func takeCapture() -> UInt8 {
        defer { nextCapture += 1 }
        return nextCapture
    }

    // MARK: Steps

    private mutating func step(_ frontier: [UInt32], _ label: Label, _ ways: Int) -> [UInt32] {
        if merges(frontier, ways) {
            let key = Key(from: number(frontier.sorted()), isFrontier: true, step: .label(symbol: label.symbol.id, capture: label.capture))
            return [make(key) { trie, node in Self.connect(frontier, label, to: node, &trie) }]
        }
        return frontier.map { trie.ownTarget($0, label.symbol, label.capture) }
    }

    /// The nodes behind one content word, whichever it is; open ones then take further words.
    private mutating func moved(_ frontier: [UInt32], _ step: Step, _ traits: TrieNode.Traits, _ capture: UInt8, _ ways: Int) -> [UInt32] {
        if merges(frontier, ways) {
            let key = Key(from: number(frontier.sorted()), isFrontier: true, step: step)
            return [make(key, traits, capture) { trie, node in for from in frontier { trie.addMove(from, to: node) } }]
        }
        return frontier.map { from in
            make(Key(from: from, isFrontier: false, step: step), traits, capture) { $0.addMove(from, to: $1) }
        }
    }

    private func merges(_ frontier: [UInt32], _ ways: Int) -> Bool {
        frontier.count > 1 && frontier.count * ways > Self.width
    }

    /// The node made under `key`, now or before; its edges are added when it is made.
    private mutating func make(
        _ key: Key, _ traits: TrieNode.Traits = [], _ capture: UInt8 = TrieTarget.noCapture,
        connect: (inout Trie, UInt32) -> Void
    ) -> UInt32 {
        if let known = made[key] { return known }
        let node = trie.addNode(traits, capture: capture)
        made[key] = node
        connect(&trie, node)
        return node
    }

    private static func connect(_ frontier: [UInt32], _ label: Label, to node: UInt32, _ trie: inout Trie) {
        for from in frontier {
            trie.addEdge(from, label.symbol, TrieTarget(node: node, capture: label.capture, isOwn: false))
        }
    }

    /// The number that `list` has got, or gets now.
    private mutating func number(_ list: [UInt32]) -> UInt32 {
        if let known = numbers[list] { return known }
        let number = UInt32(numbers.count)
        numbers[list] = number
        return number
    }
}

// MARK: Any order

extension PatternCompiler {
    /// The node behind `<< items >>`. Between stand nodes for what was seen so far, in whatever order, so that
    /// two patterns with items in common share them.
    private mutating func anyOrder(_ frontier: [UInt32], _ items: [Pattern.Element]) -> UInt32 {
        let ways = items.map { sequences(of: $0) }
        let names = ways.map { itemName($0) }
        let (from, isFrontier) = frontier.count == 1 ? (frontier[0], false) : (number(frontier.sorted()), true)
        let all = (1 << items.count) - 1
        var nodes: [[UInt32]] = Array(repeating: frontier, count: all + 1)
        for seen in 1...all {
            let name = number(items.indices.filter { seen >> $0 & 1 != 0 }.map { names[$0] }.sorted())
            let key = Key(from: from, isFrontier: isFrontier, step: seen == all ? .seenAll(items: name) : .seen(items: name))
            if let known = made[key] {
                nodes[seen] = [known]
                continue
            }
            var ends: [(from: [UInt32], by: Label)] = []
            for item in items.indices where seen >> item & 1 != 0 {
                let before = nodes[seen & ~(1 << item)]
                for sequence in ways[item] {
                    guard let last = sequence.last else { continue }
                    ends.append((sequence.dropLast().reduce(before) { self.step($0, $1, 1) }, last))
                }
            }
            nodes[seen] = [
                make(key, seen == all ? [] : .waits) { trie, node in
                    for end in ends { Self.connect(end.from, end.by, to: node, &trie) }
                }
            ]
        }
        return nodes[all][0]
    }

    /// The label sequences that an item stands for: one, or one for each alternative.
    private mutating func sequences(of item: Pattern.Element) -> [[Label]] {
        switch item {
        case .word, .set, .slot: return [[label(item)]]
        case .oneOf(let alternatives):
            return alternatives.map { alternative in alternative.map { label($0) } }
        case .any, .gap, .optional, .allOf: preconditionFailure("the parser keeps these out of << >>")
        }
    }

    /// A number for an item, the same for the same words, sets and captures.
    private mutating func itemName(_ sequences: [[Label]]) -> UInt32 {
        var text: [UInt32] = []
        for sequence in sequences {
            text.append(.max)
            for label in sequence { text += [label.symbol.id, UInt32(label.capture)] }
        }
        return number(text)
    }
}

/// Each node once, in order. Not a method: a call `distinct(advance(…))` would hold a copy of the compiler meanwhile.
private func distinct(_ nodes: [UInt32]) -> [UInt32] {
    var kept: [UInt32] = []
    for node in nodes where !kept.contains(node) { kept.append(node) }
    return kept
}
