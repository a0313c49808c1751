extension SlotCheck {
    /// The number in `text`, whatever stands around it.
    func phone(_ value: Value, _ text: String) -> Result<Value, Wrong> {
        if case .text(let known) = value, known == "sender" || known.hasPrefix("+") { return .success(value) }
        let raw = if case .text(let written) = value { written } else { text }
        if case .some(.text("sender")) = slot(.phone, in: raw) { return .success(.text("sender")) }
        guard let first = raw.firstIndex(where: { $0 == "+" || $0.isASCII && $0.isNumber }) else { return .failure(Wrong("none")) }
        let digits = raw[first...].prefix { $0.isASCII && $0.isNumber || " +-.()/".contains($0) }
        return switch PhoneReading(String(digits)) {
        case .number(let number): .success(.text(number))
        case .tooShort(let count): .failure(Wrong("short", ["digits": .int(count)]))
        case .tooLong(let count): .failure(Wrong("long", ["digits": .int(count)]))
        case .unknownPrefix: .failure(Wrong("prefix"))
        case .none: .failure(Wrong("none"))
        }
    }

    func slot(_ type: SlotType, in text: String) -> Value? {
        let reading = language.read(text)
        return finder.slots(in: reading, words: reading.words.indices).first { $0.type == type }?.value
    }
}
