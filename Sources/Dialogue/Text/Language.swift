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
        if let shorter = Stretch.collapsed(bytes) { return canonical(folded: String(decoding: shorter, as: UTF8.self)) }
        if let half = Doubling.half(of: bytes) { return canonical(folded: String(decoding: half, as: UTF8.self)) }
        // No word is that long, and of "nyanyanya…" one would come off after the other.
        guard bytes.count <= Affixes.longest else { return word }
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
