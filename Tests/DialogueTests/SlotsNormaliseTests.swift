import Testing

import Dialogue

private func text(_ value: Value) -> String {
    switch value {
    case .int(let number): "\(number)"
    case .number(let number): "\(number)"
    case .text(let text): text
    default: "\(value)"
    }
}

@Test func everyRowOfMoneyQuantityAndPhoneReadsAsItSays() {
    let types: [String: SlotType] = ["money": .rupiah, "qty": .quantity, "phone": .phone]
    let rows = normaliseRows("money", "qty", "phone")
    #expect(rows.count == 54)
    for row in rows {
        guard let type = types[row.kind] else { continue }
        let found = TextShop.hijab.slots(row.text, type).map(text)
        #expect(found.count == 1 && row.expected.contains(found[0]), "\(row.text): \(found), not \(row.expected)")
    }
}

@Test func everyRowOfWordsReachesTheWordThatIsMeant() {
    let rows = normaliseRows("word")
    #expect(rows.count == 26)
    for row in rows {
        // A shop that knows the word meant, and nothing else that is like it.
        let shop = TextShop(words: row.expected[0], phrases: [])
        let meant = shop.language.canonical(row.expected[0])
        let forms = shop.forms(row.text)
        #expect(forms.split(separator: "/").contains { $0 == meant }, "\(row.text): \(forms), not \(meant)")
    }
}
