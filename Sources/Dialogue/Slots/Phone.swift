/// What becomes of a text that should be a phone number.
///
/// Indonesian rules: a mobile number is 08 and 8 to 11 more digits, a land line 0, an area code and
/// a number, 9 to 11 digits in all; 62 or +62 stands for the 0. Other countries only with a `+`, 8 to 15 digits
/// (ITU-T E.164).
public enum PhoneReading: Sendable, Hashable {
    /// In E.164: +6281234567890.
    case number(String)
    /// Begins like one; `digits` as written.
    case tooShort(digits: Int)
    case tooLong(digits: Int)
    /// Digits that begin like no number of ours.
    case unknownPrefix
    /// No digits at all.
    case none

    /// Reads a text that holds nothing but a number; blanks, hyphens, dots and parentheses are passed over.
    public init(_ text: String) {
        let bytes = Folding.folded(text.unicodeScalars)
        let first = bytes.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") }
        self.init(digits: bytes.filter(Folding.isDigit), isInternational: first == UInt8(ascii: "+"))
    }

    init(digits: [UInt8], isInternational: Bool) {
        guard !digits.isEmpty else { self = .none; return }
        let count = digits.count
        var national = digits[...]
        if digits.starts(with: "62".utf8), isInternational || count >= 10 {
            national = national.dropFirst(2)
            if national.first == UInt8(ascii: "0") { national = national.dropFirst() }  // +62 0812
        } else if isInternational {
            self = count < 8 ? .tooShort(digits: count) : count > 15 ? .tooLong(digits: count) : .number("+" + Self.text(national))
            return
        } else if digits.first == UInt8(ascii: "0") {
            national = national.dropFirst()
        } else {
            self = .unknownPrefix
            return
        }
        let first = national.first ?? 0, second = national.dropFirst().first ?? 0
        let isMobile = first == UInt8(ascii: "8") && second != UInt8(ascii: "0")
        guard isMobile || (UInt8(ascii: "2")...UInt8(ascii: "9")).contains(first) && first != UInt8(ascii: "8") else {
            self = national.count < 3 ? .tooShort(digits: count) : .unknownPrefix
            return
        }
        let allowed = isMobile ? 9...12 : 8...10
        self =
            national.count < allowed.lowerBound
            ? .tooShort(digits: count)
            : national.count > allowed.upperBound ? .tooLong(digits: count) : .number("+62" + Self.text(national))
    }

    private static func text(_ digits: ArraySlice<UInt8>) -> String { String(decoding: digits, as: UTF8.self) }
}

extension SlotScan {
    /// Phone numbers, which may be several words (0812 3456 7890, (0274) 512345), and what is meant as one.
    mutating func findPhones() {
        var at = range.lowerBound
        while at < range.upperBound {
            if let numbers = phones(joinedIn: at) {
                for number in numbers { add(.phone, .text(number), at..<at + 1) }
                spoken.append(at..<at + 1)
                at += 1
            } else if let (number, end) = phone(at) {
                add(.phone, .text(number), at..<end)
                spoken.append(at..<end)
                at = end
            } else if let end = badPhone(at) {
                add(.badPhone, .text(reading.text(of: at..<end)), at..<end)
                spoken.append(at..<end)
                at = end
            } else {
                at += 1
            }
        }
    }

    /// 081234567890/085712345678
    private func phones(joinedIn word: Int) -> [String]? {
        let sides = written(word).split(separator: UInt8(ascii: "/"))
        guard sides.count == 2, !isSpoken(word) else { return nil }
        let numbers = sides.compactMap { side -> String? in
            let reading = PhoneReading(String(decoding: side, as: UTF8.self))
            return if side.count >= 9, case .number(let number) = reading { number } else { nil }
        }
        return numbers.count == 2 ? numbers : nil
    }

    /// Where digits end that begin like a mobile number, or are too many for anything else.
    private func badPhone(_ start: Int) -> Int? {
        guard reading.words[start].marks.contains(.digits), !isSpoken(start), var digits = phoneDigits(start) else { return nil }
        let isMobile = digits.starts(with: "08".utf8) || digits.starts(with: "628".utf8)
        // 08.00 is a time.
        guard digits.count >= (written(start).contains(UInt8(ascii: ".")) ? 6 : 3), isMobile || digits.count >= 15 else { return nil }
        var end = start + 1
        while end < range.upperBound, !isCutOff(end), let more = phoneDigits(end), more.count >= 2, digits.count < 20 {
            digits += more
            end += 1
        }
        return end
    }

    /// "nomor ini aja", "pakai no wa ini": the number that the message comes from.
    mutating func findSender() {
        guard !kinds.isDisjoint(with: [.phoneLabel, .sizeNumberBefore]), marks.isDisjoint(with: [.asks, .beforeQuestion]) else { return }
        let words = content
        guard words.allSatisfy({ has($0, .senderTail) }), let this = words.last(where: { has($0, .this) }),
            let number = words.first(where: { has($0, [.phoneLabel, .sizeNumberBefore]) }), number < this
        else { return }
        add(.phone, .text("sender"), number..<this + 1)
    }

    private func phone(_ start: Int) -> (String, Int)? {
        guard reading.words[start].marks.contains(.digits), let first = phoneDigits(start) else { return nil }
        let isInternational = written(start).first == UInt8(ascii: "+")
        // The number of an account is no land line, and what a code was found in is none.
        if isSpoken(start) || (!first.starts(with: "08".utf8) && (has(start - 1, .accountBefore) || has(start - 2, .accountBefore))) { return nil }
        guard isInternational || first.starts(with: "0".utf8) || first.starts(with: "62".utf8) else { return nil }
        if first.count >= 11, case .number(let number) = PhoneReading(digits: first, isInternational: isInternational) {
            return (number, start + 1)  // complete: what follows is not part of it
        }
        var digits = first
        var best: (String, Int)?
        for end in start + 1...min(start + 6, range.upperBound) {
            if end > start + 1 {
                let word = end - 1
                guard !isCutOff(word), let more = phoneDigits(word), more.count >= 3, written(word).first != UInt8(ascii: "+")
                else { break }
                digits += more
            }
            if case .number(let number) = PhoneReading(digits: digits, isInternational: isInternational) { best = (number, end) }
        }
        return best
    }

    /// The digits of a word of digits, hyphens and dots; nil for any other, and for sums (75.000).
    private func phoneDigits(_ word: Int) -> [UInt8]? {
        let bytes = Folding.folded(written(word))
        let joiners: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+")]
        guard bytes.count <= 24, bytes.allSatisfy({ Folding.isDigit($0) || joiners.contains($0) }) else { return nil }
        let digits = bytes.filter(Folding.isDigit)
        return digits.isEmpty ? nil : digits
    }
}
