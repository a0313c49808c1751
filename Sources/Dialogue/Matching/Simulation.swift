/// One run of the trie over one clause: all partial matches advance together, nothing is tried twice.
///
/// A state is a trie node at a position. Of two ways to the same state the better one stays, as `Precedence`
/// orders derivations: everything it counts is a sum along the way, so the way that is behind stays behind.
struct Simulation {
    struct State {
        var node: UInt32
        /// The state before, or `none` at the start of a pattern.
        var before: UInt32
        var score: UInt64
        /// The next state at the same position.
        var next: UInt32
        var value: Int32
        /// The words that its last step took, as positions.
        var from: UInt16
        var end: UInt16
        /// Where it is: `end`, or behind the filler words after it.
        var position: UInt16
        var step: Step
        /// Which capture of its pattern the step made, if any.
        var capture: UInt8
    }

    /// What a step took: words of a gap, words or a set member, or a typed slot.
    enum Step: UInt8 { case gap, literal, slot }

    /// A pattern that holds at a position.
    struct Hit {
        var pattern: UInt32
        var state: UInt32
        var end: UInt32
        var score: UInt64
    }

    static let none = UInt32.max

    var states = Growable<State>(capacity: 1024)
    var stateCount = 0
    /// The first state at each position, and how many there are.
    var first = Growable<UInt32>(capacity: 65)
    var countAt = Growable<UInt32>(capacity: 65)
    /// Where the state of (node, position) is, by hash: the run's number above, the state's below.
    var places = Growable<UInt64>(capacity: 2048)
    var placeShift: UInt64 = 53
    var run: UInt64 = 0

    private var gates = OpenGates()
    private var clauseLength = 0
    /// More states than these are not kept at one position; the first ones stay.
    var mostHere = 0
    var probes = 0
    var isCut = false
    /// How many more steps may be taken, and patterns checked at the ends of states.
    var stepsLeft = 0
    var checksLeft = 0
    var hits: [Hit] = []
    var labels = Growable<UInt32>(capacity: 256)
    var labelsAreSorted = false

    init() { clearPlaces() }

    var effort: MatchEffort {
        let allowed = 4 * mostHere * (clauseLength + 1)
        return MatchEffort(states: stateCount, probes: probes, steps: allowed - stepsLeft, isCut: isCut)
    }

    /// The best hit, or with `all` every hit in `hits`.
    mutating func match(_ lattice: Lattice, _ store: PatternStore, all: Bool) -> Hit? {
        prepare(lattice.count)
        if !gates.fill(lattice, store, most: mostHere) { isCut = true }
        var best: Hit?
        let floats = store.nodes[Int(Trie.floatingRoot)]
        let anchored = store.nodes[Int(Trie.anchoredRoot)]
        for position in 0...lattice.count {
            var index = first[position]
            while index != Self.none {
                let state = states[Int(index)]
                let node = store.nodes[Int(state.node)]
                if node.accepts != 0, Int(state.end) == position {
                    accept(state, index, Int(node.accepts - 1), lattice, store, all, &best)
                }
                if position < lattice.count { advance(state, index, node, position, lattice, store) }
                index = state.next
            }
            if position == lattice.count { break }
            let score = UInt64(UInt16.max - UInt16(position))
            step(Trie.floatingRoot, floats, score, Self.none, position, lattice, store)
            if position <= lattice.contentStart { step(Trie.anchoredRoot, anchored, score, Self.none, position, lattice, store) }
            let offers = lattice.offers[position]
            for place in 0..<gates.count {
                let root = gates.roots[place]
                guard root.wants & offers != 0 || root.takesAny, !root.fromStart || position <= lattice.contentStart else { continue }
                step(root.node, store.nodes[Int(root.node)], score, Self.none, position, lattice, store)
            }
        }
        return best
    }

    private mutating func prepare(_ count: Int) {
        stateCount = 0
        probes = 0
        clauseLength = count
        mostHere = min(1_024, Matcher.mostStates / (count + 1))
        checksLeft = mostHere * (count + 1)
        stepsLeft = checksLeft * 4
        isCut = false
        labelsAreSorted = false
        if !hits.isEmpty { hits = [] }
        first.reserve(count + 1, keeping: 0)
        countAt.reserve(count + 1, keeping: 0)
        for position in 0...count {
            first[position] = Self.none
            countAt[position] = 0
        }
        run += 1
        if run > UInt64(UInt32.max) { clearPlaces() }
    }

    func free() {
        states.free()
        first.free()
        countAt.free()
        places.free()
        labels.free()
        gates.free()
    }
}

// MARK: Steps

