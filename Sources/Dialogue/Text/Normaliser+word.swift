/// One word of chat.
extension Normaliser {
    /// What a folded word is written as, a blank where it is several; nil if nothing is known about it.
    func word(_ word: String, _ style: Style) -> String? {
        if let meant = pack.own[word] { return meant }
        guard pack.inflects, let meant = spelled(word) else { return pack.spellings[word] }
        return style == .spelled ? meant : formal(meant)
    }

    /// A word of chat as careful people say it, with what hangs on its end.
    private func formal(_ word: String) -> String {
        if word.contains(" ") { return word.split(separator: " ").map { formal(String($0)) }.joined(separator: " ") }
        if let meant = pack.formal.formal[word] { return meant }
        if word.hasSuffix("nya"), let meant = pack.formal.formal[String(word.dropLast(3))], !meant.contains(" ") { return meant + "nya" }
        return word
    }

    /// A word in standard spelling.
    private func spelled(_ word: String) -> String? {
        let bytes = Array(word.utf8)
        if let laugh = laughing(bytes) { return laugh }
        if let meant = pack.formal.spelled[word] { return meant }
        let isKnown = known.find(bytes) >= 0
        if !isKnown, let two = apart(preposition: bytes[...]) { return two }
        if let verb = ofTheStreet(bytes) { return verb }
        if !isKnown, let happened = withTer(bytes[...]) { return happened }
        if let meant = listed(word) { return meant }
        for variant in Stretch.variants(of: bytes) {
            let spelled = String(decoding: variant, as: UTF8.self)
            if let meant = pack.formal.spelled[spelled] ?? (known.find(variant) >= 0 ? spelled : pack.spellings[spelled]) { return meant }
        }
        let plain = Stretch.collapsed(bytes) ?? bytes
        if let changed = doubled(plain) ?? measured(plain) { return changed }
        guard plain.allSatisfy(Folding.isLetter), plain.count >= 3 else { return nil }
        if isFormal(plain[...]) { return plain == bytes ? nil : String(decoding: plain, as: UTF8.self) }
        return withoutEnding(plain[...]) ?? apart(no: plain[...]) ?? verb(plain[...]) ?? sounds(plain[...]) ?? withVowels(plain[...])
    }

    /// What the lists say; the word itself if it needs no change.
    func listed(_ word: String) -> String? {
        if let meant = pack.formal.spelled[word] { return meant }
        let bytes = Array(word.utf8)
        if known.find(bytes) >= 0 || bytes.count >= 5 && isFormal(bytes[...]) { return word }
        let meant = pack.spellings[word] ?? merged[word]
        // harganya is harga to a shop, and two words to a reader.
        return word.hasSuffix("nya") ? meant.map { $0.hasSuffix("nya") || $0.contains(" ") ? $0 : $0 + "nya" } : meant
    }

    /// A verb with ng-, ny- or -in that is known as it is, and formal otherwise: ngobrol, kirimin.
    private func ofTheStreet(_ word: [UInt8]) -> String? {
        let endsSo = word.suffix(2).elementsEqual("in".utf8)
        guard word.count >= 5, word.allSatisfy(Folding.isLetter), endsSo || word.starts(with: "ng".utf8) || word.starts(with: "ny".utf8),
            !pack.formal.kept.contains(String(decoding: word, as: UTF8.self)), !isFormal(word[...])
        else { return nil }
        return endsSo && known.find(word) >= 0 ? nil : streetVerb(word[...])
    }

    /// 17thn, 20rb: a number and its unit apart.
    private func measured(_ word: [UInt8]) -> String? {
        guard let first = word.first, Folding.isDigit(first), let at = word.firstIndex(where: Folding.isLetter),
            word[at...].allSatisfy(Folding.isLetter)
        else { return nil }
        let unit = String(decoding: word[at...], as: UTF8.self)
        guard pack.formal.units.contains(unit) else { return nil }
        let meant = unit == "k" ? "ribu" : unit.utf8.count > 2 ? listed(unit) ?? unit : unit
        return String(decoding: word[..<at], as: UTF8.self) + " " + meant
    }

