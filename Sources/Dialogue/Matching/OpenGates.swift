/// The gates that a clause opens; refilled for each clause.
struct OpenGates {
    struct Root: BitwiseCopyable {
        var gate: UInt32
        var node: UInt32
        /// As in the node.
        var wants: UInt64
        /// Begins with words that it does not name.
        var takesAny: Bool
        var fromStart: Bool
    }

    private(set) var roots = Growable<Root>(capacity: 64)
    private(set) var count = 0
    /// By label, and by gate; all as at first between two clauses.
    private var labels = Growable<Label>(capacity: 1)
    private var labelCount = 0
    private var isOpen = Growable<Bool>(capacity: 1)
    private var gateCount = 0

    private enum Label: UInt8 { case absent, present, done }

    /// Opens what the clause has all labels for; false when there was more than `most`, of which the first stay.
    mutating func fill(_ lattice: Lattice, _ store: PatternStore, most: Int) -> Bool {
        count = 0
        let gates = store.gates
        if gates.gates.isEmpty { return true }
        prepare(gates)
        mark(lattice, .present)
        var isWhole = true
        for place in 0..<lattice.arcCount {
            let label = Int(lattice.arcs[place].label)
            guard label < labelCount, labels[label] == .present else { continue }
            labels[label] = .done
            for filed in Int(gates.start[label])..<Int(gates.start[label + 1]) {
                let number = gates.filed[filed]
                let gate = gates.gates[Int(number)]
                if isOpen[Int(number)] || !holdsAll(gate, gates) { continue }
                if count == most {
                    isWhole = false
                    break
                }
                isOpen[Int(number)] = true
                roots.reserve(count + 1, keeping: count)
                let node = store.nodes[Int(gate.root)]
                roots[count] = Root(gate: number, node: gate.root, wants: node.wants, takesAny: node.moves != 0, fromStart: gate.fromStart)
                count += 1
            }
        }
        mark(lattice, .absent)
        for place in 0..<count { isOpen[Int(roots[place].gate)] = false }
        return isWhole
    }

    /// Whether each group of a gate has a label here.
    @inline(__always)
    private func holdsAll(_ gate: Gate, _ gates: Gates) -> Bool {
        var holds = false
        for place in Int(gate.first)..<Int(gate.end) {
            let label = gates.labels[place]
            if label != 0 {
                holds = holds || labels[Int(label)] != .absent
            } else if holds {
                holds = false
            } else {
                return false
            }
        }
        return true
    }

    private func mark(_ lattice: Lattice, _ mark: Label) {
        for place in 0..<lattice.arcCount where lattice.arcs[place].label < UInt32(labelCount) {
            labels[Int(lattice.arcs[place].label)] = mark
        }
    }

    private mutating func prepare(_ gates: Gates) {
        if labelCount < gates.labelCount {
            labels.reserve(gates.labelCount, keeping: 0)
            labels.items.initialize(repeating: .absent, count: gates.labelCount)
        }
        if gateCount < gates.gates.count {
            isOpen.reserve(gates.gates.count, keeping: 0)
            isOpen.items.initialize(repeating: false, count: gates.gates.count)
        }
        (labelCount, gateCount) = (gates.labelCount, gates.gates.count)
    }

    func free() {
        roots.free()
        labels.free()
        isOpen.free()
    }
}
