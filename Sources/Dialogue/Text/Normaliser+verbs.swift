/// Verbs of chat: ngirimin is mengirimkan, kebuka terbuka.
extension Normaliser {
    /// A word with affixes of the street, or with a root of the street, put into standard form.
    func verb(_ word: ArraySlice<UInt8>) -> String? {
        streetVerb(word) ?? withRootSpelled(word)
    }

    /// kebuka, kerasa: it has come about.
    func withTer(_ word: ArraySlice<UInt8>) -> String? {
        guard word.count >= 6, word.starts(with: "ke".utf8), !word.suffix(2).elementsEqual("an".utf8) else { return nil }
        guard let root = root(word.dropFirst(2)), pack.formal.verbs.contains(root) else { return nil }
        return (root.hasPrefix("r") ? "te" : "ter") + root
    }

    /// ngirimin, kirimin, dikirimin, nyari.
    func streetVerb(_ word: ArraySlice<UInt8>) -> String? {
        if word.count >= 6, word.suffix(2).elementsEqual("in".utf8) {
            for (opening, isPassive) in [("di", true), ("", false)] where word.starts(with: opening.utf8) {
                if let root = root(word.dropFirst(opening.utf8.count).dropLast(2)) { return (isPassive ? "di" : "") + suffixed(root) }
            }
            if let root = root(underNose: word.dropLast(2)) { return Nose.put(before: suffixed(root)) }
        }
        return word.count >= 5 ? root(underNose: word).map(Nose.put) : nil
    }

    /// kirim: kirimkan; teman: temani.
    private func suffixed(_ root: String) -> String {
        pack.formal.withI.contains(root) && !root.hasSuffix("i") ? root + "i" : root + "kan"
    }

    /// The root that letters are, in standard spelling; nil if they are none.
    private func root(_ word: ArraySlice<UInt8>) -> String? {
        guard word.count >= 3, let first = word.first else { return nil }
        guard let meant = listed(String(decoding: word, as: UTF8.self)) ?? (word.count >= 5 ? sounds(word) : nil), !meant.contains(" "),
            let opening = meant.utf8.first
        else { return nil }
        // Not a word that only means the same.
        return opening == first || opening == UInt8(ascii: "h") && Folding.isVowel(first) ? meant : nil
    }

    /// What ng-, nge-, ny-, n- or m- stands before.
    private func root(underNose word: ArraySlice<UInt8>) -> String? {
        for (nose, restored) in Nose.ofTheStreet where word.starts(with: nose.utf8) && word.count >= nose.utf8.count + 3 {
            for letters in restored {
                let rest = Array(letters.utf8) + word.dropFirst(nose.utf8.count)
                if rest.count >= 4, Nose.stands(nose, before: rest), let root = root(rest[...]) { return root }
            }
        }
        return nil
    }

    /// dipake, pesenannya, kecepetan: formal affixes around a root that is spelled otherwise.
    private func withRootSpelled(_ word: ArraySlice<UInt8>) -> String? {
        let found: (written: [UInt8], meant: String)? = Affixes.stem(of: word, [.voice, .noun, .ending]) { candidate in
            guard candidate.count >= 4, let meant = root(Array(candidate)[...]) else { return nil }
            return (Array(candidate), meant)
        }
        // What is longer by more is another form of the word, not another spelling.
        guard let found, word.count > found.written.count, abs(found.meant.utf8.count - found.written.count) <= 2 else { return nil }
        let places = word.indices.filter { word[$0...].starts(with: found.written) }
        guard let at = places.first else { return nil }
        return String(decoding: word[..<at], as: UTF8.self) + found.meant + String(decoding: word[(at + found.written.count)...], as: UTF8.self)
    }
}

/// The nasal of a verb.
enum Nose {
    /// What is left of meN- in the street, and what it has swallowed.
    static let ofTheStreet: [(nose: String, restored: [String])] = [
        ("nge", [""]), ("ng", ["", "k", "h"]), ("ny", ["s", "c"]), ("n", ["t", ""]), ("m", ["p", ""]),
    ]

    /// Whether this nasal stands before a word that begins so: ng- before vowels, g and h; n- before t, c, d, j; m- before p and b.
    static func stands(_ nose: String, before word: [UInt8]) -> Bool {
        guard let first = word.first else { return false }
        return switch nose {
        case "nge": !Folding.isVowel(first)
        case "ng": Folding.isVowel(first) || "gkh".utf8.contains(first)
        case "n": "tcdj".utf8.contains(first)
        case "m": "pb".utf8.contains(first)
        default: true
        }
    }

    /// menulis, mengirim, memroses: `word` with meN- before it.
    static func put(before word: String) -> String {
        guard let first = word.utf8.first else { return word }
        let second = word.utf8.dropFirst().first ?? first
        let isSwallowed = Folding.isVowel(second) && "kpst".utf8.contains(first)
        let nose =
            switch first {
            case _ where word.utf8.filter(Folding.isVowel).count == 1 && word.utf8.count <= 4: "menge"
            case UInt8(ascii: "p"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): "mem"
            case UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"): "men"
            case UInt8(ascii: "s"): isSwallowed ? "meny" : "men"
            case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "w"), UInt8(ascii: "y"): "me"
            default: "meng"
            }
        return nose + (isSwallowed && nose != "menge" ? String(word.dropFirst()) : word)
    }
}
