/// A word that holds a number in digits: 2, 75.000, rp75.000, 1,5jt, 12rb500, 3pcs, x2, 1/2.
struct DigitWord {
    var value = 0.0
    /// rb, jt, k on it.
    var scale = 0.0
    var hasCurrency = false
    /// Dots between groups of three.
    var isGrouped = false
    var isDecimal = false
    /// 1/2.
    var isPart = false
    /// What hangs on it: 3pcs, 2kg, 500ml.
    var suffix: SlotWord?
    /// x2 or 2x.
    var isTimes = false
    /// 50an, 100rb-an.
    var isAbout = false
    /// How many digits it has; a leading zero counts nothing.
    var digitCount = 0
    var startsWithZero = false

    var isPlain: Bool { scale == 0 && !hasCurrency && suffix == nil && !isTimes && !isPart }

    /// nil for what is no number: codes, dates, clock times, phones with hyphens.
    init?(_ word: [UInt8], suffixes: [String: SlotWord]) {
        var rest = word[...]
        if rest.starts(with: "rp".utf8) {
            rest = rest.dropFirst(2); hasCurrency = true
        } else if rest.starts(with: "idr".utf8) {
            rest = rest.dropFirst(3); hasCurrency = true
        } else if rest.first == UInt8(ascii: "x") {
            rest = rest.dropFirst(); isTimes = true
        }
        guard let first = rest.first, Folding.isDigit(first) else { return nil }
        takeOffAbout(&rest)
        startsWithZero = first == UInt8(ascii: "0") && rest.count > 1

        let core = rest.prefix { !Folding.isLetter($0) }
        rest = rest.dropFirst(core.count)
        guard readCore(core) else { return nil }
        if rest.isEmpty { return }
        guard readSuffix(rest, suffixes) else { return nil }
    }

    /// "-an" behind a number, "an" behind digits, rb or jt.
    private mutating func takeOffAbout(_ rest: inout ArraySlice<UInt8>) {
        guard rest.suffix(2).elementsEqual("an".utf8) else { return }
        let plain = rest.dropLast(2)
        if plain.last == UInt8(ascii: "-") {
            rest = plain.dropLast()
        } else if let last = plain.last, Folding.isDigit(last) || plain.suffix(2).elementsEqual("rb".utf8) || plain.suffix(2).elementsEqual("jt".utf8)
        {
            rest = plain
        } else {
            return
        }
        isAbout = true
    }

    private mutating func readCore(_ core: ArraySlice<UInt8>) -> Bool {
        let groups = core.split(omittingEmptySubsequences: false) { !Folding.isDigit($0) }
        let separators = core.filter { !Folding.isDigit($0) }
        guard core.count <= 18, groups.allSatisfy({ !$0.isEmpty }) else { return false }
        digitCount = core.count - separators.count
        let numbers = groups.map { $0.reduce(0.0) { $0 * 10 + Double($1 &- 0x30) } }
        switch separators {
        case []:
            value = numbers[0]
        case [UInt8(ascii: "/")]:
            // 1/2 and 3/4 are parts; 17/8 is a day.
            guard numbers[0] > 0, numbers[0] < numbers[1], numbers[1] <= 8 else { return false }
            value = numbers[0] / numbers[1]
            isPart = true
        default:
            guard let mark = separators.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") else { return false }
            let last = groups[groups.count - 1]
            if separators.allSatisfy({ $0 == mark }), groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 3 {
                isGrouped = true
                value = numbers.reduce(0) { $0 * 1000 + $1 }
            } else if separators.count == 1, last.count <= 2 {
                isDecimal = true
                value = numbers[0] + numbers[1] / (last.count == 1 ? 10 : 100)
            } else if separators.count > 1, separators.dropLast().allSatisfy({ $0 == mark }), separators.last != mark, last.count == 2,
                groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }), groups[0].count <= 3
            {
                // 150.000,00
                isGrouped = true
                value = numbers.dropLast().reduce(0) { $0 * 1000 + $1 } + numbers[numbers.count - 1] / 100
            } else {
                return false
            }
        }
        return true
    }

    /// Letters after the digits, and digits after those: rb, jt200rb, rb500, pcs.
    private mutating func readSuffix(_ text: ArraySlice<UInt8>, _ suffixes: [String: SlotWord]) -> Bool {
        let letters = text.prefix(while: Folding.isLetter)
        let tail = text.dropFirst(letters.count)
        if letters.elementsEqual("x".utf8), tail.isEmpty {
            isTimes = true
            return true
        }
        guard let meaning = suffixes[String(decoding: letters, as: UTF8.self)] else { return false }
        guard meaning.kinds.contains(.scale) else {
            suffix = meaning
            return tail.isEmpty
        }
        scale = meaning.value
        value *= scale
        if tail.isEmpty { return true }
        let digits = tail.prefix(while: Folding.isDigit)
        guard digits.count <= 3 else { return false }
        let number = digits.reduce(0.0) { $0 * 10 + Double($1 &- 0x30) }
        let after = tail.dropFirst(digits.count)
        if after.isEmpty {
            // 1jt2 is 1.200.000, 12rb500 is 12.500: the tail goes on with the number.
            value += number * scale / [1, 10, 100, 1000][digits.count]
            return true
        }
        guard let smaller = suffixes[String(decoding: after, as: UTF8.self)], smaller.kinds.contains(.scale) else { return false }
        value += number * smaller.value
        scale = smaller.value
        return smaller.value < meaning.value
    }
}
