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
        for head in heads where head.words.lowerBound >= free && !isSpoken(head.words.lowerBound) && isSpelledAs(head) {
            let isFood = finder.foods.contains(head.value)
            var names = [name(head)]
            var end = head.words.upperBound
            while end < range.upperBound, end - head.words.lowerBound < 6, let (name, next) = part(end, heads, tails, isFood: isFood) {
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
    private func part(_ at: Int, _ heads: [Slot], _ tails: [Slot], isFood: Bool) -> (String, Int)? {
        guard continues(at), !hasEnding(at - 1) else { return nil }
        if let tail = tails.first(where: { $0.words.lowerBound == at && (isFood || !finder.dishes.contains($0.value) || !isColour(at)) }) {
            return (name(tail), tail.words.upperBound)
        }
        if isColour(at) {
            // "kue item" names no colour of its own, "gamis hitam" does.
            guard isFood else { return nil }
            return (plain(at), at + 1)
        }
        if let head = heads.first(where: { $0.words.lowerBound == at }) { return (name(head), head.words.upperBound) }
        return isNobodys(at) ? (plain(at), at + 1) : nil
    }

    /// Words that nobody knows beside words of trade, after everything else was looked for.
    mutating func findOpenProducts() {
        guard !found.contains(where: { $0.type == .product }), !traits.isDisjoint(with: [.goodsBefore, .goodsAfter]), !marks.contains(.greets) else { return }
        var at = range.lowerBound
        while at < range.upperBound {
            guard isNobodys(at) else { at += 1; continue }
            var end = at + 1
            while end < range.upperBound, end - at < 3, continues(end), isNobodys(end), !hasEnding(end - 1) { end += 1 }
            if isOfTrade(at, end) {
                add(.product, .text((at..<end).map(plain).joined(separator: " ")), at..<end)
                return
            }
            at = end
        }
    }

    /// Whether a word that trades stands right before `start`, or right behind `end`, particles and counts passed over.
    private func isOfTrade(_ start: Int, _ end: Int) -> Bool {
        var before = start - 1
        while range.contains(before), isFiller(before), !isCutOff(before + 1) { before -= 1 }
        if range.contains(before), !isCutOff(before + 1), has(before, .goodsBefore), !looksLikeVerb(start) { return true }
        if found.contains(where: { ($0.type == .unit || $0.type == .quantity) && $0.words.upperBound == start }) { return true }
        var after = end
        while continues(after), isFiller(after) { after += 1 }
        return continues(after) && has(after, .goodsAfter)
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
        .digits, .emoji, .filler, .connective, .conjunction, .condition, .asks, .predicate, .greets, .dayPart, .thanks, .negation, .answer, .topic, .place,
    ]

    /// "mau ngadu", "pesan diantar": what somebody does.
    private func looksLikeVerb(_ word: Int) -> Bool {
        let word = text(word)
        return ["ng", "ny", "di", "meng", "meny", "mem", "men", "ber", "ter"].contains { word.hasPrefix($0) }
    }

    private func isColour(_ word: Int) -> Bool { found.contains { $0.type == .colour && $0.words.lowerBound == word } }

    /// Whether -nya ends the name.
    private func hasEnding(_ word: Int) -> Bool { text(word).utf8.count > 5 && text(word).hasSuffix("nya") }

    /// Reached by more than an affix: "berminyak" is no minyak.
    private func isSpelledAs(_ head: Slot) -> Bool {
        guard case .text(let name) = head.value else { return false }
        return text(head.words.lowerBound).utf8.prefix(2).elementsEqual(name.utf8.prefix(2))
    }

    private func name(_ slot: Slot) -> String { if case .text(let name) = slot.value { name } else { plain(slot.words.lowerBound) } }

    /// The word without -nya, in small letters.
    private func plain(_ word: Int) -> String { hasEnding(word) ? String(text(word).dropLast(3)) : text(word) }
}
