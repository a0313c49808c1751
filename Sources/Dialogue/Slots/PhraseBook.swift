/// Collects what phrases stand for before they are filed: one phrase may fit several values.
struct PhraseBook {
    private struct Meaning {
        /// Values that the phrase names in full, and values that it names a part of.
        var named: [Int32] = [], partly: [Int32] = []
    }
    private struct Key: Hashable {
        let type: SlotType
        let words: [Symbol]
    }

    private var meanings: [Key: Meaning] = [:]
    private var order: [Key] = []
    private var values: [Value] = []
    private var indices: [Value: Int32] = [:]

    /// All phrases of one value are to be added one after the other, so that a value is listed once.
    mutating func add(_ words: [Symbol], _ type: SlotType, _ value: Value, inFull: Bool) {
        guard !words.isEmpty else { return }
        let key = Key(type: type, words: words)
        if meanings[key] == nil { order.append(key) }
        let index = index(of: value)
        let list: WritableKeyPath<Meaning, [Int32]> = inFull ? \.named : \.partly
        if meanings[key]?[keyPath: list].last != index { meanings[key, default: Meaning()][keyPath: list].append(index) }
    }

    private mutating func index(of value: Value) -> Int32 {
        if let known = indices[value] { return known }
        indices[value] = Int32(values.count)
        values.append(value)
        return Int32(values.count - 1)
    }

    /// The trie, the types and the values that its endings number.
    mutating func filed() -> (PhraseTrie, [SlotType], [Value]) {
        var trie = PhraseTrie()
        var types: [SlotType] = []
        for key in order {
            guard let meaning = meanings[key] else { continue }
            let fitting = meaning.named.isEmpty ? meaning.partly : meaning.named
            let value = fitting.count == 1 ? fitting[0] : index(of: .list(fitting.map { values[Int($0)] }))
            let type = types.firstIndex(of: key.type) ?? types.count
            if type == types.count { types.append(key.type) }
            trie.insert(key.words, .init(type: Int32(type), value: value))
        }
        return (trie, types, values)
    }
}

/// The parts of a product's name that people call it by: "nayla" and "gamis" for Gamis Nayla.
enum NameParts {
    /// Every run of words of `name` that holds one word that `isTelling`, short of the whole.
    static func of(_ name: [String], isTelling: (String) -> Bool) -> [ArraySlice<String>] {
        let telling = name.map(isTelling)
        let name = name.prefix(PhraseTrie.longestPhrase)
        var parts: [ArraySlice<String>] = []
        for start in name.indices {
            for end in start + 1...name.count where end - start < name.count && telling[start..<end].contains(true) {
                parts.append(name[start..<end])
            }
        }
        return parts
    }
}
