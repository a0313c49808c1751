extension SlotScan {
    /// "ntar dulu ya", "belum kak", "pikir-pikir dulu": the clause puts off and says nothing else.
    mutating func findNotYet() {
        guard marks.isDisjoint(with: [.asks, .beforeQuestion]) else { return }
        let words = content
        guard let first = words.first, let last = words.last, words.count <= 5, words.contains(where: { has($0, .putsOff) }),
            words.allSatisfy({ has($0, .putsOff) || has($0, [.answerTail, .senderTail, .enough]) || reading.words[$0].marks.contains(.thanks) }),
            !words.contains(where: { has($0, .yes) && !has($0, [.answerTail, .enough]) })
        else { return }
        add(.notYet, .bool(true), first..<last + 1)
    }
}
