/// Days that are told from today.
extension SlotScan {
    /// "malam ini", "nanti sore", "tadi malam", "malam minggu", which is Saturday's.
    func partOfDay(_ at: Int) -> (DateReading, Int)? {
        if has(at, .dayPart), continues(at + 1) {
            if has(at + 1, .this) { return (.days(0), at + 2) }
            guard has(at + 1, .weekday), role(at).value == 4, !has(at - 1, .weekday) else { return nil }
            let day = has(at + 1, .daySpan) ? 7 : Int(role(at + 1).value)
            return (.weekday(day == 1 ? 7 : day - 1, week: nil), at + 2)
        }
        guard has(at, [.earlier, .later]), continues(at + 1), has(at + 1, .dayPart) else { return nil }
        return (.days(has(at, .earlier) && role(at + 1).value == 4 ? -1 : 0), at + 2)
    }

    /// "akhir bulan", "awal bulan depan", "bulan depan", "akhir pekan", "weekend".
    func month(_ at: Int) -> (DateReading, Int)? {
        guard has(at, [.start, .middle, .end, .monthSpan, .weekend]) else { return nil }
        if has(at, .weekend) { return weekend(at) }
        let part: Int? = has(at, .start) ? 1 : has(at, .middle) ? 15 : has(at, .end) ? 31 : nil
        let span = part == nil ? at : at + 1
        guard range.contains(span), span == at || continues(span) else { return nil }
        // "akhir minggu" is what "akhir pekan" is.
        if part == 31, has(span, .weekSpan) || has(span, .daySpan) && has(span, .weekday) { return weekend(span) }
        guard has(span, .monthSpan), !text(span).hasPrefix("se") else { return nil }
        let after = continues(span + 1) ? role(span + 1) : SlotWord(kinds: [], value: 0)
        let ahead = after.kinds.contains(.coming) ? 1 : after.traits.contains(.ago) ? -1 : 0
        let isTold = ahead != 0 || after.kinds.contains(.this)
        let end = isTold ? span + 2 : span + 1
        if let part { return (.month(ahead, day: part), end) }
        guard isTold else { return nil }
        return (ahead < 0 ? .days(-30) : .month(ahead, day: ahead == 0 ? 31 : 1), end)
    }

    /// A weekend is told by the word at `at`, and "depan" or "ini" may follow.
    private func weekend(_ at: Int) -> (DateReading, Int) {
        guard continues(at + 1) else { return (.weekday(6, week: nil), at + 1) }
        if has(at + 1, .coming) { return (.weekday(6, week: 1), at + 2) }
        return (.weekday(6, week: nil), has(at + 1, .this) ? at + 2 : at + 1)
    }

    /// "3 hari lagi", "dua minggu lagi", "seminggu lagi", "2 hari yang lalu".
    func span(_ at: Int) -> (DateReading, Int)? {
        var count = 1.0
        var unit = at
        if !text(at).hasPrefix("se") || days(at) == nil {
            guard let amount = amount(at: at), !amount.hasCurrency, !amount.hasScale else { return nil }
            count = amount.value
            unit = amount.end
            guard continues(unit) else { return nil }
        }
        guard let length = days(unit), (1...366).contains(count), Self.isWhole(count) else { return nil }
        let days = Int(count) * length
        var end = unit + 1
        guard continues(end) else { return nil }
        if has(end, .more) { return (.days(days), end + 1) }
        if isYang(end), continues(end + 1) { end += 1 }
        if has(end, .ago) { return (.days(-days), end + 1) }
        if text(end) == "kedepan" { return (.days(days), end + 1) }
        return text(end) == "ke" && has(end + 1, .coming) ? (.days(days), end + 2) : nil
    }

    /// How many days a word for some is.
    private func days(_ word: Int) -> Int? {
        if has(word, .monthSpan) { return 30 }
        if has(word, .weekSpan) { return 7 }
        return has(word, .daySpan) ? has(word, .weekday) ? 7 : 1 : nil
    }
}
