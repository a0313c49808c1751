extension Simulation {
    /// Keeps a state unless there is a better one of its node and position already.
    @inline(__always)
    mutating func keep(_ state: State) {
        if stepsLeft == 0 {
            isCut = true
            return
        }
        stepsLeft -= 1
        let mask = places.capacity - 1
        var place = hash(state)
        while true {
            let entry = places[place]
            if entry >> 32 != run { return add(state, place) }
            let index = Int(entry & 0xFFFF_FFFF)
            let known = states[index]
            if known.node == state.node, known.position == state.position {
                if isBetter(state, than: known) {
                    states[index] = state
                    states.items[index].next = known.next
                }
                return
            }
            place = (place + 1) & mask
        }
    }

    /// The order of two ways to the same state: the score with the start in its last bits, then the longer one,
    /// then the one whose last step took more words.
    @inline(__always)
    private func isBetter(_ a: State, than b: State) -> Bool {
        if a.score != b.score { return a.score > b.score }
        if a.end != b.end { return a.end > b.end }
        return a.from < b.from
    }

    @inline(__always)
    private mutating func add(_ state: State, _ place: Int) {
        let position = Int(state.position)
        if countAt[position] == mostHere {
            isCut = true
            return
        }
        countAt[position] += 1
        states.reserve(stateCount + 1, keeping: stateCount)
        states[stateCount] = state
        states.items[stateCount].next = first[position]
        first[position] = UInt32(stateCount)
        places[place] = run << 32 | UInt64(stateCount)
        stateCount += 1
        if stateCount * 2 > places.capacity { growPlaces() }
    }

    @inline(__always)
    private func hash(_ state: State) -> Int {
        let key = UInt64(state.node) << 16 | UInt64(state.position)
        return Int((key &* 0x9E37_79B9_7F4A_7C15) >> placeShift)
    }

    @inline(never)
    private mutating func growPlaces() {
        places.reserve(places.capacity * 2, keeping: 0)
        placeShift -= 1
        clearPlaces()
        for index in 0..<stateCount {
            var place = hash(states[index])
            while places[place] >> 32 == run { place = (place + 1) & (places.capacity - 1) }
            places[place] = run << 32 | UInt64(index)
        }
    }

    /// Returns to small memory after a clause that needed many states.
    mutating func giveBack() {
        guard states.capacity > 65_536 else { return }
        free()
        self = Simulation()
    }

    mutating func clearPlaces() {
        places.items.update(repeating: 0, count: places.capacity)
        run = 1
    }
}
