/// Products of a shop without a catalog: the noun phrase that is left over.
///
/// A thing of the language's own list (`GoodsWords`) with what follows it: "kemeja flanel", "hijab segi empat", "gamisnya";
/// or one to three words that nobody knows, where the clause speaks of goods beside them: "jual soblok?". Nothing of
/// this is done where a catalog names the products.
extension SlotScan {
    /// Things of the list, before numbers and sizes are looked for: "segi empat" counts nothing.
    mutating func findGoods() {
        let heads = found.filter { $0.type == .goods }, tails = found.filter { $0.type == .goodsTail }
        found.removeAll { $0.type == .goods || $0.type == .goodsTail }
        var free = range.lowerBound
        for head in heads where head.words.lowerBound >= free && isThing(head) {
            let isFood = finder.foods.contains(head.value)
            let opens = finder.openers.contains(head.value)
            var names = [name(head)]
            var end = head.words.upperBound
            while end < range.upperBound, end - head.words.lowerBound < 6, let (name, next) = part(end, heads, tails, isFood: isFood, opens: opens) {
                names.append(name)
                end = next
            }
            // "1 paket hampers"
            let opening = head.words.lowerBound - 1
            let isSet = text(opening) == "paket" && continues(head.words.lowerBound)
            if isSet { names.insert("paket", at: 0) }
            let words = (isSet ? opening : head.words.lowerBound)..<end
            found.removeAll { [.colour, .city, .payment, .size].contains($0.type) && $0.words.overlaps(words) }
            add(.product, .text(names.joined(separator: " ")), words)
            free = end
        }
    }

    /// The next part of a thing's name at `at`, and where it ends.
    private func part(_ at: Int, _ heads: [Slot], _ tails: [Slot], isFood: Bool, opens: Bool) -> (String, Int)? {
        guard continues(at), !hasEnding(at - 1), gap(before: at).allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
        if let tail = tails.first(where: { $0.words.lowerBound == at && (isFood || !finder.dishes.contains($0.value) || !isColour(at)) }) {
            return (name(tail), tail.words.upperBound)
        }
        if isColour(at) {
            // "kue item" names no colour of its own, "gamis hitam" does.
            guard isFood else { return nil }
            return (plain(at), at + 1)
        }
        if let head = heads.first(where: { $0.words.lowerBound == at }) { return opens ? (name(head), head.words.upperBound) : nil }
        if Self.numbered.contains(text(at - 1)), let digits = digitWord(at), digits.isPlain, !has(at + 1, .measure) { return (text(at), at + 1) }
        return isNobodys(at) && !looksLikeVerb(at) ? (plain(at), at + 1) : nil
    }

    /// Words that nobody knows where a thing must be named: behind "jual", "beli" and the like, or behind a count with its measure.
    mutating func findOpenProducts() {
        guard !found.contains(where: { $0.type == .product }) else { return }
        for at in range where isNobodys(at) && isOfTrade(at) {
            var end = at + 1
            while end < range.upperBound, end - at < 3, continues(end), isNobodys(end), !hasEnding(end - 1) { end += 1 }
            add(.product, .text((at..<end).map(plain).joined(separator: " ")), at..<end)
            return
        }
    }

    private func isOfTrade(_ start: Int) -> Bool {
        guard continues(start) || start == range.lowerBound, text(start).utf8.count >= 4 else { return false }
        if found.contains(where: { $0.type == .unit && $0.words.upperBound == start }) { return true }
        var before = start - 1
        while range.contains(before), isFiller(before), !isCutOff(before + 1) { before -= 1 }
        return range.contains(before) && !isCutOff(before + 1) && has(before, .goodsBefore) && !looksLikeVerb(start)
    }

    /// A word of letters that no pattern, list or other slot knows.
    private func isNobodys(_ word: Int) -> Bool {
        let entry = reading.words[word]
        let length = entry.end - entry.start
        guard entry.formCount == 0, entry.marks.isDisjoint(with: Self.ofSentences), (3...20).contains(length), !isSpoken(word) else { return false }
        guard Folding.folded(written(word)).allSatisfy(Folding.isLetter) else { return false }
        return !found.contains { $0.words.contains(word) && $0.type != .choice && $0.type != .yesNo }
    }

    private static let ofSentences: Word.Marks = [
        .digits, .emoji, .filler, .connective, .conjunction, .condition, .asks, .predicate, .greets, .dayPart, .thanks, .negation, .answer, .topic,
        .place,
    ]

    /// "mau ngadu", "pesan diantar": what somebody does.
    private func looksLikeVerb(_ word: Int) -> Bool {
        let word = text(word)
        return ["ng", "ny", "di", "meng", "meny", "mem", "men", "ber", "ter"].contains { word.hasPrefix($0) }
    }

    private func isColour(_ word: Int) -> Bool { found.contains { $0.type == .colour && $0.words.lowerBound == word } }

    /// Whether -nya ends the name.
    private func hasEnding(_ word: Int) -> Bool { text(word).utf8.count > 5 && text(word).hasSuffix("nya") }

    private func isThing(_ head: Slot) -> Bool {
        let at = head.words.lowerBound
        // "motif bunga", "rasa ayam" say how a thing is.
        return !isSpoken(at) && isSpelledAs(head) && !(continues(at) && Self.describing.contains(text(at - 1)))
    }

    private static let describing: Set<String> = [
        "motif", "bahan", "rasa", "merk", "merek", "gambar", "aroma", "varian", "topping", "resep", "warna",
    ]
    /// Names that a number goes on with: iphone 13, spf 50.
    private static let numbered: Set<String> = [
        "iphone", "redmi", "note", "galaxy", "reno", "poco", "spf", "type", "seri", "versi", "android", "ps", "ipad", "mi", "infinix", "vivo",
    ]

    /// Whether the word itself is meant and not what affixes leave of another: "berminyak" is no minyak, "bagi" no bag.
    private func isSpelledAs(_ head: Slot) -> Bool {
        guard case .text(let name) = head.value else { return false }
        let word = text(head.words.lowerBound), first = name.prefix { $0 != " " }
        guard word.utf8.prefix(2).elementsEqual(first.utf8.prefix(2)) else { return false }
        return !(word.hasPrefix(first) && ["i", "in", "kan", "an"].contains(word.dropFirst(first.count)))
    }

    private func name(_ slot: Slot) -> String { if case .text(let name) = slot.value { name } else { plain(slot.words.lowerBound) } }

    /// The word without -nya, in small letters.
    private func plain(_ word: Int) -> String { hasEnding(word) ? String(text(word).dropLast(3)) : text(word) }
}
