extension SurfaceTable {
    /// Everything that can be written for a word of `vocabulary`, short of what `Language.resolve` takes off.
    init(pack: LanguagePack, vocabulary: Vocabulary, canonical: (String) -> String) {
        self.init()
        var forms: [[Symbol]] = []
        var identities: [String: Int32] = [:]

        @discardableResult
        func add(_ written: String) -> Int {
            let meant = canonical(written)
            let entry = insert(Array(written.utf8))
            guard entry == forms.count else { return entry }
            var own: [Symbol] = []
            if let symbol = vocabulary.symbol(meant) { own.append(symbol) }
            if written != meant, let symbol = vocabulary.symbol(written) { own.append(symbol) }
            forms.append(own)
            let identity = identities[meant] ?? Int32(identities.count)
            identities[meant] = identity
            entries[entry].marks = (pack.roles[meant] ?? []).union(pack.roles[written] ?? [])
            entries[entry].identity = identity
            entries[entry].isInVocabulary = !own.isEmpty
            entries[entry].isParticle = meant.utf8.count < 3
            return entry
        }

        for id in 1..<max(1, UInt32(vocabulary.count)) {
            let name = vocabulary.name(Symbol(id: id))
            if !name.hasPrefix("@"), !name.hasPrefix("{") { add(name) }
        }
        for word in pack.order + pack.roles.keys.sorted() + pack.whole.sorted() { add(word) }
        for word in pack.guards.flatMap(\.words) { entries[add(word)].marks.formUnion(.guarded) }

        for (written, words) in pack.merged {
            let whole = vocabulary.symbol(written)
            // A word of the shop's is kept: as a form of the second of two words, else unsplit.
            if whole != nil, words.count != 2 { continue }
            let parts = words.map { Int32(add($0)) }
            let entry = insert(Array(written.utf8))
            if entry == forms.count { forms.append([]) }
            if let whole, parts.count == 2 {
                let first = entries[Int(parts[0])].identity, second = entries[Int(parts[1])].identity
                pairs[Self.pair(first, second), default: Pair()].whole = whole
            }
            entries[entry].split = Int32(splits.count)
            splits.append(parts)
        }

        for phrase in pack.phrases {
            let first = add(phrase.first), second = add(phrase.second)
            let meant = canonical(phrase.meant), roles = pack.roles[meant] ?? []
            pairs[Self.pair(entries[first].identity, entries[second].identity)] = Pair(
                whole: vocabulary.symbol(meant), first: roles.union(.filler), second: roles)
        }

        if pack.inflects { addStems(to: &forms) }
        setForms(forms)
        markPairs()
        for guardian in pack.guards { guards.add(guardian, to: self, vocabulary: vocabulary) }
    }

    /// Marks what may open a pair, so that other words are not looked up for it.
    private mutating func markPairs() {
        let opening = Set(pairs.keys.map { Int32(truncatingIfNeeded: $0 >> 32) })
        for entry in entries.indices where opening.contains(entries[entry].identity) { entries[entry].marks.formUnion(.opensPair) }
    }

    static func pair(_ first: Int32, _ second: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }

    /// Lets a word also stand for its stem: any stem if no pattern knows the word itself, else only
    /// where the affix leaves the meaning (dikirim, kirimin: kirim; but pesanan is not pesan).
    ///
    /// It changes only `forms`; mutating, so that the closure does not copy the table for each word.
    private mutating func addStems(to forms: inout [[Symbol]]) {
        let direct = forms
        for entry in entries.indices where entries[entry].split < 0 {
            let kinds: Affixes.Kinds = direct[entry].isEmpty ? .all : [.voice, .street]
            guard entries[entry].marks.isDisjoint(with: [.filler, .asks]) else { continue }
            let stem = Affixes.stem(of: key(of: entry), kinds) { candidate in
                let found = find(candidate)
                return found >= 0 && found != entry && !direct[found].isEmpty && !entries[found].isParticle ? found : nil
            }
            guard let stem else { continue }
            for symbol in direct[stem] where !forms[entry].contains(symbol) { forms[entry].append(symbol) }
        }
    }
}
