/// Why a value will not do: a reason for the question that is put again, and what it may say.
public struct Wrong: Error, Sendable, Hashable {
    /// `short`, `long`, `prefix`, `none`, `digits`, `answer`, `parts`, `unknown`, `past`.
    public var reason: String
    public var arguments: [String: Value]

    public init(_ reason: String, _ arguments: [String: Value] = [:]) {
        self.reason = reason
        self.arguments = arguments
    }
}

/// Checks what a customer told for a type, the same way whether it was asked for, written in a form or said in passing.
///
/// - phone: E.164, or `sender`; `short` and `long` with `digits`, `prefix`, `none`
/// - name: tidied capitals; `none`, `digits`, `long`, `answer` (a bare yes or no)
/// - address: as written, spaces tidied; `parts` with `missing`, what it lacks, in Indonesian
/// - city: its canonical name; `unknown`
/// - date: `2026-11-28` if today is given, else as read; `none`, `past`
/// - time, quantity, unit, height, weight, number, rupiah, percent, yes_no, not_yet, choice, product, size, colour, email,
///   link: what was found; `none`
///
/// Every other type takes the text as it is, or `none` when that is empty.
public struct SlotCheck: Sendable {
    let language: Language
    let finder: SlotFinder

    public init(language: Language, finder: SlotFinder) {
        self.language = language
        self.finder = finder
    }

    /// - Parameters:
    ///   - value: What was found for the type, or `.null`; then it is looked for in `text`.
    ///   - text: As written.
    ///   - today: What the shop's calendar shows, for dates.
    public func check(_ type: SlotType, _ value: Value, text: String, on today: CivilTime? = nil) -> Result<Value, Wrong> {
        switch type {
        case .phone: phone(value, text)
        case .name: name(value, text)
        case .address: address(value, text)
        case .city: found(.city, value, text).map { .success($0) } ?? .failure(Wrong("unknown"))
        case .date: date(found(.date, value, text), today)
        case .quantity: quantity(found(.quantity, value, text) ?? found(.number, .null, text))
        case .product, .size, .colour, .number, .rupiah, .choice, .yesNo, .height, .weight, .time, .unit, .percent, .email, .link, .notYet:
            found(type, value, text).map { .success($0) } ?? .failure(Wrong("none"))
        default: free(found(type, value, text), text)
        }
    }

    /// `value`, or the first of its type in the text.
    private func found(_ type: SlotType, _ value: Value, _ text: String) -> Value? {
        if value != .null { return value }
        let reading = language.read(text)
        return finder.slots(in: reading, words: reading.words.indices).first { $0.type == type }?.value
    }

    private func free(_ value: Value?, _ text: String) -> Result<Value, Wrong> {
        if let value { return .success(value) }
        let tidy = Self.tidied(text)
        return tidy.isEmpty ? .failure(Wrong("none")) : .success(.text(tidy))
    }

    private func quantity(_ value: Value?) -> Result<Value, Wrong> {
        switch value {
        case .int(let count)? where count > 0: .success(.int(count))
        case .number(let count)? where count > 0: .success(.number(count))
        default: .failure(Wrong("none"))
        }
    }

    private func date(_ value: Value?, _ today: CivilTime?) -> Result<Value, Wrong> {
        // A rule may hand on a day that is resolved already.
        if case .text(let iso)? = value { return .success(.text(iso)) }
        guard let value, let day = DateReading(value) else { return .failure(Wrong("none")) }
        guard let today else { return .success(value) }
        guard let iso = day.resolve(on: today), let first = today.day(after: 0) else { return .failure(Wrong("none")) }
        return iso < first ? .failure(Wrong("past", ["date": .text(iso)])) : .success(.text(iso))
    }

    /// One blank between words, none at the ends; a line end becomes a comma.
    static func tidied(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
            .map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
            .joined(separator: ", ")
    }
}