    /// Whether it is a known word with affixes that are not of the street.
    func isFormal(_ word: ArraySlice<UInt8>) -> Bool {
        Affixes.stem(of: word, [.voice, .noun, .ending]) { $0.count >= 3 && known.find($0) >= 0 ? true : nil } ?? false
    }

    /// wkwkwk, hahaha
    private func laughing(_ word: [UInt8]) -> String? {
        guard word.count >= 4 else { return nil }
        let letters = Set(word), ha = Array("haha".utf8)
        let isLaugh =
            letters == Set("wk".utf8) || letters == Set("wka".utf8)
            || letters == Set("ha".utf8) && word.indices.contains { word[$0...].starts(with: ha) }
        return isLaugh ? "hahaha" : nil
    }

    /// bisa2, teman2nya, ujung-ujungnya
    private func doubled(_ word: [UInt8]) -> String? {
        if let two = word.firstIndex(of: UInt8(ascii: "2")), two >= 2, word[..<two].allSatisfy(Folding.isLetter) {
            let rest = word[(two + 1)...]
            let ending = String(decoding: rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest, as: UTF8.self)
            guard ["", "nya", "ku", "mu", "an", "kan", "lah"].contains(ending) else { return nil }
            let written = String(decoding: word[..<two], as: UTF8.self)
            let half = spelled(written) ?? written
            guard half.utf8.count >= 3, let last = half.split(separator: " ").last else { return nil }
            // dikirim-kirim, bermacam-macam: what stands before the root stands once.
            let isKnown = known.find(Array(half.utf8)) >= 0
            let opening = ["di", "ber"].first { !isKnown && last.hasPrefix($0) && last.utf8.count >= $0.utf8.count + 4 }
            return half + "-" + last.dropFirst(opening?.utf8.count ?? 0) + ending
        }
        guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), word[hyphen...].dropFirst().allSatisfy(Folding.isLetter) else { return nil }
        let first = String(decoding: word[..<hyphen], as: UTF8.self), second = String(decoding: word[(hyphen + 1)...], as: UTF8.self)
        guard first.utf8.count >= 3, second.utf8.count >= 3, second.hasPrefix(first.prefix(2)) else { return nil }
        guard let one = spelled(first), let two = spelled(second), one != first || two != second, !one.contains(" "), !two.contains(" ") else {
            return nil
        }
        return one + "-" + two
    }

    private static let endings = ["nya", "ku", "mu", "lah", "kah", "pun", "nye", "ny"]

    /// nomernya, udahlah: the ending stays, the rest is spelled.
    private func withoutEnding(_ word: ArraySlice<UInt8>) -> String? {
        for ending in Self.endings where word.count >= ending.utf8.count + 2 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            let rest = word.dropLast(ending.utf8.count)
            // Two letters may be the rest of anything: "waku" is not "whatsappku".
            guard rest.count >= 3 || ending == "nya" else { continue }
            let written = String(decoding: rest, as: UTF8.self)
            guard let meant = rest.count >= 3 ? spelled(written) ?? (isFormal(rest) ? written : nil) : listed(written), !meant.contains(" ") else {
                continue
            }
            if ending == "pun" { return meant + " pun" }
            return meant + (ending.hasPrefix("ny") ? "nya" : ending)
        }
        return nil
    }

    private static let nos = ["nggak", "ngga", "gak", "ga"]

    /// gabisa: two words written as one.
    private func apart(no word: ArraySlice<UInt8>) -> String? {
        for no in Self.nos where word.starts(with: no.utf8) && word.count >= no.utf8.count + 3 {
            let rest = String(decoding: word.dropFirst(no.utf8.count), as: UTF8.self)
            if let meant = listed(rest) { return "enggak " + meant }
        }
        return nil
    }

    /// dirumah, kekantor
    private func apart(preposition word: ArraySlice<UInt8>) -> String? {
        for preposition in ["di", "ke"] where word.count >= 5 && word.starts(with: preposition.utf8) {
            let place = String(decoding: word.dropFirst(2), as: UTF8.self)
            for ending in ["", "nya", "pun"] where place.hasSuffix(ending) {
                let bare = String(place.dropLast(ending.count))
                guard pack.formal.places.contains(bare) || cities.contains(bare) else { continue }
                return preposition + " " + bare + (ending == "pun" ? " pun" : ending)
            }
        }
        return nil
    }
}