extension Simulation {
    @inline(__always)
    private mutating func advance(
        _ state: State, _ index: UInt32, _ node: TrieNode, _ position: Int, _ lattice: Lattice, _ store: PatternStore
    ) {
        step(state.node, node, state.score, index, position, lattice, store)
        let next = position + 1
        if node.traits.contains(.open) {
            var longer = state
            longer.end = UInt16(next)
            longer.position = UInt16(next)
            keep(longer)
        } else if Self.mayPass(node, position, lattice), let next = Self.next(node, from: next, lattice) {
            var waiting = state
            waiting.position = UInt16(next)
            keep(waiting)
        }
    }

    /// Whether `node` lets the word at `position` pass without matching it.
    @inline(__always)
    private static func mayPass(_ node: TrieNode, _ position: Int, _ lattice: Lattice) -> Bool {
        node.traits.contains(.waits) || lattice.isFiller(position)
    }

    /// The first position from which on something can follow `node`, all before it let pass; nil when there is none.
    @inline(__always)
    private static func next(_ node: TrieNode, from position: Int, _ lattice: Lattice) -> Int? {
        var next = position
        while next < lattice.count {
            if node.wants & lattice.offers[next] != 0 || node.moves != 0 && !lattice.isFiller(next) { return next }
            if !mayPass(node, next, lattice) { return nil }
            next += 1
        }
        return nil
    }

    /// Follows all arcs from `position` that `node` knows.
    @inline(__always)
    private mutating func step(
        _ number: UInt32, _ node: TrieNode, _ score: UInt64, _ before: UInt32, _ position: Int,
        _ lattice: Lattice, _ store: PatternStore
    ) {
        if node.wants & lattice.offers[position] != 0 {
            let arcs = Int(lattice.arcStart[position])..<Int(lattice.arcStart[position + 1])
            for place in arcs {
                let arc = lattice.arcs[place]
                if node.wants & TrieNode.bit(arc.label) == 0 { continue }
                probes += 1
                if node.symbol == arc.label { take(node.target, arc, score, before, position, lattice, store) }
                if node.traits.contains(.branches) { probe(number, arc, score, before, position, lattice, store) }
            }
        }
        if node.moves != 0, !lattice.isFiller(position) { move(node, score, before, position, store) }
    }

    @inline(__always)
    private mutating func probe(
        _ node: UInt32, _ arc: Lattice.Arc, _ score: UInt64, _ before: UInt32, _ position: Int,
        _ lattice: Lattice, _ store: PatternStore
    ) {
        var place = Int(TrieEdge.hash(node, arc.label) >> store.shift)
        while true {
            let edge = store.table[place]
            if edge.symbol == 0 { return }
            if edge.symbol == arc.label, edge.node == node {
                take(edge.target, arc, score, before, position, lattice, store)
                var next = edge.next
                while next != 0 {
                    let link = store.overflow[Int(next - 1)]
                    take(link.item, arc, score, before, position, lattice, store)
                    next = link.next
                }
                return
            }
            place = (place + 1) & (store.table.count - 1)
        }
    }

    @inline(__always)
    private mutating func take(
        _ target: TrieTarget, _ arc: Lattice.Arc, _ score: UInt64, _ before: UInt32, _ position: Int,
        _ lattice: Lattice, _ store: PatternStore
    ) {
        let to = Int(arc.to)
        let node = store.nodes[Int(target.node)]
        // Where nothing ends and nothing can follow, no pattern will hold.
        let ends = node.accepts != 0 || node.traits.contains(.open)
        guard let place = ends ? to : Self.next(node, from: to, lattice) else { return }
        let content = UInt64(lattice.contentBefore[to] - lattice.contentBefore[position])
        let isLiteral = target.capture == TrieTarget.noCapture
        let gain = content << 48 + (isLiteral ? UInt64(to - position) << 32 : 1 << 16)
        keep(
            State(
                node: target.node, before: before, score: score + gain, next: 0, value: arc.value,
                from: UInt16(position), end: UInt16(to), position: UInt16(place),
                step: isLiteral ? .literal : .slot, capture: target.capture))
    }

    private mutating func move(_ node: TrieNode, _ score: UInt64, _ before: UInt32, _ position: Int, _ store: PatternStore) {
        var next = node.moves
        while next != 0 {
            let link = store.moves[Int(next - 1)]
            keep(
                State(
                    node: link.item, before: before, score: score, next: 0, value: -1, from: UInt16(position),
                    end: UInt16(position + 1), position: UInt16(position + 1), step: .gap,
                    capture: TrieTarget.noCapture))
            next = link.next
        }
    }
}
