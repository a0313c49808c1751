/// How a shop's customers write: turns text into words that patterns know.
///
/// Made while a shop loads: first ``canonical(_:)`` for each pattern word, then one
/// ``prepare(vocabulary:)``, then any number of ``read(_:)`` from any thread.
public struct Language: Sendable {
    private var lexicon: Lexicon

    /// In a class, so that nothing of it is copied where a closure looks a word up.
    private final class Lexicon: Sendable {
        let pack: LanguagePack
        let table: SurfaceTable
        let spelling: Spelling

        init(_ pack: LanguagePack, _ table: SurfaceTable = SurfaceTable(), _ spelling: Spelling = Spelling()) {
            self.pack = pack
            self.table = table
            self.spelling = spelling
        }
    }

    var pack: LanguagePack { _read { yield lexicon.pack } }
    var table: SurfaceTable { _read { yield lexicon.table } }
    var spelling: Spelling { _read { yield lexicon.spelling } }

    public init(pack: LanguagePack) {
        lexicon = Lexicon(pack)
        prepare(vocabulary: Vocabulary())
    }

    /// The one spelling under which a pattern word is kept: hrg and harganya become harga.
    ///
    /// Only spelling is taken off (abbreviations, stretched letters, doubling, -nya and the like),
    /// never derivation: "pesanan" stays apart from "pesan", for a shop means different things by
    /// them. The result is its own canonical spelling.
    public func canonical(_ word: String) -> String {
        canonical(folded: Folding.folded(word))
    }

    private func canonical(folded word: String) -> String {
        if let meant = pack.spellings[word] { return meant }
        guard pack.inflects, !pack.whole.contains(word) else { return word }
        let bytes = Array(word.utf8)
        for variant in Stretch.variants(of: bytes) {
            if let meant = pack.spellings[String(decoding: variant, as: UTF8.self)] { return meant }
        }
        if let shorter = Stretch.collapsed(bytes, to: 1) { return canonical(folded: String(decoding: shorter, as: UTF8.self)) }
        if let half = Doubling.half(of: bytes) { return canonical(folded: String(decoding: half, as: UTF8.self)) }
        for clitic in Clitic.all where !clitic.isRegional {
            guard let rest = clitic.rest(of: bytes[...]) else { continue }
            let stem = String(decoding: rest, as: UTF8.self)
            if clitic.needsKnownWord, pack.spellings[stem] == nil { continue }
            return canonical(folded: stem)
        }
        return word
    }

    /// Fills the table that ``read(_:)`` looks words up in. Takes time in proportion to the
    /// vocabulary and the pack; to be called once, when all patterns and slots are interned.
    public mutating func prepare(vocabulary: Vocabulary) {
        let table = SurfaceTable(pack: pack, vocabulary: vocabulary) { canonical(folded: $0) }
        // Without a shop's words there is nothing to repair anything to.
        let repairs = !pack.common.isEmpty && vocabulary.count > 1
        lexicon = Lexicon(pack, table, repairs ? Spelling(pack: pack, table: table, vocabulary: vocabulary) : Spelling())
    }

    /// The words of `text`, canonical and in order, as they would be read in a message. For load time.
    package func words(of text: String) -> [String] {
        let reading = read(text)
        var list: [String] = []
        for (index, word) in reading.words.enumerated() {
            // A word meant as two stands there twice with one place.
            if index > 0, reading.words[index - 1].start == word.start { continue }
            let written = Folding.folded(reading.bytes[Int(word.start)..<Int(word.end)])
            let spelled = String(decoding: written, as: UTF8.self)
            list.append(word.marks.contains(.digits) ? spelled : canonical(folded: spelled))
        }
        return list
    }
}

extension SurfaceTable {
    /// Everything that can be written for a word of `vocabulary`, short of what `Language.resolve` takes off.
    init(pack: LanguagePack, vocabulary: Vocabulary, canonical: (String) -> String) {
        self.init()
        var forms: [[Symbol]] = []
        var identities: [String: Int32] = [:]

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
            let marks = (pack.roles[meant] ?? []).union(pack.roles[written] ?? [])
            update(entry) {
                $0.marks = marks
                $0.identity = identity
                $0.isInVocabulary = !own.isEmpty
            }
            return entry
        }

        for id in 1..<max(1, UInt32(vocabulary.count)) {
            let name = vocabulary.name(Symbol(id: id))
            if !name.hasPrefix("@"), !name.hasPrefix("{") { _ = add(name) }
        }
        for written in pack.order { _ = add(written) }
        for word in pack.roles.keys.sorted() + pack.whole.sorted() + pack.guards.flatMap(\.words) { _ = add(word) }

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
            let split = Int32(splits.count)
            update(entry) { $0.split = split }
            splits.append(parts)
        }

        for phrase in pack.phrases {
            let entry = (first: add(phrase.first), second: add(phrase.second))
            let first = entries[entry.first].identity, second = entries[entry.second].identity
            let meant = canonical(phrase.meant), roles = pack.roles[meant] ?? []
            let pair = Pair(whole: vocabulary.symbol(meant), first: roles.union(.filler), second: roles)
            pairs[Self.pair(first, second), default: pair] = pair
        }

        setForms(forms)
        if pack.inflects { addStems(to: forms) }
        markPairs()
        for guardian in pack.guards {
            for word in guardian.words {
                let entry = find(Array(word.utf8))
                if entry >= 0 { update(entry) { $0.marks.formUnion(.guarded) } }
            }
            guards.add(guardian, to: self, vocabulary: vocabulary)
        }
    }

    /// Marks what may open a pair, so that other words are not looked up for it.
    private mutating func markPairs() {
        let opening = Set(pairs.keys.map { Int32(truncatingIfNeeded: $0 >> 32) })
        for entry in entries.indices where opening.contains(entries[entry].identity) { update(entry) { $0.marks.formUnion(.opensPair) } }
    }

    static func pair(_ first: Int32, _ second: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }

    /// Lets a word also stand for its stem: any stem if no pattern knows the word itself, else only
    /// where the affix leaves the meaning (dikirim, kirimin: kirim; but pesanan is not pesan).
    private mutating func addStems(to direct: [[Symbol]]) {
        var forms = direct
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
        setForms(forms)
    }
}
