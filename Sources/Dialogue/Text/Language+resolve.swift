extension Language {
    /// The entry that a folded word not in the table may be meant as; -1 if nothing comes of it.
    ///
    /// The slow path: reached only by words that neither the shop nor the pack spells so.
    func resolve(_ word: [UInt8]) -> Int {
        for variant in Stretch.variants(of: word) {
            let found = table.find(variant)
            if found >= 0 { return found }
        }
        let plain = Stretch.collapsed(word) ?? word
        guard plain.count <= Affixes.longest else { return -1 }
        if let half = Doubling.half(of: plain) {
            let found = table.find(half)
            return found >= 0 ? found : withoutEnding(half)
        }
        return withoutEnding(plain[...])
    }

    private func withoutEnding(_ word: ArraySlice<UInt8>) -> Int {
        for clitic in Clitic.all {
            guard let rest = clitic.rest(of: word) else { continue }
            let found = table.find(rest)
            if found >= 0, !clitic.isRegional || table.entries[found].isInVocabulary { return found }
            if clitic.isRegional { continue }
            let stem = stem(of: rest)
            if stem >= 0 { return stem }
            if let half = Doubling.half(of: Array(rest)) {
                let found = table.find(half)
                if found >= 0 { return found }
            }
        }
        return stem(of: word)
    }

    private func stem(of word: ArraySlice<UInt8>) -> Int {
        Affixes.stem(of: word, [.all, .ending]) { candidate in
            let found = table.find(candidate)
            guard found >= 0 else { return nil }
            let entry = table.entries[found]
            // "Andi" is nobody's "and" with an ending.
            return entry.formCount > 0 && !entry.isParticle && entry.marks.isDisjoint(with: [.connective, .conjunction]) ? found : nil
        } ?? -1
    }
}
